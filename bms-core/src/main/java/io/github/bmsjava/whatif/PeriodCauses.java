package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why results of one unit differ between two periods, by what their explanations say. */
final class PeriodCauses {
    private static final Set<Reason> OF_TARGETS = Set.of(
            Unjudged.NO_TARGET, Unjudged.CONTRADICTORY_TARGET, Unjudged.UNREADABLE_TARGET, Unjudged.UNRESOLVED_TARGET);
    private static final Set<Reason> OF_DEFINITIONS =
            Set.of(Unjudged.NO_DIRECTION, Unjudged.STATISTICS, Unjudged.NOT_DECIDED, Unjudged.INVALID_DEFINITION);

    private final UnitsBelow below;
    private final LightsBelow lights;
    private final UnitPair unit;
    private final Map<Cell.Place, Set<Cause>> known = new HashMap<>();

    /** Those below are of the whole comparison, so that each day is looked up once. */
    PeriodCauses(UnitsBelow below, LightsBelow lights, UnitPair unit) {
        this.below = below;
        this.lights = lights;
        this.unit = unit;
    }

    Set<Cause> of(Difference difference) {
        return of(difference.known().place(), difference.from(), difference.to());
    }

    /** Groups ask again for what their parts were asked for. */
    private Set<Cause> of(Cell.Place place, Period from, Period to) {
        Set<Cause> causes = known.get(place);
        if (causes == null) {
            causes = find(place, from, to);
            known.put(place, causes);
        }
        return causes;
    }

    private Set<Cause> find(Cell.Place place, Period from, Period to) {
        Cell before = unit.before().get(place);
        Cell after = unit.after().get(place);
        if (before == null && after == null) {
            return Set.of();
        }
        if (before == null || after == null) {
            return Set.of(unit.isInBoth(from, to) ? Cause.DEFINITION : Cause.STRUCTURE);
        }
        if (!UnitPair.isOther(before, after)) {
            return Set.of();
        }
        if (before.judgement().isWithheld() || after.judgement().isWithheld()) {
            return Set.of(Cause.DISCLOSURE);
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        before.findIndicator()
                .ifPresent(one -> after.findIndicator().ifPresent(other -> addOf(one, other, from, to, causes)));
        before.findGroup()
                .ifPresent(one -> after.findGroup()
                        .ifPresent(other -> addOf(place, one.explain(), other.explain(), from, to, causes)));
        return causes;
    }

    private void addOf(IndicatorResult one, IndicatorResult other, Period from, Period to, Set<Cause> causes) {
        Explanation before = one.explain();
        Explanation after = other.explain();
        if ((before.isComputed() || after.isComputed())
                && !below.of(one.unit(), from).equals(below.of(other.unit(), to))) {
            causes.add(Cause.STRUCTURE);
        }
        if (isDefinedOtherwise(one.indicator(), other.indicator()) || isOtherReason(before, after, OF_DEFINITIONS)) {
            causes.add(Cause.DEFINITION);
        }
        if (isOverLights(one) && isOverLights(other)) {
            addOfLights(one, other, from, to, causes);
            return;
        }
        if (judgesOtherwise(before, after)) {
            causes.add(Cause.TARGET);
        }
        if (isObservedOtherwise(before, after)) {
            causes.add(Cause.DATA);
        }
    }

    /** Whether the light, or share, is made of the lights of units below. */
    static boolean isOverLights(IndicatorResult result) {
        return result.isComputed()
                && result.indicator().rollUp().overUnits().kind().isOverStatuses();
    }

    /** A light that climbed, or a share of lights, is another one for what turned the lights below; it has no bounds of its own. */
    private void addOfLights(IndicatorResult one, IndicatorResult other, Period from, Period to, Set<Cause> causes) {
        lights.turned(one, other).forEach(pair -> addOf(pair, from, to, causes));
        if (causes.isEmpty()) {
            lights.own(one, other).ifPresent(causes::add);
        }
    }

    private void addOf(LightsBelow.Pair pair, Period from, Period to, Set<Cause> causes) {
        IndicatorResult was = pair.before();
        IndicatorResult is = pair.after();
        if (was == null || is == null) {
            causes.add(pair.isInBoth() ? Cause.DEFINITION : Cause.STRUCTURE);
        } else if (isWithheld(was) || isWithheld(is)) {
            causes.add(Cause.DISCLOSURE);
        } else {
            addOf(was, is, from, to, causes);
        }
    }

    private static boolean isWithheld(IndicatorResult result) {
        return Judgement.of(result).isWithheld();
    }

    private static boolean isDefinedOtherwise(Indicator one, Indicator other) {
        return !one.meansTheSame(other)
                || one.decimals() != other.decimals()
                || !one.scale().levels().equals(other.scale().levels())
                || !one.score().equals(other.score());
    }

    /** Whether one of the values would have another light, or points, by the bounds of the other period. */
    private static boolean judgesOtherwise(Explanation before, Explanation after) {
        Optional<StatusRule> was = before.rule();
        Optional<StatusRule> is = after.rule();
        if (was.equals(is)) {
            return isOtherReason(before, after, OF_TARGETS);
        }
        return was.isEmpty()
                || is.isEmpty()
                || !before.score().equals(after.score())
                || Stream.of(before.published(), after.published())
                        .flatMap(Optional::stream)
                        .anyMatch(value -> !light(was.get(), value).equals(light(is.get(), value)));
    }

    private static String light(StatusRule rule, BigDecimal value) {
        return rule.judge(value).id();
    }

    /** Whether there is no light on one side for one of these reasons, and on the other there is one, or none for another reason. */
    private static boolean isOtherReason(Explanation before, Explanation after, Set<Reason> reasons) {
        return !before.status()
                .findReason()
                .filter(reasons::contains)
                .equals(after.status().findReason().filter(reasons::contains));
    }

    /** That there is no light though there is a figure is nothing that was observed. */
    private static boolean isObservedOtherwise(Explanation before, Explanation after) {
        if (!before.exact().equals(after.exact()) || !absence(before).equals(absence(after))) {
            return true;
        }
        if (before.isComputed() || after.isComputed()) {
            return false;
        }
        Optional<Observation> was = before.observation();
        Optional<Observation> is = after.observation();
        return was.isPresent() != is.isPresent()
                || (was.isPresent() && is.isPresent() && !was.get().saysTheSameAs(is.get()));
    }

    private static Optional<Reason> absence(Explanation result) {
        return result.status().findReason().filter(Absence.class::isInstance);
    }

    private void addOf(
            Cell.Place place,
            GroupExplanation before,
            GroupExplanation after,
            Period from,
            Period to,
            Set<Cause> causes) {
        Map<String, GroupPart> was = parts(before);
        Map<String, GroupPart> is = parts(after);
        if (!before.rule().equals(after.rule()) || !was.keySet().equals(is.keySet())) {
            causes.add(Cause.DEFINITION);
        }
        was.forEach((id, part) -> {
            GroupPart now = is.get(id);
            if (now != null && part.weight().compareTo(now.weight()) != 0) {
                causes.add(Cause.WEIGHT);
            }
            if (now != null && countsOtherwise(before, part, now)) {
                Cell.Kind kind = part.isGroup() ? Cell.Kind.GROUP : Cell.Kind.INDICATOR;
                causes.addAll(of(new Cell.Place(place.card(), kind, part.id()), from, to));
            }
        });
        Stream.concat(before.gates().stream(), after.gates().stream())
                .map(GateAnswer::gate)
                .forEach(gate -> causes.addAll(of(asked(place.card(), gate.condition()), from, to)));
        // a gate also asks whether what it asks about is provisional, which the light does not tell
        if (causes.isEmpty() && !before.gates().equals(after.gates())) {
            causes.add(Cause.DATA);
        }
    }

    /** A rule over lights sees nothing else of a part; one over points sees the light only where there are none. */
    private static boolean countsOtherwise(GroupExplanation group, GroupPart before, GroupPart after) {
        Judgement was = new Judgement(null, before.status(), before.score());
        Judgement is = new Judgement(null, after.status(), after.score());
        boolean isByPoints = group.rule()
                .filter(rule -> rule.kind() == GroupRule.Kind.WEIGHTED_SCORE)
                .isPresent();
        boolean hasPoints = before.score() != null && after.score() != null;
        return (isByPoints && hasPoints) ? !was.hasScoreOf(is) : !was.hasLightOf(is);
    }

    private static Cell.Place asked(ScorecardId card, Gate.Condition condition) {
        return condition instanceof Gate.Condition.GroupAtLeast group
                ? new Cell.Place(card, Cell.Kind.GROUP, group.group().value())
                : new Cell.Place(
                        card,
                        Cell.Kind.INDICATOR,
                        condition.findIndicator().orElseThrow().value());
    }

    private static Map<String, GroupPart> parts(GroupExplanation group) {
        return group.parts().stream()
                .collect(Collectors.toMap(
                        part -> (part.isGroup() ? "group " : "indicator ") + part.id(),
                        part -> part,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}

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
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.StatusRule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why results of one unit differ between two periods, by what their explanations say. */
final class PeriodCauses {
    private final UnitsBelow below;
    private final UnitPair unit;

    /** Those below are of the whole comparison, so that each day is looked up once. */
    PeriodCauses(UnitsBelow below, UnitPair unit) {
        this.below = below;
        this.unit = unit;
    }

    Set<Cause> of(Difference difference) {
        return of(difference.known().place(), difference.from(), difference.to());
    }

    private Set<Cause> of(Cell.Place place, Period from, Period to) {
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
        if (causes.isEmpty()) {
            causes.add(Cause.DATA);
        }
        return causes;
    }

    private void addOf(IndicatorResult one, IndicatorResult other, Period from, Period to, Set<Cause> causes) {
        Explanation before = one.explain();
        Explanation after = other.explain();
        if ((before.isComputed() || after.isComputed())
                && !below.of(one.unit(), from).equals(below.of(other.unit(), to))) {
            causes.add(Cause.STRUCTURE);
        }
        if (isDefinedOtherwise(one.indicator(), other.indicator())) {
            causes.add(Cause.DEFINITION);
        }
        if (judgesOtherwise(before, after)) {
            causes.add(Cause.TARGET);
        }
        if (isObservedOtherwise(before, after)) {
            causes.add(Cause.DATA);
        }
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
            return false;
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

    private static boolean isObservedOtherwise(Explanation before, Explanation after) {
        if (before.isComputed() || after.isComputed()) {
            return !before.exact().equals(after.exact())
                    || !before.status().findReason().equals(after.status().findReason());
        }
        Optional<Observation> was = before.observation();
        Optional<Observation> is = after.observation();
        return was.isPresent() != is.isPresent()
                || (was.isPresent() && is.isPresent() && !was.get().saysTheSameAs(is.get()))
                || !before.exact().equals(after.exact());
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
            if (now != null) {
                Cell.Kind kind = part.isGroup() ? Cell.Kind.GROUP : Cell.Kind.INDICATOR;
                causes.addAll(of(new Cell.Place(place.card(), kind, part.id()), from, to));
            }
        });
        Stream.concat(before.gates().stream(), after.gates().stream())
                .map(GateAnswer::gate)
                .forEach(gate -> causes.addAll(of(asked(place.card(), gate.condition()), from, to)));
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

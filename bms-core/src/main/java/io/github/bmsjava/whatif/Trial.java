package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.ExplanationBuilder;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.group.CardRollUp;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card on which one part is supposed to have another light: the engine itself says what then becomes of a group. */
final class Trial {
    private final CardResult card;
    private final String group;
    private final String part;
    private final List<Explanation> rows;
    private final List<Explanation> offCardRows;

    /**
     * What a part is supposed to have.
     *
     * @param status its light
     * @param score its published score; null where it has none
     */
    record Light(Status status, @Nullable BigDecimal score) {}

    /**
     * What becomes of the card.
     *
     * @param group the group that is asked about
     * @param groups all groups by their ids, in their order
     * @param shapes of the card and all groups, in their order
     */
    record Outcome(GroupExplanation group, Map<String, GroupExplanation> groups, List<Shape> shapes) {}

    /**
     * What of a group turns at few scores of the part. It turns one way only as the score rises: where two scores give all groups the same
     * shapes, so do those between, and the lights of all groups are the same.
     *
     * @param status the light
     * @param hasScore whether there is a score that no undecided gate leaves open
     * @param before the level that the score has before any gate, or null
     */
    record Shape(Status status, boolean hasScore, @Nullable StatusLevel before) {
        static Shape of(GroupExplanation group) {
            StatusLevel before = group.rule()
                    .filter(rule -> rule.kind() == GroupRule.Kind.WEIGHTED_SCORE)
                    .flatMap(Candidates::bounds)
                    .flatMap(bounds -> group.exact().map(exact -> bounds.judge(exact.round(2))))
                    .orElse(null);
            return new Shape(group.status(), group.score().isPresent(), before);
        }
    }

    Trial(CardResult card, String group, String part) {
        this.card = card;
        this.group = group;
        this.part = part;
        this.rows = explained(card.indicators());
        this.offCardRows = explained(card.offCard());
    }

    private static List<Explanation> explained(List<IndicatorResult> results) {
        return results.stream().map(IndicatorResult::explain).toList();
    }

    /** The indicator that the part is; empty for a group. */
    Optional<IndicatorResult> indicator() {
        return card.findIndicator(IndicatorId.of(part));
    }

    /** The group that the part is; empty for an indicator. */
    Optional<GroupResult> partGroup() {
        return card.groups().stream().filter(result -> result.id().equals(part)).findFirst();
    }

    /** The group as it is. */
    Optional<GroupExplanation> group() {
        return find(CardRollUp.of(card.card(), card.period(), rows, offCardRows));
    }

    /** The card where the part has another light. */
    Outcome with(Light light) {
        CardRollUp.Outcome outcome = indicator().isPresent()
                ? CardRollUp.of(card.card(), card.period(), replaced(rows, light), replaced(offCardRows, light))
                : CardRollUp.of(card.card(), card.period(), rows, offCardRows, Map.of(part, supposed(light)));
        List<Shape> shapes = Stream.concat(Stream.of(outcome.whole()), outcome.groups().values().stream())
                .map(Shape::of)
                .toList();
        Map<String, GroupExplanation> groups = new LinkedHashMap<>();
        outcome.groups().values().forEach(one -> groups.put(one.id(), one));
        return new Outcome(find(outcome).orElseThrow(), groups, shapes);
    }

    /**
     * Whether the group is made of the part, at any depth, or a gate on the way asks about it, whoever decides; or whether it has become
     * another with it. A part whose weight is zero does not count.
     */
    boolean counts(Outcome outcome) {
        boolean isSame = group().map(GroupExplanation::status)
                .equals(Optional.of(outcome.group().status()));
        return !isSame || isMadeOfPart(outcome.group(), outcome, new HashSet<>());
    }

    private boolean isMadeOfPart(GroupExplanation whole, Outcome outcome, Set<String> seen) {
        if (!seen.add(whole.id())) {
            return false;
        }
        boolean isGroup = indicator().isEmpty();
        for (GroupPart one : whole.parts()) {
            boolean weighs =
                    one.findEffective().filter(weight -> weight.signum() == 0).isEmpty();
            if (one.applicable() && weighs && is(one.id(), one.isGroup(), isGroup, outcome, seen)) {
                return true;
            }
        }
        for (GateAnswer answer : whole.gates()) {
            Optional<IndicatorId> asked = answer.gate().condition().findIndicator();
            String id = asked.map(IndicatorId::value).orElseGet(() -> groupOf(answer.gate()));
            if (is(id, asked.isEmpty(), isGroup, outcome, seen)) {
                return true;
            }
        }
        return false;
    }

    private static String groupOf(Gate gate) {
        return ((Gate.Condition.GroupAtLeast) gate.condition()).group().value();
    }

    /** Whether something is the part, or a group that is made of it. */
    private boolean is(String id, boolean isGroup, boolean isPartGroup, Outcome outcome, Set<String> seen) {
        if (id.equals(part) && isGroup == isPartGroup) {
            return true;
        }
        GroupExplanation below = isGroup ? outcome.groups().get(id) : null;
        return below != null && isMadeOfPart(below, outcome, seen);
    }

    private Optional<GroupExplanation> find(CardRollUp.Outcome outcome) {
        if (card.card().card().id().value().equals(group)) {
            return Optional.of(outcome.whole());
        }
        for (Map.Entry<Group, GroupExplanation> one : outcome.groups().entrySet()) {
            if (one.getKey().id().value().equals(group)) {
                return Optional.of(one.getValue());
            }
        }
        return Optional.empty();
    }

    private List<Explanation> replaced(List<Explanation> results, Light light) {
        List<Explanation> more = new ArrayList<>(results);
        more.replaceAll(result -> result.indicator().id().value().equals(part) ? with(result, light) : result);
        return more;
    }

    /** The same figure in another light: gates that ask for the figure hear what it is now. */
    private static Explanation with(Explanation result, Light light) {
        ExplanationBuilder other = Explanation.builder()
                .subject(result.key(), result.card(), result.indicator())
                .status(light.status())
                .flags(result.flags());
        result.marks().forEach(other::mark);
        result.rule().ifPresent(other::judgedBy);
        result.exact().ifPresent(exact -> other.value(exact, result.published().orElseThrow()));
        if (light.score() != null) {
            other.score(light.score());
        }
        return other.build();
    }

    private GroupExplanation supposed(Light light) {
        GroupExplanation now = partGroup().orElseThrow().explain();
        GroupExplanation.Builder other = GroupExplanation.builder(
                        now.id(), now.name(), now.rule().orElseThrow())
                .status(light.status());
        if (light.score() != null) {
            other.score(light.score());
        }
        return other.build();
    }
}

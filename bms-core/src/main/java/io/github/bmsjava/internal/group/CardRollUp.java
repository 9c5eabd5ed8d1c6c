package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of one unit's card, from the results of its rows (J7, J21). */
public final class CardRollUp {
    private final boolean statistics;
    private final List<GroupNode> order;
    private final Map<IndicatorId, Explanation> results = new LinkedHashMap<>();
    private final IdentityHashMap<GroupNode, GroupOutcome> outcomes = new IdentityHashMap<>();
    private final Map<String, GroupExplanation> supposed;
    private final Gates gates;

    /**
     * What became of a card.
     *
     * @param whole the card itself
     * @param groups every group, each before those in it, in card order, those beside the card last
     */
    public record Outcome(GroupExplanation whole, Map<Group, GroupExplanation> groups) {}

    private CardRollUp(
            UnitCard card,
            List<GroupNode> order,
            List<Explanation> rows,
            List<Explanation> offCardRows,
            Map<String, GroupExplanation> supposed) {
        this.supposed = supposed;
        this.statistics = card.card().kind() == CardKind.STATISTICS;
        this.order = order;
        rows.forEach(result -> results.putIfAbsent(result.indicator().id(), result));
        offCardRows.forEach(result -> results.putIfAbsent(result.indicator().id(), result));
        this.gates = new Gates(id -> Optional.ofNullable(results.get(id)).map(GateSubject::of), this::outcomeOf);
    }

    /**
     * Rolls a card up.
     *
     * @param card the unit's card
     * @param period when, which decides what groups are in use
     * @param rows a result for each of {@link UnitCard#rows()} whose indicator is defined, in their order
     * @param offCardRows a result for each of {@link UnitCard#offCardRows()} whose indicator is defined, in their order
     * @return the card and its groups
     */
    public static Outcome of(UnitCard card, Period period, List<Explanation> rows, List<Explanation> offCardRows) {
        return of(card, period, rows, offCardRows, Map.of());
    }

    /**
     * The same where some groups are supposed to have another outcome than their parts give.
     *
     * @param card the unit's card
     * @param period when
     * @param rows as above
     * @param offCardRows as above
     * @param supposed outcomes by the id of a group, whatever its parts have; but what rests on an approximate figure, or lacks one, does so
     *     still
     * @return the card and its groups
     */
    public static Outcome of(
            UnitCard card,
            Period period,
            List<Explanation> rows,
            List<Explanation> offCardRows,
            Map<String, GroupExplanation> supposed) {
        CardTree tree = new CardTree(card, period);
        GroupNode whole = tree.whole(rows, offCardRows);
        CardRollUp run = new CardRollUp(card, tree.order(), rows, offCardRows, supposed);
        Map<Group, GroupExplanation> groups = new LinkedHashMap<>();
        tree.order()
                .forEach(node -> groups.put(
                        Objects.requireNonNull(node.group()), run.outcome(node).explanation()));
        return new Outcome(run.outcome(whole).explanation(), groups);
    }

    /**
     * Asks a gate that is not the card's own.
     *
     * @param card the unit's card
     * @param period when
     * @param rows as above
     * @param offCardRows as above
     * @param gate asks about an indicator or a group of the card
     * @return the answer; undecided about what the card does not have, or a group without a sound rule
     */
    public static GateAnswer answer(
            UnitCard card, Period period, List<Explanation> rows, List<Explanation> offCardRows, Gate gate) {
        CardTree tree = new CardTree(card, period);
        tree.whole(rows, offCardRows);
        return new CardRollUp(card, tree.order(), rows, offCardRows, Map.of()).gates.answer(gate);
    }

    /** Asks a gate about one indicator, which needs no other. */
    public static GateAnswer answer(Optional<GateSubject> result, Gate gate) {
        return new Gates(id -> result, id -> Optional.empty()).answer(gate);
    }

    private Optional<GroupOutcome> outcomeOf(GroupId id) {
        return order.stream()
                .filter(node -> node.id().equals(id.value()))
                .findFirst()
                .map(this::outcome);
    }

    /** Sound rules have no circle, so that whatever a gate asks about can be judged first. */
    private GroupOutcome outcome(GroupNode node) {
        GroupOutcome known = outcomes.get(node);
        if (known == null) {
            GroupExplanation other = node.group() == null ? null : supposed.get(node.id());
            known = judge(node, parts(node));
            known = other == null ? known : known.supposed(other);
            outcomes.put(node, known);
        }
        return known;
    }

    private GroupOutcome judge(GroupNode node, List<Part> parts) {
        if (node.rule() == null) {
            return GroupJudge.unjudged(node, parts, Unjudged.NO_RULE);
        }
        if (statistics) {
            return GroupJudge.unjudged(node, parts, Unjudged.STATISTICS);
        }
        if (!node.isSound()) {
            return GroupJudge.unjudged(node, parts, Unjudged.INVALID_DEFINITION);
        }
        if (!node.inUse()) {
            return GroupJudge.unjudged(node, parts, Absence.NOT_IN_USE);
        }
        List<GateAnswer> answers =
                node.rule().gates().stream().map(gates::answer).toList();
        return GroupJudge.judge(node, parts, answers);
    }

    /** The nearest descendants that are indicators or carry a rule. */
    private List<Part> parts(GroupNode node) {
        List<Part> parts = new ArrayList<>();
        node.entries().forEach(row -> parts.add(Part.of(row.entry(), row.result())));
        for (GroupNode below : node.groups()) {
            @Nullable Group group = below.group();
            if (below.rule() == null || group == null) {
                parts.addAll(parts(below));
            } else {
                parts.add(Part.of(group, outcome(below)));
            }
        }
        return parts;
    }
}

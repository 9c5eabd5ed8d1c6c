package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.internal.group.CardRollUp;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit's card in one period: a result for each of its rows. Immutable. */
public final class CardResult {
    private final UnitCard card;
    private final Period period;
    private final ImmutableList<IndicatorResult> indicators;
    private final ImmutableList<IndicatorResult> offCard;
    private final GroupResult whole;
    private final ImmutableList<GroupResult> groups;

    CardResult(
            UnitCard card,
            Period period,
            List<IndicatorResult> indicators,
            List<IndicatorResult> offCard,
            GroupResult whole,
            List<GroupResult> groups) {
        this.card = card;
        this.period = period;
        this.indicators = ImmutableList.copyOf(indicators);
        this.offCard = ImmutableList.copyOf(offCard);
        this.whole = whole;
        this.groups = ImmutableList.copyOf(groups);
    }

    /**
     * The card.
     *
     * @return the unit's card
     */
    public UnitCard card() {
        return card;
    }

    /**
     * The period.
     *
     * @return when
     */
    public Period period() {
        return period;
    }

    /**
     * The results.
     *
     * @return in card order
     */
    public List<IndicatorResult> indicators() {
        return indicators;
    }

    /**
     * The results of the groups beside the card.
     *
     * @return in card order; they count for nothing on the card
     */
    public List<IndicatorResult> offCard() {
        return offCard;
    }

    /**
     * The result of an indicator.
     *
     * @param id its id
     * @return the result
     * @throws IllegalArgumentException if the card does not have it
     */
    public IndicatorResult indicator(String id) {
        return findIndicator(IndicatorId.of(id))
                .orElseThrow(() -> new IllegalArgumentException(card + " has no indicator '" + id + "'."
                        + Nearest.hint(
                                id,
                                indicators.stream()
                                        .map(result -> result.indicator().id().value())
                                        .toList())));
    }

    /**
     * The result of an indicator, if it is on the card or in a group beside it.
     *
     * @param id its id
     * @return the result, or empty
     */
    public Optional<IndicatorResult> findIndicator(IndicatorId id) {
        return find(indicators, id).or(() -> find(offCard, id));
    }

    /** A loop, for this is asked once for each goal of each leader. */
    private static Optional<IndicatorResult> find(List<IndicatorResult> results, IndicatorId id) {
        for (IndicatorResult result : results) {
            if (result.indicator().id().equals(id)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /**
     * Asks whether a condition is met here, as a gate of the card would (J15): for a question that is not the card's own, such as
     * who may have a bonus.
     *
     * @param gate asks about an indicator or a group of the card, or beside it; its cap is not looked at
     * @return yes, no or undecided; undecided as {@code invalid-definition} where the card does not have what is asked about, or
     *     the group has no rule
     * @throws IllegalArgumentException if the level asked for is not on the scale
     */
    public GateAnswer answer(Gate gate) {
        Optional<IndicatorId> one = gate.condition().findIndicator();
        if (one.isEmpty()) {
            return CardRollUp.answer(card, period, explained(indicators), explained(offCard), gate);
        }
        return CardRollUp.answer(findIndicator(one.get()).map(IndicatorResult::asked), gate);
    }

    private static List<Explanation> explained(List<IndicatorResult> results) {
        return results.stream().map(IndicatorResult::explain).toList();
    }

    /**
     * The light of the whole card.
     *
     * @return the level, or why there is none; {@code no-rule} where the card has no rule
     */
    public Status status() {
        return whole.status();
    }

    /**
     * The points of the whole card.
     *
     * @return 0 to 100 with two decimals; empty unless the card's rule is a weighted score and it could be computed
     */
    public Optional<BigDecimal> score() {
        return whole.score();
    }

    /**
     * The whole card as a group of its outermost groups.
     *
     * @return its light, score, parts and gates
     */
    public GroupResult whole() {
        return whole;
    }

    /**
     * Every group of the card, and of those beside it.
     *
     * @return each before those in it, in card order, those beside the card last
     */
    public List<GroupResult> groups() {
        return groups;
    }

    /**
     * The result of a group.
     *
     * @param id its id
     * @return the result
     * @throws IllegalArgumentException if the card does not have it
     */
    public GroupResult group(String id) {
        return groups.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(card + " has no group '" + id + "'."
                        + Nearest.hint(id, groups.stream().map(GroupResult::id).toList())));
    }

    /**
     * How many indicators reached each level.
     *
     * @param scale the scale; indicators of other scales are not counted
     * @return from best to worst, zero included
     */
    public Map<StatusLevel, Integer> counts(StatusScale scale) {
        Map<StatusLevel, Integer> counts = new LinkedHashMap<>();
        for (int i = scale.levels().size() - 1; i >= 0; i--) {
            counts.put(scale.levels().get(i), 0);
        }
        for (IndicatorResult result : indicators) {
            if (result.indicator().scale().equals(scale)) {
                result.status().findLevel().ifPresent(level -> counts.merge(level, 1, Integer::sum));
            }
        }
        return counts;
    }

    /**
     * How complete the card is.
     *
     * @return rows with a value, of those where one was expected
     */
    public Coverage coverage() {
        int measured = 0;
        int expected = 0;
        for (IndicatorResult result : indicators) {
            boolean present = !isAbsent(result.status());
            if (present) {
                measured++;
            }
            if (present || isExpected(result)) {
                expected++;
            }
        }
        return new Coverage(measured, expected);
    }

    private static boolean isAbsent(Status status) {
        return status.findReason().filter(Absence.class::isInstance).isPresent();
    }

    private static boolean isExpected(IndicatorResult result) {
        return result.indicator().isPlannedIn(result.period())
                && result.status()
                        .findReason()
                        .filter(Absence.class::isInstance)
                        .map(reason -> ((Absence) reason).isExpected())
                        .orElse(true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardResult that
                && card.equals(that.card)
                && period.equals(that.period)
                && indicators.equals(that.indicators)
                && offCard.equals(that.offCard)
                && whole.equals(that.whole)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return indicators.hashCode();
    }

    /** The card, its light and those of its groups where there is a rule, then a result a line, at most forty. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(card + " in " + period);
        Stream.concat(Stream.of(whole), groups.stream())
                .filter(group -> group.explain().rule().isPresent())
                .limit(40)
                .forEach(group -> text.append("\n  ").append(group));
        indicators.stream().limit(40).forEach(result -> text.append("\n  ").append(result));
        return text.append(indicators.size() > 40 ? "\n  …" : "").toString();
    }
}

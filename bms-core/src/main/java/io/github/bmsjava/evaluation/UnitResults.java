package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything of one unit in one period. Immutable. */
public final class UnitResults {
    private final OrgUnit unit;
    private final Period period;
    private final ImmutableList<CardResult> cards;

    UnitResults(OrgUnit unit, Period period, List<CardResult> cards) {
        this.unit = unit;
        this.period = period;
        this.cards = ImmutableList.copyOf(cards);
    }

    /**
     * The unit.
     *
     * @return whose results they are
     */
    public OrgUnit unit() {
        return unit;
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
     * The cards.
     *
     * @return in the order of the model; empty for a unit without a card
     */
    public List<CardResult> cards() {
        return cards;
    }

    /**
     * The unit's only card.
     *
     * @return the card
     * @throws IllegalArgumentException if it has none or several
     */
    public CardResult card() {
        if (cards.size() != 1) {
            throw new IllegalArgumentException("unit '" + unit.id() + "' has " + cards.size() + " cards in " + period
                    + "." + (cards.isEmpty() ? "" : "\nMaybe card(id) with one of " + cardIds() + "."));
        }
        return cards.get(0);
    }

    /**
     * A card of the unit.
     *
     * @param id the id of the card
     * @return the card
     * @throws IllegalArgumentException if the unit does not have it
     */
    public CardResult card(String id) {
        return findCard(ScorecardId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("unit '" + unit.id() + "' has no card '" + id + "' in "
                        + period + "." + Nearest.hint(id, cardIds())));
    }

    /**
     * A card of the unit, if it has it.
     *
     * @param id the id of the card
     * @return the card, or empty
     */
    public Optional<CardResult> findCard(ScorecardId id) {
        return cards.stream()
                .filter(result -> result.card().card().id().equals(id))
                .findFirst();
    }

    /**
     * The result of an indicator on the first card of the unit that has it.
     *
     * @param id the id of the indicator
     * @return the result, or empty
     */
    public Optional<IndicatorResult> findIndicator(IndicatorId id) {
        return cards.stream().flatMap(card -> card.findIndicator(id).stream()).findFirst();
    }

    /**
     * The result of an indicator that stands on one card of the unit.
     *
     * @param id the id of the indicator
     * @return the result
     * @throws IllegalArgumentException if no card of the unit has it, or several have
     */
    public IndicatorResult indicator(String id) {
        IndicatorId wanted = IndicatorId.of(id);
        List<IndicatorResult> found = cards.stream()
                .map(result -> result.findIndicator(wanted))
                .flatMap(Optional::stream)
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("indicator '" + id + "' stands on several cards of unit '" + unit.id()
                    + "'.\nMaybe card(id).indicator(\"" + id + "\") with one of " + cardIds() + ".");
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no card of unit '" + unit.id() + "' has indicator '" + id + "' in "
                    + period + "." + Nearest.hint(id, indicatorIds()));
        }
        return found.get(0);
    }

    private List<String> cardIds() {
        return cards.stream().map(result -> result.card().card().id().value()).toList();
    }

    private List<String> indicatorIds() {
        return cards.stream()
                .flatMap(card -> card.indicators().stream())
                .map(result -> result.indicator().id().value())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitResults that
                && unit.equals(that.unit)
                && period.equals(that.period)
                && cards.equals(that.cards);
    }

    @Override
    public int hashCode() {
        return cards.hashCode();
    }

    /** The unit and its cards. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(unit.id() + " in " + period);
        cards.forEach(card -> text.append('\n').append(card));
        return text.append(cards.isEmpty() ? ": no card" : "").toString();
    }
}

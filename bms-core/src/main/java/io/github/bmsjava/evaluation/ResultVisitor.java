package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;

/**
 * Is shown every result of an evaluation, column by column, without an object made for any of them: by period and kind, then
 * by card, its indicators, its groups and last the card itself; in a column by unit, in the organisation's order.
 */
public interface ResultVisitor {
    /** Stands for a score that is not there. */
    int NO_SCORE = -1;

    /**
     * Announces the results of an indicator.
     *
     * @param period when
     * @param kind actual, budget or forecast
     * @param card on which card
     * @param indicator what was measured; its decimals are the scale of the values that follow
     * @return whether to show them
     */
    default boolean indicator(Period period, ValueKind kind, Scorecard card, Indicator indicator) {
        return true;
    }

    /**
     * Announces the results of a group, or of a whole card.
     *
     * @param period when
     * @param kind actual, budget or forecast
     * @param card on which card
     * @param id the id of the group, or of the card
     * @return whether to show them
     */
    default boolean group(Period period, ValueKind kind, Scorecard card, String id) {
        return true;
    }

    /**
     * A result with a published value.
     *
     * @param unit the unit's place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @param value the published value without its decimal point: 53 for 5.3 of an indicator with one decimal
     * @param status the level, or why there is none
     * @param score hundredths of points, 0 to 10000, or {@link #NO_SCORE}
     */
    void value(int unit, long value, Status status, int score);

    /**
     * A result whose published value does not fit a {@code long}.
     *
     * @param unit the unit's place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @param value the published value
     * @param status the level, or why there is none
     * @param score hundredths of points, 0 to 10000, or {@link #NO_SCORE}
     */
    void large(int unit, BigDecimal value, Status status, int score);

    /**
     * A result without a value, and every result of a group.
     *
     * @param unit the unit's place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @param status the level, or why there is none
     * @param score hundredths of points, 0 to 10000, or {@link #NO_SCORE}
     */
    void without(int unit, Status status, int score);
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Status;

/**
 * Is told of every result of a {@link LiveEvaluation} whose value, light or points have changed, after all that one observation
 * changes is up to date. A withheld cell never changes. What a listener throws goes to whoever replaced the observation, and
 * leaves the evaluation in order.
 */
public interface ChangeListener {

    /**
     * The result of an indicator has changed; the light may be as it was.
     *
     * @param unit the unit's place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @param period when
     * @param kind actual, budget or forecast
     * @param card on which card
     * @param indicator what was measured
     * @param before the light, or why there was none
     * @param after the light, or why there is none
     */
    void indicator(
            int unit, Period period, ValueKind kind, Scorecard card, Indicator indicator, Status before, Status after);

    /**
     * The result of a group, or of a whole card, has changed; the light may be as it was.
     *
     * @param unit the unit's place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @param period when
     * @param kind actual, budget or forecast
     * @param card on which card
     * @param id the id of the group, or of the card
     * @param before the light, or why there was none
     * @param after the light, or why there is none
     */
    default void group(
            int unit, Period period, ValueKind kind, Scorecard card, String id, Status before, Status after) {}
}

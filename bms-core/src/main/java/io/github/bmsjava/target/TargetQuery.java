package io.github.bmsjava.target;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The question which target holds.
 *
 * @param indicator what is judged
 * @param unit whose value it is
 * @param unitType the type of the unit, if it has one
 * @param card the card it is judged on
 * @param period the period of the value
 */
public record TargetQuery(
        Indicator indicator, OrgUnitId unit, Optional<UnitTypeId> unitType, ScorecardId card, Period period) {

    /**
     * Checks that all parts are there.
     *
     * @param indicator what is judged
     * @param unit whose value it is
     * @param unitType the type of the unit, if it has one
     * @param card the card it is judged on
     * @param period the period of the value
     */
    public TargetQuery {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitType, "unitType");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(period, "period");
    }
}

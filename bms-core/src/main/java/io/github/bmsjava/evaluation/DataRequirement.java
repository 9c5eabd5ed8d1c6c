package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.Objects;
import java.util.Set;

/**
 * What a plan needs to be told of one indicator, so that nothing is missing in its results.
 *
 * @param indicator what is measured
 * @param parts the numbers that a figure consists of; several where it may come in more than one form
 * @param kinds actual figures, and the budgets that others are set against; forecasts are welcome and not needed
 * @param periods when, in order: those that are evaluated, those of which they are made, those that may stand in for them
 * @param units the units whose figures are expected, in the organisation's order; others may report all the same
 */
public record DataRequirement(
        Indicator indicator,
        Set<ObservationPart> parts,
        Set<ValueKind> kinds,
        Set<Period> periods,
        Set<OrgUnitId> units) {

    /**
     * Copies the sets, keeping their order.
     *
     * @param indicator what is measured
     * @param parts the numbers of a figure
     * @param kinds the kinds that are needed
     * @param periods when
     * @param units whose figures
     */
    public DataRequirement {
        Objects.requireNonNull(indicator, "indicator");
        parts = ImmutableSet.copyOf(parts);
        kinds = ImmutableSet.copyOf(kinds);
        periods = ImmutableSet.copyOf(periods);
        units = ImmutableSet.copyOf(units);
    }

    /** One line with the sizes. */
    @Override
    public String toString() {
        return indicator.id() + ": " + parts + " " + kinds + ", " + periods.size() + " periods, " + units.size()
                + " units";
    }
}

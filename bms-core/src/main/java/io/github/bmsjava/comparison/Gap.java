package io.github.bmsjava.comparison;

import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Reason;
import java.util.Objects;

/**
 * A period of a series without a value.
 *
 * @param period when
 * @param reason why: an {@link io.github.bmsjava.value.Absence}, that the indicator was not on the unit's card, or that the period
 *     was not evaluated
 */
public record Gap(Period period, Reason reason) {
    /**
     * Checks the parts.
     *
     * @param period when
     * @param reason why
     */
    public Gap {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reason, "reason");
    }

    /** For example {@code 2007: unknown}. */
    @Override
    public String toString() {
        return period + ": " + reason.id();
    }
}

package io.github.bmsjava.indicator;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How an indicator was defined until a day, where it has been defined anew since (R87).
 *
 * @param until the first day on which the next definition holds
 * @param definition what held before; has no earlier definitions of its own
 */
public record EarlierDefinition(LocalDate until, Indicator definition) {
    /**
     * Checks that nothing is missing.
     *
     * @param until the first day on which the next definition holds
     * @param definition what held before
     */
    public EarlierDefinition {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(definition, "definition");
    }

    /** The day and the definition. */
    @Override
    public String toString() {
        return "until " + until + ": " + definition;
    }
}

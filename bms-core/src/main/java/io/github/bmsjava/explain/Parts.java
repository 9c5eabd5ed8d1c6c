package io.github.bmsjava.explain;

import io.github.bmsjava.value.Fraction;
import java.util.Objects;

/**
 * Both sides of a figure that is a quotient, as sums over the units that count: lost and contracted days, weighted values
 * and weights.
 *
 * @param numerator Σ numerator, exact, without the factor of the indicator's unit
 * @param denominator Σ denominator, exact
 */
public record Parts(Fraction numerator, Fraction denominator) {
    /**
     * Checks that both are there.
     *
     * @param numerator Σ numerator
     * @param denominator Σ denominator
     */
    public Parts {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
    }

    /** Part, slash, whole. */
    @Override
    public String toString() {
        return numerator + " / " + denominator;
    }
}

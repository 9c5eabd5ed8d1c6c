package io.github.bmsjava.value;

import java.util.Objects;
import java.util.Optional;

/**
 * How complete something is by weight: nominal weight that counts over nominal weight that was to be expected (J7, J8).
 *
 * @param judged the weight of the parts that count, or their number where there are no weights
 * @param applicable the weight of the parts that were to be expected, or their number
 */
public record WeightCoverage(Fraction judged, Fraction applicable) {
    /**
     * Checks the numbers.
     *
     * @param judged zero or more
     * @param applicable at least {@code judged}
     */
    public WeightCoverage {
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(applicable, "applicable");
        if (judged.signum() < 0 || applicable.compareTo(judged) < 0) {
            throw new IllegalArgumentException("coverage " + judged + " of " + applicable + " cannot be.");
        }
    }

    /**
     * The share.
     *
     * @return from 0 to 1, exact; empty where nothing was to be expected
     */
    public Optional<Fraction> share() {
        return applicable.signum() == 0 ? Optional.empty() : Optional.of(judged.divide(applicable));
    }

    /** For example {@code 2 of 3}. */
    @Override
    public String toString() {
        return judged + " of " + applicable;
    }
}

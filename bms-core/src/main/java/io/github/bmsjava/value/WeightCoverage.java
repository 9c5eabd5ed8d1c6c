package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How complete something is by weight: nominal weight that counts over nominal weight that was to be expected (J7, J8).
 *
 * @param judged the weight of the parts that count, or their number where there are no weights
 * @param applicable the weight of the parts that were to be expected, or their number
 */
public record WeightCoverage(Fraction judged, Fraction applicable) {
    private static final Fraction HUNDRED = Fraction.of(100);

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

    /**
     * The share as it is shown (J2).
     *
     * @param decimals how many decimals are kept, zero or more
     * @return percent, rounded down, so that 99.96 never reads as 100; empty where nothing was to be expected
     */
    public Optional<BigDecimal> percent(int decimals) {
        return share().map(share -> share.multiply(HUNDRED).roundDown(decimals));
    }

    /** For example {@code 2 of 3}. */
    @Override
    public String toString() {
        return judged + " of " + applicable;
    }
}

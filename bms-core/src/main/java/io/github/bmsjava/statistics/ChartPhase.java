package io.github.bmsjava.statistics;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Part of a chart between two rebasings, with limits of its own. All numbers are exact.
 *
 * @param first the place of its first point
 * @param last the place of its last point
 * @param mean the mean of its values; null where it has none
 * @param meanMovingRange the mean distance of values that follow each other; null where no two do
 */
public record ChartPhase(
        int first,
        int last,
        @Nullable Fraction mean,
        @Nullable Fraction meanMovingRange) {
    private static final Fraction FACTOR = Fraction.of(new BigDecimal("2.66"));

    /**
     * Checks the parts.
     *
     * @param first the place of its first point
     * @param last the place of its last point
     * @param mean the mean of its values, or null
     * @param meanMovingRange the mean distance of values that follow each other, or null
     * @throws IllegalArgumentException if the places are not in order, a range is below zero, or stands without a mean
     */
    public ChartPhase {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("a phase from point " + first + " to " + last + " cannot be.");
        }
        if (meanMovingRange != null && (mean == null || meanMovingRange.signum() < 0)) {
            throw new IllegalArgumentException(
                    "a mean moving range of " + meanMovingRange + " needs a mean, and is zero or more.");
        }
    }

    /**
     * The mean.
     *
     * @return empty where the phase has no value
     */
    public Optional<Fraction> findMean() {
        return Optional.ofNullable(mean);
    }

    /**
     * The mean moving range.
     *
     * @return empty where no two values follow each other
     */
    public Optional<Fraction> findMeanMovingRange() {
        return Optional.ofNullable(meanMovingRange);
    }

    /**
     * The lower limit: mean − 2.66 × mean moving range.
     *
     * @return empty where there is no moving range
     */
    public Optional<Fraction> lower() {
        return spread().map(spread -> mean == null ? spread : mean.subtract(spread));
    }

    /**
     * The upper limit: mean + 2.66 × mean moving range.
     *
     * @return empty where there is no moving range
     */
    public Optional<Fraction> upper() {
        return spread().map(spread -> mean == null ? spread : mean.add(spread));
    }

    /** From the mean to a limit. */
    Optional<Fraction> spread() {
        return findMeanMovingRange().map(FACTOR::multiply);
    }
}

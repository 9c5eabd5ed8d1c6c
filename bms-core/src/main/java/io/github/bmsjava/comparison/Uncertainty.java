package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which figures one can lie.
 *
 * @param tolerance by how much an approximate value can be off; null where that is not stated
 * @param intervals by the id of the subject
 */
record Uncertainty(@Nullable BigDecimal tolerance, Map<String, Bound.Interval> intervals) {
    static final Uncertainty NONE = new Uncertainty(null, Map.of());

    Uncertainty {
        intervals = ImmutableMap.copyOf(intervals);
    }

    Uncertainty tolerance(String text) {
        BigDecimal number = Decimals.of(text);
        if (number.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + text + " is negative.\nMaybe zero was meant.");
        }
        return new Uncertainty(number, intervals);
    }

    /** The candidate of a figure, with the least and most merit that it can have. */
    Candidate candidate(Compared one, Direction direction, Fraction merit) {
        BigDecimal figure = one.figure();
        Bound.Interval interval = intervals.get(one.subject().value());
        if (interval != null) {
            if (figure.compareTo(interval.low()) < 0 || figure.compareTo(interval.high()) > 0) {
                throw new IllegalArgumentException("interval " + interval + " of '"
                        + one.subject().value() + "' does not hold its figure " + figure.toPlainString() + ".");
            }
            return between(one, direction, merit, interval.low(), interval.high());
        }
        if (one.approximateParts() == 0) {
            return new Candidate(one, merit, merit, merit);
        }
        if (tolerance == null) {
            return new Candidate(one, merit, null, null);
        }
        BigDecimal off = tolerance.multiply(BigDecimal.valueOf(one.approximateParts()));
        return between(one, direction, merit, figure.subtract(off), figure.add(off));
    }

    private static Candidate between(
            Compared one, Direction direction, Fraction merit, BigDecimal low, BigDecimal high) {
        Fraction atLow = merit(one, direction, low);
        Fraction atHigh = merit(one, direction, high);
        Fraction most = atLow.compareTo(atHigh) > 0 ? atLow : atHigh;
        Fraction least = atLow.compareTo(atHigh) > 0 ? atHigh : atLow;
        // within a range the merit is greatest where the two meet, not at an end
        Optional<Fraction> inside = one.range()
                .filter(range -> direction == Direction.WITHIN_RANGE)
                .filter(range -> meets(range, low, high))
                .map(range -> Fraction.ZERO);
        return new Candidate(one, merit, least, inside.orElse(most));
    }

    private static Fraction merit(Compared one, Direction direction, BigDecimal figure) {
        return Better.merit(direction, one.range(), Fraction.of(figure)).orElseThrow();
    }

    private static boolean meets(Bound range, BigDecimal low, BigDecimal high) {
        return range instanceof Bound.Interval interval
                ? interval.low().compareTo(high) <= 0 && interval.high().compareTo(low) >= 0
                : range instanceof Bound.Limit limit
                        && (range.holds(low)
                                || range.holds(high)
                                || (limit.limit().compareTo(low) >= 0
                                        && limit.limit().compareTo(high) <= 0));
    }
}

package io.github.bmsjava.whatif;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The published values for which a bound holds: an end that is null is open. */
record Range(
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive) {
    static Range of(Bound bound) {
        if (bound instanceof Bound.Interval interval) {
            return new Range(interval.low(), interval.lowInclusive(), interval.high(), interval.highInclusive());
        }
        Bound.Limit limit = (Bound.Limit) bound;
        BigDecimal at = limit.limit();
        return switch (limit.operator()) {
            case AT_LEAST -> new Range(at, true, null, false);
            case ABOVE -> new Range(at, false, null, false);
            case AT_MOST -> new Range(null, false, at, true);
            case BELOW -> new Range(null, false, at, false);
            case EXACTLY -> new Range(at, true, at, true);
        };
    }

    /** Whether a value is not below the range. */
    boolean isReachedBy(BigDecimal value) {
        return low == null || value.compareTo(low) > 0 || (lowInclusive && value.compareTo(low) == 0);
    }

    /** Whether a value is not above the range. */
    boolean isNotPassedBy(BigDecimal value) {
        return high == null || value.compareTo(high) < 0 || (highInclusive && value.compareTo(high) == 0);
    }
}

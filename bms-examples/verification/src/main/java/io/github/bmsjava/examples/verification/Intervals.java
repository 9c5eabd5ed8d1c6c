package io.github.bmsjava.examples.verification;

import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Operator;
import io.github.bmsjava.value.Fraction;

/** A bound against all values from one to another. */
final class Intervals {
    private Intervals() {}

    /** Whether every value from low to high is within: bounds have no holes. */
    static boolean contains(Bound bound, Q low, Q high) {
        return holds(bound, low) && holds(bound, high);
    }

    /** Whether some value from low to high is within. */
    static boolean touches(Bound bound, Q low, Q high) {
        if (holds(bound, low) || holds(bound, high)) {
            return true;
        }
        if (bound instanceof Bound.Interval interval) {
            // neither end is within: something is only if the whole interval lies between the ends
            return Q.of(interval.low()).compareTo(low) >= 0
                    && Q.of(interval.high()).compareTo(high) <= 0
                    && interval.low().compareTo(interval.high()) <= 0
                    && low.compareTo(high) < 0;
        }
        Bound.Limit limit = (Bound.Limit) bound;
        Q at = Q.of(limit.limit());
        return limit.operator() == Operator.EXACTLY && at.compareTo(low) > 0 && at.compareTo(high) < 0;
    }

    private static boolean holds(Bound bound, Q value) {
        return bound.holds(new Fraction(value.top(), value.bottom()));
    }
}

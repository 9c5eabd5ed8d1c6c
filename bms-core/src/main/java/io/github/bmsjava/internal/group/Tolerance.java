package io.github.bmsjava.internal.group;

import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.List;

/** Whether every value that an approximate one may stand for gives one answer (J15). */
final class Tolerance {
    private final Fraction low;
    private final Fraction high;

    Tolerance(Fraction value, BigDecimal distance) {
        low = value.subtract(Fraction.of(distance));
        high = value.add(Fraction.of(distance));
    }

    /**
     * The answer for all values within the tolerance.
     *
     * @param zone bounds that together are one piece of the number line
     * @return yes where all lie in the zone, no where none does, else undecided
     */
    Answer within(List<? extends Bound> zone) {
        if (zone.stream().anyMatch(bound -> bound.holds(low)) && zone.stream().anyMatch(bound -> bound.holds(high))) {
            return Answer.YES;
        }
        return zone.stream().allMatch(this::misses) ? Answer.NO : Answer.UNDECIDED;
    }

    private boolean misses(Bound bound) {
        if (bound.holds(low) || bound.holds(high)) {
            return false;
        }
        if (bound instanceof Bound.Interval interval) {
            return liesBeside(interval.low(), interval.high());
        }
        Bound.Limit limit = (Bound.Limit) bound;
        return switch (limit.operator()) {
            case EXACTLY -> liesBeside(limit.limit(), limit.limit());
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> true;
        };
    }

    /** Of values whose ends are outside: whether they lie on one side. */
    private boolean liesBeside(BigDecimal from, BigDecimal to) {
        return high.compareTo(Fraction.of(from)) <= 0 || low.compareTo(Fraction.of(to)) >= 0;
    }
}

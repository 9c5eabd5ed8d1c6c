package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/** Which of two figures is the better one (J5). */
final class Better {
    private Better() {}

    /**
     * How good a figure is: the larger the answer, the better. Only its order means something, and within a range its
     * distance.
     *
     * @return empty without a direction, and within a range that is not known
     */
    static Optional<Fraction> merit(Direction direction, Optional<Bound> range, Fraction figure) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> Optional.of(figure);
            case LOWER_IS_BETTER -> Optional.of(negate(figure));
            case WITHIN_RANGE -> range.map(bound -> negate(distance(bound, figure)));
            case NONE -> Optional.empty();
        };
    }

    /** Which way it went from one figure to another, seen from the later result: its direction and its range. */
    static Trend trend(IndicatorResult later, BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) == 0) {
            return Trend.UNCHANGED;
        }
        Direction direction = later.indicator().direction();
        Optional<Bound> range = range(later);
        Optional<Fraction> before = merit(direction, range, Fraction.of(from));
        Optional<Fraction> after = merit(direction, range, Fraction.of(to));
        if (before.isEmpty() || after.isEmpty()) {
            return Trend.UNDIRECTED;
        }
        int sign = after.get().compareTo(before.get());
        return sign == 0 ? Trend.UNCHANGED : sign > 0 ? Trend.IMPROVING : Trend.WORSENING;
    }

    /** The range of what is best within one; looked up only there, because it takes an explanation. */
    static Optional<Bound> range(IndicatorResult result) {
        return result.indicator().direction() == Direction.WITHIN_RANGE
                ? result.explain().target()
                : Optional.empty();
    }

    /** How far a figure is from satisfying a bound; zero on the limit, whether or not it belongs to it. */
    static Fraction distance(Bound bound, Fraction figure) {
        if (bound.holds(figure)) {
            return Fraction.ZERO;
        }
        if (bound instanceof Bound.Interval interval) {
            Fraction low = Fraction.of(interval.low());
            return figure.compareTo(low) <= 0 ? low.subtract(figure) : figure.subtract(Fraction.of(interval.high()));
        }
        Fraction limit = Fraction.of(((Bound.Limit) bound).limit());
        return figure.compareTo(limit) < 0 ? limit.subtract(figure) : figure.subtract(limit);
    }

    static Fraction negate(Fraction figure) {
        return Fraction.ZERO.subtract(figure);
    }
}

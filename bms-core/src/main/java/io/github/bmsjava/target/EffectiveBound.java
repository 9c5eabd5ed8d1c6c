package io.github.bmsjava.target;

import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a bound with more decimals than its indicator comes to (J3): of values with one decimal, those {@code >=4.45} are
 * those {@code >=4.5}.
 */
final class EffectiveBound {
    private EffectiveBound() {}

    static Optional<Bound> finerThan(Bound bound, int decimals) {
        if (bound instanceof Bound.Limit limit && isFiner(limit.limit(), decimals)) {
            return effective(limit, decimals);
        }
        if (bound instanceof Bound.Interval interval
                && (isFiner(interval.low(), decimals) || isFiner(interval.high(), decimals))) {
            BigDecimal low = interval.low().setScale(decimals, RoundingMode.CEILING);
            BigDecimal high = interval.high().setScale(decimals, RoundingMode.FLOOR);
            boolean withLow = interval.lowInclusive() || isFiner(interval.low(), decimals);
            boolean withHigh = interval.highInclusive() || isFiner(interval.high(), decimals);
            int sign = low.compareTo(high);
            return sign < 0 || (sign == 0 && withLow && withHigh)
                    ? Optional.of(new Bound.Interval(low, withLow, high, withHigh))
                    : Optional.of(bound);
        }
        return Optional.empty();
    }

    private static Optional<Bound> effective(Bound.Limit limit, int decimals) {
        return switch (limit.operator()) {
            case AT_LEAST, ABOVE ->
                Optional.of(new Bound.Limit(Operator.AT_LEAST, limit.limit().setScale(decimals, RoundingMode.CEILING)));
            case AT_MOST, BELOW ->
                Optional.of(new Bound.Limit(Operator.AT_MOST, limit.limit().setScale(decimals, RoundingMode.FLOOR)));
            case EXACTLY -> Optional.of(limit);
        };
    }

    private static boolean isFiner(BigDecimal limit, int decimals) {
        return limit.stripTrailingZeros().scale() > decimals;
    }
}

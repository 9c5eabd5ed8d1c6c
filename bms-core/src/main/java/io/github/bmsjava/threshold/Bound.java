package io.github.bmsjava.threshold;

import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.NorwegianFormat;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that satisfy a level: everything on one side of a limit, or an interval. Carries its operator and is never
 * rounded (J3). Closed.
 */
public sealed interface Bound extends LevelBound {
    /** The most digits of a limit: as many as a percentage of a figure can have. */
    int MAX_DIGITS = 80;

    /**
     * A limit with its operator.
     *
     * @param operator how a value is compared with the limit
     * @param limit the limit, in the unit of the indicator
     */
    record Limit(Operator operator, BigDecimal limit) implements Bound {
        /**
         * Checks the parts.
         *
         * @param operator any
         * @param limit any decimal
         */
        public Limit {
            Objects.requireNonNull(operator, "operator");
            requireSize(limit);
        }

        @Override
        public boolean holds(Fraction value) {
            return operator.holds(value.compareTo(Fraction.of(limit)));
        }

        @Override
        public boolean holds(BigDecimal value) {
            return operator.holds(value, limit);
        }

        @Override
        public String signs() {
            return operator.symbol() + NorwegianFormat.plain(limit);
        }

        /** For example {@code >=5.3}. */
        @Override
        public String toString() {
            return operator.symbol() + limit.toPlainString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Limit that && operator.equals(that.operator) && limit.equals(that.limit);
        }

        @Override
        public int hashCode() {
            return 31 * operator.hashCode() + limit.hashCode();
        }
    }

    /**
     * The numbers between two limits.
     *
     * @param low the lower limit
     * @param lowInclusive whether it belongs to the interval
     * @param high the upper limit, not below the lower
     * @param highInclusive whether it belongs to the interval
     */
    record Interval(BigDecimal low, boolean lowInclusive, BigDecimal high, boolean highInclusive) implements Bound {
        /**
         * Checks that the interval holds a number.
         *
         * @param low the lower limit
         * @param lowInclusive whether it belongs to the interval
         * @param high the upper limit
         * @param highInclusive whether it belongs to the interval
         */
        public Interval {
            requireSize(low);
            requireSize(high);
            int sign = low.compareTo(high);
            if (sign > 0 || (sign == 0 && !(lowInclusive && highInclusive))) {
                throw new IllegalArgumentException("interval from " + low.toPlainString() + " to "
                        + high.toPlainString() + " is empty.\nMaybe the limits changed places.");
            }
        }

        @Override
        public boolean holds(Fraction value) {
            return holds(value.compareTo(Fraction.of(low)), value.compareTo(Fraction.of(high)));
        }

        @Override
        public boolean holds(BigDecimal value) {
            return holds(value.compareTo(low), value.compareTo(high));
        }

        private boolean holds(int fromLow, int fromHigh) {
            return (lowInclusive ? fromLow >= 0 : fromLow > 0) && (highInclusive ? fromHigh <= 0 : fromHigh < 0);
        }

        @Override
        public String signs() {
            return (lowInclusive ? "[" : "(") + NorwegianFormat.plain(low) + ".." + NorwegianFormat.plain(high)
                    + (highInclusive ? "]" : ")");
        }

        /** For example {@code [10, 20)}: a square bracket includes the limit. */
        @Override
        public String toString() {
            return (lowInclusive ? "[" : "(") + low.toPlainString() + ", " + high.toPlainString()
                    + (highInclusive ? "]" : ")");
        }
    }

    /**
     * The bound in signs, as people write it.
     *
     * @return operator and limit with decimal comma, without unit: {@code <=9,9}; an interval as {@code [10..20]}
     */
    String signs();

    /**
     * Whether a value satisfies the bound.
     *
     * @param value the published value
     * @return true if it does
     */
    boolean holds(BigDecimal value);

    /**
     * Whether an exact value satisfies the bound, for the question whether rounding decided (J2).
     *
     * @param value the value before rounding
     * @return true if it does
     */
    boolean holds(Fraction value);

    private static void requireSize(BigDecimal limit) {
        if (limit.precision() > MAX_DIGITS || limit.scale() > MAX_DIGITS / 2 || limit.scale() < 0) {
            throw new IllegalArgumentException("a limit may have at most " + MAX_DIGITS
                    + " digits, half of them decimals," + " and no exponent; this one has precision "
                    + limit.precision() + " and scale " + limit.scale() + ".");
        }
    }

    /**
     * Whether every number that satisfies another bound satisfies this one.
     *
     * @param other the other
     * @return true for {@code >=5} and {@code >5}, and for equal bounds
     */
    default boolean encloses(Bound other) {
        return Zones.range(this).encloses(Zones.range(other));
    }

    /**
     * The limit or more.
     *
     * @param limit for example {@code "5,3"}
     * @return the bound {@code >=5.3}
     */
    static Limit atLeast(String limit) {
        return new Limit(Operator.AT_LEAST, Decimals.of(limit));
    }

    /**
     * More than the limit.
     *
     * @param limit for example {@code "5,3"}
     * @return the bound {@code >5.3}
     */
    static Limit above(String limit) {
        return new Limit(Operator.ABOVE, Decimals.of(limit));
    }

    /**
     * The limit or less.
     *
     * @param limit for example {@code "9,9"}
     * @return the bound {@code <=9.9}
     */
    static Limit atMost(String limit) {
        return new Limit(Operator.AT_MOST, Decimals.of(limit));
    }

    /**
     * Less than the limit.
     *
     * @param limit for example {@code "9,9"}
     * @return the bound {@code <9.9}
     */
    static Limit below(String limit) {
        return new Limit(Operator.BELOW, Decimals.of(limit));
    }

    /**
     * The limit itself.
     *
     * @param limit for example {@code "100"}
     * @return the bound {@code =100}
     */
    static Limit exactly(String limit) {
        return new Limit(Operator.EXACTLY, Decimals.of(limit));
    }

    /**
     * From one limit to another, both included.
     *
     * @param low the lower limit
     * @param high the upper limit, not below the lower
     * @return the bound {@code [low, high]}
     */
    static Interval between(String low, String high) {
        return new Interval(Decimals.of(low), true, Decimals.of(high), true);
    }
}

package io.github.bmsjava.formula;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two formulas whose values should be the same, such as KOSTRA's priority = coverage × cost by user (R116).
 *
 * @param left one side
 * @param right the other side
 * @param tolerance by how much they may differ, zero or more
 */
public record Identity(Formula left, Formula right, BigDecimal tolerance) {
    /**
     * Checks the tolerance.
     *
     * @param left one side
     * @param right the other side
     * @param tolerance zero or more
     */
    public Identity {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance.toPlainString() + " is negative.");
        }
    }

    /**
     * Whether it holds. One of the three is so: it does, it does not, it cannot be decided.
     *
     * @param left what one side came to
     * @param right what the other side came to
     * @param difference left less right; null where it cannot be decided
     * @param holds whether the difference is within the tolerance
     */
    public record Check(
            Outcome left, Outcome right, @Nullable Fraction difference, boolean holds) {
        /**
         * Left less right.
         *
         * @return empty where a side has no value
         */
        public Optional<Fraction> findDifference() {
            return Optional.ofNullable(difference);
        }

        /**
         * Why it cannot be decided.
         *
         * @return the reason of the left side, else of the right; empty where both have a value
         */
        public Optional<Absence> undecided() {
            return left.absence().or(right::absence);
        }
    }

    /**
     * Checks it.
     *
     * @param figures asked for every operand of both sides
     * @return both sides and their difference
     */
    public Check check(Operands figures) {
        Outcome one = left.evaluate(figures);
        Outcome other = right.evaluate(figures);
        Optional<Fraction> difference = one.value().flatMap(x -> other.value().map(x::subtract));
        boolean holds = difference
                .map(x -> x.signum() < 0 ? Fraction.ZERO.subtract(x) : x)
                .map(size -> size.compareTo(Fraction.of(tolerance)) <= 0)
                .orElse(false);
        return new Check(one, other, difference.orElse(null), holds);
    }

    /** Both sides. */
    @Override
    public String toString() {
        return left + " = " + right + (tolerance.signum() == 0 ? "" : " ± " + tolerance.toPlainString());
    }
}

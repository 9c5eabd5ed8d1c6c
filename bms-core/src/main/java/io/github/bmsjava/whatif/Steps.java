package io.github.bmsjava.whatif;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is published after a whole number of steps of an input: {@code start + steps · step}, rounded. It never falls as the number of
 * steps grows, so that what lies in a range are the steps between two numbers, which are found without trying them all.
 *
 * @param start the exact value now
 * @param step by how much one step changes it; positive
 * @param decimals of what is published
 * @param least the fewest steps that can be taken, usually negative; null if there is no end
 * @param most the most steps that can be taken; null if there is no end
 */
record Steps(
        Fraction start,
        Fraction step,
        int decimals,
        @Nullable BigInteger least,
        @Nullable BigInteger most) {
    /** What is published after some steps. */
    BigDecimal published(BigInteger steps) {
        return start.add(step.multiply(new Fraction(steps, BigInteger.ONE))).round(decimals);
    }

    /** The fewest steps, in either direction, to any of some ranges; of two that are as few those down come first if down is better. */
    Optional<BigInteger> fewest(List<Range> ranges, boolean downIsBetter) {
        BigInteger best = null;
        for (Range range : ranges) {
            BigInteger steps = nearest(range);
            if (steps != null && (best == null || isBetter(steps, best, downIsBetter))) {
                best = steps;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(BigInteger one, BigInteger other, boolean downIsBetter) {
        int fewer = one.abs().compareTo(other.abs());
        return fewer < 0 || (fewer == 0 && (one.signum() < 0) == downIsBetter);
    }

    /** The steps nearest to none that lead into a range; null where none do. */
    private @Nullable BigInteger nearest(Range range) {
        BigInteger from = later(range.low() == null ? null : first(range.low(), range::isReachedBy), least);
        BigInteger to =
                earlier(range.high() == null ? null : first(range.high(), value -> !range.isNotPassedBy(value)), most);
        if (from != null && to != null && from.compareTo(to) > 0) {
            return null;
        }
        if (from != null && from.signum() > 0) {
            return from;
        }
        return to != null && to.signum() < 0 ? to : BigInteger.ZERO;
    }

    private static @Nullable BigInteger later(@Nullable BigInteger one, @Nullable BigInteger other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    /** The last steps before those that pass, and no more than can be taken. */
    private static @Nullable BigInteger earlier(@Nullable BigInteger passing, @Nullable BigInteger most) {
        BigInteger last = passing == null ? null : passing.subtract(BigInteger.ONE);
        return last == null || (most != null && most.compareTo(last) < 0) ? most : last;
    }

    /** The first number of steps whose published value answers yes to what is no below a value near and yes above. */
    private BigInteger first(BigDecimal near, Predicate<BigDecimal> question) {
        Fraction exact = Fraction.of(near).subtract(start).divide(step);
        BigInteger steps = exact.numerator().divide(exact.denominator());
        BigInteger width = BigInteger.ONE;
        // rounding moves the place by less than a unit of the last decimal, which may be many steps
        while (question.test(published(steps))) {
            steps = steps.subtract(width);
            width = width.shiftLeft(1);
        }
        BigInteger no = steps;
        width = BigInteger.ONE;
        BigInteger yes = no.add(width);
        while (!question.test(published(yes))) {
            no = yes;
            width = width.shiftLeft(1);
            yes = no.add(width);
        }
        while (yes.subtract(no).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = no.add(yes).shiftRight(1);
            if (question.test(published(middle))) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}

package io.github.bmsjava.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is published after a whole number of steps of an input. It never falls as the number of steps grows, so that what lies in a
 * range are the steps between two numbers, which are found without trying them all.
 *
 * @param curve what is published after so many steps, also beyond those that can be taken
 * @param least the fewest steps that can be taken; zero or less
 * @param most the most steps that can be taken; zero or more
 */
record Steps(Curve curve, BigInteger least, BigInteger most) {
    /** What is published, by the number of steps; never falls. */
    interface Curve {
        BigDecimal published(BigInteger steps);
    }

    BigDecimal published(BigInteger steps) {
        return curve.published(steps);
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

    /** The steps nearest to none that lead into a range; null where none do. Only the side on which it lies is searched. */
    private @Nullable BigInteger nearest(Range range) {
        BigDecimal now = published(BigInteger.ZERO);
        if (!range.isReachedBy(now)) {
            BigInteger from = first(range::isReachedBy);
            return from.compareTo(most) <= 0 && range.isNotPassedBy(published(from)) ? from : null;
        }
        if (range.isNotPassedBy(now)) {
            return BigInteger.ZERO;
        }
        BigInteger to = first(value -> !range.isNotPassedBy(value)).subtract(BigInteger.ONE);
        return to.compareTo(least) >= 0 && range.isReachedBy(published(to)) ? to : null;
    }

    /** The first number of steps whose figure answers yes to what is no below a figure and yes above; one more than most if none does. */
    private BigInteger first(Predicate<BigDecimal> question) {
        BigInteger width = BigInteger.ONE;
        BigInteger no;
        BigInteger yes;
        if (question.test(published(BigInteger.ZERO))) {
            yes = BigInteger.ZERO;
            no = yes.subtract(width).max(least);
            while (question.test(published(no))) {
                if (no.equals(least)) {
                    return least;
                }
                yes = no;
                width = width.shiftLeft(1);
                no = yes.subtract(width).max(least);
            }
        } else {
            no = BigInteger.ZERO;
            yes = no.add(width).min(most);
            while (!question.test(published(yes))) {
                if (yes.equals(most)) {
                    return most.add(BigInteger.ONE);
                }
                no = yes;
                width = width.shiftLeft(1);
                yes = no.add(width).min(most);
            }
        }
        return between(no, yes, question);
    }

    private BigInteger between(BigInteger below, BigInteger above, Predicate<BigDecimal> question) {
        BigInteger no = below;
        BigInteger yes = above;
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

    /**
     * Why no steps lead into any of some ranges.
     *
     * @param mayHold whether others may hold what is published in its place, though the input counts
     */
    Obstacle obstacle(List<Range> ranges, boolean mayHold) {
        BigInteger far = most.subtract(least).add(BigInteger.ONE);
        BigDecimal beneath = published(least.subtract(far));
        BigDecimal above = published(most.add(far));
        if (beneath.compareTo(above) == 0) {
            return mayHold ? Obstacle.OTHERS_DECIDE : Obstacle.NOT_AFFECTED;
        }
        BigDecimal low = published(least);
        BigDecimal high = published(most);
        if (ranges.stream().anyMatch(range -> range.isNotPassedBy(low) && range.isReachedBy(high))) {
            return Obstacle.BETWEEN_STEPS;
        }
        boolean tooHigh = ranges.stream().anyMatch(range -> !range.isNotPassedBy(low));
        boolean isFlat = tooHigh ? low.compareTo(beneath) == 0 : high.compareTo(above) == 0;
        return isFlat ? Obstacle.OTHERS_DECIDE : Obstacle.CANNOT_GIVE_MORE;
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.value.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each share makes of a figure that adds, or of its distance from a limit: (amount − limit × weight) ÷ Σ weight. */
interface Parted {
    /** What a share contributes. */
    Fraction amount(int at);

    /** With how much of all weight it counts; null where the rule does not divide. */
    @Nullable
    Fraction weight(int at);

    /** Of shares whose weights add up to more than zero. */
    static Parted of(List<Share> shares, Fraction limit) {
        if (!OverUnits.divides(shares)) {
            return new Plain(shares);
        }
        Parted quick = Quick.of(shares, limit);
        return quick == null ? new Large(shares, limit, OverUnits.weight(shares)) : quick;
    }

    private static Fraction weightOf(Share share) {
        return Objects.requireNonNull(share.weight());
    }

    /**
     * In numbers of any size, of a rule that divides.
     *
     * @param shares the shares
     * @param limit the limit, or zero
     * @param weights Σ weight
     */
    record Large(List<Share> shares, Fraction limit, Fraction weights) implements Parted {
        @Override
        public Fraction amount(int at) {
            Share share = shares.get(at);
            return share.amount().subtract(limit.multiply(weightOf(share))).divide(weights);
        }

        @Override
        public Fraction weight(int at) {
            return weightOf(shares.get(at)).divide(weights);
        }
    }

    /** Over one denominator, in {@code long}s. */
    final class Quick implements Parted {
        private final Common amounts;
        private final Common weights;
        /** What a numerator of the amounts counts in the numerator of a line, and one of the weights. */
        private final long times;

        private final long less;
        private final BigInteger denominator;
        private final BigInteger allWeights;

        private Quick(Common amounts, Common weights, long times, long less, BigInteger denominator, BigInteger all) {
            this.amounts = amounts;
            this.weights = weights;
            this.times = times;
            this.less = less;
            this.denominator = denominator;
            this.allWeights = all;
        }

        static @Nullable Parted of(List<Share> shares, Fraction limit) {
            Common amounts = Common.of(shares, Share::amount);
            Common weights = Common.of(shares, Parted::weightOf);
            if (amounts == null || weights == null) {
                return null;
            }
            BigInteger all = weights.total();
            // amount ÷ a − limit × weight ÷ w, over Σ weight ÷ w, with all denominators multiplied up
            BigInteger times = limit.denominator().multiply(BigInteger.valueOf(weights.denominator()));
            BigInteger less = limit.numerator().multiply(BigInteger.valueOf(amounts.denominator()));
            BigInteger below = limit.denominator()
                    .multiply(BigInteger.valueOf(amounts.denominator()))
                    .multiply(all);
            BigInteger common = times.gcd(less).gcd(below);
            times = times.divide(common);
            less = less.divide(common);
            boolean fits = amounts.bits() + times.bitLength() < Long.SIZE - 1
                    && weights.bits() + less.bitLength() < Long.SIZE - 1;
            return fits
                    ? new Quick(
                            amounts, weights, times.longValueExact(), less.longValueExact(), below.divide(common), all)
                    : null;
        }

        @Override
        public Fraction amount(int at) {
            long numerator = amounts.numerator(at) * times - weights.numerator(at) * less;
            return new Fraction(BigInteger.valueOf(numerator), denominator);
        }

        @Override
        public Fraction weight(int at) {
            return new Fraction(BigInteger.valueOf(weights.numerator(at)), allWeights);
        }
    }

    /**
     * Of a rule that does not divide, whose shares are the parts.
     *
     * @param shares the shares
     */
    record Plain(List<Share> shares) implements Parted {
        @Override
        public Fraction amount(int at) {
            return shares.get(at).amount();
        }

        @Override
        public @Nullable Fraction weight(int at) {
            return null;
        }
    }
}

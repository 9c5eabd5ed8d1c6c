package io.github.bmsjava.internal.engine;

import com.google.common.math.LongMath;
import io.github.bmsjava.value.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers over one denominator, where both sides fit a {@code long}, as decimals do. What adds them need not reduce after each.
 */
final class Common {
    private static final int MOST = Long.SIZE - 2;

    private final long[] numerators;
    private final long denominator;
    /** How many bits the longest numerator has. */
    private final int bits;

    private Common(long[] numerators, long denominator, int bits) {
        this.numerators = numerators;
        this.denominator = denominator;
        this.bits = bits;
    }

    /** What a list has to say; null where it does not fit. */
    static <T> @Nullable Common of(List<T> from, Function<T, Fraction> part) {
        long[] numerators = new long[from.size()];
        long denominator = 1;
        long all = 0;
        for (int i = 0; i < numerators.length; i++) {
            Fraction one = part.apply(from.get(i));
            BigInteger numerator = one.numerator();
            BigInteger own = one.denominator();
            if (own.bitLength() >= Integer.SIZE) {
                return null;
            }
            long below = own.longValue();
            if (below != denominator && denominator % below != 0) {
                long more = below / LongMath.gcd(denominator, below);
                if (bits(denominator) + bits(more) >= Integer.SIZE || bits(all) + bits(more) > MOST) {
                    return null;
                }
                denominator *= more;
                all = 0;
                for (int j = 0; j < i; j++) {
                    numerators[j] *= more;
                    all |= Math.abs(numerators[j]);
                }
            }
            long times = denominator / below;
            if (numerator.bitLength() + bits(times) > MOST) {
                return null;
            }
            numerators[i] = numerator.longValue() * times;
            all |= Math.abs(numerators[i]);
        }
        return new Common(numerators, denominator, bits(all));
    }

    static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
    }

    long numerator(int at) {
        return numerators[at];
    }

    long denominator() {
        return denominator;
    }

    int bits() {
        return bits;
    }

    /** All of them added up. */
    Fraction sum() {
        return new Fraction(total(), BigInteger.valueOf(denominator));
    }

    /** The numerators added up. */
    BigInteger total() {
        if (bits + bits(numerators.length) >= Long.SIZE) {
            return Arrays.stream(numerators).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        }
        long total = 0;
        for (long numerator : numerators) {
            total += numerator;
        }
        return BigInteger.valueOf(total);
    }
}

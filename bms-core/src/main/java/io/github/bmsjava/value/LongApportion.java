package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Apportion} does, where all amounts in one denominator fit a {@code long}: as nearly all that are shown do. */
final class LongApportion {
    /** Room for the largest power of ten below, and for the sum of as many numbers as a list has. */
    private static final int BITS = 61;

    private static final long[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    private LongApportion() {}

    /** At least one amount, printed; null where they are too large. */
    static @Nullable List<BigDecimal> apportion(List<Fraction> amounts, BigDecimal total) {
        int decimals = total.scale();
        if (decimals < 0 || decimals >= TENS.length || !Fraction.isLong(total.unscaledValue())) {
            return null;
        }
        long denominator = denominator(amounts);
        if (denominator == 0) {
            return null;
        }
        int size = amounts.size();
        long[] whole = new long[size];
        long[] rests = new long[size];
        int room = BITS - bits(size);
        long lacking = total.unscaledValue().longValue();
        if (bits(lacking) > room) {
            return null;
        }
        for (int i = 0; i < size; i++) {
            Fraction amount = amounts.get(i);
            long more = denominator / amount.denominator().longValue();
            if (bits(more) + bits(TENS[decimals]) + amount.numerator().bitLength() > room) {
                return null;
            }
            long units = amount.numerator().longValue() * more * TENS[decimals];
            whole[i] = Math.floorDiv(units, denominator);
            rests[i] = units - whole[i] * denominator;
            lacking -= whole[i];
        }
        return printed(whole, rests, lacking, decimals);
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
    }

    /** The least that all denominators divide; zero where it is too large. */
    private static long denominator(List<Fraction> amounts) {
        long all = 1;
        for (Fraction amount : amounts) {
            BigInteger own = amount.denominator();
            if (!Fraction.isLong(own)) {
                return 0;
            }
            long one = own.longValue();
            if (all == one || all % one == 0) {
                continue;
            }
            long more = one / Fraction.common(all, one);
            if (bits(all) + bits(more) > BITS) {
                return 0;
            }
            all *= more;
        }
        return all;
    }

    private static List<BigDecimal> printed(long[] whole, long[] rests, long lacking, int decimals) {
        int size = whole.length;
        long each = Math.floorDiv(lacking, (long) size);
        int ones = (int) (lacking - each * size);
        long[] sorted = rests.clone();
        Arrays.sort(sorted);
        // whoever has more than the last that is served is served, and of those that have as much the first
        long last = ones == 0 ? Long.MAX_VALUE : sorted[size - ones];
        int equals = ones;
        for (int i = size - 1; i >= 0 && sorted[i] > last; i--) {
            equals--;
        }
        BigDecimal[] printed = new BigDecimal[size];
        for (int i = 0; i < size; i++) {
            long units = whole[i] + each;
            if (rests[i] > last) {
                units++;
            } else if (rests[i] == last && equals > 0) {
                units++;
                equals--;
            }
            printed[i] = BigDecimal.valueOf(units, decimals);
        }
        return List.of(printed);
    }
}

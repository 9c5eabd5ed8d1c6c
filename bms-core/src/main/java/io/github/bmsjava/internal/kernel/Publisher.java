package io.github.bmsjava.internal.kernel;

import java.math.BigInteger;

/** From sums to a published number: {@code a × times ÷ over} or {@code a × times ÷ (b × over)}, rounded half away from zero. */
public final class Publisher {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** What {@link #of(long)} gives where a product does not fit. */
    public static final long LARGE = NumberColumn.ofState(NumberColumn.LARGE);

    private final long times;
    private final long over;
    private final boolean fits;
    private final Divisor divisor;

    /**
     * A publisher.
     *
     * @param times positive
     * @param over positive
     */
    public Publisher(BigInteger times, BigInteger over) {
        BigInteger common = times.gcd(over);
        BigInteger reducedTimes = times.divide(common);
        BigInteger reducedOver = over.divide(common);
        this.fits = reducedTimes.compareTo(MOST) <= 0 && reducedOver.compareTo(MOST) <= 0;
        this.times = fits ? reducedTimes.longValue() : 1;
        this.over = fits ? reducedOver.longValue() : 1;
        this.divisor = new Divisor(this.over);
    }

    /** The published number of a sum, or {@link #LARGE}. */
    public long of(long a) {
        if (times == 1 && over == 1) {
            return fits ? a : LARGE;
        }
        long product = a * times;
        boolean exact = fits && (times == 1 || Math.multiplyHigh(a, times) == product >> 63);
        return exact && product != Long.MIN_VALUE ? divisor.halfAway(product) : LARGE;
    }

    /** The published number of a quotient with a positive denominator, or {@link #LARGE}. */
    public long of(long a, long b) {
        long numerator = a * times;
        long denominator = b * over;
        boolean exact =
                Math.multiplyHigh(a, times) == numerator >> 63 && Math.multiplyHigh(b, over) == denominator >> 63;
        return exact ? divided(numerator, denominator) : LARGE;
    }

    private long divided(long numerator, long denominator) {
        if (!fits || numerator == Long.MIN_VALUE) {
            return LARGE;
        }
        return Rounding.halfAway(numerator, denominator);
    }
}

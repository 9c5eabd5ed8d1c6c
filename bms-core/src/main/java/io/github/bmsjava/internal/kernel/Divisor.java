package io.github.bmsjava.internal.kernel;

/**
 * A number by which much is divided. Its reciprocal is found once; a quotient is then a product, which is at most one too small
 * and is put right by the rest, so that it is exact.
 */
public final class Divisor {
    private final long divisor;
    /** ⌊2⁶⁴ ÷ divisor⌋, where that fits; else zero. */
    private final long reciprocal;

    /** Of a positive number. */
    public Divisor(long divisor) {
        if (divisor <= 0) {
            throw new IllegalArgumentException("divisor " + divisor + " is not positive.");
        }
        this.divisor = divisor;
        this.reciprocal = divisor > 2 ? Long.divideUnsigned(-1L, divisor) : 0;
    }

    /**
     * A quotient rounded half away from zero.
     *
     * @param numerator any but {@link Long#MIN_VALUE}
     * @return the nearest whole number; of two the one farther from zero
     */
    public long halfAway(long numerator) {
        if (reciprocal == 0) {
            return Rounding.halfAway(numerator, divisor);
        }
        long magnitude = Math.abs(numerator);
        long whole = Math.multiplyHigh(magnitude, reciprocal);
        long rest = magnitude - whole * divisor;
        if (rest >= divisor) {
            whole++;
            rest -= divisor;
        }
        if (rest >= divisor - rest) {
            whole++;
        }
        return numerator < 0 ? -whole : whole;
    }
}

package io.github.bmsjava.internal.kernel;

/** Whole-number division, rounded once. */
public final class Rounding {
    private Rounding() {}

    /**
     * A quotient rounded half away from zero.
     *
     * @param numerator any but {@link Long#MIN_VALUE}
     * @param denominator positive
     * @return the nearest whole number; of two the one farther from zero
     */
    public static long halfAway(long numerator, long denominator) {
        long magnitude = Math.abs(numerator);
        long whole = magnitude / denominator;
        long rest = magnitude - whole * denominator;
        // rest ≥ denominator ÷ 2, without the doubling that could overflow
        if (rest >= denominator - rest) {
            whole++;
        }
        return numerator < 0 ? -whole : whole;
    }
}

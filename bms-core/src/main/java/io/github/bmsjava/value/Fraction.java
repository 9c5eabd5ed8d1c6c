package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An exact rational number in lowest terms with a positive denominator (J1). Immutable; equal fractions are equal
 * records.
 *
 * @param numerator carries the sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final BigInteger[] TENS =
            IntStream.range(0, 20).mapToObj(BigInteger.TEN::pow).toArray(BigInteger[]::new);

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /**
     * Reduces to lowest terms.
     *
     * @param numerator any integer
     * @param denominator any integer but zero
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator of " + numerator + "/0 is zero."
                    + "\nMaybe the result is undefined: see Absence.UNDEFINED.");
        }
        // most are whole or small, and need no large arithmetic to be brought to lowest terms
        if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
            long divisor = divisor(numerator.longValue(), denominator.longValue());
            if (divisor != 1) {
                numerator = BigInteger.valueOf(numerator.longValue() / divisor);
                denominator = BigInteger.valueOf(denominator.longValue() / divisor);
            }
        } else {
            BigInteger divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    private static BigInteger ten(int power) {
        return power < TENS.length ? TENS[power] : BigInteger.TEN.pow(power);
    }

    /** The greatest common divisor, with the sign of the denominator. */
    private static long divisor(long numerator, long denominator) {
        if (denominator == 1) {
            return 1;
        }
        long one = Math.abs(numerator);
        long other = Math.abs(denominator);
        while (one != 0) {
            long rest = other % one;
            other = one;
            one = rest;
        }
        return denominator < 0 ? -other : other;
    }

    /**
     * A decimal as a fraction.
     *
     * @param number any decimal
     * @return the same number, exactly
     */
    public static Fraction of(BigDecimal number) {
        return number.scale() >= 0
                ? new Fraction(number.unscaledValue(), ten(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * The quotient of two decimals.
     *
     * @param numerator any decimal
     * @param denominator any decimal but zero
     * @return numerator ÷ denominator, exactly
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator).divide(of(denominator));
    }

    /**
     * A whole number.
     *
     * @param number any
     * @return number ÷ 1
     */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * The sum.
     *
     * @param other the other term
     * @return this + other, exactly
     */
    public Fraction add(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other, exactly
     */
    public Fraction subtract(Fraction other) {
        return add(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return this × other, exactly
     */
    public Fraction multiply(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other any fraction but zero
     * @return this ÷ other, exactly
     * @throws IllegalArgumentException if the other is zero
     */
    public Fraction divide(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Published form: rounded once, half away from zero (J2). 60.3 ÷ 600 × 100 = 10.05 becomes 10.1 at one decimal.
     *
     * @param decimals how many decimals are kept, zero or more
     * @return a decimal with exactly that scale
     */
    public BigDecimal round(int decimals) {
        BigInteger[] parts = numerator.abs().multiply(ten(decimals)).divideAndRemainder(denominator);
        boolean up = parts[1].shiftLeft(1).compareTo(denominator) >= 0;
        BigInteger magnitude = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return new BigDecimal(numerator.signum() < 0 ? magnitude.negate() : magnitude, decimals);
    }

    /**
     * Coverages and shares are shown rounded towards zero, so that 99.96 % never reads as 100 (J2).
     *
     * @param decimals how many decimals are kept, zero or more
     * @return a decimal with exactly that scale, never farther from zero than the fraction
     */
    public BigDecimal roundDown(int decimals) {
        return new BigDecimal(numerator).setScale(decimals).divide(new BigDecimal(denominator), RoundingMode.DOWN);
    }

    /**
     * Minus one, zero or one.
     *
     * @return the sign
     */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** A whole number as such, anything else as {@code 201/20}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}

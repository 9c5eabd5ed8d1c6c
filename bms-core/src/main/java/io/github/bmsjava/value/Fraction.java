package io.github.bmsjava.value;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An exact rational number in lowest terms with a positive denominator (J1). Immutable; equal fractions are equal
 * records.
 *
 * @param numerator carries the sign
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigInteger[] TENS =
            IntStream.range(0, 20).mapToObj(BigInteger.TEN::pow).toArray(BigInteger[]::new);

    /** How many decimals 31 bits can have and stay below 63. */
    private static final int LONG_DECIMALS = 9;

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
        if (isLong(numerator) && isLong(denominator)) {
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

    /** Whether a number fits a {@code long} that can also be negated. */
    static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE - 1;
    }

    private static BigInteger ten(int power) {
        return power < TENS.length ? TENS[power] : BigInteger.TEN.pow(power);
    }

    /** The greatest common divisor, with the sign of the denominator. */
    private static long divisor(long numerator, long denominator) {
        if (denominator == 1) {
            return 1;
        }
        long common = common(Math.abs(numerator), Math.abs(denominator));
        return denominator < 0 ? -common : common;
    }

    /** The greatest common divisor of a number that is not negative and a positive one: divided once, then halved. */
    static long common(long any, long positive) {
        long one = any % positive;
        return one == 0 ? positive : LongMath.gcd(one, positive);
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
        if (isHalf(this) && isHalf(other)) {
            long own = denominator.longValue();
            long others = other.denominator.longValue();
            // both products have at most 62 bits, so that their sum does not overflow
            long sum = numerator.longValue() * others + other.numerator.longValue() * own;
            return new Fraction(BigInteger.valueOf(sum), BigInteger.valueOf(own * others));
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
        if (isHalf(this) && isHalf(other)) {
            return new Fraction(
                    BigInteger.valueOf(numerator.longValue() * other.numerator.longValue()),
                    BigInteger.valueOf(denominator.longValue() * other.denominator.longValue()));
        }
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
        if (isHalf(this) && isHalf(other)) {
            return new Fraction(
                    BigInteger.valueOf(numerator.longValue() * other.denominator.longValue()),
                    BigInteger.valueOf(denominator.longValue() * other.numerator.longValue()));
        }
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Published form: rounded once, half away from zero (J2). 60.3 ÷ 600 × 100 = 10.05 becomes 10.1 at one decimal.
     *
     * @param decimals how many decimals are kept, zero or more
     * @return a decimal with exactly that scale
     */
    public BigDecimal round(int decimals) {
        if (decimals <= LONG_DECIMALS && isHalf(this)) {
            long units = Math.abs(numerator.longValue()) * TENS[decimals].longValue();
            long divisor = denominator.longValue();
            long whole = units / divisor;
            long near = 2 * (units - whole * divisor) >= divisor ? whole + 1 : whole;
            return BigDecimal.valueOf(numerator.signum() < 0 ? -near : near, decimals);
        }
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
     * The same number as a decimal, where it has an end.
     *
     * @return exact, with as few decimals as it takes; empty for {@code 1/3}
     */
    public Optional<BigDecimal> findDecimal() {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] parts = rest.divideAndRemainder(FIVE);
                parts[1].signum() == 0;
                parts = rest.divideAndRemainder(FIVE)) {
            rest = parts[0];
            fives++;
        }
        int decimals = Math.max(twos, fives);
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(numerator.multiply(ten(decimals)).divide(denominator), decimals))
                : Optional.empty();
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
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        if (isHalf(this) && isHalf(other)) {
            return Long.compare(
                    numerator.longValue() * other.denominator.longValue(),
                    other.numerator.longValue() * denominator.longValue());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether products of both sides with those of another such fraction fit a {@code long}. */
    private static boolean isHalf(Fraction one) {
        return one.numerator.bitLength() < Integer.SIZE && one.denominator.bitLength() < Integer.SIZE;
    }

    /** A whole number as such, anything else as {@code 201/20}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}

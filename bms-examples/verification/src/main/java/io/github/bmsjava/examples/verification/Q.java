package io.github.bmsjava.examples.verification;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A reduced fraction.
 *
 * @param top the numerator
 * @param bottom the denominator, more than zero
 */
record Q(BigInteger top, BigInteger bottom) implements Comparable<Q> {
    static final Q ZERO = of(0);
    static final Q ONE = of(1);
    static final Q HUNDRED = of(100);

    Q {
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Q of(long number) {
        return new Q(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Q of(BigDecimal number) {
        return new Q(
                number.unscaledValue().multiply(power(Math.max(0, -number.scale()))),
                power(Math.max(0, number.scale())));
    }

    private static BigInteger power(int exponent) {
        return BigInteger.TEN.pow(exponent);
    }

    Q plus(Q other) {
        return new Q(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Q minus(Q other) {
        return plus(new Q(other.top.negate(), other.bottom));
    }

    Q times(Q other) {
        return new Q(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Q over(Q other) {
        return new Q(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    int sign() {
        return top.signum();
    }

    /** The nearest number of so many decimals; of two as near, the one further from zero. */
    BigDecimal rounded(int decimals) {
        Q half = new Q(BigInteger.ONE, BigInteger.TWO);
        return sign() < 0
                ? new Q(top.negate(), bottom)
                        .plus(half.over(of(BigDecimal.ONE.scaleByPowerOfTen(decimals))))
                        .floor(decimals)
                        .negate()
                : plus(half.over(of(BigDecimal.ONE.scaleByPowerOfTen(decimals))))
                        .floor(decimals);
    }

    /** The largest number of so many decimals that is not larger. */
    BigDecimal floor(int decimals) {
        BigInteger[] parts = top.multiply(power(decimals)).divideAndRemainder(bottom);
        return new BigDecimal(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], decimals);
    }

    @Override
    public int compareTo(Q other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}

package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

class FractionProperties {
    @Property
    void roundingIsHalfAwayFromZero(
            @ForAll("figures") BigDecimal numerator,
            @ForAll("divisors") BigDecimal denominator,
            @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Fraction.of(numerator, denominator).round(decimals))
                .isEqualTo(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
    }

    @Property
    void roundingATieGoesAwayFromZero(@ForAll @IntRange(min = -9999, max = 9999) int units) {
        BigDecimal tie = BigDecimal.valueOf(2L * units + 1).divide(BigDecimal.valueOf(2));
        assertThat(Fraction.of(tie).round(0)).isEqualTo(BigDecimal.valueOf(units >= 0 ? units + 1 : units));
    }

    @Property
    void roundingDownNeverLeavesZeroFartherAway(
            @ForAll("figures") BigDecimal numerator,
            @ForAll("divisors") BigDecimal denominator,
            @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Fraction.of(numerator, denominator).roundDown(decimals))
                .isEqualTo(numerator.divide(denominator, decimals, RoundingMode.DOWN));
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll("figures") BigDecimal a, @ForAll("figures") BigDecimal b) {
        Fraction first = Fraction.of(a);
        Fraction second = Fraction.of(b);
        assertThat(first.add(second).subtract(second)).isEqualTo(first);
        assertThat(first.add(second)).isEqualTo(Fraction.of(a.add(b)));
    }

    @Property
    void theOrderIsThatOfTheDecimals(@ForAll("figures") BigDecimal a, @ForAll("figures") BigDecimal b) {
        assertThat(Integer.signum(Fraction.of(a).compareTo(Fraction.of(b)))).isEqualTo(a.compareTo(b));
    }

    @Property
    void numbersOnBothSidesOfWhatFitsAreReckonedAlike(
            @ForAll("edges") long a, @ForAll("edges") long b, @ForAll("edges") long c, @ForAll("edges") long d) {
        Assume.that(b != 0 && d != 0 && c != 0);
        Fraction one = new Fraction(big(a), big(b));
        Fraction other = new Fraction(big(c), big(d));

        assertThat(one.add(other))
                .isEqualTo(new Fraction(big(a).multiply(big(d)).add(big(c).multiply(big(b))), big(b).multiply(big(d))));
        assertThat(one.multiply(other)).isEqualTo(new Fraction(big(a).multiply(big(c)), big(b).multiply(big(d))));
        assertThat(one.divide(other)).isEqualTo(new Fraction(big(a).multiply(big(d)), big(b).multiply(big(c))));
        assertThat(one.compareTo(other)).isEqualTo(one.subtract(other).signum());
        assertThat(one.numerator().gcd(one.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(one.round(2))
                .isEqualTo(new BigDecimal(big(a)).divide(new BigDecimal(big(b)), 2, RoundingMode.HALF_UP));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    /** Numbers of every length, and those about 31 and 62 bits. */
    @Provide
    Arbitrary<Long> edges() {
        Arbitrary<Long> about =
                Arbitraries.of(0L, 1L << 31, 1L << 32, 1L << 61, 1L << 62, Long.MAX_VALUE - 3, Long.MIN_VALUE + 3);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().withDistribution(RandomDistribution.uniform()),
                                Arbitraries.integers().between(24, 40))
                        .as((number, shift) -> number >> shift),
                Combinators.combine(about, Arbitraries.longs().between(-3, 3), Arbitraries.of(1L, -1L))
                        .as((edge, off, sign) -> sign * (edge + off)));
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Figures.any();
    }

    @Provide
    Arbitrary<BigDecimal> divisors() {
        return Arbitraries.oneOf(
                        Figures.any(),
                        Arbitraries.of("8", "-8", "0.5", "3", "20").map(BigDecimal::new))
                .filter(number -> number.signum() != 0);
    }
}

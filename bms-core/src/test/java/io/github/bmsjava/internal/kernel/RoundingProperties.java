package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundingProperties {
    static BigInteger halfAway(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j2AQuotientIsRoundedOnceHalfAwayFromZero(
            @ForAll("numerators") long numerator, @ForAll("positive") long denominator) {
        assertThat(Rounding.halfAway(numerator, denominator))
                .isEqualTo(halfAway(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                        .longValueExact());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j2AHalfGoesAwayFromZeroOnBothSides(@ForAll("halves") long whole, @ForAll("halves") long half) {
        long denominator = 2 * half;
        long numerator = whole * denominator + half;
        assertThat(Rounding.halfAway(numerator, denominator)).isEqualTo(whole + 1);
        assertThat(Rounding.halfAway(-numerator, denominator)).isEqualTo(-whole - 1);
        assertThat(Rounding.halfAway(numerator - 1, denominator)).isEqualTo(whole);
        assertThat(Rounding.halfAway(1 - numerator, denominator)).isEqualTo(-whole);
    }

    @Provide
    Arbitrary<Long> numerators() {
        return Longs.any().filter(number -> number != Long.MIN_VALUE);
    }

    @Provide
    Arbitrary<Long> positive() {
        return Longs.any().filter(number -> number > 0);
    }

    @Provide
    Arbitrary<Long> halves() {
        return Arbitraries.longs().between(1, 1L << 30);
    }
}

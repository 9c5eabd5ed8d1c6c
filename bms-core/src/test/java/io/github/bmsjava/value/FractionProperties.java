package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

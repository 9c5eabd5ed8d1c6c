package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** J19: what is printed adds up. */
class ApportionProperties {
    @Property
    void j19WhatIsPrintedAddsUpToWhateverTotal(
            @ForAll("amounts") List<Fraction> amounts, @ForAll("totals") BigDecimal total) {
        List<BigDecimal> printed = Apportion.apportion(amounts, total);

        assertThat(printed).hasSameSizeAs(amounts).allMatch(amount -> amount.scale() == total.scale());
        assertThat(printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
    }

    @Property
    void j19OfARoundedSumNoAmountIsPrintedAWholeUnitOff(@ForAll("amounts") List<Fraction> amounts) {
        BigDecimal total = amounts.stream().reduce(Fraction.ZERO, Fraction::add).round(2);
        Fraction unit = Fraction.of(new BigDecimal("0.01"));

        List<BigDecimal> printed = Apportion.apportion(amounts, total);

        for (int i = 0; i < amounts.size(); i++) {
            Fraction off = Fraction.of(printed.get(i)).subtract(amounts.get(i));
            assertThat(off).isLessThanOrEqualTo(unit);
            assertThat(Fraction.ZERO.subtract(off)).isLessThan(unit);
        }
    }

    @Property
    void j19ALargerAmountIsNeverPrintedSmaller(@ForAll("amounts") List<Fraction> amounts) {
        BigDecimal total = amounts.stream().reduce(Fraction.ZERO, Fraction::add).round(1);
        List<BigDecimal> printed = Apportion.apportion(amounts, total);

        for (int i = 0; i < amounts.size(); i++) {
            for (int j = 0; j < amounts.size(); j++) {
                if (amounts.get(i).compareTo(amounts.get(j)) > 0) {
                    assertThat(printed.get(i)).isGreaterThanOrEqualTo(printed.get(j));
                }
            }
        }
    }

    @Example
    void j19OfEqualRemaindersTheFirstIsServed() {
        List<Fraction> thirds = List.of(fraction(50, 3), fraction(50, 3), fraction(17, 1));

        assertThat(Apportion.apportion(thirds, new BigDecimal("50.33")))
                .containsExactly(new BigDecimal("16.67"), new BigDecimal("16.66"), new BigDecimal("17.00"));
    }

    @Example
    void j19TheLargestRemainderIsServedFirst() {
        List<Fraction> amounts = List.of(fraction(12, 10), fraction(17, 10), fraction(11, 10));

        assertThat(Apportion.apportion(amounts, new BigDecimal("4")))
                .containsExactly(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("1"));
    }

    @Example
    void j19WhereMoreLackThanThereAreLinesEveryLineFirstGetsTheSame() {
        List<Fraction> amounts = List.of(fraction(1, 2), fraction(-1, 4));

        assertThat(Apportion.apportion(amounts, new BigDecimal("4")))
                .containsExactly(new BigDecimal("2"), new BigDecimal("2"));
        assertThat(Apportion.apportion(amounts, new BigDecimal("-4")))
                .containsExactly(new BigDecimal("-2"), new BigDecimal("-2"));
        assertThat(Apportion.apportion(List.of(), new BigDecimal("4"))).isEmpty();
    }

    @Property
    void j19WhatFitsLongsIsPrintedAsNumbersOfAnySizeAre(
            @ForAll("anyAmounts") List<Fraction> amounts, @ForAll("totals") BigDecimal total) {
        List<BigDecimal> quick = LongApportion.apportion(amounts, total);

        assertThat(quick == null ? Apportion.large(amounts, total) : quick).isEqualTo(Apportion.large(amounts, total));
    }

    @Property
    void j19SmallAmountsFitLongs(@ForAll("amounts") List<Fraction> amounts, @ForAll("totals") BigDecimal total) {
        assertThat(LongApportion.apportion(amounts, total)).isEqualTo(Apportion.large(amounts, total));
    }

    @Provide
    Arbitrary<List<Fraction>> anyAmounts() {
        return Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1), Arbitraries.of(0, 20, 40, 62))
                .as((top, bottom, shift) -> fraction(top >> shift, Math.max(1, bottom >> shift)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Provide
    Arbitrary<List<Fraction>> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-5000, 5000),
                        Arbitraries.longs().between(1, 60))
                .as(ApportionProperties::fraction)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-9000, 9000),
                        Arbitraries.integers().between(0, 3))
                .as(BigDecimal::valueOf);
    }
}

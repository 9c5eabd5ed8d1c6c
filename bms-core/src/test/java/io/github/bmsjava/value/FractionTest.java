package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @Test
    void j2LostOfContractedDaysRoundsHalfAwayFromZero() {
        Fraction percent =
                Fraction.of(new BigDecimal("60.3"), new BigDecimal("600")).multiply(Fraction.of(100));
        assertThat(percent).hasToString("201/20");
        assertThat(percent.round(1)).isEqualTo(new BigDecimal("10.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, 1, 0.1",
        "-1, 20, 1, -0.1",
        "1, 2, 0, 1",
        "-1, 2, 0, -1",
        "-5, 2, 0, -3",
        "499, 1000, 0, 0",
        "-499, 1000, 0, 0",
        "2, 3, 2, 0.67",
        "0, 7, 2, 0.00",
        "7, 1, 3, 7.000"
    })
    void j2RoundingIsHalfAwayFromZeroOnBothSides(long numerator, long denominator, int decimals, BigDecimal rounded) {
        assertThat(fraction(numerator, denominator).round(decimals)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"9996, 10000, 2, 0.99", "9999, 100, 0, 99", "-9999, 100, 0, -99", "1, 3, 1, 0.3", "1, 1, 1, 1.0"})
    void j2SharesAreShownRoundedDown(long numerator, long denominator, int decimals, BigDecimal rounded) {
        assertThat(fraction(numerator, denominator).roundDown(decimals)).isEqualTo(rounded);
    }

    @Test
    void aFractionIsInLowestTermsWithAPositiveDenominator() {
        assertThat(fraction(6, -4)).isEqualTo(fraction(-3, 2)).hasToString("-3/2");
        assertThat(fraction(0, -5)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aZeroDenominatorIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction(1, 0))
                .withMessageContaining("1/0")
                .withMessageContaining("Absence.UNDEFINED");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.divide(Fraction.ZERO));
    }

    @Test
    void decimalsBecomeFractionsExactly() {
        assertThat(Fraction.of(new BigDecimal("10.199999999999999")))
                .isEqualTo(new Fraction(new BigInteger("10199999999999999"), BigInteger.TEN.pow(15)));
        assertThat(Fraction.of(new BigDecimal("1E3"))).isEqualTo(Fraction.of(1000));
    }

    @Test
    void theFourOperationsAreExact() {
        Fraction third = fraction(1, 3);
        Fraction half = fraction(1, 2);
        assertThat(third.add(half)).isEqualTo(fraction(5, 6));
        assertThat(third.subtract(half)).isEqualTo(fraction(-1, 6));
        assertThat(third.multiply(half)).isEqualTo(fraction(1, 6));
        assertThat(third.divide(half)).isEqualTo(fraction(2, 3));
    }

    @Test
    void fractionsAreOrderedByTheirSize() {
        assertThat(fraction(1, 3)).isLessThan(fraction(1, 2)).isGreaterThan(fraction(-1, 2));
        assertThat(fraction(-1, 2).signum()).isNegative();
        assertThat(fraction(2, 4)).isEqualByComparingTo(fraction(1, 2));
    }

    @Test
    void aWholeNumberIsPrintedAsSuch() {
        assertThat(fraction(14, 7)).hasToString("2");
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "1,8,0.125",
        "-7,20,-0.35",
        "12,1,12",
        "0,1,0",
        "1,3,",
        "1,7,",
        "3,6,0.5",
        "1,1000000000000000000000,1E-21"
    })
    void aFractionIsADecimalWhereItHasAnEnd(String numerator, String denominator, String decimal) {
        Fraction fraction = Fraction.of(new BigDecimal(numerator), new BigDecimal(denominator));

        assertThat(fraction.findDecimal().map(found -> found.compareTo(new BigDecimal(decimal))))
                .isEqualTo(decimal == null ? Optional.empty() : Optional.of(0));
    }
}

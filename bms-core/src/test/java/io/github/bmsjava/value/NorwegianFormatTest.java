package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianFormatTest {
    @ParameterizedTest
    @CsvSource({
        "1234.50, '1234,50'",
        "-0.5, '-0,5'",
        "0.00, '0,00'",
        "1E3, 1000",
        "1000000, 1000000",
        "1E-7, '0,0000001'"
    })
    void plainHasACommaAndKeepsEveryDecimal(BigDecimal number, String text) {
        assertThat(NorwegianFormat.plain(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1_000",
        "-1234.50, '−1_234,50'",
        "12345678.9, '12_345_678,9'",
        "123456, 123_456",
        "-999.1234, '−999,1234'",
        "0.123456, '0,123456'"
    })
    void groupedHasNoBreakSpaceBetweenThousandsAndARealMinus(BigDecimal number, String text) {
        assertThat(NorwegianFormat.grouped(number)).isEqualTo(text.replace('_', '\u00A0'));
    }

    @Test
    void aUnitStandsAfterANoBreakSpace() {
        assertThat(NorwegianFormat.withUnit(new BigDecimal("9.9"), UnitOfMeasure.PERCENT))
                .isEqualTo("9,9\u00A0%");
        assertThat(NorwegianFormat.withUnit(new BigDecimal("1234"), UnitOfMeasure.KRONER))
                .isEqualTo("1\u00A0234\u00A0kr");
    }

    @Test
    void anEmptyUnitAddsNothing() {
        assertThat(NorwegianFormat.withUnit(new BigDecimal("4.5"), UnitOfMeasure.NUMBER))
                .isEqualTo("4,5");
    }

    @Test
    void aDateHasTwoDigitsForDayAndMonthAndFourForTheYear() {
        assertThat(NorwegianFormat.date(LocalDate.of(2008, 12, 31))).isEqualTo("31.12.2008");
        assertThat(NorwegianFormat.date(LocalDate.of(2001, 5, 2))).isEqualTo("02.05.2001");
        assertThat(NorwegianFormat.date(LocalDate.of(814, 1, 1))).isEqualTo("01.01.0814");
    }

    @Test
    void anExactFigureIsADecimalWhereItHasAnEndAndElseAFraction() {
        assertThat(NorwegianFormat.exact(Fraction.of(7000))).isEqualTo("7\u00a0000");
        assertThat(NorwegianFormat.exact(Fraction.of(BigDecimal.ONE, new BigDecimal("-4"))))
                .isEqualTo("\u22120,25");
        assertThat(NorwegianFormat.exact(Fraction.of(new BigDecimal("35200"), new BigDecimal("3"))))
                .isEqualTo("35\u00a0200/3");
        assertThat(NorwegianFormat.exact(Fraction.of(BigDecimal.ONE, BigDecimal.TEN.pow(19))))
                .isEqualTo("1/10\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000");
    }

    @Test
    void aReportedFigureIsToldAsItsKindIs() {
        assertThat(NorwegianFormat.quantity(Quantity.ratio("704", "7000"))).isEqualTo("704 / 7\u00a0000");
        assertThat(NorwegianFormat.quantity(new Quantity.Mean(new BigDecimal("5.3"), 1200)))
                .isEqualTo("5,3 (n = 1\u00a0200)");
        assertThat(NorwegianFormat.quantity(new Quantity.Count(1500))).isEqualTo("1\u00a0500");
        assertThat(NorwegianFormat.quantity(new Quantity.Words("65/35"))).isEqualTo("65/35");
        assertThat(NorwegianFormat.quantity(new Quantity.Scalar(new BigDecimal("-0.5"))))
                .isEqualTo("\u22120,5");
    }
}

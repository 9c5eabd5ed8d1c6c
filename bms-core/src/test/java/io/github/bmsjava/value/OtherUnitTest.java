package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** J12: what a figure's own words say about its unit is held against the wanted one, and nothing is guessed. */
class OtherUnitTest {
    private static boolean isOther(String printed, UnitOfMeasure unit) {
        return FigureReader.lenient().read(printed).partial().orElseThrow().isOfOtherUnitThan(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97 kr",
                "kr 97",
                "4,7 mill. kr",
                "97 kroner",
                "5 dager",
                "5 timer",
                "3 stk.",
                "12 personer",
                "8 ‰"
            })
    void noPercentage(String printed) {
        assertThat(isOther(printed, UnitOfMeasure.PERCENT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97",
                "97 %",
                "97%",
                "97 prosent",
                "97 PST.",
                "97 pst",
                "2 prosentpoeng",
                "97 poeng",
                "97 pr.år",
                "97 kr i prosent",
                "97 av alle",
                "65/35",
                "??",
                "",
                "ca. 97 % *"
            })
    void maybeAPercentage(String printed) {
        assertThat(isOther(printed, UnitOfMeasure.PERCENT)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"97", "97 kr", "kr 97", "97 NOK", "97 kroner", "97 kr.", "4 mkr", "97 kr per time", "97 euro"})
    void maybeKroner(String printed) {
        assertThat(isOther(printed, UnitOfMeasure.KRONER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "97 %, kr, true",
        "97 %, kr per innbygger, true",
        "97 kr, kr per innbygger, false",
        "97 %, prosent av dager, false",
        "97 dager, prosent av dager, false",
        "97 kr, prosent av dager, true",
        "97 %, dager, true",
        "97 dagar, dager, false",
        "97 timer, dager, true",
        "97 stk, dager, false",
        "97 dager, antall, false",
        "97 kr, antall, true",
        "97 %, stk, true",
        "97 personer, stk, false",
        "97 %, poeng, false",
        "97 kr, årsverk, false",
        "12 ‰, antall per 1000, false",
        "12 ‰, personer per 1 000 innbyggere, false",
        "12 %, antall per 100, false",
        "12 %, personer per innbygger, false",
        "12 ‰, kr per 1000, false",
        "12 kr, antall per 1000, true",
        "250 kr, lønn per time, false",
        "500 kr, kostnad pr. dag, false",
        "3 %, vekst per år, false",
        "3 %, vekst/år, false",
        "12 kr, utgift per person, false",
        "5 timer, kr per time, false",
        "5 dager, kr per time, true",
    })
    void unitsByTheirNames(String printed, String unit, boolean isOther) {
        assertThat(isOther(printed, UnitOfMeasure.of(unit))).isEqualTo(isOther);
    }

    @ParameterizedTest
    @CsvSource({
        "12 %, true",
        "12 pst., true",
        "3 ‰, true",
        "12, false",
        "12 stk, false",
        "12 dager, false",
        "12 kr, false"
    })
    void aBareNumberCountsAnythingButShares(String printed, boolean isOther) {
        assertThat(isOther(printed, UnitOfMeasure.NUMBER)).isEqualTo(isOther);
    }

    @Test
    void theSymbolOfAUnitWithAnotherNameIsItsUnitToo() {
        UnitOfMeasure share = new UnitOfMeasure("andel", "%", BigDecimal.valueOf(100));

        assertThat(isOther("12 %", share)).isFalse();
        assertThat(isOther("12 kr", share)).isTrue();
        assertThat(isOther("2 %", UnitOfMeasure.PERCENTAGE_POINTS)).isFalse();
        assertThat(isOther("2 kr", UnitOfMeasure.PERCENTAGE_POINTS)).isTrue();
    }
}

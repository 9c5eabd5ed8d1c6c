package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorwegianDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2.5.01, 2001-05-02", "3.5.01, 2001-05-03", "31.05.01, 2001-05-31", "01.01.2001, 2001-01-01",
        "01.08.2001, 2001-08-01", "13.12.2001, 2001-12-13", "31.12.2008, 2008-12-31", "2008-12-31, 2008-12-31",
        "' 2.5.01\u00A0', 2001-05-02", "29.2.2000, 2000-02-29"
    })
    @DisplayName("R140 day and month have one or two digits, the year two or four")
    void r140DatesAreRead(String text, LocalDate date) {
        assertThat(NorwegianDates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"1.1.70, 1970", "1.1.99, 1999", "1.1.00, 2000", "1.1.69, 2069"})
    @DisplayName("R140 two-digit years from 70 are in the last century")
    void r140TwoDigitYears(String text, int year) {
        assertThat(NorwegianDates.parse(text)).hasYear(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2001",
                "29.2.1900",
                "1.13.2001",
                "0.1.2001",
                "1.1.001",
                "1.1.20011",
                "1/1/2001",
                "2001-1-1",
                "2001-02-30",
                "2. mai 2001",
                "1.1",
                "001.1.2001",
                "١.1.2001"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(NorwegianDates.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NorwegianDates.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("\nMaybe write it as 2.5.01");
    }

    @Test
    void aPrintedDateIsReadBack() {
        LocalDate first = LocalDate.of(1970, 1, 1);
        for (int day = 0; day < 50_000; day++) {
            LocalDate date = first.plusDays(day);
            assertThat(NorwegianDates.parse(NorwegianFormat.date(date))).isEqualTo(date);
        }
    }
}

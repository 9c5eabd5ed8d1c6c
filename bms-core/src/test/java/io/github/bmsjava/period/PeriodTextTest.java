package io.github.bmsjava.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "2014K1, 2014-Q1",
        "2014-K1, 2014-Q1",
        "2014Q1, 2014-Q1",
        "2014M03, 2014-03",
        "2014m12, 2014-12",
        "2014T2, 2014-T2",
        "2014H2, 2014-H2",
        "2014 T1, 2014-T1",
        "T1 2014, 2014-T1",
        "t1-2014, 2014-T1",
        "K4 2014, 2014-Q4",
        "1. tertial 2014, 2014-T1",
        "1.tertial 2014, 2014-T1",
        "3. TERTIAL 2014, 2014-T3",
        "1. kvartal 2014, 2014-Q1",
        "2. halvår 2014, 2014-H2",
        "2013/14, 2013/2014",
        "1999/00, 1999/2000",
        "1999/2000, 1999/2000",
        "skoleåret 2013/14, 2013/2014",
        "Skuleåret 2013/2014, 2013/2014",
        "mars 2014, 2014-03",
        "Desember 2014, 2014-12",
        "March 2014, 2014-03",
        "may 2014, 2014-05",
        "' 2014\u00A0', 2014",
        "mars\u00A02014, 2014-03",
        "2nd half-year 2014, 2014-H2"
    })
    void periodsAreReadAsPeopleAndStatisticsNorwayWriteThem(String text, String canonical) {
        assertThat(Period.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "2014-13",
                "2014-00",
                "2014-3",
                "2014-Q5",
                "2014-T4",
                "2014-H3",
                "2014/2016",
                "2013/15",
                "2014/2014",
                "1899",
                "2201",
                "mar 2014",
                "mars",
                "4. tertial 2014",
                "5. kvartal 2014",
                "2014U01",
                "2014-01-01",
                "２０１４",
                "2013/014"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(Period.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith("'" + text + "' is not a period")
                .withMessageContaining("2014-Q1")
                .withMessageContaining("'1. tertial 2014'");
    }

    @Test
    void aLongTextIsRefusedAndCutInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2014".repeat(100_000)))
                .withMessageContaining("2014…'")
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(300));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014, 2014, 2014",
        "2014-03, mars 2014, mars 2014, March 2014",
        "2014-Q2, 2. kvartal 2014, 2. kvartal 2014, 2nd quarter 2014",
        "2014-T1, 1. tertial 2014, 1. tertial 2014, 1st tertial 2014",
        "2014-T3, 3. tertial 2014, 3. tertial 2014, 3rd tertial 2014",
        "2014-Q4, 4. kvartal 2014, 4. kvartal 2014, 4th quarter 2014",
        "2014-H1, 1. halvår 2014, 1. halvår 2014, 1st half-year 2014",
        "2013/2014, skoleåret 2013/2014, skuleåret 2013/2014, school year 2013/2014"
    })
    void aPeriodHasALabelInEachLanguage(String period, String nb, String nn, String en) {
        assertThat(Period.parse(period).label(Language.NB)).isEqualTo(nb);
        assertThat(Period.parse(period).label(Language.NN)).isEqualTo(nn);
        assertThat(Period.parse(period).label(Language.EN)).isEqualTo(en);
    }
}

package io.github.bmsjava.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"1, 2014-01-01, 2014-04-30", "2, 2014-05-01, 2014-08-31", "3, 2014-09-01, 2014-12-31"})
    @DisplayName("R124 a tertial is a third of the year")
    void r124Tertials(int tertial, LocalDate start, LocalDate end) {
        assertThat(Period.tertial(2014, tertial).start()).isEqualTo(start);
        assertThat(Period.tertial(2014, tertial).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01, 2014-12-31", "2012-02, 2012-02-01, 2012-02-29", "1900-02, 1900-02-01, 1900-02-28",
        "2014-12, 2014-12-01, 2014-12-31", "2014-Q1, 2014-01-01, 2014-03-31", "2014-Q4, 2014-10-01, 2014-12-31",
        "2014-H1, 2014-01-01, 2014-06-30", "2014-H2, 2014-07-01, 2014-12-31", "2013/2014, 2013-08-01, 2014-07-31"
    })
    void everyPeriodHasItsFirstAndLastDay(String period, LocalDate start, LocalDate end) {
        assertThat(Period.parse(period).start()).isEqualTo(start);
        assertThat(Period.parse(period).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2014",
        "MONTH, 2014-08",
        "QUARTER, 2014-Q3",
        "TERTIAL, 2014-T2",
        "HALF_YEAR, 2014-H2",
        "SCHOOL_YEAR, 2014/2015"
    })
    void aDayLiesInOnePeriodOfEachType(PeriodType type, String period) {
        assertThat(Period.of(LocalDate.of(2014, 8, 1), type)).hasToString(period);
    }

    @Test
    void theLastOfJulyBelongsToTheSchoolYearBefore() {
        assertThat(Period.of(LocalDate.of(2014, 7, 31), PeriodType.SCHOOL_YEAR)).isEqualTo(Period.schoolYear(2013));
    }

    @Test
    void bothEndsBelongAndTheirNeighboursDoNot() {
        Period tertial = Period.tertial(2014, 2);
        assertThat(tertial.contains(LocalDate.of(2014, 5, 1))).isTrue();
        assertThat(tertial.contains(LocalDate.of(2014, 8, 31))).isTrue();
        assertThat(tertial.contains(LocalDate.of(2014, 4, 30))).isFalse();
        assertThat(tertial.contains(LocalDate.of(2014, 9, 1))).isFalse();
    }

    @Test
    void aPeriodContainsWhatLiesWhollyInside() {
        assertThat(Period.year(2014).contains(Period.tertial(2014, 3))).isTrue();
        assertThat(Period.year(2014).contains(Period.year(2014))).isTrue();
        assertThat(Period.tertial(2014, 1).contains(Period.quarter(2014, 2))).isFalse();
        assertThat(Period.quarter(2014, 2).contains(Period.tertial(2014, 1))).isFalse();
        assertThat(Period.year(2014).contains(Period.schoolYear(2014))).isFalse();
        assertThat(Period.schoolYear(2013).contains(Period.halfYear(2014, 1))).isTrue();
    }

    @Test
    void theNextPeriodMayBeInTheNextYear() {
        assertThat(Period.tertial(2014, 3).next()).isEqualTo(Period.tertial(2015, 1));
        assertThat(Period.month(2014, 1).previous()).isEqualTo(Period.month(2013, 12));
        assertThat(Period.quarter(2014, 1).plus(-5)).isEqualTo(Period.quarter(2012, 4));
        assertThat(Period.schoolYear(2013).plus(2)).isEqualTo(Period.schoolYear(2015));
    }

    @Test
    void thereAreNoPeriodsBeforeNineteenHundredOrAfterTwentyTwoHundred() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(1900, 1).previous())
                .withMessageContaining("1899");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(2200).next());
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(2014).plus(Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(LocalDate.MAX, PeriodType.YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(1899));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(2201));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 13", "QUARTER, 5", "TERTIAL, 4", "HALF_YEAR, 3", "YEAR, 2", "SCHOOL_YEAR, 2", "MONTH, 0"})
    void anIndexOutsideTheYearIsRefused(PeriodType type, int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(type, 2014, index))
                .withMessageContaining("index " + index)
                .withMessageContaining("1 to " + type.perYear());
    }

    @Test
    void aSequenceHasBothItsEnds() {
        assertThat(Period.sequence(Period.tertial(2013, 3), Period.tertial(2014, 2)))
                .hasToString("[2013-T3, 2014-T1, 2014-T2]");
        assertThat(Period.sequence(Period.year(2014), Period.year(2014))).containsExactly(Period.year(2014));
    }

    @Test
    void aSequenceOfTwoTypesOrBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.sequence(Period.month(2014, 1), Period.year(2014)))
                .withMessageContaining("\nMaybe parts(MONTH)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.sequence(Period.year(2015), Period.year(2014)))
                .withMessageContaining("last 2014 is before first 2015");
    }

    @ParameterizedTest
    @CsvSource({
        "2014, TERTIAL, '[2014-T1, 2014-T2, 2014-T3]'",
        "2014, QUARTER, '[2014-Q1, 2014-Q2, 2014-Q3, 2014-Q4]'",
        "2014, HALF_YEAR, '[2014-H1, 2014-H2]'",
        "2014-H2, QUARTER, '[2014-Q3, 2014-Q4]'",
        "2014-T3, MONTH, '[2014-09, 2014-10, 2014-11, 2014-12]'",
        "2014-T3, TERTIAL, '[2014-T3]'",
        "2013/2014, SCHOOL_YEAR, '[2013/2014]'"
    })
    void thePartsTileThePeriod(String period, PeriodType part, String parts) {
        assertThat(Period.parse(period).parts(part)).hasToString(parts);
    }

    @Test
    void aSchoolYearHasTheMonthsFromAugust() {
        assertThat(Period.schoolYear(2013).parts(PeriodType.MONTH))
                .hasSize(12)
                .startsWith(Period.month(2013, 8))
                .endsWith(Period.month(2014, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-Q1, TERTIAL", "2014-T1, QUARTER", "2014-H1, TERTIAL", "2014-T2, HALF_YEAR", "2014-01, QUARTER",
        "2014, SCHOOL_YEAR", "2013/2014, YEAR", "2013/2014, QUARTER", "2013/2014, TERTIAL", "2013/2014, HALF_YEAR"
    })
    void partsThatDoNotTileAreRefused(String period, PeriodType part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(period).parts(part))
                .withMessageContaining(part.id())
                .withMessageContaining(period)
                .withMessageContaining("\nMaybe MONTH");
    }

    @Test
    void periodsAreOrderedByFirstDayThenTheLongerFirst() {
        List<String> ordered = Stream.of(
                        "2014-Q2",
                        "2014-01",
                        "2014-T1",
                        "2014-Q1",
                        "2014-H1",
                        "2014",
                        "2013/2014",
                        "2014-02",
                        "2013-12")
                .map(Period::parse)
                .sorted()
                .map(Period::toString)
                .toList();
        assertThat(ordered)
                .containsExactly(
                        "2013/2014",
                        "2013-12",
                        "2014",
                        "2014-H1",
                        "2014-T1",
                        "2014-Q1",
                        "2014-01",
                        "2014-02",
                        "2014-Q2");
    }

    @Test
    void typesHaveStableNames() {
        assertThat(Stream.of(PeriodType.values()).map(PeriodType::id))
                .containsExactly("month", "quarter", "tertial", "half-year", "year", "school-year");
    }
}

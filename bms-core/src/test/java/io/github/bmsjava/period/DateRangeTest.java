package io.github.bmsjava.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2015, 1, 1);
    private static final DateRange YEAR = DateRange.between(FIRST, AFTER);

    @Test
    void theFirstDayBelongsAndTheEndDoesNot() {
        assertThat(YEAR.contains(FIRST)).isTrue();
        assertThat(YEAR.contains(AFTER.minusDays(1))).isTrue();
        assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.contains(AFTER)).isFalse();
    }

    @Test
    void anOpenEndHasNoLimit() {
        assertThat(DateRange.always().contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.always().contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DateRange.until(AFTER).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.until(AFTER).contains(AFTER)).isFalse();
    }

    @Test
    void theEndsAreGivenWhereThereAreAny() {
        assertThat(YEAR.findFrom()).contains(FIRST);
        assertThat(YEAR.findTo()).contains(AFTER);
        assertThat(DateRange.always().findFrom()).isEmpty();
        assertThat(DateRange.always().findTo()).isEmpty();
    }

    @Test
    void rangesThatMeetDoNotOverlap() {
        assertThat(YEAR.overlaps(DateRange.from(AFTER))).isFalse();
        assertThat(YEAR.overlaps(DateRange.from(AFTER.minusDays(1)))).isTrue();
        assertThat(YEAR.overlaps(DateRange.until(FIRST))).isFalse();
        assertThat(YEAR.overlaps(DateRange.until(FIRST.plusDays(1)))).isTrue();
        assertThat(YEAR.overlaps(DateRange.always())).isTrue();
    }

    @Test
    void aPeriodOverlapsWithItsLastDay() {
        assertThat(DateRange.from(LocalDate.of(2014, 4, 30)).overlaps(Period.tertial(2014, 1)))
                .isTrue();
        assertThat(DateRange.from(LocalDate.of(2014, 5, 1)).overlaps(Period.tertial(2014, 1)))
                .isFalse();
        assertThat(DateRange.until(FIRST).overlaps(Period.tertial(2014, 1))).isFalse();
    }

    @Test
    @DisplayName("J18 what is in force on a period's last day is in force for the period")
    void j18TheLastDayDecides() {
        assertThat(DateRange.from(LocalDate.of(2014, 4, 30)).containsLastDayOf(Period.tertial(2014, 1)))
                .isTrue();
        assertThat(DateRange.until(LocalDate.of(2014, 4, 30)).containsLastDayOf(Period.tertial(2014, 1)))
                .isFalse();
        assertThat(YEAR.containsLastDayOf(Period.schoolYear(2014))).isFalse();
    }

    @Test
    void theRangeOfAPeriodEndsTheDayAfterItsLast() {
        assertThat(DateRange.of(Period.year(2014))).isEqualTo(YEAR);
    }

    @Test
    void aRangeWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.between(FIRST, FIRST))
                .withMessageContaining("2014-01-01")
                .withMessageContaining("\nMaybe the last day was meant");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.between(AFTER, FIRST));
    }

    @Test
    void theTextShowsWhichEndBelongs() {
        assertThat(YEAR).hasToString("[2014-01-01, 2015-01-01)");
        assertThat(DateRange.always()).hasToString("[…, …)");
    }

    @Test
    void daysInsideARangeCutItAndOthersDoNot() {
        LocalDate first = LocalDate.of(2014, 1, 1);
        LocalDate middle = LocalDate.of(2014, 7, 1);
        LocalDate end = LocalDate.of(2015, 1, 1);

        assertThat(DateRange.between(first, end).cutAt(List.of(first, middle, end)))
                .containsExactly(DateRange.between(first, middle), DateRange.between(middle, end));
        assertThat(DateRange.always().cutAt(List.of(middle)))
                .containsExactly(DateRange.until(middle), DateRange.from(middle));
        assertThat(DateRange.from(middle).cutAt(List.of(first))).containsExactly(DateRange.from(middle));
        assertThat(DateRange.always().cutAt(List.of())).containsExactly(DateRange.always());
    }

    @Test
    void aDayOfARangeIsItsFirstElseItsLast() {
        LocalDate day = LocalDate.of(2014, 7, 1);

        assertThat(DateRange.from(day).anyDay()).isEqualTo(day);
        assertThat(DateRange.until(day).anyDay()).isEqualTo("2014-06-30");
        assertThat(DateRange.always().contains(DateRange.always().anyDay())).isTrue();
    }
}

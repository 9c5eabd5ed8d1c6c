package io.github.bmsjava.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnualWheelTest {
    private static final AnnualWheel ALNA = AnnualWheel.builder()
            .event("styringsbrev", EventKind.DOCUMENT, Recurrence.about(1, 1, 14))
            .event("årsplan", EventKind.DOCUMENT, Recurrence.by(1, 31))
            .event("lederavtale", EventKind.TALK, Recurrence.by(2, 28))
            .event("tertialsamtale", EventKind.TALK, Recurrence.every(PeriodType.TERTIAL))
            .event("undersøkelser", EventKind.SURVEY, Recurrence.within(PeriodType.TERTIAL, 3))
            .event("resultatoppfølging", EventKind.REPORT, Recurrence.every(PeriodType.TERTIAL, 30))
            .order("styringsbrev", "årsplan")
            .order("årsplan", "lederavtale")
            .build()
            .orThrow();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Deadline deadline(int year, String event) {
        return ALNA.in(year).stream()
                .filter(one -> one.event().id().equals(event))
                .findFirst()
                .orElseThrow()
                .deadline();
    }

    @Test
    void r123AYearHasAFollowUpOfResultsInEachTertial() {
        assertThat(ALNA.in(2009))
                .filteredOn(one -> one.event().id().equals("resultatoppfølging"))
                .extracting(Object::toString)
                .containsExactly(
                        "resultatoppfølging 2009-T1 by 2009-05-30",
                        "resultatoppfølging 2009-T2 by 2009-09-30",
                        "resultatoppfølging 2009-T3 by 2010-01-30");
        assertThat(deadline(2009, "undersøkelser").date()).isEqualTo("2009-12-31");
        assertThat(ALNA.in(2009)).extracting(one -> one.deadline().date()).isSorted();
    }

    @Test
    void r124ATertialIsAThirdOfTheYear() {
        assertThat(ALNA.in(2008))
                .filteredOn(one -> one.event().id().equals("tertialsamtale"))
                .extracting(one -> one.period().start() + " " + one.period().end())
                .containsExactly("2008-01-01 2008-04-30", "2008-05-01 2008-08-31", "2008-09-01 2008-12-31");
    }

    @Test
    void r125AnApproximateDateIsNotOverdueWithinItsTolerance() {
        Deadline letter = deadline(2008, "styringsbrev");

        assertThat(letter).hasToString("ca 2008-01-01 (+14)");
        assertThat(letter.isPassed(day("2008-01-05"))).isFalse();
        assertThat(letter.isPassed(day("2008-01-15"))).isFalse();
        assertThat(letter.isPassed(day("2008-01-16"))).isTrue();
        assertThat(letter.daysLeft(day("2008-01-05"))).isEqualTo(10);
    }

    @Test
    void r127AFirmDeadlineIsPassedOnTheNextDay() {
        Deadline plan = deadline(2008, "årsplan");

        assertThat(plan.isPassed(day("2008-01-31"))).isFalse();
        assertThat(plan.isPassed(day("2008-02-01"))).isTrue();
        assertThat(plan.daysLeft(day("2008-02-02"))).isEqualTo(-2);
    }

    @Test
    void r128The28thOfFebruaryIsThe28thInLeapYearsToo() {
        assertThat(deadline(2008, "lederavtale").date()).isEqualTo("2008-02-28");
        assertThat(Recurrence.by(2, 29)
                        .deadline(io.github.bmsjava.period.Period.year(2009))
                        .date())
                .isEqualTo("2009-02-28");
    }

    @Test
    void whatIsWrongWithAWheelIsTold() {
        Validated<AnnualWheel> wheel = AnnualWheel.builder()
                .event("budsjett", EventKind.DECISION, Recurrence.by(12, 13))
                .event("målekart", EventKind.DOCUMENT, Recurrence.by(12, 20))
                .event("budsjett", EventKind.DECISION, Recurrence.by(12, 1))
                .order("målekart", "budsjett")
                .order("budsjet", "målekart")
                .build();

        assertThat(wheel.issues())
                .extracting(Issue::code)
                .containsExactly(CalendarIssue.EVENT_TWICE, CalendarIssue.ORDER_BROKEN, CalendarIssue.UNKNOWN_EVENT);
        assertThat(wheel.issues().get(1).message()).contains("12-20", "12-13");
        assertThat(wheel.issues().get(2).message()).contains("budsjett");
        assertThat(wheel.partial().orElseThrow().event("budsjett").recurrence()).isEqualTo(Recurrence.by(12, 13));
    }

    @Test
    void whatNoYearHasIsRefused() {
        assertThatThrownBy(() -> Recurrence.within(PeriodType.TERTIAL, 4))
                .hasMessage("a year has no tertial number 4, but 1 to 3.");
        assertThatThrownBy(() -> Recurrence.every(PeriodType.SCHOOL_YEAR)).hasMessageContaining("school years");
        assertThatThrownBy(() -> Recurrence.every(PeriodType.MONTH, -1)).hasMessageContaining("before it");
        assertThatThrownBy(() -> Recurrence.about(1, 1, -1)).hasMessageContaining("below zero");
        assertThatThrownBy(() -> new Deadline(day("2008-01-01"), 3, false)).hasMessageContaining("firm");
        assertThatThrownBy(() -> ALNA.event("arsplan")).hasMessageContaining("årsplan");
        assertThat(ALNA.toString()).startsWith("styringsbrev (document), yearly about --01-01 (+14)\n");
    }

    @Test
    void r180AReportGoesToARecipientOutsideTheMunicipality() {
        WheelEvent inspection = new WheelEvent(
                        "tilsyn", Label.of("Tilsynsrapport"), EventKind.REPORT, Recurrence.by(2, 28))
                .to("Fylkesmannen");
        AnnualWheel wheel = AnnualWheel.builder()
                .event(inspection)
                .event("årsplan", EventKind.DOCUMENT, Recurrence.by(1, 31))
                .build()
                .orThrow();

        assertThat(wheel.to("Fylkesmannen")).containsExactly(inspection);
        assertThat(wheel.to("Fylkesrådmannen")).isEmpty();
        assertThat(wheel.event("årsplan").findRecipient()).isEmpty();
        assertThat(inspection.toString()).startsWith("tilsyn (report), ").endsWith(", to Fylkesmannen");
    }
}

package io.github.bmsjava.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.calendar.EventKind;
import io.github.bmsjava.calendar.Recurrence;
import io.github.bmsjava.cycle.ResultLoop.Duration;
import io.github.bmsjava.cycle.ResultLoop.Stage;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.NorwegianDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of R126 to R135, R138, R140 and R183 to R185, with the 23 result units of Alna. */
class CycleTest {
    private static final PersonRef SOMEBODY = PersonRef.of("p");
    private static final AnnualWheel WHEEL = AnnualWheel.builder()
            .event("fullmaktsbrev", EventKind.DOCUMENT, Recurrence.about(1, 1, 14))
            .event("årsplan", EventKind.DOCUMENT, Recurrence.by(1, 31))
            .event("tertialsamtale", EventKind.TALK, Recurrence.every(PeriodType.TERTIAL))
            .event("besøk", EventKind.MEETING, Recurrence.within(PeriodType.YEAR, 1))
            .build()
            .orThrow();

    private static Organisation alna() {
        Organisation.Builder builder = Organisation.builder().unit("alna", "Alna", null);
        for (int i = 1; i <= 23; i++) {
            builder.unit("re" + i, u -> u.parent("alna").type("resultatenhet"));
        }
        return builder.build().orThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Duties duties(String event, int delivered, String period, String on) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 1; i <= delivered; i++) {
            deliveries.add(Delivery.of(event, period, "re" + i, day(on)));
        }
        return Duties.builder(WHEEL, alna()).owe(event, "resultatenhet").in(2008, deliveries);
    }

    @Test
    void r126OfTwentyThreeLettersTheMissingOnesAreListed() {
        Duties letters = duties("fullmaktsbrev", 22, "2008", "2008-01-03");

        assertThat(letters.coverage("fullmaktsbrev", day("2008-01-10"))).isEqualTo(new Coverage(22, 23));
        assertThat(letters.open("fullmaktsbrev", day("2008-01-10")))
                .hasToString("[fullmaktsbrev 2008 of re23 by ca 2008-01-01 (+14)]");
        assertThat(letters.overdue(day("2008-01-05"))).isEmpty();
        assertThat(letters.overdue(day("2008-01-16"))).hasSize(1);
    }

    @Test
    void r127TwentyOneOfTwentyThreePlansOnTheLastDayAreTwoOverdueOnTheNext() {
        Duties plans = duties("årsplan", 21, "2008", "2008-01-31");

        assertThat(plans.overdue(day("2008-01-31"))).isEmpty();
        assertThat(plans.coming(day("2008-01-31"), 7)).hasSize(2);
        assertThat(plans.overdue(day("2008-02-01")))
                .extracting(duty -> duty.unit().id().value())
                .containsExactly("re22", "re23");
        assertThat(plans.coming(day("2008-02-01"), 7)).isEmpty();
        assertThat(plans.coming(day("2008-01-01"), 29)).isEmpty();
        assertThat(plans).hasToString("23 duties, 21 done");
    }

    @Test
    void r129ThreeTalksForEachOfTwentyThreeAreSixtyNine() {
        assertThat(duties("tertialsamtale", 0, "2008-T1", "2008-04-01").of("tertialsamtale"))
                .hasSize(69);
    }

    @Test
    void r130UnitsThatWereNotVisitedAreReported() {
        Duties visits = duties("besøk", 20, "2008", "2008-10-01");

        assertThat(visits.open("besøk", day("2008-12-31"))).hasSize(3);
        assertThat(visits.open("besøk", day("2008-09-30"))).hasSize(23);
    }

    @Test
    void aDeliveryAfterTheDayIsLateAndTheFirstOfTwoCounts() {
        Duties plans = Duties.builder(WHEEL, alna())
                .owe("årsplan", "resultatenhet")
                .in(
                        2008,
                        List.of(
                                Delivery.of("årsplan", "2008", "re1", day("2008-02-03")),
                                Delivery.of("årsplan", "2008", "re2", day("2008-02-03")),
                                Delivery.of("årsplan", "2008", "re2", day("2008-01-30"))));

        assertThat(plans.all().get(0).isLate()).isTrue();
        assertThat(plans.all().get(1).isLate()).isFalse();
        assertThatThrownBy(() -> Duties.builder(WHEEL, alna()).owe("arsplan", "resultatenhet"))
                .hasMessageContaining("årsplan");
    }

    private static ResultLoop loop(String lastDay) {
        ResultLoop loop = ResultLoop.of("undersøkelsen, lund", day("2007-03-01"));
        for (Stage stage : Stage.values()) {
            loop = loop.step(stage, SOMEBODY, stage == Stage.ANSWERED ? day(lastDay) : day("2007-03-05"));
        }
        return loop;
    }

    @Test
    void r133EveryStepOfTheLoopHasAnActorAndADay() {
        ResultLoop started = ResultLoop.of("undersøkelsen, lund", day("2007-03-01"))
                .step(Stage.INTERPRETED, SOMEBODY, day("2007-03-02"));

        assertThat(started.find(Stage.INTERPRETED).orElseThrow().by()).isEqualTo(SOMEBODY);
        assertThat(started.missing()).hasSize(8).startsWith(Stage.PASSED_ON);
        assertThat(started.toString()).startsWith("""
                undersøkelsen, lund, arrived 2007-03-01
                  interpreted 2007-03-02
                  passed-on –""");
        assertThatThrownBy(() -> started.step(Stage.PASSED_ON, SOMEBODY, day("2007-03-01")))
                .hasMessageContaining("before what comes before it (2007-03-02)");
    }

    @Test
    void r134TheLoopTakesThreeToSixWeeks() {
        LocalDate later = day("2007-12-31");

        assertThat(loop("2007-04-10").days(later)).isEqualTo(40);
        assertThat(loop("2007-04-10").duration(later)).isEqualTo(Duration.AS_AGREED);
        assertThat(loop("2007-04-20").duration(later)).isEqualTo(Duration.LONG);
        assertThat(loop("2007-03-15").duration(later)).isEqualTo(Duration.SHORT);
        ResultLoop open = ResultLoop.of("x", day("2007-03-01"));
        assertThat(open.duration(day("2007-03-10"))).isEqualTo(Duration.OPEN);
        assertThat(open.duration(day("2007-04-13"))).isEqualTo(Duration.LONG);
        assertThat(loop("2007-03-15").weeks(2, 4).duration(later)).isEqualTo(Duration.AS_AGREED);
    }

    @Test
    void r135OneMeetingInAYearIsOneShortOfTwo() {
        LeaderNetwork network =
                LeaderNetwork.of("barnehagene", List.of(OrgUnitId.of("re1")), List.of(day("2007-03-01")));

        assertThat(network.balance(2007)).isEqualTo(-1);
        assertThat(network.balance(2008)).isEqualTo(-2);
        assertThat(LeaderNetwork.of(
                                "x",
                                List.of(),
                                List.of(day("2007-01-01"), day("2007-02-01"), day("2007-03-01"), day("2007-04-01")))
                        .balance(2007))
                .isEqualTo(1);
    }

    private static Evaluation run(String march) {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator(
                                "fravær",
                                i -> i.percent().decimals(1).lowerIsBetter().target("7")))
                .build()
                .orThrow();
        return EvaluationPlan.compile(
                        ScorecardModel.of(card),
                        Organisation.builder()
                                .unit("alna", "Alna", null)
                                .build()
                                .orThrow(),
                        PlanOptions.periods("2008-T1", "2008-T2"))
                .orThrow()
                .evaluate(Observations.of(Observation.of("alna", "fravær", "2008-T1", march)));
    }

    @Test
    void r132AReportOfTheFirstTertialShowsItsOwnNumbersInDecember() {
        FrozenReport report = FrozenReport.of(run("6,9"), "2008-T1", day("2008-05-20"));
        Evaluation december = run("7,2");

        assertThat(report.rows()).hasToString("[alna fravær: 6.9 green]");
        assertThat(report.differences(run("6,9"))).isEmpty();
        assertThat(report.differences(december)).hasToString("[alna fravær: 6.9 green → alna fravær: 7.2 red]");
        assertThat(report).hasToString("report of 2008-T1 as of 2008-05-20, 1 rows");
        assertThat(FrozenReport.of(december, "2008-T2", day("2008-12-01")).rows())
                .hasToString("[alna fravær: – not-reported]");
    }

    @Test
    void aFrozenReportIsMadeAgainOfItsRows() {
        FrozenReport report = FrozenReport.of(run("6,9"), "2008-T1", day("2008-05-20"));
        FrozenReport again = FrozenReport.of(report.period(), report.frozen(), report.rows());

        assertThat(again).isEqualTo(report);
        assertThat(again.differences(run("7,2"))).hasSize(1);
        assertThatThrownBy(() -> FrozenReport.of(
                        report.period(),
                        report.frozen(),
                        List.of(report.rows().get(0), report.rows().get(0))))
                .hasMessage("the report of 2008-T1 has 'fravær' of 'alna' twice.");
    }

    @Test
    void r140NorwegianShortDatesHaveOneOrTwoDigits() {
        assertThat(NorwegianDates.parse("2.5.01")).isEqualTo("2001-05-02");
        assertThat(NorwegianDates.parse("31.05.01")).isEqualTo("2001-05-31");
    }

    @Test
    void r183AndR185StagesAreCountedInOrderAndNoneIsTheEnd() {
        Map<OrgUnitId, RolloutStage> stages = new LinkedHashMap<>();
        stages.put(OrgUnitId.of("re1"), RolloutStage.NOT_STARTED);
        stages.put(OrgUnitId.of("re2"), RolloutStage.CARD_ON_PAPER);
        stages.put(OrgUnitId.of("re3"), RolloutStage.FOLLOW_UP);
        stages.put(OrgUnitId.of("alna"), RolloutStage.STRATEGY);

        assertThat(RolloutStage.counts(alna(), "alna", stages).values()).containsExactly(1, 0, 1, 0, 1);
        assertThat(RolloutStage.CARD_ON_PAPER.hasCard()).isTrue();
        assertThat(RolloutStage.CARD_ON_PAPER.isInSystem()).isFalse();
        assertThat(RolloutStage.FOLLOW_UP.isInSystem()).isTrue();
    }

    @Test
    void r184TheLastStageGoesOnForEver() {
        assertThat(RolloutStage.values())
                .extracting(RolloutStage::next)
                .containsExactly(
                        RolloutStage.STRATEGY,
                        RolloutStage.CARD_ON_PAPER,
                        RolloutStage.CARD_IN_SYSTEM,
                        RolloutStage.FOLLOW_UP,
                        RolloutStage.FOLLOW_UP);
    }
}

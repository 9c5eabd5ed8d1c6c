package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what was reported and does not count it is said, and of what counts nothing else (J12, J20). */
class NothingLostTest {
    private static final Frequency MONTHLY = Frequency.every(PeriodType.MONTH);
    private static final Frequency QUARTERLY = Frequency.every(PeriodType.QUARTER);

    private static Climbing monthly(PeriodRule rule) {
        return Climbing.over("by", "by/a")
                .indicator(e -> e.higherIsBetter()
                        .overTime(rule)
                        .overUnits(UnitRule.sum())
                        .define(i -> i.frequency(MONTHLY).carryForward(1)));
    }

    private static Climbing quarter(PeriodRule rule) {
        return monthly(rule)
                .observe("a", "2014-01", "1")
                .observe("a", "2014-02", "2")
                .observe("a", "2014-03", "3");
    }

    private static List<IssueCode> codes(Evaluation evaluation) {
        return evaluation.issues().stream().map(Issue::code).toList();
    }

    @Test
    void j20MonthsThatTheRuleOverTimePassesOverAreOnTheCard() {
        assertThat(quarter(PeriodRule.last()).run("2014-Q1").issues()).isEmpty();
        assertThat(monthly(PeriodRule.lastReported())
                        .observe("a", "2014-01", "1")
                        .observe("a", "2014-02", "2")
                        .absent("a", "2014-03", Absence.UNKNOWN)
                        .run("2014-Q1")
                        .issues())
                .isEmpty();
        assertThat(monthly(PeriodRule.sum())
                        .observe("a", "2014-01", "1")
                        .absent("a", "2014-02", Absence.NOT_DUE)
                        .absent("a", "2014-03", Absence.NOT_DUE)
                        .run("2014-Q1")
                        .issues())
                .isEmpty();
    }

    @Test
    void j20FiguresThatMightStandInForLaterOnesAreOnTheCard() {
        Climbing run = quarter(PeriodRule.sum());
        for (int month = 10; month <= 12; month++) {
            run.observe("a", "2013-" + month, "1");
        }

        assertThat(run.run("2014-Q1").issues()).isEmpty();
    }

    @Test
    void j20AFigureThatIsCarriedForwardLeavesTheLaterAbsencesOnTheCard() {
        Climbing run = monthly(PeriodRule.sum());
        for (int month = 1; month <= 3; month++) {
            run.observe("a", "2013-1" + (month - 1), "1").absent("a", "2014-0" + month, Absence.NOT_MEASURED);
        }
        Evaluation evaluation = run.run("2014-Q1");

        assertThat(evaluation.in("2014-Q1").unit("by").indicator("i").value()).isEqualByComparingTo("3");
        assertThat(evaluation.issues()).isEmpty();
    }

    @Test
    void j9NothingIsCarriedFromBeforeTheFirstYear() {
        Climbing run = Climbing.over("by").indicator(e -> e.higherIsBetter().define(i -> i.carryForward(100)));

        assertThat(run.result("by", "1900").status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(run.observe("by", "1900", "4").result("by", "1999").value()).isEqualByComparingTo("4");
    }

    @Test
    void j9PeriodsThatReachBeyondTheYearsThereAreHaveTheFigureReportedForThem() {
        Climbing bySchoolYear = Climbing.over("by")
                .indicator(e -> e.higherIsBetter()
                        .overTime(PeriodRule.sum())
                        .define(i -> i.frequency(Frequency.every(PeriodType.SCHOOL_YEAR))))
                .observe("by", "1900", "4");
        Climbing byMonth = Climbing.over("by")
                .indicator(e ->
                        e.higherIsBetter().overTime(PeriodRule.yearToDate()).define(i -> i.frequency(MONTHLY)))
                .observe("by", "2200/2201", "4");

        assertThat(bySchoolYear.result("by", "1900").value()).isEqualByComparingTo("4");
        assertThat(byMonth.result("by", "2200/2201").value()).isEqualByComparingTo("4");
    }

    @Test
    void j12WhatIsSaidOfTheWholePeriodAndDoesNotCountIsRefused() {
        Climbing words =
                quarter(PeriodRule.sum()).observe("a", "2014-Q1", o -> o.quantity(new Quantity.Words("se vedlegg")));
        Climbing absent = quarter(PeriodRule.sum()).absent("a", "2014-Q1", Absence.NOT_APPLICABLE);

        assertThat(codes(words.run("2014-Q1"))).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);
        assertThat(words.run("2014-Q1").issues().get(0).toString()).contains("se vedlegg");
        assertThat(codes(absent.run("2014-Q1"))).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);
        assertThat(absent.run("2014-Q1").issues().get(0).toString()).contains("not-applicable");
    }

    @Test
    void j12AFigureOfAPeriodInsideTheYearToDateIsRefused() {
        Climbing run = monthly(PeriodRule.yearToDate()).observe("a", "2014-Q2", "99");

        assertThat(run.result("a", "2014-Q2").findValue()).isEmpty();
        assertThat(codes(run.run("2014-Q2"))).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);
    }

    private static Climbing budget() {
        return Climbing.over("by", "by/a")
                .series(Indicator.builder("drift")
                        .unit(UnitOfMeasure.KRONER)
                        .frequency(QUARTERLY)
                        .build())
                .indicator(e -> e.percent()
                        .lowerIsBetter()
                        .overTime(PeriodRule.ratioOfSums())
                        .overUnits(UnitRule.ratioOfSums())
                        .define(i -> i.useOfBudget("drift")));
    }

    @Test
    void j12AccountsOfTheYearBesideThoseOfItsQuartersAreRefused() {
        Climbing run = budget();
        for (int quarter = 1; quarter <= 4; quarter++) {
            run.serve("drift", "a", "2014-Q" + quarter, ValueKind.ACTUAL, "25")
                    .serve("drift", "a", "2014-Q" + quarter, ValueKind.BUDGET, "25");
        }
        assertThat(run.run("2014").issues()).isEmpty();

        Evaluation actual =
                run.serve("drift", "a", "2014", ValueKind.ACTUAL, "250").run("2014");
        assertThat(actual.in("2014").unit("by").indicator("i").value()).isEqualByComparingTo("100");
        assertThat(codes(actual)).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);

        Evaluation both =
                run.serve("drift", "a", "2014", ValueKind.BUDGET, "90").run("2014");
        assertThat(both.issues())
                .extracting(Issue::subject)
                .containsExactlyInAnyOrder("a · drift · 2014 · actual", "a · drift · 2014 · budget");
    }

    @Test
    void j12AReportedUseOfBudgetDoesNotCountAndIsSaid() {
        Climbing run = budget().observe("a", "2014", "97").observe("a", "2014-Q1", "98");
        Evaluation evaluation = run.run("2014");

        assertThat(evaluation.in("2014").unit("a").indicator("i").findValue()).isEmpty();
        assertThat(evaluation.issues())
                .filteredOn(issue -> issue.code() == ObservationIssue.COMPUTED_VALUE_REPORTED)
                .extracting(Issue::subject)
                .containsExactly("a · i · 2014 · actual", "a · i · 2014-Q1 · actual");
    }

    private static Climbing weighted(Indicator series) {
        return Climbing.over("by", "by/a", "by/b")
                .series(series)
                .indicator(e -> e.higherIsBetter().overUnits(UnitRule.weightedMeanBy("v")))
                .observe("a", "2014", "10")
                .observe("b", "2014", "20");
    }

    @Test
    void j8WeightsAreOfOneUnitHoweverTheyWereReported() {
        Climbing run = weighted(
                        Indicator.builder("v").unit(UnitOfMeasure.PERCENT).build())
                .serve("v", "a", "2014", ValueKind.ACTUAL, "50")
                .serve(Observation.builder("b", "v", "2014")
                        .quantity(Quantity.ratio("50", "100"))
                        .build());

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("15");
    }

    @Test
    void j12WhatIsOddWithAWeightIsSaid() {
        Climbing run = weighted(Indicator.builder("v")
                .overTime(PeriodRule.sum())
                .frequency(QUARTERLY)
                .quantum(InputQuantum.of("1"))
                .build());
        for (String unit : List.of("a", "b")) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                run.serve("v", unit, "2014-Q" + quarter, ValueKind.ACTUAL, "10");
            }
        }
        assertThat(run.run("2014").issues()).isEmpty();

        run.serve("v", "a", "2014", ValueKind.ACTUAL, "99,5");
        assertThat(codes(run.run("2014"))).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);
    }

    @Test
    void j8WordsAndFiguresWithoutAValueAboveThoseThatReportAreRefused() {
        Climbing words = Climbing.over("by", "by/a")
                .indicator(e -> e.higherIsBetter().overUnits(UnitRule.sum()))
                .observe("a", "2014", "1")
                .observe("by", "2014", o -> o.quantity(new Quantity.Words("bra")));
        Climbing undefined = Climbing.over("by", "by/a")
                .indicator(e -> e.percent().higherIsBetter().overUnits(UnitRule.ratioOfSums()))
                .ratio("a", "2014", "1", "2")
                .ratio("by", "2014", "1", "0");

        assertThat(codes(words.run("2014"))).containsExactly(ObservationIssue.OWN_VALUE_REFUSED);
        assertThat(words.run("2014").issues().get(0).toString()).contains("bra");
        assertThat(codes(undefined.run("2014"))).containsExactly(ObservationIssue.OWN_VALUE_REFUSED);
        assertThat(undefined.run("2014").issues().get(0).toString()).contains("1 / 0");
    }
}

package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a unit's own figures climb from its reporting periods (J9). */
class OverTimeTest {
    private static final Frequency MONTHLY = Frequency.every(PeriodType.MONTH);

    private static Climbing monthly(PeriodRule rule) {
        return Climbing.over("by")
                .indicator(e -> e.decimals(2).higherIsBetter().overTime(rule).define(i -> i.frequency(MONTHLY)));
    }

    private static IndicatorResult quarter(PeriodRule rule) {
        return monthly(rule)
                .observe("by", "2014-01", "3")
                .observe("by", "2014-02", "5")
                .observe("by", "2014-03", "1")
                .result("by", "2014-Q1");
    }

    @Test
    void j9EveryRuleGivesItsOwnFigureOfTheSameMonths() {
        assertThat(quarter(PeriodRule.sum()).value()).isEqualByComparingTo("9");
        assertThat(quarter(PeriodRule.mean()).value()).isEqualByComparingTo("3");
        assertThat(quarter(PeriodRule.minimum()).value()).isEqualByComparingTo("1");
        assertThat(quarter(PeriodRule.maximum()).value()).isEqualByComparingTo("5");
        assertThat(quarter(PeriodRule.last()).value()).isEqualByComparingTo("1");
        assertThat(quarter(PeriodRule.lastReported()).value()).isEqualByComparingTo("1");
        assertThat(quarter(PeriodRule.yearToDate()).value()).isEqualByComparingTo("9");
        assertThat(quarter(PeriodRule.none()).findValue()).isEmpty();
    }

    @Test
    void j9TheLastIsAbsentIfTheLastPeriodIs() {
        Climbing run =
                monthly(PeriodRule.last()).observe("by", "2014-02", "5").absent("by", "2014-03", Absence.UNKNOWN);

        assertThat(run.result("by", "2014-Q1").status().reason()).isEqualTo(Absence.UNKNOWN);
    }

    @Test
    void j9TheLastReportedIsMarkedWhereItIsNotTheLast() {
        Climbing run =
                monthly(PeriodRule.lastReported()).observe("by", "2014-01", "3").observe("by", "2014-02", "5");

        assertThat(run.result("by", "2014-Q1").value()).isEqualByComparingTo("5");
        assertThat(run.result("by", "2014-Q1").marks()).containsExactly(Mark.EARLIER_PERIOD);
        assertThat(run.absent("by", "2014-03", Absence.NOT_DUE)
                        .result("by", "2014-Q1")
                        .marks())
                .isEmpty();
    }

    @Test
    void j9MonthsThatAreNotDueLeaveTheSum() {
        Climbing run = monthly(PeriodRule.sum())
                .observe("by", "2014-01", "3")
                .observe("by", "2014-02", "5")
                .absent("by", "2014-03", Absence.NOT_DUE);

        assertThat(run.result("by", "2014-Q1").value()).isEqualByComparingTo("8");
        assertThat(run.result("by", "2014-Q1").explain().periods()).contains(new Coverage(2, 2));
    }

    @Test
    void j9OfReportedAsksForItsLeastShare() {
        Climbing enough = monthly(PeriodRule.sum().ofReported("0,66"));
        Climbing tooFew = monthly(PeriodRule.sum().ofReported("0,67"));
        for (Climbing run : new Climbing[] {enough, tooFew}) {
            run.observe("by", "2014-01", "3").observe("by", "2014-02", "5");
        }

        assertThat(enough.result("by", "2014-Q1").value()).isEqualByComparingTo("8");
        assertThat(enough.result("by", "2014-Q1").marks()).containsExactly(Mark.PARTIAL_PERIODS);
        assertThat(tooFew.result("by", "2014-Q1").status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void j9YearToDateBeginsWithTheYear() {
        Climbing run = monthly(PeriodRule.yearToDate());
        for (int month = 1; month <= 8; month++) {
            run.observe("by", "2014-0" + month, "1");
        }
        Evaluation evaluation = run.run("2014-03", "2014-T2", "2014");

        assertThat(evaluation.in("2014-03").unit("by").indicator("i").value()).isEqualByComparingTo("3");
        assertThat(evaluation.in("2014-T2").unit("by").indicator("i").value()).isEqualByComparingTo("8");
        assertThat(evaluation.in("2014").unit("by").indicator("i").findValue()).isEmpty();
        assertThat(evaluation.issues()).isEmpty();
    }

    @Test
    void j9RatiosToDateAreRatiosOfSums() {
        Climbing run = Climbing.over("by")
                .indicator(e -> e.percent()
                        .lowerIsBetter()
                        .overTime(PeriodRule.yearToDate())
                        .define(i -> i.frequency(MONTHLY).reportedAs(ReportedForm.RATIO)))
                .ratio("by", "2014-01", "10", "100")
                .ratio("by", "2014-02", "90", "300");

        assertThat(run.result("by", "2014-02").value()).isEqualByComparingTo("25");
    }

    @Test
    void j9MeansWithTheirNArePooled() {
        Climbing run = Climbing.over("by")
                .indicator(e -> e.decimals(1)
                        .higherIsBetter()
                        .overTime(PeriodRule.ratioOfSums())
                        .overUnits(UnitRule.weightedMeanByN())
                        .define(i -> i.frequency(Frequency.every(PeriodType.TERTIAL))))
                .mean("by", "2014-T1", "4", 30)
                .mean("by", "2014-T2", "5", 10)
                .mean("by", "2014-T3", "0", 0);

        assertThat(run.result("by", "2014").exact()).contains(Fraction.of(new BigDecimal("4.25")));
    }

    @Test
    void j9AMeanOfPublishedMonthsRoundsEachMonth() {
        Climbing run = Climbing.over("by")
                .indicator(e -> e.percent()
                        .decimals(0)
                        .lowerIsBetter()
                        .overTime(PeriodRule.mean().ofPublished())
                        .define(i -> i.frequency(Frequency.every(PeriodType.HALF_YEAR))
                                .reportedAs(ReportedForm.RATIO)))
                .ratio("by", "2014-H1", "1", "3")
                .ratio("by", "2014-H2", "2", "3");

        assertThat(run.result("by", "2014").exact()).contains(Fraction.of(50));
    }

    @Test
    void j9AFigureForTheWholePeriodCountsWhereItsPartsAreSilent() {
        IndicatorResult result =
                monthly(PeriodRule.sum()).observe("by", "2014", "77").result("by", "2014");

        assertThat(result.value()).isEqualByComparingTo("77");
        assertThat(result.explain().observation()).isPresent();
    }

    @Test
    void j9AFigureForTheWholePeriodIsRefusedBesideItsParts() {
        IndicatorResult result = monthly(PeriodRule.sum().ofReported())
                .observe("by", "2014", "77")
                .observe("by", "2014-01", "3")
                .result("by", "2014");

        assertThat(result.value()).isEqualByComparingTo("3");
        assertThat(result.issues()).extracting(Issue::code).containsExactly(ObservationIssue.PERIOD_VALUE_REFUSED);
    }

    @Test
    void j18MonthsOutsideTheLifeOfAUnitAreNotExpected() {
        Climbing run = monthly(PeriodRule.sum())
                .unit("by", u -> u.validity(DateRange.from(LocalDate.of(2014, 2, 15))))
                .observe("by", "2014-02", "5")
                .observe("by", "2014-03", "1");

        assertThat(run.result("by", "2014-Q1").value()).isEqualByComparingTo("6");
        assertThat(run.result("by", "2014-Q1").explain().periods()).contains(new Coverage(2, 2));
    }

    @Test
    void j18NoObservationLeavesItsSumBecauseItsUnitHasEnded() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .overTime(PeriodRule.sum())
                        .overUnits(UnitRule.sum())
                        .define(i -> i.frequency(Frequency.every(PeriodType.QUARTER))))
                .unit("a", u -> u.validity(DateRange.until(LocalDate.of(2014, 7, 1))));
        for (int quarter = 1; quarter <= 4; quarter++) {
            run.observe("b", "2014-Q" + quarter, "10");
        }
        run.observe("a", "2014-Q1", "1").observe("a", "2014-Q2", "2");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("43");
        assertThat(run.result("by", "2014").marks()).containsExactly(Mark.BREAK);
    }

    @Test
    void r90AnOlderFigureStandsInOnlyWhereThatIsDeclaredAndSaysHowOldItIs() {
        Climbing run = Climbing.over("by")
                .indicator(e -> e.higherIsBetter().define(i -> i.frequency(Frequency.in(Period.year(2005)))))
                .observe("by", "2005", "4");

        assertThat(run.result("by", "2006").status().reason()).isEqualTo(Absence.NOT_MEASURED);
        IndicatorResult carried =
                run.indicator(e -> e.define(i -> i.carryForward(1))).result("by", "2006");
        assertThat(carried.value()).isEqualByComparingTo("4");
        assertThat(carried.marks()).containsExactly(Mark.CARRIED_FORWARD);
        assertThat(carried.explain().carriedFrom()).contains(Period.year(2005));
        assertThat(run.result("by", "2007").findValue()).isEmpty();
    }

    @Test
    void j9ACarriedFigureMarksTheFiguresAbove() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter().overUnits(UnitRule.sum()).define(i -> i.carryForward(2)))
                .observe("a", "2012", "4")
                .observe("b", "2014", "1");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("5");
        assertThat(run.result("by", "2014").marks()).containsExactly(Mark.CARRIED_FORWARD);
        assertThat(run.absent("a", "2014", Absence.UNKNOWN).result("by", "2014").findValue())
                .isEmpty();
    }

    @Test
    void theRunReadsTheMonthsOfWhichItsYearsAreMade() {
        Evaluation evaluation =
                monthly(PeriodRule.sum()).observe("by", "2014-05", "1").run("2014");

        assertThat(evaluation.plan().request().periods()).contains(Period.month(2014, 12));
        assertThat(evaluation.issues()).isEmpty();
        assertThat(evaluation.observations(new ObservationKey(
                        OrgUnitId.of("by"),
                        evaluation.plan().model().indicator("i").id(),
                        Period.month(2014, 5),
                        ValueKind.ACTUAL)))
                .isPresent();
    }
}

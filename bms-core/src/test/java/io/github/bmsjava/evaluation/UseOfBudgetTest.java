package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Accounts and forecasts against the budget for the same periods (J9, R95, R99). */
class UseOfBudgetTest {

    private static Climbing budget(PeriodRule rule) {
        return Climbing.over("by", "by/a", "by/b")
                .series(Indicator.builder("drift")
                        .unit(UnitOfMeasure.KRONER)
                        .frequency(Frequency.every(PeriodType.QUARTER))
                        .build())
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .target(Bound.atMost("100"))
                        .overTime(rule)
                        .overUnits(UnitRule.ratioOfSums())
                        .define(i -> i.useOfBudget("drift").frequency(Frequency.every(PeriodType.QUARTER))));
    }

    private static Climbing report(Climbing run, String unit, ValueKind kind, String... quarters) {
        for (int i = 0; i < quarters.length; i++) {
            run.serve("drift", unit, "2014-Q" + (i + 1), kind, quarters[i]);
        }
        return run;
    }

    @Test
    void j9QuartersArePairedAndTheRestOfTheBudgetWaits() {
        Climbing run = budget(PeriodRule.ratioOfSums().ofReported());
        report(run, "a", ValueKind.ACTUAL, "30", "24");
        report(run, "a", ValueKind.BUDGET, "25", "25", "25", "25");
        IndicatorResult result = run.result("a", "2014");

        assertThat(result.value()).isEqualTo(new BigDecimal("108.0"));
        assertThat(result.status().level().id()).isEqualTo("red");
    }

    @Test
    void j9AccountsToDateAgainstTheBudgetOfTheWholeYearAreRefused() {
        Climbing run = budget(PeriodRule.ratioOfSums().ofReported());
        report(run, "a", ValueKind.ACTUAL, "30", "24").serve("drift", "a", "2014", ValueKind.BUDGET, "100");
        IndicatorResult result = run.result("a", "2014");

        assertThat(result.status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(result.issues()).extracting(Issue::code).containsExactly(ObservationIssue.BUDGET_NOT_PERIODISED);
        assertThat(result.issues().get(0).toString()).contains("2 of 4");
    }

    @Test
    void j9CompleteAccountsStandAgainstTheBudgetOfTheWholeYear() {
        Climbing run = budget(PeriodRule.ratioOfSums());
        report(run, "a", ValueKind.ACTUAL, "30", "24", "25", "20").serve("drift", "a", "2014", ValueKind.BUDGET, "100");

        assertThat(run.result("a", "2014").value()).isEqualTo(new BigDecimal("99.0"));
    }

    @Test
    void j9QuartersThatAreNotDueLeaveWithTheirBudget() {
        Climbing run = budget(PeriodRule.ratioOfSums());
        report(run, "a", ValueKind.ACTUAL, "30", "24");
        report(run, "a", ValueKind.BUDGET, "25", "25", "25", "25");
        for (int quarter = 3; quarter <= 4; quarter++) {
            run.serve(Observation.builder("a", "drift", "2014-Q" + quarter)
                    .absent(Absence.NOT_DUE)
                    .build());
        }

        assertThat(run.result("a", "2014").value()).isEqualTo(new BigDecimal("108.0"));
    }

    @Test
    void r95TheWholeCityIsTheRatioOfItsSums() {
        Climbing run = budget(PeriodRule.none())
                .serve("drift", "a", "2014", ValueKind.ACTUAL, "97,24")
                .serve("drift", "a", "2014", ValueKind.BUDGET, "100")
                .serve("drift", "b", "2014", ValueKind.ACTUAL, "5")
                .serve("drift", "b", "2014", ValueKind.BUDGET, "0");
        Evaluation evaluation = run.run("2014");

        assertThat(evaluation.in("2014").unit("a").indicator("i").value()).isEqualTo(new BigDecimal("97.2"));
        assertThat(evaluation.in("2014").unit("b").indicator("i").status().reason())
                .isEqualTo(Absence.UNDEFINED);
        assertThat(evaluation.in("2014").unit("by").indicator("i").value()).isEqualTo(new BigDecimal("102.2"));
        assertThat(evaluation.issues()).isEmpty();
    }

    @Test
    void r99ABudgetHasNoUseOfBudget() {
        Climbing run = budget(PeriodRule.none()).serve("drift", "a", "2014", ValueKind.BUDGET, "100");

        assertThat(run.run("2014")
                        .in(Period.year(2014), ValueKind.BUDGET)
                        .unit("a")
                        .indicator("i")
                        .status()
                        .reason())
                .isEqualTo(Absence.NOT_APPLICABLE);
    }

    @Test
    void j9TheSideThatLacksGivesTheReason() {
        Climbing run = budget(PeriodRule.none()).serve("drift", "a", "2014", ValueKind.ACTUAL, "100");

        assertThat(run.result("a", "2014").status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }
}

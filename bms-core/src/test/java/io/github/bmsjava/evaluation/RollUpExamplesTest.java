package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples by which people check whether a product rolls up right. */
class RollUpExamplesTest {
    private static final Frequency MONTHLY = Frequency.every(PeriodType.MONTH);

    @Test
    void j8AbsenceOfALargeAndASmallUnitIsTheRatioOfTheSumsAndNotTheMeanOfPercentages() {
        IndicatorResult result = Climbing.over("by", "by/stor", "by/liten")
                .indicator(e -> e.percent().decimals(1).lowerIsBetter().overUnits(UnitRule.ratioOfSums()))
                .ratio("stor", "2014", "450", "9000")
                .ratio("liten", "2014", "200", "1000")
                .result("by", "2014");

        assertThat(result.value()).isEqualByComparingTo("6.5");
        assertThat(result.explain().parts().orElseThrow().numerator()).isEqualTo(Fraction.of(650));
        assertThat(result.explain().parts().orElseThrow().denominator()).isEqualTo(Fraction.of(10_000));
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void j2SixtyPointThreeOfSixHundredDaysIsTenPointOneAndFailsALimitOfTen() {
        IndicatorResult result = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .target(Bound.atMost("10,0"))
                        .overUnits(UnitRule.ratioOfSums()))
                .ratio("a", "2014", "30,3", "300,0")
                .ratio("b", "2014", "30,0", "300,0")
                .result("by", "2014");

        assertThat(result.exact()).contains(Fraction.of(new BigDecimal("10.05")));
        assertThat(result.value()).isEqualTo(new BigDecimal("10.1"));
        assertThat(result.status().level().id()).isEqualTo("red");
    }

    @Test
    void j21TimeComesBeforeUnits() {
        IndicatorResult result = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .overTime(PeriodRule.mean())
                        .overUnits(UnitRule.maximum())
                        .define(i -> i.frequency(Frequency.in(Period.parse("2014-01"), Period.parse("2014-02")))))
                .observe("a", "2014-01", "1")
                .observe("a", "2014-02", "9")
                .observe("b", "2014-01", "9")
                .observe("b", "2014-02", "1")
                .result("by", "2014");

        assertThat(result.value()).isEqualByComparingTo("5");
    }

    @Test
    void j21ALevelPutInBetweenChangesNoFigure() {
        Climbing flat = Climbing.over("by", "by/x", "by/x/x1", "by/x/x2", "by/x/x3", "by/y", "by/y/y1");
        Climbing deeper = Climbing.over(
                "by", "by/x", "by/x/n", "by/x/n/x1", "by/x/n/x2", "by/x/x3", "by/y", "by/y/m", "by/y/m/y1");

        for (Climbing tree : new Climbing[] {flat, deeper}) {
            IndicatorResult result = tree.indicator(e -> e.higherIsBetter().overUnits(UnitRule.plainMean()))
                    .observe("x1", "2014", "10")
                    .observe("x2", "2014", "20")
                    .observe("x3", "2014", "30")
                    .observe("y1", "2014", "60")
                    .result("by", "2014");

            assertThat(result.value()).isEqualByComparingTo("30");
            assertThat(result.marks()).contains(Mark.UNWEIGHTED);
        }
    }

    @Test
    void j9AMissingMonthIsNeverZero() {
        assertThat(quarter(PeriodRule.mean().ofReported()).value()).isEqualByComparingTo("90");
        assertThat(quarter(PeriodRule.mean().ofReported()).marks()).contains(Mark.PARTIAL_PERIODS);
        assertThat(quarter(PeriodRule.mean()).findValue()).isEmpty();
        assertThat(quarter(PeriodRule.mean()).status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(quarter(PeriodRule.mean()).explain().periods()).contains(new Coverage(2, 3));
    }

    private static IndicatorResult quarter(PeriodRule rule) {
        return Climbing.over("by")
                .indicator(e -> e.higherIsBetter().overTime(rule).define(i -> i.frequency(MONTHLY)))
                .observe("by", "2014-01", "90")
                .observe("by", "2014-02", "90")
                .result("by", "2014-Q1");
    }

    @Test
    void r131TwelveMonthsOfAbsenceBecomeATertialByRatioOfSums() {
        Climbing run = Climbing.over("by")
                .indicator(e -> e.percent()
                        .decimals(2)
                        .lowerIsBetter()
                        .overTime(PeriodRule.ratioOfSums())
                        .define(i -> i.frequency(MONTHLY)));
        for (int month = 1; month <= 12; month++) {
            run.ratio("by", String.format(Locale.ROOT, "2014-%02d", month), "" + month, "100");
        }
        Evaluation evaluation = run.run("2014-T1", "2014-T2", "2014-T3", "2014");

        assertThat(evaluation.in("2014-T1").unit("by").indicator("i").value()).isEqualByComparingTo("2.5");
        assertThat(evaluation.in("2014-T3").unit("by").indicator("i").value()).isEqualByComparingTo("10.5");
        assertThat(evaluation.in("2014").unit("by").indicator("i").value()).isEqualByComparingTo("6.5");
        assertThat(evaluation.in("2014").unit("by").indicator("i").explain().periods())
                .contains(new Coverage(12, 12));
    }

    @Test
    void j9AccountsAgainstThePeriodisedBudgetOfTheSameMonths() {
        Climbing run = budget().serve("drift", "by", "2014-01", ValueKind.ACTUAL, "16")
                .serve("drift", "by", "2014-02", ValueKind.ACTUAL, "18")
                .serve("drift", "by", "2014-01", ValueKind.BUDGET, "16")
                .serve("drift", "by", "2014-02", ValueKind.BUDGET, "17")
                .serve("drift", "by", "2014-03", ValueKind.BUDGET, "17");
        IndicatorResult result = run.result("by", "2014-02");

        assertThat(result.value()).isEqualTo(new BigDecimal("103.0"));
        assertThat(result.status().level().id()).isEqualTo("red");
    }

    @Test
    void r99AForecastHasALightOfItsOwnAndReplacesNoResult() {
        Evaluation evaluation = budget().serve("drift", "by", "2014", ValueKind.FORECAST, "99")
                .serve("drift", "by", "2014", ValueKind.BUDGET, "100")
                .run("2014");

        IndicatorResult forecast =
                evaluation.in(Period.year(2014), ValueKind.FORECAST).unit("by").indicator("i");
        assertThat(forecast.value()).isEqualTo(new BigDecimal("99.0"));
        assertThat(forecast.status().level().id()).isEqualTo("green");
        assertThat(forecast.key().kind()).isEqualTo(ValueKind.FORECAST);
        assertThat(evaluation.in("2014").unit("by").indicator("i").status().reason())
                .isEqualTo(Absence.NOT_REPORTED);
    }

    private static Climbing budget() {
        return Climbing.over("by")
                .series(Indicator.builder("drift")
                        .unit(UnitOfMeasure.KRONER)
                        .frequency(MONTHLY)
                        .build())
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .green(Bound.atMost("100"))
                        .overTime(PeriodRule.yearToDate())
                        .define(i -> i.useOfBudget("drift").frequency(MONTHLY)));
    }

    @Test
    void r107EveryMethodGivesItsOwnFigureOfTheSameUnits() {
        assertThat(over(UnitRule.sum())).isEqualByComparingTo("12");
        assertThat(over(UnitRule.plainMean())).isEqualByComparingTo("4");
        assertThat(over(UnitRule.minimum())).isEqualByComparingTo("1");
        assertThat(over(UnitRule.maximum())).isEqualByComparingTo("9");
        assertThat(over(UnitRule.median())).isEqualByComparingTo("2");
        assertThat(over(UnitRule.count())).isEqualByComparingTo("3");
        assertThat(over(UnitRule.shareAtOrAbove("green"))).isEqualByComparingTo("33");
        assertThat(over(UnitRule.weightedMeanBy("årsverk"))).isEqualByComparingTo("6");
    }

    private static BigDecimal over(UnitRule rule) {
        return of(rule).value();
    }

    private static IndicatorResult of(UnitRule rule) {
        return Climbing.over("by", "by/a", "by/b", "by/c")
                .series(Indicator.builder("årsverk").decimals(1).build())
                .indicator(e -> e.higherIsBetter()
                        .green(Bound.atLeast("5"))
                        .yellow(Bound.atLeast("2"))
                        .overUnits(rule))
                .observe("a", "2014", "1")
                .observe("b", "2014", "2")
                .observe("c", "2014", "9")
                .serve("årsverk", "a", "2014", ValueKind.ACTUAL, "2")
                .serve("årsverk", "b", "2014", ValueKind.ACTUAL, "1,5")
                .serve("årsverk", "c", "2014", ValueKind.ACTUAL, "5,5")
                .result("by", "2014");
    }

    @Test
    void r107LightsClimbOnlyByAStatedRule() {
        assertThat(of(UnitRule.worstStatus()).status().level().id()).isEqualTo("red");
        assertThat(of(UnitRule.bestStatus()).status().level().id()).isEqualTo("green");
        assertThat(of(UnitRule.worstStatus()).findValue()).isEmpty();
        assertThat(of(UnitRule.none()).status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(of(UnitRule.shareAtOrAbove("yellow")
                                .green(Bound.atLeast("60"))
                                .yellow(Bound.atLeast("30")))
                        .status()
                        .level()
                        .id())
                .isEqualTo("green");
    }

    @Test
    void j8APercentageClimbsByNameOnlyAndTheMessageSaysHow() {
        Climbing sum = percentage(UnitRule.sum());

        assertThat(sum.model().issues()).extracting(Issue::code).containsExactly(IndicatorIssue.RULE_DOES_NOT_FIT);
        assertThatThrownBy(() -> sum.model().orThrow())
                .hasMessageContaining("'sum' cannot be computed")
                .hasMessageContaining("\nMaybe report numerator and denominator")
                .hasMessageContaining("plainMean()");
        assertThat(sum.result("a", "2014").value()).isEqualByComparingTo("5");
        assertThat(sum.result("a", "2014").status().reason()).isEqualTo(Unjudged.INVALID_DEFINITION);
        assertThat(sum.result("by", "2014").findValue()).isEmpty();
        assertThat(percentage(UnitRule.plainMean()).model().issues()).isEmpty();
    }

    private static Climbing percentage(UnitRule rule) {
        return Climbing.over("by", "by/a")
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .target(Bound.atMost("9,9"))
                        .overUnits(rule))
                .observe("a", "2014", "5");
    }
}

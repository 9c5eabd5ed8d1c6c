package io.github.bmsjava.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ThresholdIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an indicator may say of how it climbs (J8, J9). */
class RollUpCheckTest {
    private static final Indicator WEIGHTS = Indicator.builder("årsverk").build();
    private static final Indicator RATIOS =
            Indicator.builder("andel").reportedAs(ReportedForm.RATIO).build();

    private static List<Issue> check(UnaryOperator<IndicatorBuilder> definition) {
        Indicator indicator = definition
                .apply(Indicator.builder("i").frequency(Frequency.every(PeriodType.MONTH)))
                .build();
        List<Indicator> known = new ArrayList<>(List.of(WEIGHTS, RATIOS));
        known.add(indicator);
        return RollUpCheck.check(indicator, known);
    }

    private static void assertFits(UnaryOperator<IndicatorBuilder> definition) {
        assertThat(check(definition)).isEmpty();
    }

    private static void assertRefused(UnaryOperator<IndicatorBuilder> definition, String remedy) {
        assertThat(check(definition)).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IndicatorIssue.RULE_DOES_NOT_FIT);
            assertThat(issue.subject()).isEqualTo("i");
        });
        assertThat(check(definition).get(0).toString()).contains("\nMaybe ", remedy);
    }

    @Test
    void j8APercentageWithoutPartsClimbsByPlainMeanMinimumMaximumMedianOrALight() {
        assertFits(i -> i.percent().overUnits(UnitRule.plainMean()));
        assertFits(i -> i.percent().overUnits(UnitRule.minimum()));
        assertFits(i -> i.percent().overUnits(UnitRule.maximum()));
        assertFits(i -> i.percent().overUnits(UnitRule.median()));
        assertFits(i -> i.percent().overUnits(UnitRule.worstStatus()));
        assertFits(i -> i.percent().overUnits(UnitRule.none()));
        assertFits(i -> i.percent().overUnits(UnitRule.weightedMeanBy("årsverk")));
        assertRefused(i -> i.percent().overUnits(UnitRule.sum()), "reportedAs(ReportedForm.RATIO)");
        assertRefused(
                i -> i.percent().reportedAs(ReportedForm.AMOUNT).overUnits(UnitRule.ratioOfSums()), "plainMean()");
        assertRefused(
                i -> i.percent().reportedAs(ReportedForm.AMOUNT).overUnits(UnitRule.weightedMeanByN()),
                "report a mean with its n");
        assertRefused(i -> i.percent().overTime(PeriodRule.sum()), "ratioOfSums()");
        assertRefused(i -> i.percent().overTime(PeriodRule.yearToDate()), "ratioOfSums()");
    }

    @Test
    void j8AMeanOfFractionsMustBeAskedForByName() {
        assertRefused(i -> i.reportedAs(ReportedForm.RATIO).overUnits(UnitRule.plainMean()), "ofPublished()");
        assertRefused(
                i -> i.reportedAs(ReportedForm.RATIO).overUnits(UnitRule.weightedMeanBy("årsverk")), "ofPublished()");
        assertRefused(i -> i.reportedAs(ReportedForm.RATIO).overTime(PeriodRule.mean()), "ofPublished()");
        assertFits(i ->
                i.reportedAs(ReportedForm.RATIO).overUnits(UnitRule.plainMean().ofPublished()));
        assertFits(i -> i.reportedAs(ReportedForm.RATIO)
                .overUnits(UnitRule.weightedMeanBy("årsverk").ofPublished()));
        assertFits(
                i -> i.reportedAs(ReportedForm.RATIO).overTime(PeriodRule.mean().ofPublished()));
    }

    @Test
    void j8RatiosAreNotSummed() {
        assertRefused(i -> i.reportedAs(ReportedForm.RATIO).overUnits(UnitRule.sum()), "ratioOfSums()");
        assertRefused(i -> i.reportedAs(ReportedForm.RATIO).overTime(PeriodRule.sum()), "ratioOfSums()");
    }

    @Test
    void j21TimeLeavesThePartsThatUnitsNeed() {
        assertFits(i -> i.overUnits(UnitRule.ratioOfSums()).overTime(PeriodRule.last()));
        assertFits(i -> i.overUnits(UnitRule.ratioOfSums()).overTime(PeriodRule.yearToDate()));
        assertFits(i -> i.overUnits(UnitRule.weightedMeanByN()).overTime(PeriodRule.ratioOfSums()));
        assertRefused(
                i -> i.overUnits(UnitRule.ratioOfSums())
                        .overTime(PeriodRule.mean().ofPublished()),
                "leave 'ratio-of-sums' its parts");
        assertRefused(
                i -> i.overUnits(UnitRule.weightedMeanByN()).overTime(PeriodRule.maximum()),
                "leave 'weighted-mean by n' its parts");
        assertRefused(i -> i.overUnits(UnitRule.weightedMeanByN()).overTime(PeriodRule.mean()), "its parts");
    }

    @Test
    void j9UseOfBudgetClimbsAsARatio() {
        assertFits(i -> i.useOfBudget("årsverk").percent().overUnits(UnitRule.ratioOfSums()));
        assertFits(i -> i.useOfBudget("årsverk").percent().overTime(PeriodRule.yearToDate()));
        assertRefused(i -> i.useOfBudget("årsverk").overTime(PeriodRule.last()), "yearToDate()");
        assertRefused(i -> i.useOfBudget("årsverk").overUnits(UnitRule.plainMean()), "ofPublished()");
        assertRefused(i -> i.useOfBudget("årsverk").reportedAs(ReportedForm.AMOUNT), "leave reportedAs out");
    }

    @Test
    void aSeriesIsThereAndHoldsAmounts() {
        assertThat(check(i -> i.overUnits(UnitRule.weightedMeanBy("arsverk"))))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IndicatorIssue.UNKNOWN_SERIES);
                    assertThat(issue.toString()).contains("nobody defined").contains("årsverk");
                });
        assertThat(check(i -> i.overUnits(UnitRule.weightedMeanBy("i"))).get(0).toString())
                .contains("is the indicator itself");
        assertThat(check(i -> i.useOfBudget("andel")).get(0).toString()).contains("is no series of amounts");
    }

    @Test
    void aRuleOverTimeNeedsAFrequency() {
        Indicator indicator = Indicator.builder("i").overTime(PeriodRule.last()).build();

        assertThat(RollUpCheck.check(indicator, List.of(indicator)))
                .extracting(Issue::code)
                .containsExactly(IndicatorIssue.RULE_WITHOUT_FREQUENCY);
    }

    @Test
    void aShareNamesALevelOfTheScaleAndItsBoundsMakeARule() {
        assertFits(i -> i.overUnits(
                UnitRule.shareAtOrAbove("yellow").green(Bound.atLeast("80")).yellow(Bound.atLeast("50"))));
        assertThat(check(i -> i.overUnits(UnitRule.shareAtOrAbove("blue"))))
                .extracting(Issue::code)
                .containsExactly(IndicatorIssue.UNKNOWN_SHARE_LEVEL);
        assertThat(check(i -> i.overUnits(UnitRule.shareAtOrAbove("yellow").yellow(Bound.atLeast("50")))))
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.BEST_LEVEL_WITHOUT_BOUND);
    }
}

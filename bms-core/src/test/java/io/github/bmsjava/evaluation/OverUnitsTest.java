package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How figures climb from unit to unit (J8). */
class OverUnitsTest {

    private static Climbing sum() {
        return Climbing.over("by", "by/x", "by/x/x1", "by/x/x2", "by/y")
                .indicator(e -> e.higherIsBetter().target("1").overUnits(UnitRule.sum()))
                .observe("x1", "2014", "1")
                .observe("x2", "2014", "2")
                .observe("y", "2014", "4");
    }

    @Test
    void j8AMissingUnitLeavesNoFigureWhereAllAreRequired() {
        Climbing run =
                sum().observe("x2", "2014", o -> o.absent(Absence.UNKNOWN).version(2));

        assertThat(run.result("by", "2014").findValue()).isEmpty();
        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(2, 3));
        assertThat(run.result("by", "2014").isComputed()).isTrue();
    }

    @Test
    void j8TheGravestReasonOfSeveralIsTheReason() {
        Climbing run = sum().observe(
                        "x1", "2014", o -> o.absent(Absence.UNREADABLE).version(2))
                .observe("x2", "2014", o -> o.absent(Absence.UNKNOWN).version(2));

        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.UNREADABLE);
        assertThat(run.result("x", "2014").status().reason()).isEqualTo(Absence.UNREADABLE);
    }

    @Test
    void j8APartialSumIsNeverJudgedUnmarked() {
        Climbing run = Climbing.over("by", "by/a", "by/b", "by/c")
                .indicator(e ->
                        e.higherIsBetter().target("1").overUnits(UnitRule.sum().ofReported("0,6")))
                .observe("a", "2014", "1")
                .observe("b", "2014", "2");
        Climbing less = Climbing.over("by", "by/a", "by/b", "by/c")
                .indicator(e ->
                        e.higherIsBetter().target("1").overUnits(UnitRule.sum().ofReported("0,67")))
                .observe("a", "2014", "1")
                .observe("b", "2014", "2");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("3");
        assertThat(run.result("by", "2014").marks()).containsExactly(Mark.PARTIAL_UNITS);
        assertThat(run.result("by", "2014").status().isJudged()).isTrue();
        assertThat(less.result("by", "2014").findValue()).isEmpty();
    }

    @Test
    void j8NotApplicableNotDueAndNotInUseLeaveTheDenominator() {
        for (Absence excluded : new Absence[] {Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.NOT_IN_USE}) {
            IndicatorResult result = sum().observe(
                            "x2", "2014", o -> o.absent(excluded).version(2))
                    .result("by", "2014");

            assertThat(result.value()).isEqualByComparingTo("5");
            assertThat(result.coverage()).isEqualTo(new Coverage(2, 2));
            assertThat(result.marks()).isEmpty();
        }
    }

    @Test
    void j8WhereNothingIsExpectedTheReasonIsThatOfTheMeasuredUnits() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter().overUnits(UnitRule.sum()))
                .absent("a", "2014", Absence.NOT_APPLICABLE)
                .absent("b", "2014", Absence.NOT_DUE);

        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.NOT_DUE);
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(0, 0));
    }

    @Test
    void j4AUnitOffItsFrequencyIsNotExpected() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .overUnits(UnitRule.sum())
                        .define(i -> i.frequency(Frequency.every(2, Period.year(2013)))))
                .observe("a", "2014", "3");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("3");
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void j8AnOwnFigureInBetweenIsRefusedAndStandsBesideTheComputedOne() {
        IndicatorResult result = sum().observe("x", "2014", "99").result("x", "2014");
        IndicatorResult above = sum().observe("x", "2014", "99").result("by", "2014");

        assertThat(result.value()).isEqualByComparingTo("3");
        assertThat(result.explain().ownValue()).contains(new BigDecimal("99"));
        assertThat(result.issues()).extracting(Issue::code).containsExactly(ObservationIssue.OWN_VALUE_REFUSED);
        assertThat(above.value()).isEqualByComparingTo("7");
        assertThat(above.issues()).isEmpty();
    }

    @Test
    void j8AnOwnFigureThatReplacesClosesTheSubtree() {
        Climbing run = sum().indicator(e -> e.define(i -> i.ownValues(OwnValues.REPLACES)))
                .observe("x", "2014", "99");

        assertThat(run.result("x", "2014").value()).isEqualByComparingTo("99");
        assertThat(run.result("x", "2014").isComputed()).isFalse();
        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("103");
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(2, 2));
    }

    @Test
    void j8AnOwnFigureThatAddsIsOneMore() {
        Climbing run =
                sum().indicator(e -> e.define(i -> i.ownValues(OwnValues.ADDS))).observe("x", "2014", "99");

        assertThat(run.result("x", "2014").value()).isEqualByComparingTo("102");
        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("106");
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(4, 4));
    }

    @Test
    void j8WhatAUnitInBetweenSaysItDoesNotKnowIsMissingWhereOwnFiguresAdd() {
        Climbing run =
                sum().indicator(e -> e.define(i -> i.ownValues(OwnValues.ADDS))).absent("x", "2014", Absence.UNKNOWN);

        assertThat(run.result("x", "2014").status().reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(run.result("x", "2014").coverage()).isEqualTo(new Coverage(2, 3));
    }

    @Test
    void j8WhereItIsMeasuredCanBeNamedByTypeAndByLevel() {
        Climbing run = sum().unit("x", u -> u.type("avdeling"))
                .unit("y", u -> u.type("avdeling"))
                .indicator(e -> e.define(i -> i.measuredAt(MeasuredAt.types("avdeling"))))
                .observe("x", "2014", "10");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("14");
        assertThat(run.result("x", "2014").value()).isEqualByComparingTo("10");
        assertThat(run.result("x1", "2014").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.NOT_MEASURED_HERE);
    }

    @Test
    void j8AMeasuredUnitWithMeasuredUnitsBelowIsExpectedWhereOwnFiguresAdd() {
        Climbing run = Climbing.over("by", "by/x", "by/x/x1")
                .unit("x", u -> u.type("t"))
                .unit("x1", u -> u.type("t"))
                .indicator(e -> e.higherIsBetter()
                        .overUnits(UnitRule.sum())
                        .define(i -> i.measuredAt(MeasuredAt.types("t")).ownValues(OwnValues.ADDS)))
                .observe("x1", "2014", "1");

        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void j8AZeroDenominatorIsUndefinedAtItsUnitAndItsPartsClimb() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent().lowerIsBetter().overUnits(UnitRule.ratioOfSums()))
                .ratio("a", "2014", "5", "0")
                .ratio("b", "2014", "5", "100");

        assertThat(run.result("a", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("10");
    }

    @Test
    void j8APercentageWithoutPartsIsMissingWhereSumsAreNeeded() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent().lowerIsBetter().overUnits(UnitRule.ratioOfSums()))
                .observe("a", "2014", "5")
                .ratio("b", "2014", "5", "100");

        assertThat(run.result("a", "2014").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.FORM_MISMATCH);
        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
    }

    @Test
    void j8AMeanOfFractionsIsAskedForByName() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .overUnits(UnitRule.plainMean().ofPublished())
                        .define(i -> i.reportedAs(ReportedForm.RATIO)))
                .ratio("a", "2014", "1", "3")
                .ratio("b", "2014", "1", "3");

        assertThat(run.model().issues()).isEmpty();
        assertThat(run.result("by", "2014").exact()).contains(Fraction.of(new BigDecimal("33.3")));
        assertThat(run.result("by", "2014").marks()).containsExactly(Mark.UNWEIGHTED, Mark.OF_PUBLISHED);
    }

    @Test
    void r107AMeanIsWeightedByItsN() {
        Climbing run = Climbing.over("by", "by/a", "by/b", "by/c")
                .indicator(e -> e.decimals(1).higherIsBetter().overUnits(UnitRule.weightedMeanByN()))
                .mean("a", "2014", "4,0", 30)
                .mean("b", "2014", "5,0", 10)
                .mean("c", "2014", "1,0", 0);
        IndicatorResult result = run.result("by", "2014");

        assertThat(result.exact()).contains(Fraction.of(new BigDecimal("4.25")));
        assertThat(result.explain().weightCoverage()).contains(new WeightCoverage(Fraction.of(40), Fraction.of(40)));
        assertThat(run.result("c", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
    }

    @Test
    void r107AUnitWithoutWeightIsMissing() {
        Climbing run = weighted().serve("årsverk", "a", "2014", ValueKind.ACTUAL, "30");

        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(run.result("by", "2014").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.WEIGHT_MISSING);
        assertThat(run.result("by", "2014").explain().weightCoverage()).isEmpty();
    }

    @Test
    void j8CoverageIsAlsoByWeightWhereEveryWeightIsKnown() {
        IndicatorResult result = weighted()
                .serve("årsverk", "a", "2014", ValueKind.ACTUAL, "30")
                .serve("årsverk", "b", "2014", ValueKind.ACTUAL, "10")
                .observe("b", "2014", o -> o.absent(Absence.UNKNOWN).version(2))
                .result("by", "2014");

        assertThat(result.coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(result.explain().weightCoverage()).contains(new WeightCoverage(Fraction.of(30), Fraction.of(40)));
    }

    @Test
    void j8AllWeightsZeroIsUndefined() {
        Climbing run = weighted()
                .serve("årsverk", "a", "2014", ValueKind.ACTUAL, "0")
                .serve("årsverk", "b", "2014", ValueKind.ACTUAL, "0");

        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
    }

    private static Climbing weighted() {
        return Climbing.over("by", "by/a", "by/b")
                .series(Indicator.builder("årsverk").decimals(1).build())
                .indicator(e -> e.decimals(1).higherIsBetter().overUnits(UnitRule.weightedMeanBy("årsverk")))
                .observe("a", "2014", "4,0")
                .observe("b", "2014", "5,0");
    }

    @Test
    void j15AnApproximateFigureMakesAnApproximateSum() {
        IndicatorResult result = sum().observe(
                        "x2",
                        "2014",
                        o -> o.amount("2").flag(QualityFlag.APPROXIMATE).version(2))
                .result("by", "2014");

        assertThat(result.flags()).containsExactly(QualityFlag.APPROXIMATE);
    }

    @Test
    void j15AnApproximateWeightMakesAnApproximateMean() {
        IndicatorResult result = weighted()
                .serve("årsverk", "a", "2014", ValueKind.ACTUAL, "30")
                .serve(Observation.builder("b", "årsverk", "2014")
                        .amount("10")
                        .flag(QualityFlag.APPROXIMATE)
                        .build())
                .result("by", "2014");

        assertThat(result.flags()).containsExactly(QualityFlag.APPROXIMATE);
    }

    @Test
    void j8LightsOfUnitsAreJudgedByTheTargetsOfTheUnits() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .green(Bound.atLeast("5"))
                        .yellow(Bound.atLeast("3"))
                        .overUnits(UnitRule.worstStatus()))
                .observe("a", "2014", "9")
                .observe("b", "2014", "4");

        assertThat(run.result("by", "2014").status().level().id()).isEqualTo("yellow");
        assertThat(run.result("by", "2014").contributions().orElseThrow().decidedBy())
                .containsExactly("b");
        assertThat(run.absent("b", "2014", Absence.UNKNOWN)
                        .result("by", "2014")
                        .status()
                        .isJudged())
                .isFalse();
    }

    @Test
    void j8ARuleOverLightsHasNoneWhereNoFigureHasOne() {
        Climbing run = Climbing.over("by", "by/a")
                .indicator(e -> e.overUnits(UnitRule.worstStatus()))
                .observe("a", "2014", "9");

        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Unjudged.NO_DIRECTION);
    }

    @Test
    void j2AShareIsComparedExactlyAndShownRoundedDown() {
        Climbing run = Climbing.over("by", "by/a", "by/b", "by/c")
                .indicator(e -> e.higherIsBetter()
                        .decimals(1)
                        .green(Bound.atLeast("5"))
                        .overUnits(UnitRule.shareAtOrAbove("green").green(Bound.atLeast("66,7"))))
                .observe("a", "2014", "9")
                .observe("b", "2014", "9")
                .observe("c", "2014", "1");
        IndicatorResult result = run.result("by", "2014");

        assertThat(result.value()).isEqualTo(new BigDecimal("66.6"));
        assertThat(result.status().level().id()).isEqualTo("red");
        assertThat(result.score()).isEmpty();
    }

    @Test
    void j18AUnitThatEndedInsideThePeriodStillClimbsAndHasNoResultOfItsOwn() {
        Climbing run = sum().unit("x1", u -> u.validity(DateRange.until(LocalDate.of(2014, 7, 1))));
        Evaluation evaluation = run.run("2014", "2015");

        assertThat(evaluation.in("2014").unit("by").indicator("i").value()).isEqualByComparingTo("7");
        assertThat(evaluation.in("2014").unit("by").indicator("i").marks()).containsExactly(Mark.BREAK);
        assertThat(evaluation.in("2014").unit("y").indicator("i").marks()).isEmpty();
        assertThat(evaluation.in("2014").unit("x1").cards()).isEmpty();
        assertThat(evaluation.in("2015").unit("by").indicator("i").coverage()).isEqualTo(new Coverage(0, 2));
        assertThat(evaluation.in("2015").unit("by").indicator("i").marks()).isEmpty();
    }

    @Test
    void j18AUnitWhoseParentEndedClimbsThroughTheParentsParent() {
        Climbing run = sum().unit("x", u -> u.validity(DateRange.until(LocalDate.of(2013, 1, 1))));

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("7");
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(3, 3));
    }

    @Test
    void j18AUnitThatBeganInsideThePeriodIsABreak() {
        Climbing run = sum().unit("x1", u -> u.validity(DateRange.from(LocalDate.of(2014, 7, 1))));

        assertThat(run.result("x1", "2014").marks()).containsExactly(Mark.BREAK);
        assertThat(run.result("by", "2014").marks()).containsExactly(Mark.BREAK);
    }

    @Test
    void j8WhereNothingClimbsAUnitThatIsNotMeasuredIsSilentForItselfWhateverShareIsRequired() {
        UnitRule none = UnitRule.none().ofReported("0,333333333333");
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .target("1")
                        .overUnits(none)
                        .define(d -> d.measuredAt(MeasuredAt.types("skole"))))
                .observe("a", "2014", "1");

        assertThat(run.result("b", "2014").status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(run.result("by", "2014").status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(run.result("a", "2014").value()).isEqualByComparingTo("1");
    }

    @Test
    void j8ARatioWithoutAValueIsMissingFromAMeanOfPublishedOnes() {
        Climbing run = Climbing.over("by", "by/a", "by/b")
                .indicator(e -> e.higherIsBetter()
                        .target("1")
                        .percent()
                        .overUnits(UnitRule.plainMean().ofPublished().ofReported())
                        .define(d -> d.reportedAs(ReportedForm.RATIO)))
                .ratio("a", "2014", "1", "2")
                .ratio("b", "2014", "1", "0");

        assertThat(run.result("by", "2014").value()).isEqualByComparingTo("50");
        assertThat(run.result("by", "2014").coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(run.result("b", "2014").status().reason()).isEqualTo(Absence.UNDEFINED);
    }
}

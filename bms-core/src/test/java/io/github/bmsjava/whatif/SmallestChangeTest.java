package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {
    private static Evaluation run(Consumer<EntryBuilder> indicator, Observation... observations) {
        Organisation organisation = Organisation.builder()
                .unit("avdeling", u -> {})
                .unit("a", u -> u.parent("avdeling"))
                .unit("b", u -> u.parent("avdeling"))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective("p", p -> p.indicator("fravær", indicator))
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.builder()
                .card(card)
                .indicator(Indicator.builder("syke").overUnits(UnitRule.sum()).build())
                .indicator(
                        Indicator.builder("ansatte").overUnits(UnitRule.sum()).build())
                .build()
                .orThrow();
        return EvaluationPlan.compile(model, organisation, PlanOptions.years(2009, 2009))
                .orThrow()
                .evaluate(Observations.of(observations));
    }

    private static IndicatorResult of(Evaluation evaluation, String unit) {
        return evaluation.in("2009").unit(unit).card("kort").indicator("fravær");
    }

    private static Observation ratio(String unit, String numerator, String denominator) {
        return Observation.builder(unit, "fravær", "2009")
                .quantity(new Quantity.Ratio(Decimals.of(numerator), Decimals.of(denominator)))
                .build();
    }

    private static Evaluation department(String a, String b) {
        return run(
                i -> i.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .overUnits(UnitRule.ratioOfSums())
                        .green(Bound.atMost("6,0"))
                        .yellow(Bound.atMost("6,5")),
                ratio("a", a, "9000"),
                ratio("b", b, "1000"));
    }

    /** Bydel Alna's absence of 2009: 10,06 against at most 9,9. */
    @Test
    void r103AlnasAbsenceNeedsSixteenHundredthsOfAPoint() {
        IndicatorResult alna = of(
                run(
                        i -> i.percent().decimals(2).lowerIsBetter().green(Bound.atMost("9,9")),
                        Observation.of("avdeling", "fravær", "2009", "10,06")),
                "avdeling");

        SmallestChange change = SmallestChange.ofValue(alna, "green");

        assertThat(change.by()).isEqualByComparingTo("-0.16");
        assertThat(change).hasToString("green by -0.16, from 10.06 to 9.90: 9.90");
    }

    @Test
    void aDepartmentNeedsFortySixDaysFewerWhichEitherUnitCanGive() {
        Evaluation evaluation = department("450", "200");
        IndicatorResult department = of(evaluation, "avdeling");

        assertThat(department.value()).isEqualTo("6.5");
        assertThat(SmallestChange.ofNumerator(department, "green")).hasToString("green by -46, from 650 to 604: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "green", of(evaluation, "a")))
                .hasToString("green by -46, from 450 to 404: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "green", of(evaluation, "b")))
                .hasToString("green by -46, from 200 to 154: 6.0");
        assertThat(SmallestChange.ofNumerator(department, "yellow").outcome())
                .isEqualTo(SmallestChange.Outcome.REACHED);
    }

    /** A plain space stands for U+00A0 between a number and its unit. */
    private static String sentence(SmallestChange change, Language language) {
        return change.sentence(language).replace('\u00a0', ' ');
    }

    @Test
    void theChangeIsOneSentenceInEachLanguage() {
        IndicatorResult alna = of(
                run(
                        i -> i.name("Sykefravær")
                                .percent()
                                .decimals(2)
                                .lowerIsBetter()
                                .green(Bound.atMost("9,9")),
                        Observation.of("avdeling", "fravær", "2009", "10,06")),
                "avdeling");
        SmallestChange value = SmallestChange.ofValue(alna, "green");
        Evaluation evaluation = department("615", "35");
        IndicatorResult department = of(evaluation, "avdeling");
        SmallestChange days = SmallestChange.ofNumerator(department, "green");

        assertThat(sentence(value, Language.NB))
                .isEqualTo("Sykefravær: grønn krever 9,90 %, 0,16 prosentpoeng mindre enn nå");
        assertThat(sentence(value, Language.NN))
                .isEqualTo("Sykefravær: grøn krev 9,90 %, 0,16 prosentpoeng mindre enn no");
        assertThat(sentence(value, Language.EN))
                .isEqualTo("Sykefravær: green takes 9,90 %, 0,16 percentage points less than now");
        assertThat(sentence(days, Language.NB))
                .isEqualTo("fravær: grønn krever 604 i telleren, 46 mindre enn nå, og gir 6,0 %");
        assertThat(sentence(SmallestChange.ofNumerator(department, "green", of(evaluation, "b")), Language.NB))
                .isEqualTo("fravær: grønn kan ikke nås ved å endre b alene: det er ikke mer å ta av");
        assertThat(sentence(SmallestChange.ofUnit(department, "green", of(evaluation, "a")), Language.NB))
                .isEqualTo("fravær: grønn krever 569 i telleren for a, 46 mindre enn nå, og gir 6,0 %");
        assertThat(sentence(SmallestChange.ofUnit(department, "green", of(evaluation, "a")), Language.NN))
                .isEqualTo("fravær: grøn krev 569 i teljaren for a, 46 mindre enn no, og gir 6,0 %");
        assertThat(sentence(SmallestChange.ofUnit(department, "green", of(evaluation, "a")), Language.EN))
                .isEqualTo("fravær: green takes 569 in the numerator for a, 46 less than now, and gives 6,0 %");
        assertThat(sentence(SmallestChange.ofNumerator(department, "yellow"), Language.NB))
                .isEqualTo("fravær: gul er nådd");
    }

    @Test
    void moreIsSaidWhereHigherIsBetter() {
        IndicatorResult trust = of(
                run(
                        i -> i.name("Tillit").decimals(1).higherIsBetter().green(Bound.atLeast("5,3")),
                        Observation.of("avdeling", "fravær", "2009", "5,0")),
                "avdeling");

        assertThat(sentence(SmallestChange.ofValue(trust, "green"), Language.NB))
                .isEqualTo("Tillit: grønn krever 5,3, 0,3 mer enn nå");
    }

    @Test
    void whatOneUnitCannotGiveIsNotReachable() {
        Evaluation evaluation = department("615", "35");
        SmallestChange alone = SmallestChange.ofNumerator(of(evaluation, "avdeling"), "green", of(evaluation, "b"));

        assertThat(alone.outcome()).isEqualTo(SmallestChange.Outcome.NOT_REACHABLE);
        assertThat(alone.findTo()).isEmpty();
        assertThat(alone.findObstacle()).contains(Obstacle.CANNOT_GIVE_MORE);
        assertThat(alone).hasToString("green not-reachable from 35: cannot-give-more");
        assertThat(SmallestChange.ofUnit(of(evaluation, "avdeling"), "green", of(evaluation, "b")))
                .isEqualTo(alone);
        assertThatThrownBy(alone::by)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("level 'green' cannot be reached from 35.");
        // with nothing left of its own the department would be at 6,15, published 6,2
        assertThat(of(department("615", "0"), "avdeling").value()).isEqualTo("6.2");
    }

    @Test
    void whatHasNoLightIsRefused() {
        Evaluation evaluation = department("450", "200");
        IndicatorResult department = of(evaluation, "avdeling");
        IndicatorResult nothing = of(run(i -> i.lowerIsBetter().green(Bound.atMost("6"))), "a");

        assertThatThrownBy(() -> SmallestChange.ofValue(nothing, "green"))
                .hasMessageContaining("has no light to change");
        assertThatThrownBy(() -> SmallestChange.ofValue(department, "blue"))
                .hasMessageContaining("there is no level 'blue'");
        assertThatThrownBy(() -> SmallestChange.ofNumerator(
                        of(
                                run(
                                        i -> i.lowerIsBetter().green(Bound.atMost("6")),
                                        Observation.of("a", "fravær", "2009", "7")),
                                "a"),
                        "green"))
                .hasMessageContaining("has no numerator and denominator");
    }

    private static Evaluation months(PeriodRule rule, String target, Quantity one, Quantity other) {
        return run(
                i -> i.decimals(1)
                        .define(d -> d.frequency(Frequency.every(PeriodType.MONTH)))
                        .lowerIsBetter()
                        .overUnits(UnitRule.sum())
                        .overTime(rule.ofReported())
                        .green(Bound.atMost(target)),
                month("a", "2009-01", one),
                month("a", "2009-02", other),
                month("b", "2009-01", new Quantity.Count(10)));
    }

    private static Observation month(String unit, String month, Quantity figure) {
        return Observation.builder(unit, "fravær", month).quantity(figure).build();
    }

    /** Two in January and one in February; with the ten of the other 13. */
    @Test
    void whatMonthsAddUpToIsNotTakenBelowZero() {
        Quantity two = new Quantity.Count(2);
        Quantity one = new Quantity.Count(1);
        Evaluation near = months(PeriodRule.sum(), "11", two, one);
        Evaluation far = months(PeriodRule.sum(), "8", two, one);

        assertThat(SmallestChange.ofUnit(of(near, "avdeling"), "green", of(near, "a")))
                .hasToString("green by -2.0, from 3 to 1.0: 11.0");
        assertThatThrownBy(() -> SmallestChange.ofUnit(of(far, "avdeling"), "green", of(far, "a")))
                .hasMessageContaining("would take -2.0 of a sum of several figures");
    }

    /** The mean of 1 and 2 is a decimal, and still no figure that was reported; nor is the least or the largest of them one to change alone. */
    @Test
    void aMeanOfMonthsIsNoInputWhateverItsDenominator() {
        Evaluation mean = months(PeriodRule.mean(), "10", Quantity.of("1"), Quantity.of("2"));

        assertThatThrownBy(() -> SmallestChange.ofUnit(of(mean, "avdeling"), "green", of(mean, "a")))
                .hasMessageContaining("is made of several figures, and no one input: 3/2.");
        for (PeriodRule rule : List.of(PeriodRule.minimum(), PeriodRule.maximum())) {
            Evaluation end = months(rule, "10", Quantity.of("1"), Quantity.of("2"));

            assertThatThrownBy(() -> SmallestChange.ofUnit(of(end, "avdeling"), "green", of(end, "a")))
                    .hasMessageContaining("is made of several figures, and no one input");
        }
    }

    @Test
    void aCountIsABareNumberAndAShareIsNotJudgedAsItIsShown() {
        Evaluation count = lights(UnitRule.count(), Bound.atMost("1"));
        Evaluation share = lights(UnitRule.shareAtOrAbove("green").green(Bound.atLeast("66,65")), Bound.atMost("1"));

        assertThat(sentence(SmallestChange.ofValue(of(count, "avdeling"), "green"), Language.NB))
                .isEqualTo("fravær: grønn krever 1, 1 mindre enn nå");
        assertThatThrownBy(() -> SmallestChange.ofValue(of(share, "avdeling"), "green"))
                .hasMessageContaining("moves by whole units only.\nMaybe ofUnit(..) was meant.");
    }

    @Test
    void aCountMovesByWholeUnitsWhateverTheDecimalsOfWhatIsCounted() {
        Evaluation count = run(
                i -> i.lowerIsBetter().decimals(1).overUnits(UnitRule.count()).green(Bound.below("2")),
                Observation.of("a", "fravær", "2009", "1,5"),
                Observation.of("b", "fravær", "2009", "3,5"));

        assertThat(SmallestChange.ofValue(of(count, "avdeling"), "green"))
                .hasToString("green by -1.0, from 2.0 to 1.0: 1.0");
    }

    /** 4,0 of 100 and 5,0 of 100 make 4,5; the sums are 900 and 200, and nobody reports a step of 900. */
    @Test
    void theSumsOfAWeightedMeanAreNoNumeratorAndDenominator() {
        IndicatorResult mean = of(
                run(
                        i -> i.higherIsBetter()
                                .decimals(1)
                                .overUnits(UnitRule.weightedMeanByN())
                                .green(Bound.atLeast("4,6")),
                        Observation.builder("a", "fravær", "2009")
                                .quantity(new Quantity.Mean(new BigDecimal("4.0"), 100))
                                .build(),
                        Observation.builder("b", "fravær", "2009")
                                .quantity(new Quantity.Mean(new BigDecimal("5.0"), 100))
                                .build()),
                "avdeling");

        assertThatThrownBy(() -> SmallestChange.ofNumerator(mean, "green"))
                .hasMessageContaining("has no numerator and denominator above zero.\nMaybe ofValue(..) was meant.");
        assertThat(SmallestChange.ofValue(mean, "green")).hasToString("green by 0.1, from 4.5 to 4.6: 4.6");
    }

    private static Evaluation lights(UnitRule rule, Bound green) {
        return run(
                i -> i.define(d -> d.unit(UnitOfMeasure.of("dager")))
                        .lowerIsBetter()
                        .overUnits(rule)
                        .green(green),
                Observation.of("a", "fravær", "2009", "1"),
                Observation.of("b", "fravær", "2009", "3"));
    }

    @Test
    void aLightWithoutAValueIsToldFromNoLight() {
        Evaluation evaluation = lights(UnitRule.worstStatus(), Bound.atMost("1"));

        assertThatThrownBy(() -> SmallestChange.ofValue(of(evaluation, "avdeling"), "green"))
                .hasMessageContaining("has a light, but no value: red.")
                .hasMessageContaining("Maybe ofUnit(..) or SmallestLight.ofUnit(..) was meant.");
    }

    /** c reports below the section. */
    @Test
    void aNumeratorIsPartOfTheResultsOrRefused() {
        Evaluation evaluation = new Departments(
                        3,
                        i -> i.percent()
                                .decimals(1)
                                .lowerIsBetter()
                                .overUnits(UnitRule.ratioOfSums())
                                .green(Bound.atMost("6,0")))
                .figure("a", Quantity.ratio("100", "1000"))
                .figure("b", Quantity.ratio("60", "1000"))
                .figure("c", Quantity.ratio("100", "1000"))
                .run();
        IndicatorResult department = Departments.of(evaluation, "avdeling");
        IndicatorResult section = Departments.of(evaluation, "seksjon");

        assertThat(SmallestChange.ofNumerator(department, "green", section))
                .hasToString("green by -79, from 100 to 21: 6.0");
        assertThatThrownBy(() -> SmallestChange.ofNumerator(section, "green", Departments.of(evaluation, "a")))
                .hasMessageContaining("is no part of")
                .hasMessageContaining("Its parts are c.");
        assertThatThrownBy(() -> SmallestChange.ofNumerator(section, "green", department))
                .hasMessageContaining("is no part of");
    }

    @Test
    void whatDiffersIsNamed() {
        Evaluation evaluation = EvaluationPlan.compile(
                        ScorecardModel.of(Scorecard.builder("kort")
                                .perspective(
                                        "p",
                                        p -> p.indicator(
                                                "fravær",
                                                i -> i.lowerIsBetter()
                                                        .overUnits(UnitRule.sum())
                                                        .green(Bound.atMost("1"))))
                                .build()
                                .orThrow()),
                        Organisation.builder()
                                .unit("avdeling", u -> {})
                                .unit("a", u -> u.parent("avdeling"))
                                .build()
                                .orThrow(),
                        PlanOptions.years(2008, 2009))
                .orThrow()
                .evaluate(Observations.of(
                        Observation.of("a", "fravær", "2008", "3"), Observation.of("a", "fravær", "2009", "3")));

        assertThatThrownBy(() -> SmallestChange.ofUnit(
                        of(evaluation, "avdeling"),
                        "green",
                        evaluation.in("2008").unit("a").card("kort").indicator("fravær")))
                .hasMessageContaining("There is another period: '2008', not '2009'.");
    }

    /** Of 9, 9 and 5 the median is 9 whatever the third has. */
    @Test
    void betweenTwoEqualOthersAUnitCountsAndTheOthersDecide() {
        Evaluation evaluation = three(UnitRule.median(), "9,0", "9,0", "5,0").run();

        assertThat(SmallestChange.ofUnit(
                        Departments.of(evaluation, "avdeling"), "green", Departments.of(evaluation, "c")))
                .hasToString("green not-reachable from 5.0: others-decide");
    }

    /** Of an amount in whole kroner that is asked about in øre there is none larger. */
    @Test
    void aFigureLargerThanCanBeReportedInItsStepsMovesNoFurther() {
        BigDecimal step = new BigDecimal("0.01");
        BigDecimal large = BigDecimal.TEN.pow(37);

        assertThat(new Input(large, step, Fraction.ONE, false, Input.Floor.NONE).most())
                .isZero();
        assertThat(new Input(large.negate(), step, Fraction.ONE, false, Input.Floor.NONE).least())
                .isZero();
    }

    @Test
    void aFormulaIsAskedThroughItsOperands() {
        Evaluation evaluation = run(
                i -> i.define(d -> d.formula(Formula.parse("syke / ansatte").orThrow()))
                        .decimals(2)
                        .lowerIsBetter()
                        .green(Bound.atMost("0,1")),
                Observation.of("a", "syke", "2009", "3"),
                Observation.of("a", "ansatte", "2009", "10"),
                Observation.of("b", "syke", "2009", "3"),
                Observation.of("b", "ansatte", "2009", "10"));

        assertThatThrownBy(() -> SmallestChange.ofUnit(of(evaluation, "avdeling"), "green", of(evaluation, "a")))
                .hasMessageContaining("is computed by a formula")
                .hasMessageContaining("Maybe one of its operands was meant: ");
    }

    private static Departments three(UnitRule rule, String a, String b, String c) {
        return new Departments(
                        3,
                        i -> i.decimals(1)
                                .lowerIsBetter()
                                .overUnits(rule)
                                .green(Bound.atMost("6,0"))
                                .yellow(Bound.atMost("8,0")))
                .figure("a", Quantity.of(a))
                .figure("b", Quantity.of(b))
                .figure("c", Quantity.of(c))
                .weight("a", "0")
                .weight("b", "1")
                .weight("c", "3");
    }

    private static String alone(UnitRule rule, String unit) {
        Evaluation evaluation = three(rule, "9,0", "7,0", "5,0").run();
        return SmallestChange.ofUnit(Departments.of(evaluation, "avdeling"), "green", Departments.of(evaluation, unit))
                .toString();
    }

    /** Of 9, 7 and 5 against at most 6. */
    @Test
    void oneUnitAloneChangesWhatItsRuleMakesOfIt() {
        assertThat(alone(UnitRule.sum(), "a")).isEqualTo("green by -15.0, from 9.0 to -6.0: 6.0");
        // 6,05 is published 6,1
        assertThat(alone(UnitRule.plainMean(), "a")).isEqualTo("green by -2.9, from 9.0 to 6.1: 6.0");
        assertThat(alone(UnitRule.median(), "a")).isEqualTo("green by -3.0, from 9.0 to 6.0: 6.0");
        assertThat(alone(UnitRule.median(), "c")).isEqualTo("green not-reachable from 5.0: others-decide");
        assertThat(alone(UnitRule.minimum(), "a")).isEqualTo("green reached from 9.0");
        assertThat(alone(UnitRule.maximum(), "a")).isEqualTo("green not-reachable from 9.0: others-decide");
        assertThat(alone(UnitRule.weightedMeanBy("årsverk"), "b")).isEqualTo("green reached from 7.0");
        assertThat(alone(UnitRule.worstStatus(), "a")).isEqualTo("green not-reachable from 9.0: others-decide");
        assertThat(alone(UnitRule.bestStatus(), "a")).isEqualTo("green reached from 9.0");
        UnitRule twoThirds = UnitRule.shareAtOrAbove("green").green(Bound.atLeast("66,6"));
        // by the unit's own bounds 6,0 is green; two of three then are
        assertThat(alone(twoThirds, "a")).isEqualTo("green by -3.0, from 9.0 to 6.0: 6.0");
    }

    @Test
    void whatOnlyCountsOrWeighsNothingIsNotAffected() {
        Evaluation weighted =
                three(UnitRule.weightedMeanBy("årsverk"), "1,0", "9,0", "9,0").run();
        SmallestChange change =
                SmallestChange.ofUnit(Departments.of(weighted, "avdeling"), "green", Departments.of(weighted, "a"));
        Evaluation counted = new Departments(
                        2, i -> i.lowerIsBetter().overUnits(UnitRule.count()).green(Bound.atMost("1")))
                .figure("a", Quantity.of("1"))
                .figure("b", Quantity.of("1"))
                .run();

        assertThat(change.findObstacle()).contains(Obstacle.NOT_AFFECTED);
        assertThat(sentence(change, Language.NB))
                .isEqualTo("fravær: grønn kan ikke nås ved å endre a alene: det teller ikke med");
        assertThat(SmallestChange.ofUnit(Departments.of(counted, "avdeling"), "green", Departments.of(counted, "a"))
                        .findObstacle())
                .contains(Obstacle.NOT_AFFECTED);
    }

    @Test
    void aUnitsOwnResultIsItsOwnPart() {
        Evaluation evaluation = department("615", "35");
        IndicatorResult unit = of(evaluation, "a");

        assertThat(SmallestChange.ofUnit(unit, "green", unit)).isEqualTo(SmallestChange.ofNumerator(unit, "green"));
    }

    @Test
    void aLightThatIsMadeOfLightsTakesTheUnitsOwnChange() {
        Evaluation evaluation = new Departments(
                        2,
                        i -> i.name("Fravær")
                                .percent()
                                .decimals(1)
                                .lowerIsBetter()
                                .overUnits(UnitRule.worstStatus())
                                .green(Bound.atMost("6,0")))
                .figure("a", Quantity.ratio("700", "10000"))
                .figure("b", Quantity.ratio("5", "100"))
                .run();
        SmallestChange change =
                SmallestChange.ofUnit(Departments.of(evaluation, "avdeling"), "green", Departments.of(evaluation, "a"));

        assertThat(change).hasToString("green by -96, from 700 to 604: 6.0");
        assertThat(sentence(change, Language.NB))
                .isEqualTo("Fravær: grønn krever 604 i telleren for a, 96 mindre enn nå");
    }

    @Test
    void whatIsNoUnitThatReportsIsRefused() {
        Evaluation evaluation = three(UnitRule.plainMean(), "9,0", "7,0", "5,0").run();
        IndicatorResult department = Departments.of(evaluation, "avdeling");

        // c reports below the section, and the figure of the section is made of c
        assertThatThrownBy(() -> SmallestChange.ofUnit(department, "green", Departments.of(evaluation, "seksjon")))
                .hasMessageContaining("is computed from units below it.\nMaybe one of those was meant.");
        assertThatThrownBy(() -> SmallestChange.ofUnit(
                        Departments.of(evaluation, "seksjon"), "green", Departments.of(evaluation, "a")))
                .hasMessageContaining("is no part of")
                .hasMessageContaining("Its parts are c.");
        assertThatThrownBy(() -> SmallestChange.ofUnit(
                        Departments.of(evaluation, "a"), "green", Departments.of(evaluation, "b")))
                .hasMessageContaining("is not computed from other units.");
        Evaluation missing = new Departments(
                        2,
                        i -> i.lowerIsBetter()
                                .overUnits(UnitRule.sum().ofReported())
                                .green(Bound.atMost("1")))
                .figure("a", Quantity.of("3"))
                .run();
        assertThatThrownBy(() -> SmallestChange.ofUnit(
                        Departments.of(missing, "avdeling"), "green", Departments.of(missing, "b")))
                .hasMessageContaining("has no figure to change: (not-reported).");
    }

    private static RunOptions withholding(String... units) {
        return RunOptions.standard()
                .withholding(DisclosurePattern.of(Stream.of(units)
                        .map(unit -> DisclosurePattern.Cell.of(unit, "fravær", "2009"))
                        .toList()));
    }

    /** What a decomposition withholds is not told by what would change it (J16). */
    @Test
    void j16AWithheldFigureIsNotToldByWhatWouldChangeIt() {
        for (UnitRule rule : List.of(UnitRule.plainMean(), UnitRule.maximum(), UnitRule.median())) {
            Departments units = three(rule, "9,0", "9,0", "9,0");
            Evaluation one = units.run(withholding("a"));
            Evaluation two = units.run(withholding("a", "b"));

            assertThatThrownBy(() ->
                            SmallestChange.ofUnit(Departments.of(one, "avdeling"), "green", Departments.of(one, "a")))
                    .hasMessageContaining("is withheld to protect persons, and so is what would change it.");
            assertThatThrownBy(() ->
                            SmallestChange.ofUnit(Departments.of(one, "avdeling"), "green", Departments.of(one, "c")))
                    .hasMessageContaining("is made of is withheld to protect persons.");
            assertThatThrownBy(() -> SmallestChange.ofUnit(Departments.of(two, "a"), "green", Departments.of(two, "a")))
                    .hasMessageContaining("is withheld to protect persons");
        }
        Evaluation two = three(UnitRule.plainMean(), "9,0", "9,0", "9,0").run(withholding("a", "b"));
        // the mean and the number of units are published, and so is c
        assertThat(SmallestChange.ofUnit(Departments.of(two, "avdeling"), "green", Departments.of(two, "c")))
                .hasToString("green by -8.9, from 9.0 to 0.1: 6.0");
        Evaluation worst = three(UnitRule.median(), "9,0", "9,0", "9,0").run(withholding("a", "b"));
        assertThatThrownBy(() ->
                        SmallestChange.ofUnit(Departments.of(worst, "avdeling"), "green", Departments.of(worst, "c")))
                .hasMessageContaining("is made of is withheld to protect persons.");
    }

    /** The change reaches the level, and no smaller one does, in either direction. */
    @Property
    void theChangeOfAValueReachesAndNoSmallerOneDoes(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = random.nextInt(3);
        BigDecimal step = BigDecimal.valueOf(1 + random.nextInt(30), random.nextInt(3));
        BigDecimal amount = step.multiply(BigDecimal.valueOf(random.nextInt(200) - 60));
        Direction direction = List.of(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER, Direction.WITHIN_RANGE)
                .get(random.nextInt(3));
        IndicatorResult result = of(
                run(
                        i -> {
                            i.decimals(decimals)
                                    .define(d -> d.direction(direction).quantum(new InputQuantum(step)));
                            Departments.bounds(direction, random, 60, i);
                        },
                        Observation.of("a", "fravær", "2009", amount.toPlainString())),
                "a");
        StatusRule rule = result.explain().rule().orElseThrow();
        for (String level : List.of("green", "yellow")) {
            SmallestChange change = SmallestChange.ofValue(result, level);
            List<BigDecimal> smaller = new ArrayList<>();
            long most = change.outcome() == SmallestChange.Outcome.NOT_REACHABLE
                    ? 400
                    : change.by().divide(step).abs().longValueExact() - 1;
            for (long k = -most; k <= most; k++) {
                BigDecimal other = amount.add(step.multiply(BigDecimal.valueOf(k)));
                if (reaches(rule, Fraction.of(other).round(decimals), level)) {
                    smaller.add(other);
                }
            }
            assertThat(smaller).as("%s of %s by %s", change, result, rule).isEmpty();
            if (change.outcome() == SmallestChange.Outcome.REACHABLE) {
                assertThat(reaches(
                                rule, Fraction.of(change.findTo().orElseThrow()).round(decimals), level))
                        .isTrue();
                assertThat(Fraction.of(change.findTo().orElseThrow()).round(decimals))
                        .isEqualTo(change.published());
            }
        }
    }

    /** The same of the numerator of two units together, each alone, and of what it cannot give. */
    @Property
    void theChangeOfANumeratorReachesAndNoSmallerOneDoes(@ForAll long seed) {
        Random random = new Random(seed);
        int decimals = random.nextInt(3);
        Direction direction = List.of(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER, Direction.WITHIN_RANGE)
                .get(random.nextInt(3));
        long ofA = random.nextInt(60);
        long ofB = random.nextInt(60);
        long all = 50L + random.nextInt(300);
        Evaluation evaluation = run(
                i -> {
                    i.percent()
                            .decimals(decimals)
                            .define(d -> d.direction(direction))
                            .overUnits(UnitRule.ratioOfSums());
                    Departments.bounds(direction, random, 60, i);
                },
                ratio("a", Long.toString(ofA), Long.toString(all)),
                ratio("b", Long.toString(ofB), Long.toString(all)));
        IndicatorResult department = of(evaluation, "avdeling");
        StatusRule rule = department.explain().rule().orElseThrow();
        for (String level : List.of("green", "yellow")) {
            SmallestChange alone = SmallestChange.ofNumerator(department, level, of(evaluation, "a"));
            long found = Long.MAX_VALUE;
            for (long k = -ofA; k <= 2000; k++) {
                boolean reached = reaches(
                        rule,
                        Fraction.of(100 * (ofA + ofB + k))
                                .divide(Fraction.of(2 * all))
                                .round(decimals),
                        level);
                found = reached && Math.abs(k) < Math.abs(found) ? k : found;
            }
            if (alone.outcome() == SmallestChange.Outcome.NOT_REACHABLE) {
                assertThat(found).isEqualTo(Long.MAX_VALUE);
            } else {
                assertThat(alone.by().abs()).isEqualByComparingTo(BigDecimal.valueOf(Math.abs(found)));
            }
        }
    }

    private static boolean reaches(StatusRule rule, BigDecimal published, String level) {
        return rule.scale().indexOf(rule.judge(published))
                >= rule.scale().indexOf(rule.scale().level(level));
    }
}

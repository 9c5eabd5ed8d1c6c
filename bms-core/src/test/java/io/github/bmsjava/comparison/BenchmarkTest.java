package io.github.bmsjava.comparison;

import static io.github.bmsjava.comparison.Schools.INDICATOR;
import static io.github.bmsjava.comparison.Schools.SCHOOLS;
import static io.github.bmsjava.comparison.Schools.reasons;
import static io.github.bmsjava.comparison.Schools.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Figures of a group beside each other (R108, R109, R110). */
class BenchmarkTest {

    private static Benchmark of(ComparisonGroup group, String... figures) {
        return Benchmark.of(run(Schools::more, figures), "2014", INDICATOR, group);
    }

    private static Fraction fraction(String decimal) {
        return Fraction.of(new BigDecimal(decimal));
    }

    /** R110, figures made up: 110 000 kr against a city average of 100 000. */
    @Test
    void r110TheOwnFigureRelativeToTheCityAverageIs1_10() {
        Benchmark cost = Benchmark.of(
                run(EntryBuilder::lowerIsBetter, "alna 2014 110 000", "snitt 2014 100 000"),
                "2014",
                INDICATOR,
                ComparisonGroup.of("bydeler", "alna").besideReference("snitt"));

        assertThat(cost.relativeTo("alna", "snitt")).contains(fraction("1.10"));
        assertThat(cost.compared("alna").differenceFrom(Fraction.of(100000))).contains(Fraction.of(10000));
    }

    @Test
    void r110RelativeToZeroOrToWhatIsMissingIsUndefined() {
        Benchmark zero = of(SCHOOLS.besideReference("snitt"), "a 2014 5", "b 2014", "snitt 2014 0");

        assertThat(zero.relativeTo("a", "snitt")).isEmpty();
        assertThat(zero.relativeTo("a", "b")).isEmpty();
        assertThat(zero.relativeTo("b", "a")).isEmpty();
    }

    @Test
    void r109AReferenceSeriesStandsBesideAndIsNeverAveragedIn() {
        Benchmark beside = of(SCHOOLS.besideReference("snitt"), "a 2014 4", "b 2014 5", "snitt 2014 9");

        assertThat(beside.beside()).extracting(Compared::toString).containsExactly("snitt 9.0");
        assertThat(beside.unweightedAverage()).contains(fraction("4.5"));
        assertThat(beside.coverage()).isEqualTo(new Coverage(2, 2));
        assertThat(Schools.ranks(Ranking.of(beside))).containsExactly("1 b", "2 a");
    }

    @Test
    void r109ADeclaredGroupHasUnitsAndReferenceSeriesAsMembers() {
        ComparisonGroup asss =
                ComparisonGroup.of("ASSS", "a", "b").withReference("nabo").besideReference("snitt");

        Benchmark benchmark = of(asss, "a 2014 4", "b 2014 5", "c 2014 1", "nabo 2014 6", "snitt 2014 9");

        assertThat(benchmark.unweightedAverage()).contains(fraction("5"));
        assertThat(Schools.ranks(Ranking.of(benchmark))).containsExactly("1 nabo", "2 b", "3 a");
        assertThat(benchmark.basis())
                .isEqualTo("published values of trivsel, higher-is-better, actual in 2014, 'ASSS': 3 of 3");
    }

    /** The other members of a network are no units of one's own organisation. */
    @Test
    void r109AGroupOfReferenceSeriesAloneHasOnesOwnUnitBeside() {
        Benchmark network = of(
                ComparisonGroup.of("ASSS")
                        .withReference("nabo")
                        .withReference("snitt")
                        .besideUnit("a"),
                "a 2014 3",
                "nabo 2014 1",
                "snitt 2014 3");

        assertThat(network.unweightedAverage()).contains(fraction("2"));
        assertThat(network.relativeToAverage("a")).contains(fraction("1.5"));
        assertThat(network.compared("a").cautions()).isEmpty();
    }

    @Test
    void r109AReferenceSeriesWithoutAFigureSaysWhy() {
        ComparisonGroup group = SCHOOLS.withReference("snitt").withReference("nabo");

        assertThat(reasons(of(group, "a 2014 4", "snitt 2014 65/35").missing()))
                .containsExactly("nabo not-reported", "snitt not-comparable");
        assertThat(reasons(of(group, "a 2014 4", "snitt 2014 ??", "nabo 2014 1").missing()))
                .containsExactly("snitt unknown");
    }

    /** J2: a ratio becomes a percentage and is rounded once to the decimals of the indicator, as those of units are. */
    @Test
    void r109ARatioOfAReferenceSeriesIsPublishedAsThoseOfUnitsAre() {
        Observation average = Observation.builder(new ObservationKey(
                        ReferenceId.of("snitt"), IndicatorId.of(INDICATOR), Period.year(2014), ValueKind.ACTUAL))
                .quantity(Quantity.ratio("60,3", "600"))
                .build();
        Evaluation results = evaluate(
                Schools.of(List.of("a")),
                i -> i.percent().decimals(1).lowerIsBetter().define(d -> d.reportedAs(ReportedForm.RATIO)),
                ratio("a", "60,3", "600"),
                average);

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, SCHOOLS.besideReference("snitt"));

        assertThat(benchmark.compared("a").figure()).isEqualTo(new BigDecimal("10.1"));
        assertThat(benchmark.compared("snitt").figure()).isEqualTo(new BigDecimal("10.1"));
    }

    @Test
    void r108TheAverageIsUnweightedAndExact() {
        Benchmark three = of(SCHOOLS, "a 2014 1", "b 2014 1", "c 2014 2");

        assertThat(three.unweightedAverage()).contains(fraction("4").divide(fraction("3")));
        assertThat(three.relativeToAverage("c")).contains(fraction("1.5"));
        assertThat(of(SCHOOLS, "a 2014 ??", "b 2014").unweightedAverage()).isEmpty();
        assertThat(of(SCHOOLS, "a 2014 ??", "b 2014").median()).isEmpty();
    }

    /** Type 7: of 1, 2, 4, 8 the places are 0.75, 1.5 and 2.25 from 0. */
    @Test
    void r108QuartilesAreThoseOfType7() {
        Benchmark four = of(SCHOOLS, "a 2014 8", "b 2014 1", "c 2014 4", "d 2014 2");

        assertThat(four.lowerQuartile()).contains(fraction("1.75"));
        assertThat(four.median()).contains(fraction("3"));
        assertThat(four.upperQuartile()).contains(fraction("5"));
        assertThat(four.quantile(Fraction.ZERO)).contains(fraction("1"));
        assertThat(four.quantile(Fraction.ONE)).contains(fraction("8"));
        assertThat(of(SCHOOLS, "a 2014 8").lowerQuartile()).contains(fraction("8"));
        assertThat(of(SCHOOLS, "a 2014 8", "b 2014 1", "c 2014 4").median()).contains(fraction("4"));
        assertThatThrownBy(() -> four.quantile(Fraction.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p 2 of a quantile is not from 0 to 1.");
    }

    @Test
    void r108BasisAndNAreStated() {
        Benchmark benchmark = of(SCHOOLS, "a 2014 5,3", "b 2014", "c 2014 Ikke målt", "d 2014 4,7");

        assertThat(benchmark.coverage()).isEqualTo(new Coverage(2, 4));
        assertThat(reasons(benchmark.missing())).containsExactly("b not-reported", "c not-measured");
        assertThat(benchmark).hasToString("""
                published values of trivsel, higher-is-better, actual in 2014, type 'skole': 2 of 4
                unweighted average 5.0, quartiles 4.9, 5.0, 5.2
                  a 5.3
                  b (not-reported)
                  c (not-measured)
                  d 4.7""");
    }

    /** Two schools of 100 and 300 pupils: 10 of 100 and 60 of 300 are 70 of 400, and 15 unweighted. */
    @Test
    void r108TheCommonParentsOwnFigureIsWeightedAsItsRuleSays() {
        Organisation organisation = Schools.of(List.of("a", "b"));
        Evaluation results = evaluate(
                organisation,
                i -> i.percent()
                        .decimals(1)
                        .lowerIsBetter()
                        .overUnits(UnitRule.ratioOfSums())
                        .define(d -> d.reportedAs(ReportedForm.RATIO)),
                ratio("a", "10", "100"),
                ratio("b", "60", "300"));

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, SCHOOLS);

        assertThat(benchmark.unweightedAverage()).contains(fraction("15"));
        assertThat(benchmark.parentAverage().map(IndicatorResult::value)).contains(new BigDecimal("17.5"));
    }

    @Test
    void r108ASumOfTheParentIsNoAverage() {
        Evaluation results = run(i -> i.higherIsBetter().overUnits(UnitRule.sum()), "a 2014 1", "b 2014 3");

        assertThat(results.in("2014").unit("kommune").indicator(INDICATOR).value())
                .isEqualByComparingTo("4");
        assertThat(Benchmark.of(results, "2014", INDICATOR, SCHOOLS).parentAverage())
                .isEmpty();
    }

    @Test
    void r108UnitsOfALevelAndRightBelowAUnitAreGroupsAsWell() {
        String[] figures = {"a 2014 1", "b 2014 3", "kommune 2014 9"};

        assertThat(of(ComparisonGroup.ofLevel("enhet"), figures).members()).hasSize(2);
        assertThat(of(ComparisonGroup.ofLevel("kommune"), figures).members()).hasSize(1);
        assertThat(of(ComparisonGroup.below("kommune"), figures).members()).hasSize(2);
        assertThat(of(ComparisonGroup.of("to", "b", "a").besideUnit("kommune"), figures))
                .satisfies(benchmark -> {
                    assertThat(benchmark.beside())
                            .extracting(Compared::toString)
                            .containsExactly("kommune 9.0");
                    assertThat(benchmark.unweightedAverage()).contains(fraction("2"));
                });
    }

    @Test
    void r108WithheldFiguresAreListedAsWithheldAndCountForNothing() {
        Organisation organisation = Schools.of(List.of("a", "b", "c"));
        Evaluation results = EvaluationPlan.compile(
                        ScorecardModel.of(Schools.card(Schools::more)), organisation, PlanOptions.years(2014, 2014))
                .orThrow()
                .evaluate(
                        Observations.of(
                                Observation.of("a", INDICATOR, "2014", "1"),
                                Observation.of("b", INDICATOR, "2014", "2"),
                                Observation.of("c", INDICATOR, "2014", "9")),
                        RunOptions.standard()
                                .withholding(DisclosurePattern.of(List.of(
                                        DisclosurePattern.Cell.of("b", INDICATOR, "2014"),
                                        DisclosurePattern.Cell.of("c", INDICATOR, "2014")))));

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, SCHOOLS);

        assertThat(reasons(benchmark.withheld())).containsExactly("b suppressed", "c suppressed");
        assertThat(benchmark.missing()).isEmpty();
        assertThat(benchmark.unweightedAverage()).contains(Fraction.ONE);
        assertThat(Ranking.of(benchmark)).hasToString("""
                published values of trivsel, higher-is-better, actual in 2014, type 'skole': 1 of 3
                  1 a 1.0
                withheld: [b (suppressed), c (suppressed)]""");
    }

    @Test
    void whatIsNotApplicableIsListedAndWasNotExpected() {
        Organisation organisation = Schools.of(List.of("a", "b"));
        Evaluation results = evaluate(
                organisation,
                Schools::more,
                Observation.of("a", INDICATOR, "2014", "1"),
                Observation.builder("b", INDICATOR, "2014")
                        .absent(Absence.NOT_APPLICABLE)
                        .build());

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, SCHOOLS);

        assertThat(reasons(benchmark.missing())).containsExactly("b not-applicable");
        assertThat(benchmark.coverage()).isEqualTo(new Coverage(1, 1));
    }

    /** A share of the lights below is in percent, a unit's own figure is not. */
    @Test
    void whatIsMeasuredInAnotherUnitIsNotCompared() {
        Evaluation results = run(
                i -> i.higherIsBetter().green(Bound.atLeast("2")).overUnits(UnitRule.shareAtOrAbove("green")),
                "a 2014 1",
                "b 2014 3");

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, ComparisonGroup.of("alle", "kommune", "a", "b"));

        assertThat(reasons(benchmark.missing())).containsExactly("kommune not-comparable");
        assertThat(benchmark.unweightedAverage()).contains(fraction("2"));
        assertThat(benchmark.coverage()).isEqualTo(new Coverage(2, 3));
    }

    @Test
    void whatAFigureLacksIsMarked() {
        Evaluation results = run(
                i -> i.decimals(1)
                        .higherIsBetter()
                        .overUnits(UnitRule.plainMean().ofReported()),
                "a 2014 1",
                "b 2014");

        Benchmark benchmark = Benchmark.of(results, "2014", INDICATOR, ComparisonGroup.of("alle", "kommune", "a"));

        assertThat(benchmark.compared("kommune").cautions()).containsExactly(Caution.INCOMPLETE);
        assertThat(benchmark.cautions()).containsExactly(Caution.INCOMPLETE);
        assertThat(benchmark.compared("a").cautions()).isEmpty();
    }

    @Test
    void aGroupWithoutMembersIsRefusedWithAHint() {
        Evaluation results = run(Schools::more, "a 2014 1");

        assertThatThrownBy(() -> Benchmark.of(results, "2014", INDICATOR, ComparisonGroup.ofType("skoler")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the comparison group type 'skoler' has no members in 2014.\nMaybe 'skole' was meant.");
        assertThatThrownBy(() -> Benchmark.of(results, "2014", INDICATOR, ComparisonGroup.of("to", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no unit 'b'.");
        assertThatThrownBy(() -> ComparisonGroup.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIndicatorThatNobodyHasIsRefusedWithAHint() {
        Evaluation results = run(Schools::more, "a 2014 1");

        assertThatThrownBy(() -> Benchmark.of(results, "2014", "trivsl", SCHOOLS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("none of 1 units has indicator 'trivsl' in 2014.\nMaybe 'trivsel' was meant.");
        assertThatThrownBy(
                        () -> Benchmark.of(results, "2014", INDICATOR, SCHOOLS).compared("aa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'aa' is not compared in type 'skole'.\nMaybe 'a' was meant.");
    }

    @Test
    void benchmarksOfTheSameFiguresAreEqual() {
        assertThat(of(SCHOOLS, "a 2014 1", "b 2014 2"))
                .isEqualTo(of(SCHOOLS, "a 2014 1", "b 2014 2"))
                .hasSameHashCodeAs(of(SCHOOLS, "a 2014 1", "b 2014 2"))
                .isNotEqualTo(of(SCHOOLS, "a 2014 1", "b 2014 3"));
    }

    private static Evaluation evaluate(
            Organisation organisation, Consumer<EntryBuilder> definition, Observation... figures) {
        return Bms.evaluate(Schools.card(definition), organisation, Observations.of(figures));
    }

    private static Observation ratio(String unit, String part, String whole) {
        return Observation.builder(unit, INDICATOR, "2014")
                .quantity(Quantity.ratio(part, whole))
                .build();
    }
}

package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Indicators computed from others: at every unit, of what has climbed there, rounded once (J21). */
class DerivedTest {
    private static final Organisation AREA = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("nord", "Nord", "by")
            .unit("sør", "Sør", "by")
            .reference("landet", "Landet")
            .build()
            .orThrow();

    private static Indicator summed(String id) {
        return Indicator.builder(id).overUnits(UnitRule.sum()).build();
    }

    private static Validated<ScorecardModel> model(Consumer<EntryBuilder> derived, Indicator... operands) {
        var model = ScorecardModel.builder();
        for (Indicator operand : operands) {
            model.indicator(operand);
        }
        return model.card(Scorecard.builder("kort")
                        .perspective("P", p -> p.indicator("avledet", derived))
                        .build()
                        .orThrow())
                .build();
    }

    private static EvaluationPlan plan(Validated<ScorecardModel> model) {
        return EvaluationPlan.compile(model.orThrow(), AREA, PlanOptions.years(2014, 2015))
                .orThrow();
    }

    private static IndicatorResult at(Results results, String period, String unit) {
        return results.in(period).unit(unit).indicator("avledet");
    }

    private static EvaluationPlan perThousand() {
        return plan(model(
                e -> e.decimals(2)
                        .lowerIsBetter()
                        .formula("per(saker; innbyggere; 1000)")
                        .target(Bound.atMost("5")),
                summed("saker"),
                summed("innbyggere")));
    }

    private static Observations cases() {
        return Observations.of(
                Observation.of("nord", "saker", "2014", "10"),
                Observation.of("nord", "innbyggere", "2014", "1000"),
                Observation.of("sør", "saker", "2014", "10"),
                Observation.of("sør", "innbyggere", "2014", "3000"));
    }

    @Test
    void j21AFormulaIsOfFiguresThatHaveClimbedAndNeverAMeanOfItsOwnValues() {
        Evaluation run = perThousand().evaluate(cases());

        assertThat(at(run, "2014", "nord").value()).isEqualByComparingTo("10.00");
        assertThat(at(run, "2014", "sør").value()).isEqualByComparingTo("3.33");
        assertThat(at(run, "2014", "by").value()).isEqualByComparingTo("5.00");
        assertThat(at(run, "2014", "by").status().level().id()).isEqualTo("green");
        assertThat(at(run, "2014", "by")
                        .explain()
                        .derived()
                        .orElseThrow()
                        .operands()
                        .values())
                .hasToString("[20, 4000]");
        assertThat(at(run, "2014", "by").sentence(Language.NB)).endsWith(", beregnet som per(saker; innbyggere; 1000)");
        assertThat(run.issues()).isEmpty();
    }

    @Test
    void aMissingOperandIsTheReason() {
        Evaluation run = perThousand()
                .evaluate(Observations.of(
                        Observation.of("nord", "saker", "2014", "10"),
                        Observation.of("nord", "innbyggere", "2014", "0"),
                        Observation.builder("sør", "saker", "2014")
                                .absent(Absence.UNKNOWN)
                                .build(),
                        Observation.of("sør", "innbyggere", "2014", "3000")));

        assertThat(at(run, "2014", "nord").status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(at(run, "2014", "sør").status().reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(at(run, "2014", "by").status().reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(at(run, "2015", "by").status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void whatMustBeSaidOfAnOperandIsSaidOfTheResult() {
        EvaluationPlan plan = plan(model(
                e -> e.decimals(0).formula("saker * 2"),
                Indicator.builder("saker")
                        .overUnits(UnitRule.sum().ofReported())
                        .build()));
        Evaluation run = plan.evaluate(Observations.of(Observation.of("nord", "saker", "2014", "10")));

        assertThat(at(run, "2014", "by").value()).isEqualByComparingTo("20");
        assertThat(at(run, "2014", "by").marks()).containsExactly(Mark.PARTIAL_UNITS);
    }

    @Test
    void r110AFigureIsSeenBesideThatOfAReferenceSeries() {
        EvaluationPlan plan =
                plan(model(e -> e.decimals(2).formula("index(kostnad; kostnad @ landet)"), summed("kostnad")));
        Evaluation run = plan.evaluate(
                Observations.of(Observation.of("nord", "kostnad", "2014", "110000"), reference("100000")));

        assertThat(at(run, "2014", "nord").value()).isEqualByComparingTo("1.10");
        assertThat(at(run, "2014", "sør").status().reason()).isEqualTo(Absence.NOT_REPORTED);

        LiveEvaluation live =
                plan.live(plan.load(Observations.of(Observation.of("nord", "kostnad", "2014", "110000"))));
        live.replace(reference("55000"));
        assertThat(at(live.snapshot(), "2014", "nord").value()).isEqualByComparingTo("2.00");
    }

    private static Observation reference(String amount) {
        return Observation.builder("landet", "kostnad", "2014")
                .subject(ReferenceId.of("landet"))
                .amount(amount)
                .build();
    }

    @Test
    void r121ChangeAndPointsAskForThePeriodBefore() {
        Indicator share = Indicator.builder("andel").percent().build();
        Observations figures = Observations.of(
                Observation.of("nord", "andel", "2013", "20"),
                Observation.of("nord", "andel", "2014", "40"),
                Observation.of("nord", "andel", "2015", "30"));
        Evaluation change = plan(model(e -> e.percent().formula("change(andel; previous(andel))"), share))
                .evaluate(figures);
        Evaluation points = plan(model(
                        e -> e.define(i -> i.unit(UnitOfMeasure.PERCENTAGE_POINTS))
                                .formula("points(andel; previous(andel))"),
                        share))
                .evaluate(figures);

        assertThat(at(change, "2014", "nord").value()).isEqualByComparingTo("100");
        assertThat(at(points, "2014", "nord").value()).isEqualByComparingTo("20");
        assertThat(at(change, "2015", "nord").value()).isEqualByComparingTo("-25");
        assertThat(at(points, "2015", "nord").value()).isEqualByComparingTo("-10");
    }

    @Test
    void r120AProductIsMadeAtTheMeasuredUnitsAndClimbs() {
        EvaluationPlan plan = plan(model(
                e -> e.formula("plasser * pris").overUnits(UnitRule.sum()),
                summed("plasser"),
                Indicator.builder("pris").build()));
        Evaluation run = plan.evaluate(Observations.of(
                Observation.of("nord", "plasser", "2014", "410"),
                Observation.of("nord", "pris", "2014", "700000"),
                Observation.of("sør", "plasser", "2014", "10"),
                Observation.of("sør", "pris", "2014", "500000")));

        assertThat(at(run, "2014", "nord").value()).isEqualByComparingTo("287000000");
        assertThat(at(run, "2014", "by").value()).isEqualByComparingTo("292000000");
        assertThat(at(run, "2014", "by").isComputed()).isTrue();
    }

    @Test
    void aProductThatDoesNotSayHowItClimbsIsRefused() {
        Validated<ScorecardModel> model = model(e -> e.formula("plasser * pris"), summed("plasser"), summed("pris"));

        assertThat(model.issues()).extracting(Issue::code).containsExactly(IndicatorIssue.PRODUCT_WITHOUT_RULE);
        assertThat(model.partial().orElseThrow().isSound(IndicatorId.of("avledet")))
                .isFalse();
    }

    @Test
    void anUnknownOperandIsRefusedWithTheNearest() {
        Validated<ScorecardModel> model =
                model(e -> e.formula("saker + innbygere"), summed("saker"), summed("innbyggere"));

        assertThat(model.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IndicatorIssue.UNKNOWN_OPERAND);
            assertThat(issue.message()).contains("innbyggere");
        });
    }

    private static Indicator derived(String id, String formula) {
        return Indicator.builder(id).formula(formula).build();
    }

    @Test
    void indicatorsComputedFromEachOtherAreRefusedAndTheCycleIsNamed() {
        Validated<ScorecardModel> model = model(
                e -> e.formula("b"), derived("b", "previous(c)"), derived("c", "avledet + saker"), summed("saker"));

        assertThat(model.issues())
                .extracting(Issue::code)
                .containsOnly(IndicatorIssue.FORMULA_CYCLE)
                .hasSize(3);
        assertThat(model.issues())
                .anySatisfy(issue -> assertThat(issue.message()).contains("avledet → b → c → avledet"));
        Evaluation run = EvaluationPlan.compile(model.partial().orElseThrow(), AREA, PlanOptions.years(2014, 2014))
                .orThrow()
                .evaluate(Observations.of(Observation.of("nord", "avledet", "2014", "3")));
        assertThat(at(run, "2014", "nord").status().reason()).isEqualTo(Unjudged.INVALID_DEFINITION);
    }

    @Test
    void whatIsSaidOfReportedFiguresIsRefusedBesideAFormula() {
        Consumer<IndicatorBuilder> carried = i -> i.carryForward(1);

        assertThat(model(e -> e.formula("saker").define(carried), summed("saker"))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IndicatorIssue.FORMULA_WITH_RULE);
    }

    @Test
    void aShareThatIsNotInPercentIsWarnedOf() {
        Validated<ScorecardModel> model = model(e -> e.formula("share(saker; alle)"), summed("saker"), summed("alle"));

        assertThat(model.issues()).extracting(Issue::code).containsExactly(IndicatorIssue.FORMULA_UNIT);
        assertThat(model.issues().get(0).message()).contains("'number'", "'percent'");
    }

    @Test
    void aFigureReportedForAFormulaDoesNotCount() {
        Evaluation run =
                perThousand().evaluate(cases().and(Observations.of(Observation.of("nord", "avledet", "2014", "99"))));

        assertThat(at(run, "2014", "nord").value()).isEqualByComparingTo("10.00");
        assertThat(at(run, "2014", "nord").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.DERIVED_VALUE_REPORTED);
    }

    @Test
    void j16WhatIsMadeOfAWithheldFigureIsSuppressed() {
        DisclosurePattern pattern = DisclosurePattern.of(
                Set.of(new DisclosurePattern.Cell(OrgUnitId.of("nord"), IndicatorId.of("saker"), Period.year(2014))));
        Evaluation run = perThousand().evaluate(cases(), RunOptions.standard().withholding(pattern));

        assertThat(at(run, "2014", "nord").status().reason()).isEqualTo(Absence.SUPPRESSED);
        assertThat(at(run, "2014", "by").value()).isEqualByComparingTo("5.00");
    }

    @Test
    void formulasOfFormulasAndALiveEvaluationFollow() {
        EvaluationPlan plan = plan(model(
                e -> e.decimals(1).percent().formula("complement(fravær)"),
                Indicator.builder("fravær")
                        .percent()
                        .formula("share(dager; alle)")
                        .build(),
                summed("dager"),
                summed("alle")));
        LiveEvaluation live = plan.live(plan.load(Observations.of(
                Observation.of("nord", "dager", "2014", "10"),
                Observation.of("nord", "alle", "2014", "100"),
                Observation.of("sør", "dager", "2014", "10"),
                Observation.of("sør", "alle", "2014", "100"))));
        assertThat(at(live.snapshot(), "2014", "by").value()).isEqualByComparingTo("90.0");

        live.replace(Observation.of("nord", "dager", "2014", "20"));

        assertThat(at(live.snapshot(), "2014", "by").value()).isEqualByComparingTo("85.0");
        assertThat(at(live.snapshot(), "2014", "nord").value()).isEqualByComparingTo("80.0");
    }

    @Test
    void partialsBringWhatFormulasAreMadeOf() {
        EvaluationPlan plan = perThousand();
        ObservationTable table = plan.load(cases());
        Partial both = plan.partial(table, RunOptions.standard(), "nord")
                .merge(plan.partial(table, RunOptions.standard(), "sør"));

        assertThat(plan.finish(both, plan.load(Observations.none()), RunOptions.standard()))
                .filteredOn(result -> result.period().equals(Period.year(2014))
                        && result.key().kind() == ValueKind.ACTUAL)
                .extracting(result -> result.value().toPlainString())
                .containsExactly("5.00");
    }

    @Test
    void theDataThatIsNeededIsThatOfTheOperands() {
        assertThat(perThousand().dataRequirements())
                .extracting(one -> one.indicator().id().value())
                .isEqualTo(List.of("saker", "innbyggere"));
        assertThat(perThousand().fingerprint())
                .isNotEqualTo(plan(model(
                                e -> e.decimals(2)
                                        .lowerIsBetter()
                                        .formula("per(saker; innbyggere; 100)")
                                        .target(Bound.atMost("5")),
                                summed("saker"),
                                summed("innbyggere")))
                        .fingerprint());
    }
}

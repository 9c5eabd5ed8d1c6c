package io.github.bmsjava;

import static io.github.bmsjava.SmallCards.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.whatif.WhatIf;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class BmsTest {

    @Test
    void aCardIsEvaluatedInEveryPeriodThatHasAFigure() {
        Evaluation results = SmallCards.run(
                SmallCards.twoIndicators(),
                figure("sykefravær", "2014", "10,06"),
                figure("brukertilfredshet", "2012", "5,4"),
                figure("brukertilfredshet", "2014", "5,0"));

        assertThat(results.periods()).containsExactly(Period.year(2012), Period.year(2014));
        assertThat(results.in("2014")
                        .unit("lund")
                        .indicator("brukertilfredshet")
                        .status()
                        .level()
                        .id())
                .isEqualTo("yellow");
    }

    @Test
    void withoutAFigureThereIsNoPeriodToEvaluate() {
        assertThatThrownBy(
                        () -> Bms.evaluate(SmallCards.twoIndicators(), SmallCards.organisation(), Observations.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no figure, so no period to evaluate.\n"
                        + "Maybe EvaluationPlan.compile with stated periods.");
    }

    @Test
    void aModelThatDoesNotFitTheOrganisationIsRefused() {
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .layer(
                        LayerScope.unit("lnud"),
                        layer -> layer.perspective(
                                "Brukere", p -> p.indicator("brukertilfredshet", SmallCards::satisfaction)))
                .build()
                .orThrow());

        assertThatThrownBy(() -> Bms.evaluate(
                        model, SmallCards.organisation(), Observations.of(figure("brukertilfredshet", "2014", "5,0"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("layer-without-unit");
    }

    private static final Observation FIGURE = figure("x", "2014", "5,0");

    /** Climbs over time, and nobody said how often it is reported: a warning that the model finds. */
    private static Scorecard withoutFrequency() {
        return SmallCards.one(
                "x",
                i -> i.decimals(1).higherIsBetter().overTime(PeriodRule.sum()).green(Bound.atLeast("5")));
    }

    @Test
    void whatOnlyTheModelFindsIsToldWithTheResults() {
        Issue expected = Issue.of(IndicatorIssue.RULE_WITHOUT_FREQUENCY, "x")
                .with("indicator", "x")
                .with("rule", PeriodRule.sum());

        assertThat(SmallCards.run(withoutFrequency(), FIGURE).issues()).containsExactly(expected);
    }

    @Test
    void whatIsOddWithACardInTheOrganisationIsToldAfterTheModelAndBeforeTheFigures() {
        Scorecard card = withoutFrequency().toBuilder()
                .limit(1)
                .perspective("Mer", p -> p.indicator("y", i -> i.decimals(1)))
                .build()
                .orThrow();

        assertThat(SmallCards.run(card, FIGURE, figure("z", "2014", "1")).issues())
                .extracting(Issue::code)
                .containsExactly(
                        IndicatorIssue.RULE_WITHOUT_FREQUENCY,
                        ScorecardIssue.TOO_MANY_INDICATORS,
                        ObservationIssue.UNKNOWN_INDICATOR);
    }

    @Test
    void theErrorsOfAModelOfWhichOnlyAPartStandsAreToldOnceAndItIsEvaluated() {
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .card(withoutFrequency())
                .target(TargetAssignment.builder("z", TargetScope.unit("lund"))
                        .target(Bound.atLeast("5"))
                        .build())
                .build();

        Evaluation results =
                Bms.evaluate(model.partial().orElseThrow(), SmallCards.organisation(), Observations.of(FIGURE));

        assertThat(model.issues())
                .extracting(Issue::code)
                .containsExactly(IndicatorIssue.RULE_WITHOUT_FREQUENCY, ScorecardIssue.TARGET_WITHOUT_INDICATOR);
        assertThat(results.issues()).isEqualTo(model.issues());
        assertThat(results.in("2014").unit("lund").indicator("x").status().isJudged())
                .isTrue();
    }

    private static TargetAssignment tooFine(TargetScope scope) {
        return TargetAssignment.builder("x", scope)
                .level("green", Bound.atLeast("5,35"))
                .build();
    }

    /** That of the secretariat, which has no card, judges nothing, so that no result tells of it. */
    @Test
    void whatIsOddWithATargetIsToldByTheResultsThatItJudgesAndOnlyElseOfTheTarget() {
        Scorecard card = SmallCards.card("kort")
                .perspective("Fokus", p -> p.indicator("x", i -> i.decimals(1).higherIsBetter()))
                .build()
                .orThrow();
        List<TargetAssignment> both =
                List.of(tooFine(TargetScope.unit("lund")), tooFine(TargetScope.unit("sekretariat")));

        assertThat(SmallCards.run(card, both, FIGURE).issues())
                .extracting(Issue::subject)
                .containsExactly("x · Unit[unit=sekretariat]", "lund · x · 2014");
        assertThat(SmallCards.run(card, List.of(tooFine(TargetScope.card("kort"))), FIGURE)
                        .issues())
                .extracting(Issue::subject)
                .containsExactly("lund · x · 2014");
    }

    @Test
    void aRefusalTellsWhatTheModelFoundAsWell() {
        Scorecard card = Scorecard.builder("kort")
                .layer(
                        LayerScope.unit("lnud"),
                        layer -> layer.perspective("Fokus", p -> p.indicator("x", i -> i.overTime(PeriodRule.sum()))))
                .build()
                .orThrow();

        assertThatThrownBy(() -> SmallCards.run(card, FIGURE))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(Issue::code)
                                .containsExactly(
                                        IndicatorIssue.RULE_WITHOUT_FREQUENCY, ScorecardIssue.LAYER_WITHOUT_UNIT));
    }

    @Test
    void whatWouldBeWithAnotherFigureTellsOfTheDefinitionsToo() {
        Evaluation results = SmallCards.run(withoutFrequency(), FIGURE);

        assertThat(WhatIf.on(results)
                        .observation("lund", "x", "2014", "4,0")
                        .evaluate()
                        .issues())
                .isEqualTo(results.issues());
    }

    @Test
    void aPlanThatHasToldOfDefinitionsDoesNotTellAgainUnlessItsRunIsToTell() {
        ScorecardModel model = ScorecardModel.of(withoutFrequency());
        EvaluationPlan plan = EvaluationPlan.compile(model, SmallCards.organisation(), PlanOptions.periods("2014"))
                .orThrow();
        ObservationTable table = plan.load(Observations.of(FIGURE));

        Executor executor = Runnable::run;
        RunOptions telling = RunOptions.standard().tellingDefinitions();

        assertThat(plan.evaluate(table).issues()).isEmpty();
        assertThat(plan.live(table).snapshot().issues()).isEmpty();
        assertThat(plan.evaluate(table, telling).issues()).isEqualTo(model.issues());
        assertThat(plan.live(table, telling).snapshot().issues()).isEqualTo(model.issues());
        assertThat(telling)
                .isNotEqualTo(RunOptions.standard())
                .hasToString(RunOptions.standard() + ", telling definitions");
        assertThat(telling.withholding(DisclosurePattern.none()).helpedBy(executor, 1))
                .isEqualTo(RunOptions.standard().helpedBy(executor, 1).tellingDefinitions());
    }

    @Test
    void theTableOfAUnitIsItsCardsInBokmaal() {
        Evaluation results = SmallCards.run(SmallCards.twoIndicators(), figure("brukertilfredshet", "2014", "5,0"));

        assertThat(Bms.table(results, "lund"))
                .isEqualTo(CardTable.of(results, SmallCards.LUND, Language.NB))
                .contains("▲ Gul");
    }
}

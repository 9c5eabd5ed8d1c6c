package io.github.bmsjava.evaluation;

import static io.github.bmsjava.evaluation.Runs.absence;
import static io.github.bmsjava.evaluation.Runs.alna;
import static io.github.bmsjava.evaluation.Runs.card;
import static io.github.bmsjava.evaluation.Runs.codes;
import static io.github.bmsjava.evaluation.Runs.figure;
import static io.github.bmsjava.evaluation.Runs.observation;
import static io.github.bmsjava.evaluation.Runs.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationRequest;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans, runs, and how a run is read. */
class EvaluationTest {

    @Test
    void aPlanAsksForItsUnitsReferencesIndicatorsAndPeriods() {
        ObservationRequest request = plan(absence()).request();

        assertThat(request.subjects())
                .containsExactly(OrgUnitId.of("alna"), OrgUnitId.of("lund"), ReferenceId.of("by"));
        assertThat(request.indicators()).containsExactly(IndicatorId.of("i"));
        assertThat(request.periods()).containsExactly(Period.year(2013), Period.year(2014), Period.year(2015));
    }

    @Test
    void aPlanSaysWhatItIs() {
        EvaluationPlan plan = plan(absence());

        assertThat(plan)
                .hasToString(
                        "plan of 1 indicators, 1 cards, 1 target assignments, looser local ones: warn for 2 units in"
                                + " [2013, 2014, 2015]");
        assertThat(plan.evaluate(Observations.none()).plan()).isSameAs(plan);
        assertThat(plan.evaluate(Observations.none())).hasToString("evaluation of " + plan + "");
        assertThat(plan.options()).isEqualTo(PlanOptions.years(2013, 2015));
        assertThat(plan.organisation()).isEqualTo(alna());
    }

    @Test
    void periodsOfAPlanAreSortedAndCountOnce() {
        PlanOptions options = PlanOptions.periods("2015", "2014-T1", "2014", "2015");

        assertThat(options.periods()).hasSize(3).isSorted();
        assertThat(options)
                .isEqualTo(PlanOptions.of(options.periods()))
                .hasSameHashCodeAs(PlanOptions.of(options.periods()))
                .isNotEqualTo(PlanOptions.periods("2014"));
        assertThat(PlanOptions.years(2014, 2015)).hasToString("[2014, 2015]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanOptions.of(List.of()))
                .withMessageContaining("a plan needs at least one period");
    }

    @Test
    void aLayerForAUnitThatDoesNotExistIsNamedWithTheNearest() {
        Scorecard card = absence().toBuilder()
                .layer(LayerScope.unit("lunt"), l -> l.perspective("P", p -> p.indicator("i")))
                .build()
                .orThrow();

        Validated<EvaluationPlan> plan = compile(ScorecardModel.of(card));

        assertThat(plan.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.LAYER_WITHOUT_UNIT);
        assertThat(plan.issues().get(0).message())
                .isEqualTo("Layer 'unit lunt' of card 'kort': there is no such unit.\nMaybe 'lund' was meant.");
        assertThat(plan.partial()).isPresent();
    }

    @Test
    void aCardForAUnitThatDoesNotExistIsNamed() {
        Scorecard card =
                absence().toBuilder().appliesTo(LayerScope.unit("lunt")).build().orThrow();

        assertThat(compile(ScorecardModel.of(card)).issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.LAYER_WITHOUT_UNIT);
    }

    @Test
    void j12ATargetForAUnitThatDoesNotExistIsNamedAtItsPlace() {
        ScorecardModel model = ScorecardModel.builder()
                .card(absence())
                .target(TargetAssignment.builder("i", TargetScope.unit("lunt"))
                        .target(Bound.atMost("8"))
                        .place("mål.csv:7:2")
                        .build())
                .target(TargetAssignment.builder("i", new TargetScope.Agreement("a", OrgUnitId.of("borte"), true))
                        .target(Bound.atMost("8"))
                        .build())
                .build()
                .orThrow();

        Validated<EvaluationPlan> plan = compile(model);

        assertThat(plan.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "A target of indicator 'i' is set for unit 'lunt', which does not exist.\nMaybe 'lund' was meant.",
                        "A target of indicator 'i' is set for unit 'borte', which does not exist.");
        assertThat(plan.issues()).extracting(Issue::code).containsOnly(ScorecardIssue.TARGET_WITHOUT_UNIT);
        assertThat(plan.issues().get(0).place()).contains("mål.csv:7:2");
    }

    @Test
    void theTargetsOfALayerWithoutAUnitAreNotNamedAgain() {
        Scorecard card = absence().toBuilder()
                .layer(
                        LayerScope.unit("lunt"),
                        l -> l.perspective("P", p -> p.indicator("i", e -> e.target(Bound.atMost("8")))))
                .build()
                .orThrow();

        assertThat(compile(ScorecardModel.of(card)).issues()).hasSize(1);
    }

    private static Validated<EvaluationPlan> compile(TargetAssignment... targets) {
        var model = ScorecardModel.builder().card(absence());
        List.of(targets).forEach(model::target);
        return compile(model.build().orThrow());
    }

    @Test
    void aTargetForATypeThatNoUnitHasIsNamedWithTheNearest() {
        var typo = TargetAssignment.builder("i", TargetScope.unitType("barnehager"))
                .target(Bound.atMost("8"))
                .place("mål.csv:7:2")
                .build();

        Validated<EvaluationPlan> plan = compile(
                typo,
                TargetAssignment.builder("i", TargetScope.unitType("barnehage"))
                        .target(Bound.atMost("8"))
                        .build());

        assertThat(plan.issues())
                .extracting(Issue::message)
                .containsExactly("A target of indicator 'i' is set for unit type 'barnehager', which no unit has."
                        + "\nMaybe 'barnehage' was meant.");
        assertThat(plan.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.TARGET_WITHOUT_TYPE);
        assertThat(plan.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(plan.issues().get(0).place()).contains("mål.csv:7:2");
    }

    @Test
    void aLayerOrACardForATypeThatNoUnitHasIsNamedAndTheTargetsInItAreNotNamedAgain() {
        Scorecard layer = absence().toBuilder()
                .layer(
                        LayerScope.unitType("barnehager"),
                        l -> l.perspective("P", p -> p.indicator("i", e -> e.target(Bound.atMost("8")))))
                .layer(LayerScope.unitType("barnehage"), l -> l.perspective("Q", q -> q.indicator("i")))
                .build()
                .orThrow();
        Scorecard whole = absence().toBuilder()
                .appliesTo(LayerScope.unitType("skole"))
                .build()
                .orThrow();

        assertThat(compile(ScorecardModel.of(layer)).issues())
                .filteredOn(issue -> issue.code() != ScorecardIssue.ENTRY_TWICE)
                .extracting(Issue::message)
                .containsExactly("Layer 'type barnehager' of card 'kort': no unit has that type."
                        + "\nMaybe 'barnehage' was meant.");
        assertThat(compile(ScorecardModel.of(whole)).issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.LAYER_WITHOUT_TYPE);
        assertThat(compile(ScorecardModel.of(whole)).issues())
                .extracting(Issue::message)
                .containsExactly("Layer 'type skole' of card 'kort': no unit has that type.");
    }

    @Test
    void j12TargetsForPeriodsOfATypeThatIsNotEvaluatedAreToldOnceForAnIndicator() {
        var year = TargetAssignment.builder("i", TargetScope.unit("lund")).target(Bound.atMost("8"));
        ScorecardModel model = ScorecardModel.builder()
                .card(absence())
                .target(year.period("2014").build())
                .target(year.period("2015").build())
                .target(year.period("2013").validity(DateRange.always()).build())
                .build()
                .orThrow();

        Validated<EvaluationPlan> quarters =
                EvaluationPlan.compile(model, alna(), PlanOptions.periods("2014-Q1", "2014-Q2"));

        assertThat(quarters.issues())
                .extracting(Issue::code)
                .containsExactly(TargetIssue.TARGET_OF_NO_EVALUATED_PERIOD);
        assertThat(quarters.issues().get(0).message())
                .isEqualTo("A target of indicator 'i' is stated for 2014; no period of that type is evaluated, so it"
                        + " judges nothing.");
        assertThat(quarters.issues().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(EvaluationPlan.compile(model, alna(), PlanOptions.periods("2013", "2014-Q1"))
                        .issues())
                .isEmpty();
    }

    @Test
    void whatIsWrongWithACardIsSaidOnceForAllPeriods() {
        Scorecard card = absence().toBuilder()
                .layer(LayerScope.unit("lund"), l -> l.without("i"))
                .build()
                .orThrow();

        Validated<EvaluationPlan> plan = compile(ScorecardModel.of(card));

        assertThat(plan.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.REQUIRED_INDICATOR_REMOVED);
        assertThat(plan.partial()
                        .orElseThrow()
                        .evaluate(Observations.none())
                        .in("2014")
                        .unit("lund")
                        .card()
                        .indicators())
                .hasSize(1);
    }

    @Test
    void j7ARuleThatNoDefinitionFitsIsToldByTheModelAndNotByThePlan() {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "A",
                        p -> p.rule(GroupRule.worstOf().gate(Gate.indicator("i", "blå")))
                                .indicator("i"))
                .layer(LayerScope.unit("lund"), l -> l.without("i"))
                .build()
                .orThrow();
        Validated<ScorecardModel> model = ScorecardModel.builder()
                .indicator(Indicator.builder("i").lowerIsBetter().build())
                .card(card)
                .build();

        Validated<EvaluationPlan> plan = compile(model.partial().orElseThrow());

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.UNKNOWN_GROUP_LEVEL);
        assertThat(plan.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.REQUIRED_INDICATOR_REMOVED);
        assertThat(plan.partial()
                        .orElseThrow()
                        .evaluate(Observations.none())
                        .in("2014")
                        .unit("lund")
                        .card()
                        .group("A")
                        .status())
                .isEqualTo(Status.none(Unjudged.INVALID_DEFINITION));
    }

    @Test
    void aSourceThatFailsFailsTheEvaluationWhole() {
        EvaluationPlan plan = plan(absence());

        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> plan.evaluate((request, sink) -> {
                    sink.accept(figure("1"));
                    throw new IOException("tabellen er borte");
                }))
                .withMessage("the source of observations failed: tabellen er borte")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void aSourceThatIsInterruptedLeavesTheThreadInterrupted() {
        EvaluationPlan plan = plan(absence());

        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> plan.evaluate((request, sink) -> {
                    throw new InterruptedException();
                }))
                .withMessage("the source was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anUnknownUnitIsReportedAtItsPlaceAndTheRestIsEvaluated() {
        Observation lost = Observation.builder("lunt", "i", "2014")
                .amount("1")
                .place("tall.csv:9:3")
                .build();

        Evaluation evaluation = plan(absence()).evaluate(Observations.of(lost, figure("9,9")));

        assertThat(evaluation.issues())
                .extracting(Issue::message)
                .containsExactly("lunt · i · 2014 · actual: there is no unit 'lunt'.\nMaybe 'lund' was meant.");
        assertThat(codes(evaluation)).containsExactly(ObservationIssue.UNKNOWN_UNIT);
        assertThat(evaluation.issues().get(0).place()).contains("tall.csv:9:3");
        assertThat(evaluation.observations(lost.key()).orElseThrow().current()).isEqualTo(lost);
        assertThat(evaluation.in("2014").unit("lund").indicator("i").status().isJudged())
                .isTrue();
    }

    @Test
    void anUnknownIndicatorIsReportedWithTheNearest() {
        Evaluation evaluation = plan(card("kort", e -> e.name("I")))
                .evaluate(Observations.of(Observation.of("lund", "j", "2014", "1")));

        assertThat(evaluation.issues())
                .extracting(Issue::message)
                .containsExactly("lund · j · 2014 · actual: there is no indicator 'j'.\nMaybe 'i' was meant.");
        assertThat(codes(evaluation)).containsExactly(ObservationIssue.UNKNOWN_INDICATOR);
    }

    @Test
    void aPeriodThatWasNotAskedForIsToldOfAndKept() {
        Observation old = Observation.of("lund", "i", "1999", "1");

        Evaluation evaluation = plan(absence()).evaluate(Observations.of(old));

        assertThat(codes(evaluation)).containsExactly(ObservationIssue.PERIOD_NOT_ASKED);
        assertThat(evaluation.observations(old.key())).isPresent();
    }

    @Test
    void anIndicatorThatIsOnNoCardOfTheUnitIsKeptAndNotJudged() {
        ScorecardModel model = ScorecardModel.builder()
                .card(absence())
                .indicator(Indicator.builder("arkiv").build())
                .build()
                .orThrow();
        Observation archived = Observation.builder("lund", "arkiv", "2014")
                .amount("1")
                .place("tall.csv:2:2")
                .build();

        Evaluation evaluation = plan(model).evaluate(Observations.of(archived));

        assertThat(codes(evaluation)).containsExactly(EvaluationIssue.NOT_ON_CARD);
        assertThat(evaluation.issues().get(0).place()).contains("tall.csv:2:2");
        assertThat(evaluation.issues().get(0).message())
                .isEqualTo("lund · arkiv · 2014 · actual: the indicator is on no card of the unit, so the value is not"
                        + " judged.");
        assertThat(evaluation.observations(archived.key())).isPresent();
    }

    @Test
    void r18AReferenceSeriesIsKeptAndStandsOnNoCard() {
        Observation city =
                observation().subject(ReferenceId.of("by")).amount("8,1").build();

        Evaluation evaluation = plan(absence()).evaluate(Observations.of(city));

        assertThat(evaluation.issues()).isEmpty();
        assertThat(evaluation.observations(city.key()).orElseThrow().current()).isEqualTo(city);
    }

    @Test
    void j13AConflictOnNoCardIsStillAnIssue() {
        Evaluation evaluation = plan(absence())
                .evaluate(Observations.of(
                        Observation.of("lund", "i", "1999", "1"), Observation.of("lund", "i", "1999", "2")));

        assertThat(codes(evaluation))
                .containsExactly(ObservationIssue.PERIOD_NOT_ASKED, ObservationIssue.CONFLICTING_OBSERVATIONS);
    }

    @Test
    void aKeyThatNobodyReportedHasNoObservations() {
        ObservationKey key =
                new ObservationKey(OrgUnitId.of("lund"), IndicatorId.of("i"), Period.year(2014), ValueKind.ACTUAL);

        assertThat(plan(absence()).evaluate(Observations.none()).observations(key))
                .isEmpty();
    }

    @Test
    void aPeriodThatWasNotPlannedIsAMistake() {
        Evaluation evaluation = plan(absence()).evaluate(Observations.none());

        assertThat(evaluation.periods()).containsExactly(Period.year(2013), Period.year(2014), Period.year(2015));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.in("2016"))
                .withMessage("period 2016 is not among [2013, 2014, 2015].\nMaybe compile the plan for it.");
        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.in("i fjor"));
    }

    @Test
    void anUnknownNameIsAMistakeThatNamesTheNearest() {
        PeriodResults results = plan(absence()).evaluate(Observations.none()).in("2014");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.unit("lunt"))
                .withMessage("there is no unit 'lunt'.\nMaybe 'lund' was meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.unit("lund").card("kart"))
                .withMessage("unit 'lund' has no card 'kart' in 2014.\nMaybe 'kort' was meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.unit("lund").indicator("j"))
                .withMessage("no card of unit 'lund' has indicator 'j' in 2014.\nMaybe 'i' was meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.unit("lund").card().indicator("j"))
                .withMessage("Styringskort kort of lund with 1 indicators has no indicator 'j'.\nMaybe 'i' was meant.");
        assertThat(results.findUnit(OrgUnitId.of("lunt"))).isEmpty();
        assertThat(results.unit("lund").card().findIndicator(IndicatorId.of("j")))
                .isEmpty();
    }

    @Test
    void anIndicatorOnSeveralCardsIsJudgedOnEachAndTheShortFormSaysSo() {
        Scorecard other = card("annet", absence(Bound.atMost("12")));
        UnitResults lund = plan(absence(), other)
                .evaluate(Observations.of(figure("10")))
                .in("2014")
                .unit("lund");

        assertThat(lund.card("kort").indicator("i").status().level().id()).isEqualTo("red");
        assertThat(lund.card("annet").indicator("i").status().level().id()).isEqualTo("green");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lund.indicator("i"))
                .withMessage(
                        "indicator 'i' stands on several cards of unit 'lund'.\nMaybe card(id).indicator(\"i\") with one"
                                + " of [kort, annet].");
        assertThatIllegalArgumentException()
                .isThrownBy(lund::card)
                .withMessage("unit 'lund' has 2 cards in 2014.\nMaybe card(id) with one of [kort, annet].");
    }

    @Test
    void r7AUnitWithoutACardIsThereWithoutResults() {
        Scorecard card =
                absence().toBuilder().appliesTo(LayerScope.unit("lund")).build().orThrow();
        PeriodResults results = plan(card).evaluate(Observations.none()).in("2014");

        assertThat(results.unit("alna").cards()).isEmpty();
        assertThat(results.unit("alna")).hasToString("alna in 2014: no card");
        assertThat(results).hasToString("actual in 2014: 1 units with a card, 1 results");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.unit("alna").card())
                .withMessage("unit 'alna' has 0 cards in 2014.");
    }

    @Test
    void aResultKnowsItsPlace() {
        IndicatorResult result = plan(absence())
                .evaluate(Observations.of(figure("10")))
                .in("2014")
                .unit("lund")
                .indicator("i");

        assertThat(result.unit().id().value()).isEqualTo("lund");
        assertThat(result.card().card().id().value()).isEqualTo("kort");
        assertThat(result.row().perspective().name().in(Language.NB)).isEqualTo("P");
        assertThat(result.period()).isEqualTo(Period.year(2014));
        assertThat(result.indicator().id().value()).isEqualTo("i");
        assertThat(result.key()).hasToString("lund · i · 2014 · actual");
        assertThat(result.explain().card().value()).isEqualTo("kort");
        assertThat(result).hasToString("red: " + result.sentence(Language.NB));
    }

    @Test
    void levelsAreCountedFromBestToWorstWithZero() {
        CardResult card = five().card();
        Map<StatusLevel, Integer> counts = card.counts(StatusScale.trafficLight());

        assertThat(counts.keySet()).extracting(StatusLevel::id).containsExactly("green", "yellow", "red");
        assertThat(counts.values()).containsExactly(2, 0, 1);
        assertThat(card.counts(StatusScale.metOrNot()).values()).containsExactly(0, 0);
    }

    @Test
    void j2CoverageIsExactAndLeavesOutWhatWasNotExpected() {
        assertThat(five().card().coverage()).isEqualTo(new Coverage(3, 4));
        assertThat(five().card().coverage().share()).contains(Fraction.of(3).divide(Fraction.of(4)));
        assertThat(new Coverage(8, 10)).hasToString("8 of 10");
        assertThat(new Coverage(0, 0).share()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 1));
    }

    @Test
    void j4AFigureThatIsNoValueIsNotCovered() {
        Quantity undefined = Quantity.ratio("1", "0");

        assertThat(coverage(observation().quantity(undefined).build())).isEqualTo(new Coverage(0, 1));
        assertThat(coverage(observation().absent(Absence.UNKNOWN).build())).isEqualTo(new Coverage(0, 1));
        assertThat(coverage(observation().absent(Absence.NOT_DUE).build())).isEqualTo(new Coverage(0, 0));
        assertThat(coverage(figure("1"), figure("2"))).isEqualTo(new Coverage(0, 1));
        assertThat(coverage(observation().quantity(new Quantity.Words("65/35")).build()))
                .isEqualTo(new Coverage(1, 1));
    }

    @Test
    void r90AYearThatTheFrequencyLeavesOutIsNotExpected() {
        Scorecard card =
                card("kort", absence(Bound.atMost("9,9"), i -> i.frequency(Frequency.every(2, Period.year(2013)))));
        Evaluation silent = plan(card).evaluate(Observations.none());
        Evaluation early = plan(card).evaluate(Observations.of(figure("1")));

        assertThat(silent.in("2014").unit("lund").card().coverage()).isEqualTo(new Coverage(0, 0));
        assertThat(silent.in("2013").unit("lund").card().coverage()).isEqualTo(new Coverage(0, 1));
        assertThat(early.in("2014").unit("lund").card().coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void resultsOfTheSameRunAreEqual() {
        EvaluationPlan plan = plan(absence());
        PeriodResults one = plan.evaluate(Observations.of(figure("10"))).in("2014");
        PeriodResults same = plan.evaluate(Observations.of(figure("10"))).in("2014");
        PeriodResults other = plan.evaluate(Observations.of(figure("9"))).in("2014");

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one.unit("lund"))
                .isEqualTo(same.unit("lund"))
                .hasSameHashCodeAs(same.unit("lund"))
                .isNotEqualTo(other.unit("lund"))
                .isNotEqualTo(one.unit("alna"));
        assertThat(one.unit("lund").card())
                .isEqualTo(same.unit("lund").card())
                .hasSameHashCodeAs(same.unit("lund").card())
                .isNotEqualTo(other.unit("lund").card());
        assertThat(one.unit("lund").indicator("i"))
                .isEqualTo(same.unit("lund").indicator("i"))
                .hasSameHashCodeAs(same.unit("lund").indicator("i"))
                .isNotEqualTo(other.unit("lund").indicator("i"));
        assertThat(one.kind()).isEqualTo(ValueKind.ACTUAL);
        assertThat(one.period()).isEqualTo(Period.year(2014));
    }

    @Test
    void aLargeCardIsShownOnOneScreen() {
        Scorecard large = Scorecard.builder("stort")
                .perspective("Alt", p -> {
                    for (int i = 0; i < 60; i++) {
                        p.indicator("i" + i, e -> e.name("I"));
                    }
                })
                .build()
                .orThrow();
        UnitResults lund = plan(large).evaluate(Observations.none()).in("2014").unit("lund");

        assertThat(lund.card().toString().lines()).hasSize(42).last().isEqualTo("  …");
        assertThat(plan(absence())
                        .evaluate(Observations.none())
                        .in("2014")
                        .unit("lund")
                        .toString()
                        .lines())
                .containsExactly(
                        "lund in 2014",
                        "Styringskort kort of lund with 1 indicators in 2014",
                        "  (not-reported): Sykefravær: ikke rapportert");
    }

    @Test
    void everyResultOfAPeriodIsVisitedByUnitAndRow() {
        assertThat(plan(absence()).evaluate(Observations.none()).in("2014").indicators())
                .extracting(result -> result.unit().id().value())
                .containsExactly("alna", "lund");
        assertThat(plan(absence()).evaluate(Observations.none()).in("2014").units())
                .hasSize(2);
    }

    @Test
    void anEntryWhoseIndicatorNobodyDefinedHasNoRow() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("ukjent"))
                .build()
                .orThrow();
        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();

        assertThat(plan(model)
                        .evaluate(Observations.none())
                        .in("2014")
                        .unit("lund")
                        .card()
                        .indicators())
                .isEmpty();
    }

    @Test
    void aPlanServesAnyNumberOfRuns() {
        EvaluationPlan plan = plan(absence());
        List<String> levels = new ArrayList<>();

        for (String amount : List.of("9", "10", "9")) {
            levels.add(plan.evaluate(Observations.of(figure(amount)))
                    .in("2014")
                    .unit("lund")
                    .indicator("i")
                    .status()
                    .toString());
        }

        assertThat(levels).containsExactly("green", "red", "green");
    }

    private static Validated<EvaluationPlan> compile(ScorecardModel model) {
        return EvaluationPlan.compile(model, alna(), PlanOptions.years(2013, 2015));
    }

    private static Coverage coverage(Observation... observations) {
        return plan(absence())
                .evaluate(Observations.of(observations))
                .in("2014")
                .unit("lund")
                .card()
                .coverage();
    }

    /** Two green, one red, one unknown, one not applicable. */
    private static UnitResults five() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> {
                    for (String id : List.of("a", "b", "c", "d", "e")) {
                        p.indicator(id, e -> e.higherIsBetter().target("5"));
                    }
                })
                .build()
                .orThrow();
        return plan(card)
                .evaluate(Observations.of(
                        Observation.of("lund", "a", "2014", "5"),
                        Observation.of("lund", "b", "2014", "6"),
                        Observation.of("lund", "c", "2014", "4"),
                        Observation.builder("lund", "d", "2014")
                                .absent(Absence.UNKNOWN)
                                .build(),
                        Observation.builder("lund", "e", "2014")
                                .absent(Absence.NOT_APPLICABLE)
                                .build()))
                .in("2014")
                .unit("lund");
    }
}

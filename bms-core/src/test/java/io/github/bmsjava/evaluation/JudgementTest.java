package io.github.bmsjava.evaluation;

import static io.github.bmsjava.evaluation.Runs.absence;
import static io.github.bmsjava.evaluation.Runs.card;
import static io.github.bmsjava.evaluation.Runs.codes;
import static io.github.bmsjava.evaluation.Runs.figure;
import static io.github.bmsjava.evaluation.Runs.judge;
import static io.github.bmsjava.evaluation.Runs.observation;
import static io.github.bmsjava.evaluation.Runs.plan;
import static io.github.bmsjava.evaluation.Runs.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From one observation to one light, or to the reason why there is none. */
class JudgementTest {

    @Test
    void r101AValueThatMeetsItsTargetIsGreen() {
        IndicatorResult result = judge(absence(), figure("9,9"));

        assertThat(result.status().level().id()).isEqualTo("green");
        assertThat(result.value()).isEqualTo(new BigDecimal("9.9"));
        assertThat(result.exact()).contains(Fraction.of(new BigDecimal("9.9")));
        assertThat(result.issues()).isEmpty();
        assertThat(result.explain().deviation()).contains(new BigDecimal("0.0"));
        assertThat(result.explain().word()).contains(Label.of("Grønn", "Grøn", "Green"));
    }

    @Test
    void j2SixtyPointThreeOfSixHundredDaysIsPublishedAsTenPointOne() {
        Scorecard card = card("kort", absence(Bound.atMost("10,0")));

        IndicatorResult result = judge(
                card, observation().quantity(Quantity.ratio("60,3", "600,0")).build());

        assertThat(result.exact()).contains(Fraction.of(new BigDecimal("10.05")));
        assertThat(result.value()).isEqualTo(new BigDecimal("10.1"));
        assertThat(result.status().level().id()).isEqualTo("red");
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void j2RoundingThatDecidesIsAnIssue() {
        Scorecard card = card("kort", absence(Bound.atMost("10,0")));

        IndicatorResult result = judge(card, figure("10,04"));

        assertThat(result.value()).isEqualTo(new BigDecimal("10.0"));
        assertThat(result.status().level().id()).isEqualTo("green");
        assertThat(result.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "lund · i · 2014 · actual: 10,04 is published as 10,0 and so falls on the other side of <=10,0.");
        assertThat(codes(result)).containsExactly(EvaluationIssue.ROUNDING_DECIDES);
    }

    @Test
    void j2RoundingMayDecideAgainstTheUnit() {
        Scorecard card = card("kort", absence(Bound.atMost("10,05")));

        IndicatorResult result = judge(
                card, observation().quantity(Quantity.ratio("60,3", "600,0")).build());

        assertThat(result.status().level().id()).isEqualTo("red");
        assertThat(codes(result)).contains(EvaluationIssue.ROUNDING_DECIDES);
        assertThat(result.issues().get(result.issues().size() - 1).values()).containsEntry("bound", "<=10.05");
    }

    @Test
    void j2RoundingThatDecidesNothingIsNotSaid() {
        assertThat(judge(absence(), figure("9,84")).issues()).isEmpty();
    }

    @Test
    void j2TheSharpEdgeOfAShownValueIsTheShownValue() {
        Scorecard card = card("kort", e -> e.decimals(1).higherIsBetter().target("4,5"));

        assertThat(judge(card, figure("4,45")).status().level().id()).isEqualTo("green");
        assertThat(judge(card, figure("4,44")).status().level().id()).isEqualTo("red");
    }

    @Test
    void aTargetMissedOnlyByTheSignSaysSo() {
        Scorecard card = card(
                "kort", e -> e.higherIsBetter().scale(StatusScale.metOrNot()).target(Bound.above("29")));

        IndicatorResult result = judge(card, figure("29"));

        assertThat(result.status().level().id()).isEqualTo("not-met");
        assertThat(result.issues())
                .extracting(Issue::message)
                .containsExactly(
                        "lund · i · 2014 · actual: 29 equals the limit in '>29'; only the sign keeps it from the level.");
        assertThat(codes(judge(card, figure("28")))).isEmpty();
        assertThat(codes(judge(card, figure("30")))).isEmpty();
    }

    @Test
    void theSignOfALevelBelowIsMissedByNobody() {
        Scorecard card = card(
                "kort",
                e -> e.higherIsBetter()
                        .green(Bound.atLeast("6"))
                        .yellow(Bound.atLeast("5"))
                        .level("red", Bound.below("5")));

        IndicatorResult result = judge(card, figure("5"));

        assertThat(result.status().level().id()).isEqualTo("yellow");
        assertThat(result.issues()).isEmpty();
    }

    @Test
    void anOpenEndOfAnIntervalIsMissedByItsSign() {
        Bound open = new Bound.Interval(new BigDecimal("10"), false, new BigDecimal("20"), true);
        Scorecard card = card(
                "kort", e -> e.define(i -> i.direction(Direction.WITHIN_RANGE)).target(open));

        assertThat(codes(judge(card, figure("10")))).containsExactly(EvaluationIssue.MISSED_BY_SIGN);
        assertThat(judge(card, figure("20")).status().level().id()).isEqualTo("green");
        assertThat(codes(judge(card, figure("9")))).isEmpty();
    }

    @Test
    void r95TheEconomyIsAccountsOfBudgetAtMostAHundredPercent() {
        Scorecard economy =
                card("kort", e -> e.decimals(2).percent().lowerIsBetter().target(Bound.atMost("100")));

        IndicatorResult within = judge(
                economy, observation().quantity(Quantity.ratio("9724", "10000")).build());
        IndicatorResult over = judge(
                economy, observation().quantity(Quantity.ratio("1042", "1000")).build());

        assertThat(within.value()).isEqualTo(new BigDecimal("97.24"));
        assertThat(within.status().level().id()).isEqualTo("green");
        assertThat(over.value()).isEqualTo(new BigDecimal("104.20"));
        assertThat(over.status().level().id()).isEqualTo("red");
    }

    @Test
    void r96EffortsCarriedOutAreAShareOfThosePlanned() {
        Scorecard efforts = card("kort", e -> e.percent().higherIsBetter().target("90"));

        assertThat(judge(
                                efforts,
                                observation()
                                        .quantity(Quantity.ratio("18", "20"))
                                        .build())
                        .status()
                        .level()
                        .id())
                .isEqualTo("green");
        assertThat(judge(
                                efforts,
                                observation()
                                        .quantity(Quantity.ratio("17", "20"))
                                        .build())
                        .status()
                        .level()
                        .id())
                .isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource({"5,0", "5,-1", "0,0"})
    void j4ARatioOfZeroOrLessIsUndefined(String numerator, String denominator) {
        IndicatorResult result = judge(
                absence(),
                observation().quantity(Quantity.ratio(numerator, denominator)).build());

        assertThat(result.status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(result.findValue()).isEmpty();
        assertThat(result.exact()).isEmpty();
    }

    @Test
    void j4AMeanOfNoAnswersIsUndefined() {
        Quantity none = new Quantity.Mean(new BigDecimal("4.5"), 0);

        assertThat(judge(absence(), observation().quantity(none).build())
                        .status()
                        .reason())
                .isEqualTo(Absence.UNDEFINED);
    }

    @Test
    void r84AMeanOfAnswersIsJudgedAsItsMean() {
        Quantity mean = new Quantity.Mean(new BigDecimal("4.56"), 31);
        Scorecard card = card("kort", e -> e.decimals(1).higherIsBetter().target("4,5"));

        assertThat(judge(card, observation().quantity(mean).build()).value()).isEqualTo(new BigDecimal("4.6"));
    }

    @Test
    void aCountIsJudgedAsItsNumber() {
        Scorecard card = card("kort", e -> e.higherIsBetter().target("15"));

        assertThat(judge(card, observation().quantity(new Quantity.Count(15)).build())
                        .status()
                        .level()
                        .id())
                .isEqualTo("green");
    }

    @ParameterizedTest
    @EnumSource
    void j4EveryAbsenceIsKeptAndIsNoColour(Absence absence) {
        IndicatorResult result = judge(absence(), observation().absent(absence).build());

        assertThat(result.status()).hasToString("(" + absence.id() + ")");
        assertThat(result.findValue()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(result::value)
                .withMessageContaining("(" + absence.id() + ").\nMaybe use findValue().");
    }

    @Test
    void r79AnUnknownResultIsUnknownAndKeepsItsText() {
        IndicatorResult result = judge(absence(), printed("??"));

        assertThat(result.status().reason()).isEqualTo(Absence.UNKNOWN);
        assertThat(result.explain().observation().orElseThrow().raw()).contains("??");
        assertThat(result.explain().target()).contains(Bound.atMost("9.9"));
    }

    @Test
    void nothingReportedIsNotReported() {
        assertThat(judge(absence()).status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void r89ASurveyNotHeldIsNotApplicable() {
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.whenMissing(Absence.NOT_APPLICABLE)));

        assertThat(judge(card).status().reason()).isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(judge(card, observation().absent(Absence.NOT_REPORTED).build())
                        .status()
                        .reason())
                .isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(judge(card, observation().absent(Absence.UNKNOWN).build())
                        .status()
                        .reason())
                .isEqualTo(Absence.UNKNOWN);
        assertThat(judge(card, figure("1")).status().isJudged()).isTrue();
    }

    @Test
    void r90AYearThatTheFrequencyLeavesOutIsNotMeasured() {
        Scorecard card =
                card("kort", absence(Bound.atMost("9,9"), i -> i.frequency(Frequency.every(2, Period.year(2013)))));

        assertThat(judge(card).status().reason()).isEqualTo(Absence.NOT_MEASURED);
        assertThat(judge(card, observation().absent(Absence.NOT_REPORTED).build())
                        .status()
                        .reason())
                .isEqualTo(Absence.NOT_MEASURED);
        assertThat(judge(card, figure("1")).status().isJudged()).isTrue();
    }

    @Test
    void r27J18AnIndicatorThatIsNotInUseIsNotMissing() {
        DateRange later = DateRange.from(LocalDate.of(2015, 1, 1));
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.inUse(later)));
        Evaluation evaluation = plan(card).evaluate(Observations.of(figure("9,9")));

        assertThat(evaluation.in("2014").unit("lund").indicator("i").status().reason())
                .isEqualTo(Absence.NOT_IN_USE);
        assertThat(evaluation.in("2015").unit("lund").indicator("i").status().reason())
                .isEqualTo(Absence.NOT_REPORTED);
        assertThat(evaluation.in("2014").unit("lund").indicator("i").findValue())
                .isEmpty();
    }

    @Test
    void r27AnAreaThatIsNotInUseHasNothingMissing() {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "Kontroll",
                        p -> p.inUse(DateRange.from(LocalDate.of(2015, 1, 1)))
                                .successFactor("F", f -> f.indicator("i", absence(Bound.atMost("9,9")))))
                .build()
                .orThrow();
        Evaluation evaluation = plan(card).evaluate(Observations.none());

        assertThat(evaluation.in("2014").unit("lund").indicator("i").status().reason())
                .isEqualTo(Absence.NOT_IN_USE);
        assertThat(evaluation.in("2014").unit("lund").card().coverage()).isEqualTo(new Coverage(0, 0));
        assertThat(evaluation.in("2015").unit("lund").card().coverage()).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void r80AnApproximateFigureIsGreenAndMarked() {
        Scorecard economy = card("kort", e -> e.percent().lowerIsBetter().target(Bound.atMost("100")));

        IndicatorResult result = judge(economy, printed("Ca 97"));

        assertThat(result.status().level().id()).isEqualTo("green");
        assertThat(result.flags()).containsExactly(QualityFlag.APPROXIMATE);
    }

    @Test
    void r82APercentageAndABareNumberCompareInTheUnitOfTheIndicator() {
        assertThat(judge(absence(), printed("11,6")).status().level().id()).isEqualTo("red");
        assertThat(judge(absence(), printed("9,9 %")).status().level().id()).isEqualTo("green");
    }

    @Test
    void r77TheSicknessAbsenceOf2008IsNotMetAfterTheOverride() {
        Scorecard card = card(
                "kort",
                e -> e.decimals(2)
                        .percent()
                        .lowerIsBetter()
                        .scale(StatusScale.metOrNot())
                        .target(Bound.atMost("9,9")));

        assertThat(judge(card, figure("10,06")).status().level().id()).isEqualTo("not-met");
        assertThat(judge(card, figure("9,9")).status().level().id()).isEqualTo("met");
    }

    @Test
    void r77J12AContradictoryTargetGivesNoLight() {
        IndicatorResult result = judge(withTarget(">9,9 %"), figure("10,06"));

        assertThat(result.status().reason()).isEqualTo(Unjudged.CONTRADICTORY_TARGET);
        assertThat(result.value()).isEqualTo(new BigDecimal("10.1"));
        assertThat(result.explain().assignment().orElseThrow().raw()).contains(">9,9 %");
        assertThat(codes(result)).containsExactly(TargetIssue.CONTRADICTORY_TARGET);
    }

    @Test
    void aTargetThatCannotBeReadGivesNoLight() {
        assertThat(judge(withTarget("60/40"), figure("10")).status().reason()).isEqualTo(Unjudged.UNREADABLE_TARGET);
    }

    @Test
    void aSplitAgainstASplitIsNotComparable() {
        assertThat(judge(withTarget("60/40"), printed("65/35")).status().reason())
                .isEqualTo(Unjudged.NOT_COMPARABLE);
    }

    @Test
    void aSplitAgainstANumberIsNotComparable() {
        IndicatorResult result = judge(absence(), printed("65/35"));

        assertThat(result.status().reason()).isEqualTo(Unjudged.NOT_COMPARABLE);
        assertThat(result.findValue()).isEmpty();
        assertThat(result.explain().observation().orElseThrow().raw()).contains("65/35");
    }

    @Test
    void aSplitWithoutATargetIsWithoutATarget() {
        assertThat(judge(withTarget("-"), printed("65/35")).status().reason()).isEqualTo(Unjudged.NO_TARGET);
        assertThat(judge(card("kort", e -> e.lowerIsBetter()), printed("65/35"))
                        .status()
                        .reason())
                .isEqualTo(Unjudged.NO_TARGET);
    }

    @Test
    void r50WordsOnAStatisticsCardAreStatistics() {
        Scorecard statistics =
                absence().toBuilder().kind(CardKind.STATISTICS).build().orThrow();

        assertThat(judge(statistics, printed("65/35")).status().reason()).isEqualTo(Unjudged.STATISTICS);
    }

    @Test
    void r50AStatisticsCardHasNoLights() {
        Scorecard statistics =
                absence().toBuilder().kind(CardKind.STATISTICS).build().orThrow();

        IndicatorResult result = judge(statistics, figure("9,9"));

        assertThat(result.status().reason()).isEqualTo(Unjudged.STATISTICS);
        assertThat(result.value()).isEqualTo(new BigDecimal("9.9"));
    }

    @Test
    void r52ACardOfAPlanHasLights() {
        Scorecard ofPlan = absence().toBuilder().kind(CardKind.PLAN).build().orThrow();

        assertThat(judge(ofPlan, figure("9,9")).status().isJudged()).isTrue();
    }

    @Test
    void r100ASeriesWithoutATargetIsKeptAndNotJudged() {
        IndicatorResult directed = judge(card("kort", e -> e.higherIsBetter()), figure("410"));
        IndicatorResult undirected = judge(card("kort", e -> e.name("Plasser")), figure("410"));

        assertThat(directed.status().reason()).isEqualTo(Unjudged.NO_TARGET);
        assertThat(undirected.status().reason()).isEqualTo(Unjudged.NO_DIRECTION);
        assertThat(directed.value()).isEqualTo(new BigDecimal("410"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "RETIRED"})
    void r36OnlyADecidedIndicatorHasALight(IndicatorState state) {
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.state(state)));

        assertThat(judge(card, figure("9,9")).status().reason()).isEqualTo(Unjudged.NOT_DECIDED);
        assertThat(judge(card, figure("9,9")).value()).isEqualTo(new BigDecimal("9.9"));
    }

    @Test
    void anIndicatorDefinedTwiceDifferentlyHasNoLight() {
        ScorecardModel model = ScorecardModel.builder()
                .card(absence())
                .indicator(Indicator.builder("i").decimals(2).lowerIsBetter().build())
                .build()
                .partial()
                .orElseThrow();

        assertThat(judge(model, figure("9,9")).status().reason()).isEqualTo(Unjudged.INVALID_DEFINITION);
    }

    @Test
    void aRuleWithAGapGivesNoLightAndTheRestIsJudged() {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "P",
                        p -> p.indicator(
                                        "i",
                                        e -> e.higherIsBetter()
                                                .green(Bound.atLeast("5"))
                                                .yellow(Bound.between("1", "2")))
                                .indicator("j", e -> e.higherIsBetter().target("5")))
                .build()
                .partial()
                .orElseThrow();
        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();
        Evaluation evaluation =
                plan(model).evaluate(Observations.of(figure("5"), Observation.of("lund", "j", "2014", "5")));

        assertThat(evaluation.in("2014").unit("lund").indicator("i").status().reason())
                .isEqualTo(Unjudged.INVALID_DEFINITION);
        assertThat(evaluation.in("2014").unit("lund").indicator("j").status().isJudged())
                .isTrue();
    }

    @Test
    void twoTargetsOfEqualRankGiveNoLight() {
        ScorecardModel model = ScorecardModel.builder()
                .card(absence())
                .target(unitTarget("8").build())
                .target(unitTarget("7").build())
                .build()
                .orThrow();

        IndicatorResult result = judge(model, figure("9,9"));

        assertThat(result.status().reason()).isEqualTo(Unjudged.UNRESOLVED_TARGET);
        assertThat(codes(result)).containsExactly(TargetIssue.TARGET_TIE);
    }

    @Test
    void j4ConflictingFiguresGiveNoValue() {
        IndicatorResult result = judge(absence(), figure("9,9"), figure("10"));

        assertThat(result.status().reason()).isEqualTo(Absence.CONFLICTING);
        assertThat(codes(result)).containsExactly(ObservationIssue.CONFLICTING_OBSERVATIONS);
    }

    @Test
    void j20TheSupersededFigureStandsBesideTheOneThatCounts() {
        Observation first = observation().amount("0,71").version(1).build();
        Observation second = observation().amount("0,04").version(2).build();

        IndicatorResult result = judge(absence(), second, first);

        assertThat(result.explain().observation()).contains(second);
        assertThat(result.explain().supersededObservations()).containsExactly(first);
        assertThat(codes(result)).containsExactly(ObservationIssue.OBSERVATION_SUPERSEDED);
    }

    @Test
    void j10TheSupersededTargetStandsBesideTheOneThatJudges() {
        TargetAssignment first = unitTarget("45").build();
        TargetAssignment second = unitTarget("29").version(2).build();
        ScorecardModel model = ScorecardModel.builder()
                .card(card("kort", e -> e.lowerIsBetter()))
                .target(first)
                .target(second)
                .build()
                .orThrow();

        IndicatorResult result = judge(model, figure("29"));

        assertThat(result.explain().assignment()).contains(second);
        assertThat(result.explain().supersededTargets()).containsExactly(first);
        assertThat(result.explain().target()).contains(Bound.atMost("29"));
    }

    @Test
    void r99AForecastNeverReplacesAResultAndEachIsJudgedByItself() {
        Observation forecast =
                observation().kind(ValueKind.FORECAST).amount("12").build();
        Evaluation evaluation = plan(absence()).evaluate(Observations.of(figure("9,9"), forecast));
        Period year = Period.year(2014);

        assertThat(evaluation
                        .in(year)
                        .unit("lund")
                        .indicator("i")
                        .status()
                        .level()
                        .id())
                .isEqualTo("green");
        assertThat(evaluation
                        .in(year, ValueKind.FORECAST)
                        .unit("lund")
                        .indicator("i")
                        .status()
                        .level()
                        .id())
                .isEqualTo("red");
        assertThat(evaluation
                        .in(year, ValueKind.FORECAST)
                        .unit("lund")
                        .indicator("i")
                        .key()
                        .kind())
                .isEqualTo(ValueKind.FORECAST);
        assertThat(evaluation
                        .in(year, ValueKind.BUDGET)
                        .unit("lund")
                        .indicator("i")
                        .status()
                        .reason())
                .isEqualTo(Absence.NOT_REPORTED);
        assertThat(evaluation.issues()).isEmpty();
    }

    @Test
    void aForecastAloneIsNoResult() {
        Evaluation evaluation = plan(absence())
                .evaluate(Observations.of(
                        observation().kind(ValueKind.FORECAST).amount("9").build()));

        assertThat(evaluation.in("2014").unit("lund").indicator("i").status().reason())
                .isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void aFigureOffItsQuantumIsJudgedAndSaid() {
        Scorecard days = card("kort", absence(Bound.atMost("9,9"), i -> i.quantum(InputQuantum.of("0,5"))));

        IndicatorResult scalar =
                judge(days, observation().amount("7,3").place("tall.csv:4:2").build());
        IndicatorResult ratio = judge(
                days, observation().quantity(Quantity.ratio("7,3", "100,1")).build());

        assertThat(codes(scalar)).containsExactly(ObservationIssue.OFF_QUANTUM);
        assertThat(scalar.issues().get(0).place()).contains("tall.csv:4:2");
        assertThat(scalar.issues().get(0).message())
                .isEqualTo("lund · i · 2014 · actual: 7,3 is not a whole number of steps of 0,5.");
        assertThat(scalar.status().isJudged()).isTrue();
        assertThat(codes(ratio))
                .filteredOn(ObservationIssue.OFF_QUANTUM::equals)
                .hasSize(2);
        assertThat(judge(days, figure("7,5")).issues()).isEmpty();
        Quantity mean = new Quantity.Mean(new BigDecimal("7.3"), 2);
        assertThat(judge(days, observation().quantity(mean).build()).issues()).isEmpty();
    }

    @Test
    void j6TheScoreIsOfThePublishedValueWithTwoDecimals() {
        Scorecard card = card(
                "kort",
                e -> e.define(i -> i.decimals(1).higherIsBetter().score(ScoreFunction.attainment()))
                        .target("9"));

        assertThat(judge(card, figure("8,04")).score()).contains(new BigDecimal("88.89"));
        assertThat(judge(card, figure("9")).score()).contains(new BigDecimal("100.00"));
        assertThat(judge(card, printed("??")).score()).isEmpty();
    }

    @Test
    void j6WithoutALightThereIsNoScore() {
        Scorecard card = absence().toBuilder().kind(CardKind.STATISTICS).build().orThrow();

        assertThat(judge(card, figure("9,9")).score()).isEmpty();
        assertThat(judge(absence(), figure("9,9")).score()).isEmpty();
    }

    @Test
    void j6AScoreThatTheRuleRefusesIsNotGivenAndSaidOnce() {
        Scorecard card = card(
                "kort",
                e -> e.define(i -> i.higherIsBetter().score(ScoreFunction.attainment()))
                        .target("0"));
        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();

        IndicatorResult result = judge(model, figure("1"));

        assertThat(result.status().level().id()).isEqualTo("green");
        assertThat(result.score()).isEmpty();
        assertThat(codes(result)).containsExactly(ThresholdIssue.SCORE_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "1/0"})
    void aCustomersScoreThatFailsLeavesTheLightAndTheRest(String score) {
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.score(new Custom(score))));

        IndicatorResult result = judge(card, figure("9,9"));

        assertThat(result.status().level().id()).isEqualTo("green");
        assertThat(result.score()).isEmpty();
        assertThat(codes(result)).containsExactly(EvaluationIssue.SCORE_FAILED);
        assertThat(result.issues().get(0).message())
                .startsWith("lund · i · 2014 · actual: score 'custom' failed: java.lang.");
    }

    @Test
    void aCustomersScoreIsGiven() {
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.score(new Custom("33"))));

        assertThat(judge(card, figure("9,9")).score()).contains(new BigDecimal("33.00"));
    }

    @Test
    void aCustomersCheckThatFailsIsARefusal() {
        Scorecard card = card("kort", absence(Bound.atMost("9,9"), i -> i.score(new Custom("check"))));
        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();

        IndicatorResult result = judge(model, figure("9,9"));

        assertThat(result.status().isJudged()).isTrue();
        assertThat(codes(result)).containsExactly(ThresholdIssue.SCORE_REFUSED);
    }

    @Test
    void j3ABareTargetIsInclusive() {
        Scorecard card = card("kort", e -> e.lowerIsBetter().target(BareTarget.of("9")));

        assertThat(judge(card, figure("9")).status().level().id()).isEqualTo("green");
    }

    @Test
    void r103YellowBeginsAtBalanceAndIsGoodEnough() {
        Scorecard economy = card(
                "kort",
                e -> e.define(i -> i.decimals(1).percent().lowerIsBetter().word("yellow", Label.of("minst balanse")))
                        .green(Bound.atMost("98"))
                        .yellow(Bound.atMost("100")));

        assertThat(judge(economy, figure("100,0")).status().level().id()).isEqualTo("yellow");
        assertThat(judge(economy, figure("100,0")).explain().word()).contains(Label.of("minst balanse"));
        assertThat(judge(economy, figure("100,1")).status().level().id()).isEqualTo("red");
        assertThat(judge(economy, figure("97")).status().level().id()).isEqualTo("green");
    }

    @Test
    void r78ATargetForAYearIsNoResultOfThatYear() {
        ScorecardModel model = ScorecardModel.builder()
                .card(card("kort", e -> e.lowerIsBetter().percent()))
                .target(unitTarget("9,9").period("2014").build())
                .build()
                .orThrow();

        IndicatorResult result = judge(model);

        assertThat(result.status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(result.findValue()).isEmpty();
        assertThat(result.explain().target()).contains(Bound.atMost("9.9"));
    }

    private static TargetAssignmentBuilder unitTarget(String atMost) {
        return TargetAssignment.builder("i", TargetScope.unit("lund")).target(Bound.atMost(atMost));
    }

    private static ScorecardModel withTarget(String raw) {
        FigureReader reader = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED);
        return ScorecardModel.builder()
                .card(card("kort", e -> e.decimals(1).percent().lowerIsBetter()))
                .target(TargetAssignment.builder("i", TargetScope.unit("lund"))
                        .printed(PrintedTarget.read(raw, reader).partial().orElseThrow())
                        .build())
                .build()
                .orThrow();
    }

    /** A customer's score: a number, or one that fails at check or at score. */
    private record Custom(String points) implements ScoreFunction {
        @Override
        public String id() {
            return "custom";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }

        @Override
        public List<Issue> check(StatusRule rule) {
            if (points.equals("check")) {
                throw new IllegalStateException("no idea");
            }
            return List.of();
        }

        @Override
        public Fraction score(BigDecimal published, StatusRule rule) {
            return points.equals("1/0") ? Fraction.ONE.divide(Fraction.ZERO) : Fraction.of(new BigDecimal(points));
        }
    }
}

package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Gates that veto and cap, and what they answer where it cannot be known (J7, J15). */
class GateTest {
    private static final Status RED = Status.of(StatusScale.trafficLight().level("red"));
    private static final Status YELLOW = Status.of(StatusScale.trafficLight().level("yellow"));
    private static final Status GREEN = Status.of(StatusScale.trafficLight().level("green"));
    private static final Status UNDECIDED = Status.none(Unjudged.GATE_UNDECIDED);

    /** Two parts, and beside them the advisory indicator {@code x} that gates ask about. */
    private static Consumer<GroupBuilder> gated(GroupRule rule, Gate gate) {
        return Points.of(rule.gate(gate), "a", "b")
                .andThen(g -> g.indicator("x", e -> {
                    Points.points(e);
                    e.advisory();
                }));
    }

    private static GroupResult group(GroupRule rule, Gate gate, String... figures) {
        return Points.group(gated(rule, gate), figures);
    }

    private static GateAnswer answer(GroupResult group) {
        return group.explain().gates().get(0);
    }

    private static Answer answerTo(Gate gate, String... figures) {
        return answer(group(GroupRule.worstOf(), gate, figures)).answer();
    }

    @Test
    void j7AGateThatIsNotMetVetoes() {
        Gate gate = Gate.indicator("x", "yellow");

        assertThat(group(GroupRule.worstOf(), gate, "a=90", "b=90", "x=40").status())
                .isEqualTo(RED);
        assertThat(group(GroupRule.worstOf(), gate, "a=90", "b=90", "x=50").status())
                .isEqualTo(GREEN);
    }

    @Test
    void j7AGateThatCapsLeavesAtBestItsLevel() {
        Gate gate = Gate.indicator("x", "yellow").capsAt("yellow");

        assertThat(group(GroupRule.worstOf(), gate, "a=90", "b=90", "x=40").status())
                .isEqualTo(YELLOW);
        assertThat(group(GroupRule.worstOf(), gate, "a=90", "b=10", "x=40").status())
                .isEqualTo(RED);
    }

    @Test
    void j7AGateThatDoesNotNameTheScoreLeavesItAlone() {
        GroupResult group = group(Points.weighted(), Gate.indicator("x", "yellow"), "a=90", "b=90", "x=40");

        assertThat(group.status()).isEqualTo(RED);
        assertThat(group.score()).contains(new BigDecimal("90.00"));
        assertThat(group.explain().decomposition().orElseThrow().lines())
                .extracting(Line::kind)
                .containsExactly(Line.Kind.PART, Line.Kind.PART);
    }

    @Test
    void j19AGateThatNamesTheScoreHasALineAndTheLevelIsJudgedFromWhatIsLeft() {
        Gate gate = Gate.indicator("x", "yellow").capsAt("green").scoreAtMost("49");

        GroupResult group = group(Points.weighted(), gate, "a=90", "b=85", "x=40");

        assertThat(group.score()).contains(new BigDecimal("49.00"));
        assertThat(group.explain().exact()).contains(Fraction.of(new BigDecimal("87.5")));
        assertThat(group.status()).isEqualTo(RED);
        Decomposition lines = group.explain().decomposition().orElseThrow();
        assertThat(lines.total()).contains(new BigDecimal("49.00"));
        assertThat(lines.shown())
                .extracting(Line::shown)
                .containsExactly(new BigDecimal("45.00"), new BigDecimal("42.50"), new BigDecimal("-38.50"));
        assertThat(lines.lines().get(2).kind()).isEqualTo(Line.Kind.GATE);
        assertThat(lines.lines().get(2).subject()).isEqualTo("x");
        assertThat(lines.lines().stream().map(Line::amount).reduce(Fraction.ZERO, Fraction::add))
                .isEqualTo(Fraction.of(49));
    }

    @Test
    void j7AGateAboveTheScoreTakesNothing() {
        Gate gate = Gate.indicator("x", "yellow").capsAt("green").scoreAtMost("95");

        GroupResult group = group(Points.weighted(), gate, "a=90", "b=90", "x=40");

        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(group.explain().decomposition().orElseThrow().lines()).hasSize(2);
    }

    @Test
    void j15AGateWithoutALightCannotBeDecidedAndSaysWhy() {
        Gate gate = Gate.indicator("x", "yellow");

        GroupResult group = group(GroupRule.worstOf(), gate, "a=90", "b=90", "x=?");

        assertThat(group.status()).isEqualTo(UNDECIDED);
        assertThat(answer(group)).isEqualTo(new GateAnswer(gate, Answer.UNDECIDED, Absence.UNKNOWN, false));
    }

    @Test
    void j15WhereEveryAnswerGivesTheSameLightThereIsOne() {
        assertThat(group(GroupRule.worstOf(), Gate.indicator("x", "yellow"), "a=90", "b=10")
                        .status())
                .isEqualTo(RED);
        assertThat(group(GroupRule.worstOf(), Gate.indicator("x", "yellow").capsAt("yellow"), "a=90", "b=60")
                        .status())
                .isEqualTo(YELLOW);
    }

    @Test
    void j15AScoreThatAnOpenGateMayCapIsLeftOut() {
        Gate gate = Gate.indicator("x", "yellow").capsAt("green").scoreAtMost("85");

        GroupResult open = group(Points.weighted(), gate, "a=90", "b=90");
        GroupResult same = group(Points.weighted(), gate, "a=80", "b=80");

        assertThat(open.status()).isEqualTo(GREEN);
        assertThat(open.score()).isEmpty();
        assertThat(open.explain().decomposition()).isEmpty();
        assertThat(same.score()).contains(new BigDecimal("80.00"));
        assertThat(group(GroupRule.weightedScore(), gate, "a=90", "b=90").status())
                .isEqualTo(UNDECIDED);
    }

    @Test
    void j7OfSeveralGatesTheStrictestHolds() {
        GroupRule rule = Points.weighted()
                .gate(Gate.indicator("x", "green").capsAt("green").scoreAtMost("85"))
                .gate(Gate.indicator("x", "yellow").capsAt("green").scoreAtMost("60"));

        GroupResult group = Points.group(
                Points.of(rule, "a")
                        .andThen(g -> g.indicator("x", e -> {
                            Points.points(e);
                            e.advisory();
                        })),
                "a=90",
                "x=40");

        assertThat(group.score()).contains(new BigDecimal("60.00"));
        assertThat(group.status()).isEqualTo(YELLOW);
    }

    @Test
    void j15AnApproximateValueGivesALightMarkedAboutAndLeavesAGateOpen() {
        CardResult card = Points.run(
                Points.card(gated(GroupRule.worstOf(), Gate.indicator("x", "green"))), "a=90", "b=90", "x=~97");

        assertThat(card.indicator("x").status()).isEqualTo(GREEN);
        assertThat(card.indicator("x").flags()).containsExactly(QualityFlag.APPROXIMATE);
        assertThat(card.indicator("x").sentence(Language.NB)).startsWith("x ca. 97,00");
        assertThat(answer(card.group("G")).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(card.group("G")).provisional()).isTrue();
        assertThat(card.group("G").status()).isEqualTo(UNDECIDED);
    }

    @Test
    void j15AGateMayAcceptApproximateValues() {
        assertThat(answerTo(Gate.indicator("x", "green").acceptsApproximate(), "x=~97"))
                .isEqualTo(Answer.YES);
        assertThat(answerTo(Gate.indicator("x", "green").acceptsApproximate(), "x=~79"))
                .isEqualTo(Answer.NO);
        assertThat(answerTo(Gate.published("x", Bound.atLeast("97")).acceptsApproximate(), "x=~97"))
                .isEqualTo(Answer.YES);
    }

    @Test
    void j15ATolerancedGateDecidesWhereEveryValueWithinItGivesOneAnswer() {
        Gate level = Gate.indicator("x", "yellow").tolerates("3");
        Gate limit = Gate.published("x", Bound.atLeast("50")).tolerates("3");
        Gate range = Gate.exact("x", Bound.between("50", "60")).tolerates("3");
        Gate point = Gate.exact("x", Bound.exactly("50")).tolerates("3");

        for (Gate gate : new Gate[] {level, limit}) {
            assertThat(answerTo(gate, "x=~53")).isEqualTo(Answer.YES);
            assertThat(answerTo(gate, "x=~52")).isEqualTo(Answer.UNDECIDED);
            assertThat(answerTo(gate, "x=~47")).isEqualTo(Answer.UNDECIDED);
            assertThat(answerTo(gate, "x=~46")).isEqualTo(Answer.NO);
            assertThat(answerTo(gate, "x=49")).isEqualTo(Answer.NO);
        }
        assertThat(answerTo(range, "x=~55")).isEqualTo(Answer.YES);
        assertThat(answerTo(range, "x=~58")).isEqualTo(Answer.UNDECIDED);
        assertThat(answerTo(range, "x=~64")).isEqualTo(Answer.NO);
        assertThat(answerTo(range, "x=~46")).isEqualTo(Answer.NO);
        assertThat(answerTo(point, "x=~49")).isEqualTo(Answer.UNDECIDED);
        assertThat(answerTo(point, "x=~60")).isEqualTo(Answer.NO);
        assertThat(answerTo(Gate.exact("x", Bound.between("54,5", "55,5")).tolerates("3"), "x=~55"))
                .isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void j15ANoOnACarriedFigureCannotBeDecidedAndAYesStands() {
        Consumer<GroupBuilder> content = Points.of(GroupRule.worstOf().gate(Gate.indicator("x", "yellow")), "a")
                .andThen(g -> g.indicator("x", e -> {
                    Points.points(e);
                    e.advisory();
                    e.define(i -> i.frequency(Frequency.every(PeriodType.YEAR)).carryForward(1));
                }));

        assertThat(answer(Points.group(content, "a=90", "x@2013=40")).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(Points.group(content, "a=90", "x@2013=40")).provisional())
                .isTrue();
        assertThat(answer(Points.group(content, "a=90", "x@2013=60")).answer()).isEqualTo(Answer.YES);
        assertThat(answer(Points.group(content, "a=90", "x=40")).answer()).isEqualTo(Answer.NO);
    }

    /** A group {@code H} that asks about the group {@code G}. */
    private static GateAnswer asking(GroupRule rule, Gate gate, String... figures) {
        Scorecard card = Points.card()
                .perspective("G", Points.of(rule, "p", "q", "r"))
                .perspective("H", Points.of(GroupRule.worstOf().gate(gate), "a"))
                .build()
                .orThrow();
        return answer(Points.run(card, figures).group("H"));
    }

    @Test
    void j15AGateOnAGroupAsksForItsLevel() {
        Gate gate = Gate.group("G", "yellow");

        assertThat(asking(GroupRule.majority(), gate, "p=90", "q=60", "r=60").answer())
                .isEqualTo(Answer.YES);
        assertThat(asking(GroupRule.majority(), gate, "p=90", "q=10", "r=10").answer())
                .isEqualTo(Answer.NO);
        assertThat(asking(GroupRule.majority(), gate, "p=90", "q=10"))
                .isEqualTo(new GateAnswer(gate, Answer.UNDECIDED, Unjudged.INCOMPLETE, false));
    }

    @Test
    void j15AGroupsNoIsOpenWhereAPartIsMissingUnlessTheWorstAloneDecides() {
        Gate gate = Gate.group("G", "yellow");

        assertThat(asking(GroupRule.majority().missing(MissingParts.REDISTRIBUTE), gate, "p=10", "q=10"))
                .isEqualTo(new GateAnswer(gate, Answer.UNDECIDED, null, true));
        assertThat(asking(GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE), gate, "p=90", "q=10")
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(asking(GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST), gate, "p=90", "q=90")
                        .answer())
                .isEqualTo(Answer.UNDECIDED);
        assertThat(asking(GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE), gate, "p=90", "q=90")
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void j15WhatTheWorstAloneDecidesIsDecidedBeforeTheGroupHasALight() {
        Gate gate = Gate.group("G", "yellow");
        GroupRule sparse =
                GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE).minimumCoverage("0,9");

        assertThat(asking(GroupRule.worstOf(), gate, "p=10", "q=90").answer()).isEqualTo(Answer.NO);
        assertThat(asking(sparse, gate, "p=10", "q=90").answer()).isEqualTo(Answer.NO);
        assertThat(asking(GroupRule.worstOf(), gate, "p=60", "q=90"))
                .isEqualTo(new GateAnswer(gate, Answer.UNDECIDED, Unjudged.INCOMPLETE, false));
        assertThat(asking(sparse, gate, "p=60", "q=90"))
                .isEqualTo(new GateAnswer(gate, Answer.UNDECIDED, Unjudged.COVERAGE_TOO_LOW, false));
    }

    @Test
    void j15AnApproximatePartLeavesAGateOnAGroupOpenUnlessItIsAcceptedOrAnotherDecides() {
        Gate gate = Gate.group("G", "yellow");

        assertThat(asking(GroupRule.majority(), gate, "p=90", "q=~90", "r=90").answer())
                .isEqualTo(Answer.UNDECIDED);
        assertThat(asking(GroupRule.majority(), gate.acceptsApproximate(), "p=90", "q=~90", "r=90")
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(asking(GroupRule.worstOf(), gate, "p=10", "q=~90", "r=90").answer())
                .isEqualTo(Answer.NO);
        assertThat(asking(GroupRule.worstOf(), gate, "p=~10", "q=90", "r=90").answer())
                .isEqualTo(Answer.UNDECIDED);
    }

    private static CardResult economy(Quantity figure, Gate gate) {
        GroupRule rule = GroupRule.worstOf().gate(gate);
        Scorecard card = Points.card()
                .perspective(
                        "Økonomi",
                        p -> p.rule(rule)
                                .indicator(
                                        "forbruk",
                                        e -> e.define(i -> i.percent()
                                                        .decimals(1)
                                                        .lowerIsBetter()
                                                        .word("yellow", Label.of("Minst balanse")))
                                                .green(Bound.atMost("98"))
                                                .yellow(Bound.atMost("100"))))
                .build()
                .orThrow();
        EvaluationPlan plan = EvaluationPlan.compile(
                        ScorecardModel.of(card), Runs.alna(), PlanOptions.years(2014, 2014))
                .orThrow();
        Observation observed =
                Observation.builder("lund", "forbruk", "2014").quantity(figure).build();
        return plan.evaluate(Observations.of(observed)).in("2014").unit("lund").card("kort");
    }

    private static Quantity ratio(String numerator, String denominator) {
        return new Quantity.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Test
    void r103AGateOnTheExactFigureSeesWhatThePublishedPercentageRoundsAway() {
        Gate exact = Gate.exact("forbruk", Bound.atMost("100"));

        CardResult card = economy(ratio("100040", "100000"), exact);
        CardResult published = economy(ratio("100040", "100000"), Gate.published("forbruk", Bound.atMost("100")));

        assertThat(card.indicator("forbruk").value()).isEqualTo(new BigDecimal("100.0"));
        assertThat(card.indicator("forbruk").status()).isEqualTo(YELLOW);
        assertThat(card.indicator("forbruk").issues())
                .extracting(Issue::code)
                .containsExactly(EvaluationIssue.ROUNDING_DECIDES);
        assertThat(answer(card.group("Økonomi")).answer()).isEqualTo(Answer.NO);
        assertThat(card.group("Økonomi").status()).isEqualTo(RED);
        assertThat(answer(published.group("Økonomi")).answer()).isEqualTo(Answer.YES);
        assertThat(published.group("Økonomi").status()).isEqualTo(YELLOW);
    }

    @Test
    void r103YellowOrGreenIsAtLeastBalance() {
        Gate gate = Gate.indicator("forbruk", "yellow");

        assertThat(economy(ratio("1000", "1000"), gate).group("Økonomi").status())
                .isEqualTo(YELLOW);
        assertThat(economy(ratio("1000", "1000"), gate)
                        .indicator("forbruk")
                        .explain()
                        .word())
                .contains(Label.of("Minst balanse"));
        assertThat(economy(ratio("1001", "1000"), gate).group("Økonomi").status())
                .isEqualTo(RED);
        assertThat(economy(ratio("970", "1000"), gate).group("Økonomi").status())
                .isEqualTo(GREEN);
    }
}

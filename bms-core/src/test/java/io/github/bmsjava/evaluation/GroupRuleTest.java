package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.GroupPart;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of groups, their missing policies, coverage and weights (J7). */
class GroupRuleTest {
    private static final Status RED = Status.of(StatusScale.trafficLight().level("red"));
    private static final Status YELLOW = Status.of(StatusScale.trafficLight().level("yellow"));
    private static final Status GREEN = Status.of(StatusScale.trafficLight().level("green"));

    @Test
    void j7AWeightedScoreIsTheWeightedMeanOfPublishedScoresJudgedByTheRulesOwnBounds() {
        GroupResult group = Points.group(
                g -> g.rule(Points.weighted())
                        .indicator("a", Points.weighing("3"))
                        .indicator("b", Points.weighing("1")),
                "a=60",
                "b=100");

        assertThat(group.score()).contains(new BigDecimal("70.00"));
        assertThat(group.status()).isEqualTo(YELLOW);
        assertThat(group.coverage().share()).contains(Fraction.ONE);
        assertThat(group.explain().parts())
                .extracting(GroupPart::effective)
                .containsExactly(Fraction.of(new BigDecimal("0.75")), Fraction.of(new BigDecimal("0.25")));
    }

    @Test
    void j7ThreeWeightsOfAThirdWrittenAs33And33GiveTheCommonScoreItself() {
        GroupResult group = Points.group(
                g -> g.rule(Points.weighted())
                        .indicator("a", Points.weighing("33,33"))
                        .indicator("b", Points.weighing("33,33"))
                        .indicator("c", Points.weighing("33,33")),
                "a=80",
                "b=80",
                "c=80");

        assertThat(group.score()).contains(new BigDecimal("80.00"));
        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(effective(group)).isEqualTo(Fraction.ONE);
    }

    @Test
    void j7TheScoreIsRoundedOnceAndThePublishedOneIsJudged() {
        GroupRule rule = GroupRule.weightedScore().green(Bound.atLeast("66,67"));

        GroupResult group = Points.group(Points.of(rule, "a", "b", "c"), "a=50", "b=50", "c=100");

        assertThat(group.explain().exact()).contains(Fraction.of(200).divide(Fraction.of(3)));
        assertThat(group.score()).contains(new BigDecimal("66.67"));
        assertThat(group.status()).isEqualTo(GREEN);
    }

    @Test
    void j7AWeightedScoreWithoutBoundsIsAScoreWithoutALight() {
        GroupResult group = Points.group(Points.of(GroupRule.weightedScore(), "a", "b"), "a=40", "b=60");

        assertThat(group.score()).contains(new BigDecimal("50.00"));
        assertThat(group.status()).isEqualTo(Status.none(Unjudged.NO_TARGET));
        assertThat(group.explain().word()).isEmpty();
    }

    @Test
    void j7WorstOfAndBestOfTakeALevelFromTheirPartsAndNameThoseAtIt() {
        GroupResult worst = Points.group(Points.of(GroupRule.worstOf(), "a", "b", "c"), "a=90", "b=60", "c=55");
        GroupResult best = Points.group(Points.of(GroupRule.bestOf(), "a", "b", "c"), "a=90", "b=60", "c=10");

        assertThat(worst.status()).isEqualTo(YELLOW);
        assertThat(worst.explain().decomposition())
                .contains(Decomposition.decided(
                        List.of("b", "c"),
                        List.of(
                                new Effect("a", null, YELLOW),
                                new Effect("b", null, YELLOW),
                                new Effect("c", null, YELLOW))));
        assertThat(worst.score()).isEmpty();
        assertThat(best.status()).isEqualTo(GREEN);
        assertThat(best.explain().decomposition().orElseThrow().decidedBy()).containsExactly("a");
    }

    private static List<Effect> effects(GroupRule rule, String... figures) {
        return Points.group(Points.of(rule, "a", "b", "c"), figures)
                .explain()
                .decomposition()
                .orElseThrow()
                .effects();
    }

    @Test
    void j19WhereTheRuleDoesNotAddEveryPartHasTheLightWithoutItAsItsEffect() {
        assertThat(effects(GroupRule.worstOf(), "a=90", "b=60", "c=10"))
                .containsExactly(new Effect("a", null, RED), new Effect("b", null, RED), new Effect("c", null, YELLOW));
        assertThat(effects(GroupRule.bestOf(), "a=90", "b=60", "c=10"))
                .containsExactly(
                        new Effect("a", null, YELLOW), new Effect("b", null, GREEN), new Effect("c", null, GREEN));
        assertThat(effects(GroupRule.majority(), "a=90", "b=85", "c=10"))
                .containsExactly(new Effect("a", null, RED), new Effect("b", null, RED), new Effect("c", null, GREEN));
    }

    @Test
    void j19WithoutTheOnlyPartThatCountsThereIsNoLight() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE);

        assertThat(effects(rule, "a=90", "b=?", "c=?")).containsExactly(new Effect("a", null, null));
    }

    @Test
    void j19WhatCountsAsTheWorstHasAnEffectToo() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST);

        assertThat(effects(rule, "a=90", "b=60", "c=?"))
                .containsExactly(new Effect("a", null, RED), new Effect("b", null, RED), new Effect("c", null, YELLOW));
    }

    @Test
    void j16WhatIsWithheldHasNoEffectAndIsNoneOfWhatIsLeft() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE);

        assertThat(effects(rule, "a=90", "b=60", "c=:"))
                .containsExactly(new Effect("a", null, YELLOW), new Effect("b", null, GREEN));
    }

    @Test
    void j7MajorityIsTheMostFrequentLevelAndATieGoesToTheWorse() {
        GroupRule rule = GroupRule.majority();

        assertThat(Points.group(Points.of(rule, "a", "b", "c"), "a=90", "b=85", "c=10")
                        .status())
                .isEqualTo(GREEN);
        assertThat(Points.group(Points.of(rule, "a", "b", "c", "d"), "a=90", "b=85", "c=60", "d=55")
                        .status())
                .isEqualTo(YELLOW);
        assertThat(Points.group(Points.of(rule, "a", "b", "c"), "a=90", "b=60", "c=10")
                        .status())
                .isEqualTo(RED);
    }

    @Test
    void j7AShareIsComparedExactlyAndShownRoundedDown() {
        GroupRule twoThirds = GroupRule.shareAtOrAbove("yellow")
                .green(Bound.above("66,666666666666666666"))
                .yellow(Bound.atLeast("50"));

        GroupResult group = Points.group(Points.of(twoThirds, "a", "b", "c"), "a=90", "b=50", "c=49");

        assertThat(group.explain().share()).contains(new BigDecimal("66.66"));
        assertThat(group.explain().exact()).contains(Fraction.of(200).divide(Fraction.of(3)));
        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(group.score()).isEmpty();
    }

    @Test
    void j19AShareIsBrokenDownIntoThePartsAtTheLevel() {
        GroupRule rule = GroupRule.shareAtOrAbove("green").green(Bound.atLeast("60"));

        Decomposition lines = Points.group(Points.of(rule, "a", "b", "c"), "a=90", "b=50", "c=80")
                .explain()
                .decomposition()
                .orElseThrow();

        assertThat(lines.total()).contains(new BigDecimal("66.66"));
        assertThat(lines.shown())
                .extracting(Line::shown)
                .containsExactly(new BigDecimal("33.33"), new BigDecimal("0.00"), new BigDecimal("33.33"));
        assertThat(sum(lines)).isEqualTo(Fraction.of(new BigDecimal("66.66")));
    }

    @Test
    void j7AShareWithoutBoundsIsAShareWithoutALight() {
        GroupResult group = Points.group(Points.of(GroupRule.shareAtOrAbove("green"), "a", "b"), "a=90", "b=50");

        assertThat(group.explain().share()).contains(new BigDecimal("50.00"));
        assertThat(group.status()).isEqualTo(Status.none(Unjudged.NO_TARGET));
    }

    @Test
    void j7WithoutARuleAGroupHasCountsAndNoColour() {
        CardResult card = Points.run(Points.card(Points.of("a", "b")), "a=90", "b=?");

        assertThat(card.group("G").status()).isEqualTo(Status.none(Unjudged.NO_RULE));
        assertThat(card.status()).isEqualTo(Status.none(Unjudged.NO_RULE));
        assertThat(card.group("G").coverage()).hasToString("1 of 2");
        assertThat(card.whole().explain().parts()).extracting(GroupPart::id).containsExactly("a", "b");
    }

    @Test
    void j7RequireAllLeavesAGroupWithAnUnjudgedPartIncomplete() {
        GroupResult group = Points.group(Points.of(GroupRule.worstOf(), "a", "b"), "a=10");

        assertThat(group.status()).isEqualTo(Status.none(Unjudged.INCOMPLETE));
        assertThat(group.coverage()).hasToString("1 of 2");
        assertThat(group.explain().decomposition()).isEmpty();
    }

    @Test
    void j7RedistributeGoesByThePartsThatAreJudged() {
        GroupRule rule = Points.weighted().missing(MissingParts.REDISTRIBUTE);
        Consumer<GroupBuilder> content = g -> g.rule(rule)
                .indicator("a", Points.weighing("1"))
                .indicator("b", Points.weighing("3"))
                .indicator("c", Points.weighing("6"));

        GroupResult group = Points.group(content, "a=100", "b=60", "c=?");

        assertThat(group.score()).contains(new BigDecimal("70.00"));
        assertThat(group.coverage()).hasToString("4 of 10");
        assertThat(effective(group)).isEqualTo(Fraction.ONE);
        assertThat(group.explain().parts().get(2).findEffective()).isEmpty();
        assertThat(Points.group(content, "a=?").status()).isEqualTo(Status.none(Unjudged.INCOMPLETE));
    }

    @Test
    void j7CountAsWorstTakesWhatIsMissingAsNoPointsAndSaysSo() {
        GroupResult group = Points.group(
                Points.of(Points.weighted().missing(MissingParts.COUNT_AS_WORST), "a", "b"), "a=100", "b=?");

        assertThat(group.score()).contains(new BigDecimal("50.00"));
        assertThat(group.explain().marks()).containsExactly(Mark.COUNTED_AS_WORST);
        assertThat(group.coverage()).hasToString("1 of 2");
        assertThat(group.explain().parts())
                .extracting(GroupPart::countedAsWorst)
                .containsExactly(false, true);
        assertThat(effective(group)).isEqualTo(Fraction.ONE);
    }

    @Test
    void j7CountAsWorstTakesWhatIsMissingAsTheWorstLevel() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST);

        GroupResult group = Points.group(Points.of(rule, "a", "b"), "a=100");

        assertThat(group.status()).isEqualTo(RED);
        assertThat(group.explain().marks()).containsExactly(Mark.COUNTED_AS_WORST);
        assertThat(group.explain().decomposition().orElseThrow().decidedBy()).containsExactly("b");
    }

    @Test
    void j7WhatIsWithheldNeverCountsAsTheWorst() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST);

        GroupResult group = Points.group(Points.of(rule, "a", "b"), "a=90", "b=:");

        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(group.explain().marks()).isEmpty();
        assertThat(group.coverage()).hasToString("1 of 2");
        assertThat(Points.group(Points.of(rule, "a", "b"), "a=:", "b=:").status())
                .isEqualTo(Status.none(Unjudged.INCOMPLETE));
    }

    @Test
    void j7AGroupThatLacksOnlyWhatIsWithheldNeverCountsAsTheWorst() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST);
        Consumer<GroupBuilder> content = g ->
                g.rule(rule).indicator("a", Points::points).objective("O", Points.of(GroupRule.worstOf(), "b", "c"));

        assertThat(Points.group(content, "a=90", "b=90", "c=:").status()).isEqualTo(GREEN);
        assertThat(Points.group(content, "a=90", "b=?", "c=:").status()).isEqualTo(RED);
    }

    @Test
    void j7WhatIsNotApplicableNeverCounts() {
        for (MissingParts policy : MissingParts.values()) {
            GroupResult group = Points.group(Points.of(GroupRule.worstOf().missing(policy), "a", "b"), "a=90", "b=-");

            assertThat(group.status()).as(policy.id()).isEqualTo(GREEN);
            assertThat(group.coverage()).hasToString("1 of 1");
            assertThat(Points.group(Points.of(GroupRule.worstOf().missing(policy), "a"), "a=-")
                            .status())
                    .isEqualTo(Status.none(Absence.NOT_APPLICABLE));
        }
    }

    @Test
    void j7WhatIsNotDecidedOrWithoutDirectionOrNotPlannedIsNotApplicable() {
        GroupResult group = Points.group(
                g -> g.rule(GroupRule.worstOf())
                        .indicator("a", Points::points)
                        .indicator("proposed", e -> {
                            Points.points(e);
                            e.define(i -> i.state(IndicatorState.PROPOSED));
                        })
                        .indicator("count", e -> e.decimals(0))
                        .indicator("everyOther", e -> {
                            Points.points(e);
                            e.define(i -> i.frequency(Frequency.every(2, Period.year(2013))));
                        }),
                "a=90",
                "proposed=10",
                "count=3");

        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(group.explain().parts())
                .extracting(GroupPart::applicable)
                .containsExactly(true, false, false, false);
    }

    @Test
    void j7AFigureThatIsThereInAnUnplannedPeriodCounts() {
        Consumer<GroupBuilder> content = g -> g.rule(GroupRule.worstOf()).indicator("a", e -> {
            Points.points(e);
            e.define(i -> i.frequency(Frequency.every(2, Period.year(2013))));
        });

        assertThat(Points.group(content, "a=90").status()).isEqualTo(GREEN);
        assertThat(Points.group(content).status()).isEqualTo(Status.none(Absence.NOT_APPLICABLE));
    }

    @Test
    void j7AFigureWithoutATargetLacksItsLight() {
        GroupResult group = Points.group(
                g -> g.rule(GroupRule.worstOf())
                        .indicator("a", Points::points)
                        .indicator("b", e -> e.decimals(0).higherIsBetter()),
                "a=90",
                "b=3");

        assertThat(group.status()).isEqualTo(Status.none(Unjudged.INCOMPLETE));
    }

    @Test
    void j7BelowTheLeastCoverageThereIsNoLight() {
        GroupRule rule = GroupRule.worstOf().missing(MissingParts.REDISTRIBUTE).minimumCoverage("0,67");

        assertThat(Points.group(Points.of(rule, "a", "b", "c"), "a=90", "b=90").status())
                .isEqualTo(Status.none(Unjudged.COVERAGE_TOO_LOW));
        assertThat(Points.group(Points.of(rule.minimumCoverage("0,66"), "a", "b", "c"), "a=90", "b=90")
                        .status())
                .isEqualTo(GREEN);
    }

    @Test
    void j7WhatCountedAsWorstIsNotCovered() {
        GroupRule rule =
                GroupRule.worstOf().missing(MissingParts.COUNT_AS_WORST).minimumCoverage("0,6");

        assertThat(Points.group(Points.of(rule, "a", "b"), "a=90").status())
                .isEqualTo(Status.none(Unjudged.COVERAGE_TOO_LOW));
    }

    @Test
    void j7CoverageOfAWeightedScoreIsByWeight() {
        GroupRule rule = Points.weighted().missing(MissingParts.REDISTRIBUTE).minimumCoverage("0,8");
        Consumer<GroupBuilder> content =
                g -> g.rule(rule).indicator("a", Points.weighing("9")).indicator("b", Points.weighing("1"));

        assertThat(Points.group(content, "a=90").status()).isEqualTo(GREEN);
        assertThat(Points.group(content, "b=90").status()).isEqualTo(Status.none(Unjudged.COVERAGE_TOO_LOW));
    }

    @Test
    void j7ARemainingWeightOfZeroIsUndefined() {
        GroupRule rule = Points.weighted().missing(MissingParts.REDISTRIBUTE);

        GroupResult group = Points.group(
                g -> g.rule(rule).indicator("a", Points.weighing("0")).indicator("b", Points.weighing("1")), "a=90");

        assertThat(group.status()).isEqualTo(Status.none(Absence.UNDEFINED));
        assertThat(group.score()).isEmpty();
    }

    @Test
    void j7AGroupWithoutARulePassesItsMembersThroughAndOneWithARuleCountsAsOne() {
        CardResult card = Points.run(
                Points.card(g -> g.rule(Points.weighted())
                        .indicator("a", Points::points)
                        .successFactor("F", Points.of("b", "c"))
                        .successFactor(
                                "R", Points.of(Points.weighted(), "d", "e").andThen(r -> r.weight("2")))),
                "a=10",
                "b=20",
                "c=30",
                "d=40",
                "e=100");

        assertThat(card.group("G").explain().parts()).extracting(GroupPart::id).containsExactly("a", "b", "c", "G/R");
        assertThat(card.group("G/R").score()).contains(new BigDecimal("70.00"));
        assertThat(card.group("G").score()).contains(new BigDecimal("40.00"));
        assertThat(card.groups()).extracting(GroupResult::id).containsExactly("G", "G/F", "G/R");
    }

    @Test
    void j7AParentIsComputedFromPublishedScores() {
        CardResult card = Points.run(
                Points.card(
                        g -> g.rule(Points.weighted()).successFactor("R", Points.of(Points.weighted(), "a", "b", "c"))),
                "a=50",
                "b=50",
                "c=51");

        assertThat(card.group("G").explain().exact()).contains(Fraction.of(new BigDecimal("50.33")));
    }

    @Test
    void j7AdvisoryEntriesAreNoParts() {
        GroupResult group = Points.group(
                g -> g.rule(GroupRule.worstOf()).indicator("a", Points::points).indicator("b", e -> {
                    Points.points(e);
                    e.advisory();
                }),
                "a=90",
                "b=10");

        assertThat(group.status()).isEqualTo(GREEN);
        assertThat(group.explain().parts()).extracting(GroupPart::id).containsExactly("a");
    }

    @Test
    void j7TheCardHasTheColourOfItsOutermostGroups() {
        Scorecard card = Points.card()
                .rule(GroupRule.worstOf())
                .perspective("P", Points.of(GroupRule.bestOf(), "a", "b"))
                .perspective("Q", Points.of("c"))
                .group(GroupKind.OFF_CARD, "Ved siden av", Points.of(GroupRule.worstOf(), "d"))
                .build()
                .orThrow();

        CardResult result = Points.run(card, "a=90", "b=10", "c=60", "d=10");

        assertThat(result.whole().explain().parts()).extracting(GroupPart::id).containsExactly("P", "c");
        assertThat(result.status()).isEqualTo(YELLOW);
        assertThat(result.groups()).extracting(GroupResult::id).containsExactly("P", "Q", "Ved siden av");
        assertThat(result.toString()).contains("\n  yellow: Kortet: gul (vurdert 2 av 2)\n  green: P: grønn");
    }

    @Test
    void r104ThreeQuestionsOnLeadershipHaveALightByMeanOrByTheWorstBothNamed() {
        Scorecard card = Points.card()
                .perspective("P", Points.of("a"))
                .group(GroupKind.OFF_CARD, "Ledelse, snitt", Points.of(Points.weighted(), "leder1", "leder2", "leder3"))
                .group(
                        GroupKind.OFF_CARD,
                        "Ledelse, dårligste",
                        Points.of(GroupRule.worstOf(), "leder1", "leder2", "leder3"))
                .build()
                .orThrow();

        CardResult result = Points.run(card, "leder1=90", "leder2=85", "leder3=40");

        assertThat(result.group("Ledelse, snitt").status()).isEqualTo(YELLOW);
        assertThat(result.group("Ledelse, snitt").score()).contains(new BigDecimal("71.67"));
        assertThat(result.group("Ledelse, dårligste").status()).isEqualTo(RED);
        assertThat(result.group("Ledelse, dårligste")
                        .explain()
                        .rule()
                        .orElseThrow()
                        .kind()
                        .id())
                .isEqualTo("worst-of");
    }

    @Test
    void r103TheWordsOfALevelBelongToTheRule() {
        GroupRule rule = GroupRule.worstOf()
                .word("yellow", Label.of("Minst balanse"))
                .word(StatusScale.TARGET, Label.of("Overskudd"));

        assertThat(Points.group(Points.of(rule, "a"), "a=60").explain().word()).contains(Label.of("Minst balanse"));
        assertThat(Points.group(Points.of(rule, "a"), "a=90").explain().word()).contains(Label.of("Overskudd"));
        assertThat(Points.group(Points.of(rule, "a"), "a=10").explain().word())
                .contains(StatusScale.trafficLight().worst().label());
    }

    @Test
    void j7OnAStatisticsCardNoGroupHasALight() {
        Scorecard card = Points.card()
                .kind(CardKind.STATISTICS)
                .rule(GroupRule.worstOf())
                .perspective("G", Points.of(GroupRule.worstOf(), "a"))
                .build()
                .orThrow();

        CardResult result = Points.run(card, "a=90");

        assertThat(result.status()).isEqualTo(Status.none(Unjudged.STATISTICS));
        assertThat(result.group("G").status()).isEqualTo(Status.none(Unjudged.STATISTICS));
    }

    @Test
    void j7AGroupOutOfUseIsNotInUseAndCountsForNothingAbove() {
        Scorecard card = Points.card()
                .rule(GroupRule.worstOf())
                .perspective("P", Points.of(GroupRule.worstOf(), "a"))
                .perspective(
                        "Q",
                        q -> q.inUse(DateRange.from(LocalDate.of(2015, 1, 1)))
                                .objective("O", Points.of(GroupRule.worstOf(), "b")))
                .build()
                .orThrow();

        CardResult result = Points.run(card, "a=90", "b=10");

        assertThat(result.group("Q/O").status()).isEqualTo(Status.none(Absence.NOT_IN_USE));
        assertThat(result.status()).isEqualTo(GREEN);
    }

    @Test
    void anIndicatorNobodyDefinedIsMissedAlsoInAGroupOutOfUse() {
        Scorecard card = Points.card()
                .rule(GroupRule.worstOf())
                .perspective("P", Points.of("a"))
                .perspective(
                        "Q",
                        q -> q.inUse(DateRange.from(LocalDate.of(2015, 1, 1))).indicator("nobody-defined"))
                .build()
                .partial()
                .orElseThrow();

        ScorecardModel model =
                ScorecardModel.builder().card(card).build().partial().orElseThrow();

        CardResult result = EvaluationPlan.compile(model, Runs.alna(), PlanOptions.years(2013, 2014))
                .partial()
                .orElseThrow()
                .evaluate(Observations.of(Observation.of("lund", "a", "2014", "90")))
                .in("2014")
                .unit("lund")
                .card("kort");

        assertThat(result.status()).isEqualTo(Status.none(Unjudged.INCOMPLETE));
        assertThat(result.whole().explain().status()).isEqualTo(result.status());
    }

    @Test
    void j7AGroupWhoseRuleIsRefusedIsAnInvalidDefinitionAndTheGroupAboveLacksIt() {
        Scorecard card = Points.card()
                .rule(GroupRule.worstOf())
                .perspective("P", Points.of(GroupRule.worstOf(), "a"))
                .perspective("Q", Points.of(GroupRule.worstOf().word("blå", Label.of("Blå")), "b"))
                .build()
                .partial()
                .orElseThrow();

        CardResult result = Points.run(card, "a=90", "b=90");

        assertThat(result.group("P").status()).isEqualTo(GREEN);
        assertThat(result.group("Q").status()).isEqualTo(Status.none(Unjudged.INVALID_DEFINITION));
        assertThat(result.status()).isEqualTo(Status.none(Unjudged.INCOMPLETE));
    }

    @Test
    void j7ACardWhoseOwnRuleIsRefusedIsAnInvalidDefinition() {
        Scorecard card = Points.card()
                .rule(GroupRule.worstOf().word("blå", Label.of("Blå")))
                .perspective("P", Points.of(GroupRule.worstOf(), "a"))
                .build()
                .partial()
                .orElseThrow();

        CardResult result = Points.run(card, "a=90");

        assertThat(result.status()).isEqualTo(Status.none(Unjudged.INVALID_DEFINITION));
        assertThat(result.group("P").status()).isEqualTo(GREEN);
    }

    @Test
    void j19FiftyFiftyAndFiftyOneAreShownAsLinesThatAddUp() {
        GroupResult group = Points.group(Points.of(Points.weighted(), "a", "b", "c"), "a=50", "b=50", "c=51");

        Decomposition lines = group.explain().decomposition().orElseThrow();
        assertThat(group.score()).contains(new BigDecimal("50.33"));
        assertThat(lines.shown())
                .extracting(Line::shown)
                .containsExactly(new BigDecimal("16.67"), new BigDecimal("16.66"), new BigDecimal("17.00"));
        assertThat(lines.lines())
                .extracting(Line::kind)
                .containsExactly(Line.Kind.PART, Line.Kind.PART, Line.Kind.PART, Line.Kind.ROUNDING);
        assertThat(lines.lines().get(0).amount()).isEqualTo(Fraction.of(50).divide(Fraction.of(3)));
        assertThat(sum(lines)).isEqualTo(Fraction.of(new BigDecimal("50.33")));
    }

    @Test
    void j19WithoutRoundingThereIsNoLineForIt() {
        Decomposition lines = Points.group(Points.of(Points.weighted(), "a", "b"), "a=50", "b=60")
                .explain()
                .decomposition()
                .orElseThrow();

        assertThat(lines.lines()).extracting(Line::kind).containsExactly(Line.Kind.PART, Line.Kind.PART);
    }

    private static Fraction sum(Decomposition lines) {
        return lines.lines().stream().map(Line::amount).reduce(Fraction.ZERO, Fraction::add);
    }

    private static Fraction effective(GroupResult group) {
        return group.explain().parts().stream()
                .flatMap(part -> part.findEffective().stream())
                .reduce(Fraction.ZERO, Fraction::add);
    }

    @Test
    void aBoundThatIsSetAgainCounts() {
        GroupRule rule = GroupRule.weightedScore();

        assertThat(rule.green(Bound.atLeast("50")).green(Bound.atLeast("60")))
                .isEqualTo(rule.green(Bound.atLeast("60")));
    }
}

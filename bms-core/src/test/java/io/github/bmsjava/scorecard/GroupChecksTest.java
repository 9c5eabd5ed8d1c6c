package io.github.bmsjava.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules of groups that cannot be used with what stands in them (J7). */
class GroupChecksTest {
    private static final LayerScope NURSERIES = LayerScope.unitType("barnehage");

    private static void scored(EntryBuilder entry) {
        entry.define(i -> i.higherIsBetter().score(ScoreFunction.statusPoints()))
                .green(Bound.atLeast("5"));
    }

    private static void unscored(EntryBuilder entry) {
        entry.define(i -> i.higherIsBetter()).green(Bound.atLeast("5"));
    }

    private static void metOrNot(EntryBuilder entry) {
        entry.define(i -> i.higherIsBetter().scale(StatusScale.metOrNot()));
    }

    private static Validated<Scorecard> build(Consumer<GroupBuilder> group) {
        return Scorecard.builder("k").perspective("G", group).build();
    }

    private static List<Issue> issues(Consumer<GroupBuilder> group) {
        return build(group).issues();
    }

    private static Issue issue(ScorecardIssue code) {
        return Issue.of(code, "card 'k', group 'G'");
    }

    @Test
    void j7AllWeightsOfZeroAreRefused() {
        assertThat(issues(g -> g.rule(GroupRule.weightedScore()).indicator("a", e -> {
                    scored(e);
                    e.weight("0");
                })))
                .containsExactly(issue(ScorecardIssue.WEIGHTS_ALL_ZERO));
        assertThat(issues(g -> g.rule(GroupRule.weightedScore())
                        .indicator("a", e -> {
                            scored(e);
                            e.weight("0");
                        })
                        .indicator("b", GroupChecksTest::scored)))
                .isEmpty();
    }

    @Test
    void j7TheWeightOfAnAdvisoryEntryDoesNotSaveAWeightedScore() {
        assertThat(issues(g -> g.rule(GroupRule.weightedScore())
                        .indicator("a", e -> {
                            scored(e);
                            e.weight("0");
                        })
                        .indicator("b", e -> {
                            scored(e);
                            e.advisory();
                        })))
                .containsExactly(issue(ScorecardIssue.WEIGHTS_ALL_ZERO));
    }

    @Test
    void j7AllWeightsOfZeroOnAUnitsCardAreRefusedWithThePlansCards() {
        Scorecard card = Scorecard.builder("k")
                .perspective(
                        "G",
                        g -> g.rule(GroupRule.weightedScore()).indicator("a", e -> {
                            scored(e);
                            e.weight("0");
                        }))
                .layer(NURSERIES, l -> l.perspective("G", g -> g.indicator("b", GroupChecksTest::scored)))
                .build()
                .orThrow();

        UnitCard staff = Units.cardOf(card, Units.staff());
        UnitCard nursery = Units.cardOf(card, Units.medkila());

        assertThat(Units.assemble(card, Units.staff()).issues())
                .containsExactly(issue(ScorecardIssue.WEIGHTS_ALL_ZERO));
        assertThat(staff.isSound(staff.groups().get(0))).isFalse();
        assertThat(staff.isSound()).isTrue();
        assertThat(nursery.isSound(nursery.groups().get(0))).isTrue();
    }

    @Test
    void j7EveryPartOfAWeightedScoreNeedsAScore() {
        assertThat(issues(g -> g.rule(GroupRule.weightedScore())
                        .indicator("a", GroupChecksTest::scored)
                        .indicator("b", GroupChecksTest::unscored)
                        .objective("O", o -> o.rule(GroupRule.worstOf()).indicator("c", GroupChecksTest::scored))
                        .objective("P", o -> o.indicator("d", GroupChecksTest::unscored))))
                .containsExactly(
                        issue(ScorecardIssue.PART_WITHOUT_SCORE).with("part", "b"),
                        issue(ScorecardIssue.PART_WITHOUT_SCORE).with("part", "G/O"),
                        issue(ScorecardIssue.PART_WITHOUT_SCORE).with("part", "d"));
    }

    @Test
    void j7AnAdvisoryEntryNeedsNoScore() {
        assertThat(issues(g -> g.rule(GroupRule.weightedScore())
                        .indicator("a", GroupChecksTest::scored)
                        .indicator("b", e -> {
                            unscored(e);
                            e.advisory();
                        })))
                .isEmpty();
    }

    @Test
    void j7StatusRulesNeedTheScaleOfEveryPart() {
        for (GroupRule rule : List.of(
                GroupRule.worstOf(), GroupRule.bestOf(), GroupRule.majority(), GroupRule.shareAtOrAbove("green"))) {
            assertThat(issues(g -> g.rule(rule)
                            .indicator("a", GroupChecksTest::unscored)
                            .indicator("b", GroupChecksTest::metOrNot)))
                    .containsExactly(issue(ScorecardIssue.SCALES_DIFFER)
                            .with("part", "b")
                            .with("scale", StatusScale.metOrNot())
                            .with("wanted", StatusScale.trafficLight()));
        }
        assertThat(issues(g -> g.rule(GroupRule.worstOf().scale(StatusScale.metOrNot()))
                        .indicator("b", GroupChecksTest::metOrNot)))
                .isEmpty();
    }

    @Test
    void j7ALevelThatTheScaleDoesNotHaveIsRefusedWhereverItIsNamed() {
        Consumer<GroupBuilder> parts = g -> g.indicator("a", GroupChecksTest::scored);
        Issue blue = issue(ScorecardIssue.UNKNOWN_GROUP_LEVEL)
                .with("level", "blue")
                .with("scale", StatusScale.trafficLight());

        for (GroupRule rule : List.of(
                GroupRule.weightedScore().level("blue", Bound.atLeast("5")),
                GroupRule.worstOf().word("blue", Label.of("Blå")),
                GroupRule.shareAtOrAbove("blue"),
                GroupRule.worstOf().gate(Gate.indicator("a", "green").capsAt("blue")),
                GroupRule.worstOf().gate(Gate.indicator("a", "blue")))) {
            assertThat(issues(parts.andThen(g -> g.rule(rule))))
                    .as(rule.toString())
                    .containsExactly(blue);
        }
        Issue ofGroup = Issue.of(ScorecardIssue.UNKNOWN_GROUP_LEVEL, "card 'k', group 'H'")
                .with("level", "blue")
                .with("scale", StatusScale.trafficLight());
        assertThat(Scorecard.builder("k")
                        .perspective("G", parts.andThen(g -> g.rule(GroupRule.worstOf())))
                        .perspective(
                                "H",
                                h -> h.rule(GroupRule.worstOf().gate(Gate.group("G", "blue")))
                                        .indicator("b", GroupChecksTest::scored))
                        .build()
                        .issues())
                .containsExactly(ofGroup);
    }

    @Test
    void j7TheTargetMayBeNamedForTheBestLevel() {
        assertThat(issues(g -> g.rule(GroupRule.weightedScore()
                                .level(StatusScale.TARGET, Bound.atLeast("80"))
                                .word(StatusScale.TARGET, Label.of("Bra")))
                        .indicator("a", GroupChecksTest::scored)))
                .isEmpty();
    }

    @Test
    void j7BoundsThatMakeNoRuleAreRefusedWithTheIssuesOfBounds() {
        List<Issue> found = issues(
                g -> g.rule(GroupRule.weightedScore().green(Bound.atLeast("50")).yellow(Bound.atLeast("80")))
                        .indicator("a", GroupChecksTest::scored));

        assertThat(found).extracting(Issue::code).containsExactly(ThresholdIssue.THRESHOLD_DISORDER);
        assertThat(found).extracting(Issue::subject).containsExactly("card 'k', group 'G'");
        assertThat(issues(g -> g.rule(GroupRule.weightedScore().green(Bound.atMost("50")))
                        .indicator("a", GroupChecksTest::scored)))
                .extracting(Issue::code)
                .containsExactly(ThresholdIssue.OPERATOR_AGAINST_DIRECTION);
    }

    @Test
    void j7AGateNeedsItsSubjectOnTheCardOrBesideIt() {
        Consumer<GroupBuilder> parts = g -> g.indicator("økonomi", GroupChecksTest::unscored)
                .objective("O", o -> o.indicator("b", GroupChecksTest::unscored));

        assertThat(issues(parts.andThen(g -> g.rule(GroupRule.worstOf().gate(Gate.indicator("økonmi", "green"))))))
                .containsExactly(issue(ScorecardIssue.GATE_WITHOUT_SUBJECT)
                        .with("part", "økonmi")
                        .with("hint", "\nMaybe 'økonomi' was meant."));
        assertThat(issues(parts.andThen(g -> g.rule(GroupRule.worstOf().gate(Gate.group("G/O", "green"))))))
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.GATE_WITHOUT_SUBJECT);
        assertThat(Scorecard.builder("k")
                        .perspective(
                                "G",
                                g -> g.rule(GroupRule.worstOf().gate(Gate.indicator("beside", "green")))
                                        .indicator("a", GroupChecksTest::unscored))
                        .group(GroupKind.OFF_CARD, "X", x -> x.indicator("beside", GroupChecksTest::unscored))
                        .build()
                        .issues())
                .isEmpty();
    }

    @Test
    void j7AGateMayAskAboutWhatALowerLayerAddsAndIsRefusedOnlyWhereThatIsNot() {
        Scorecard card = Scorecard.builder("k")
                .perspective(
                        "G",
                        g -> g.rule(GroupRule.worstOf().gate(Gate.indicator("b", "green")))
                                .indicator("a", GroupChecksTest::unscored))
                .layer(NURSERIES, l -> l.perspective("G", g -> g.indicator("b", GroupChecksTest::unscored)))
                .build()
                .orThrow();

        assertThat(Units.assemble(card, Units.medkila()).issues()).isEmpty();
        assertThat(Units.assemble(card, Units.staff()).issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.GATE_WITHOUT_SUBJECT);
    }

    @Test
    void j7GatesInACircleAreRefused() {
        GroupRule onH = GroupRule.worstOf().gate(Gate.group("H", "green"));
        GroupRule onG = GroupRule.worstOf().gate(Gate.group("G", "green"));

        assertThat(Scorecard.builder("k")
                        .perspective("G", g -> g.rule(onH).indicator("a", GroupChecksTest::unscored))
                        .perspective("H", h -> h.rule(onG).indicator("b", GroupChecksTest::unscored))
                        .perspective("I", i -> i.rule(onG).indicator("c", GroupChecksTest::unscored))
                        .build()
                        .issues())
                .containsExactly(
                        issue(ScorecardIssue.GATE_IN_CIRCLE).with("part", "H"),
                        Issue.of(ScorecardIssue.GATE_IN_CIRCLE, "card 'k', group 'H'")
                                .with("part", "G"));
    }

    @Test
    void j7AGateOnAGroupThatContainsItsOwnIsRefused() {
        assertThat(issues(g -> g.rule(GroupRule.worstOf())
                        .objective(
                                "F",
                                f -> f.objective(
                                        "O",
                                        o -> o.rule(GroupRule.worstOf().gate(Gate.group("G", "green")))
                                                .indicator("a", GroupChecksTest::unscored)))))
                .containsExactly(Issue.of(ScorecardIssue.GATE_IN_CIRCLE, "card 'k', group 'G/F/O'")
                        .with("part", "G"));
        assertThat(issues(g -> g.rule(GroupRule.worstOf().gate(Gate.group("G/O", "green")))
                        .objective("O", o -> o.rule(GroupRule.worstOf()).indicator("a", GroupChecksTest::unscored))))
                .isEmpty();
    }

    @Test
    void j7TheRuleOfTheHigherLayerStandsAndTheLowerIsTold() {
        Scorecard card = Scorecard.builder("k")
                .perspective("G", g -> g.rule(GroupRule.worstOf()).indicator("a", GroupChecksTest::unscored))
                .layer(
                        NURSERIES,
                        l -> l.perspective(
                                "G", g -> g.rule(GroupRule.bestOf()).indicator("b", GroupChecksTest::unscored)))
                .layer(LayerScope.unit("sama"), l -> l.perspective("G", g -> g.rule(GroupRule.worstOf())))
                .build()
                .orThrow();

        Validated<UnitCard> medkila = Units.assemble(card, Units.medkila());

        assertThat(medkila.issues())
                .containsExactly(issue(ScorecardIssue.GROUP_RULE_OVERRULED)
                        .with("layer", NURSERIES.describe())
                        .with("lower", GroupRule.bestOf())
                        .with("higher", GroupRule.worstOf()));
        assertThat(medkila.orThrow().groups().get(0).rule()).contains(GroupRule.worstOf());
        assertThat(medkila.orThrow().isSound(medkila.orThrow().groups().get(0))).isTrue();
        assertThat(Units.assemble(card, Units.staff()).issues()).isEmpty();
    }

    private static Consumer<GroupBuilder> ruled(GroupRule rule, String indicator) {
        return g -> g.rule(rule).indicator(indicator, GroupChecksTest::unscored);
    }

    private static Issue twice(LayerScope layer, String group) {
        return Issue.of(ScorecardIssue.GROUP_RULE_TWICE, "card 'k', group '" + group + "'")
                .with("layer", layer.describe())
                .with("first", GroupRule.worstOf())
                .with("second", GroupRule.bestOf());
    }

    @Test
    void j7AGroupTwiceInOneLayerWithTwoRulesIsToldAndTheFirstCounts() {
        Validated<Scorecard> card = Scorecard.builder("k")
                .perspective("G", ruled(GroupRule.worstOf(), "a"))
                .perspective("G", ruled(GroupRule.bestOf(), "b"))
                .build();

        assertThat(card.issues()).containsExactly(twice(LayerScope.all(), "G"));
        assertThat(card.issues().get(0).message())
                .isEqualTo("card 'k', group 'G' stands twice in layer 'all' with different rules, '"
                        + GroupRule.worstOf() + "' and '" + GroupRule.bestOf() + "'; the first counts."
                        + "\nMaybe one of them is another group and needs an id of its own.");
        Validated<UnitCard> staff = Units.assemble(card.partial().orElseThrow(), Units.staff());
        assertThat(staff.issues()).containsExactly(twice(LayerScope.all(), "G"));
        UnitCard standing = staff.partial().orElseThrow();
        assertThat(standing.groups()).hasSize(1);
        assertThat(standing.groups().get(0).rule()).contains(GroupRule.worstOf());
        assertThat(standing.isSound(standing.groups().get(0))).isTrue();
        assertThat(standing.rows()).hasSize(2);
    }

    @Test
    void j7LayersOfOneScopeAreOneLayerForTheRulesInThem() {
        Validated<Scorecard> card = Scorecard.builder("k")
                .perspective("G", g -> g.rule(GroupRule.worstOf()).indicator("a", GroupChecksTest::unscored))
                .layer(NURSERIES, l -> l.perspective("H", ruled(GroupRule.worstOf(), "b")))
                .layer(NURSERIES, l -> l.perspective("H", ruled(GroupRule.bestOf(), "c")))
                .layer(LayerScope.unit("stab"), l -> l.perspective("H", ruled(GroupRule.bestOf(), "d")))
                .build();

        assertThat(card.issues()).containsExactly(twice(NURSERIES, "H"));
        assertThat(card.partial().orElseThrow().toBuilder()
                        .perspective("G", ruled(GroupRule.bestOf(), "e"))
                        .build()
                        .issues())
                .containsExactly(twice(LayerScope.all(), "G"), twice(NURSERIES, "H"));
    }

    @Test
    void j7AGroupWithinAGroupStandsTwiceToo() {
        Validated<Scorecard> card = build(
                g -> g.objective("O", ruled(GroupRule.worstOf(), "a")).objective("O", ruled(GroupRule.bestOf(), "b")));

        assertThat(card.issues()).containsExactly(twice(LayerScope.all(), "G/O"));
        UnitCard staff = Units.assemble(card.partial().orElseThrow(), Units.staff())
                .partial()
                .orElseThrow();
        assertThat(staff.groups().get(0).groups()).hasSize(1);
        assertThat(staff.groups().get(0).groups().get(0).entries()).hasSize(2);
    }

    @Test
    void j7AGroupTwiceInOneLayerWithOneRuleIsOneGroup() {
        Scorecard card = Scorecard.builder("k")
                .perspective("G", g -> g.indicator("a", GroupChecksTest::unscored))
                .perspective("G", ruled(GroupRule.bestOf(), "b"))
                .perspective("G", g -> g.indicator("c", GroupChecksTest::unscored))
                .perspective("G", ruled(GroupRule.bestOf(), "d"))
                .layer(NURSERIES, l -> l.draft().perspective("G", ruled(GroupRule.worstOf(), "e")))
                .build()
                .orThrow();

        UnitCard staff = Units.assemble(card, Units.staff()).orThrow();
        assertThat(staff.groups()).hasSize(1);
        assertThat(staff.groups().get(0).rule()).contains(GroupRule.bestOf());
    }

    @Test
    void j7AWeightOnAGroupWithoutARuleCountsForNothing() {
        assertThat(issues(g -> g.weight("60").indicator("a", GroupChecksTest::unscored)))
                .containsExactly(issue(ScorecardIssue.WEIGHT_WITHOUT_RULE).with("weight", "60"));
        assertThat(issues(g -> g.weight("60").rule(GroupRule.worstOf()).indicator("a", GroupChecksTest::unscored)))
                .isEmpty();
    }

    @Test
    void j7FaultsOfTheCardsOwnRuleAreTheCards() {
        Validated<Scorecard> card = Scorecard.builder("k")
                .rule(GroupRule.weightedScore())
                .perspective("G", g -> g.indicator("a", GroupChecksTest::unscored))
                .group(GroupKind.OFF_CARD, "X", x -> x.indicator("b", GroupChecksTest::unscored))
                .build();

        assertThat(card.issues())
                .containsExactly(
                        Issue.of(ScorecardIssue.PART_WITHOUT_SCORE, "card 'k'").with("part", "a"));
        assertThat(Units.cardOf(card.partial().orElseThrow(), Units.staff()).isSound())
                .isFalse();
    }

    @Test
    void j7TwoLayersThatNeverMeetOnOneCardMakeNoFault() {
        Scorecard card = Scorecard.builder("k")
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective(
                                "G", g -> g.rule(GroupRule.weightedScore()).indicator("a", GroupChecksTest::scored)))
                .layer(
                        LayerScope.unit("stab"),
                        l -> l.perspective("G", g -> g.indicator("b", GroupChecksTest::unscored)))
                .build()
                .orThrow();

        assertThat(Units.assemble(card, Units.medkila()).issues()).isEmpty();
        assertThat(Units.assemble(card, Units.staff()).issues()).isEmpty();
    }

    @Test
    void j7WhatIsDefinedBesideTheCardIsCheckedWhenTheCardOfAUnitIsMade() {
        Scorecard card =
                build(g -> g.rule(GroupRule.weightedScore()).indicator("a")).orThrow();
        Indicator unscored = Indicator.builder("a").higherIsBetter().build();

        assertThat(CardAssembly.assemble(card, Units.staff(), List.of(id -> Optional.of(unscored)))
                        .issues())
                .containsExactly(issue(ScorecardIssue.PART_WITHOUT_SCORE).with("part", "a"));
    }

    private static Validated<ScorecardModel> model(Scorecard card, Indicator... catalogue) {
        ScorecardModelBuilder model = ScorecardModel.builder().card(card);
        List.of(catalogue).forEach(model::indicator);
        return model.build();
    }

    @Test
    void j7WhatDoesNotFitTheDefinitionsBesideTheCardIsFoundWhenTheModelIsBuilt() {
        Indicator a = Indicator.builder("a").higherIsBetter().build();
        Issue blue = issue(ScorecardIssue.UNKNOWN_GROUP_LEVEL)
                .with("level", "blue")
                .with("scale", StatusScale.trafficLight());
        Consumer<GroupBuilder> parts = g -> g.indicator("a");

        assertThat(model(
                                build(parts.andThen(
                                                g -> g.rule(GroupRule.worstOf().gate(Gate.indicator("a", "blue")))))
                                        .orThrow(),
                                a)
                        .issues())
                .containsExactly(blue);
        assertThat(model(
                                build(parts.andThen(g -> g.rule(GroupRule.weightedScore())))
                                        .orThrow(),
                                a)
                        .issues())
                .containsExactly(issue(ScorecardIssue.PART_WITHOUT_SCORE).with("part", "a"));
        assertThat(model(
                                build(parts.andThen(
                                                g -> g.rule(GroupRule.worstOf().scale(StatusScale.metOrNot()))))
                                        .orThrow(),
                                a)
                        .issues())
                .containsExactly(issue(ScorecardIssue.SCALES_DIFFER)
                        .with("part", "a")
                        .with("scale", StatusScale.trafficLight())
                        .with("wanted", StatusScale.metOrNot()));
    }

    @Test
    void j7WhatTheCardToldWhenItWasBuiltTheModelDoesNotTellAgain() {
        Validated<Scorecard> card = build(g -> g.rule(GroupRule.worstOf().gate(Gate.indicator("a", "blue")))
                .weight("60")
                .indicator("a", GroupChecksTest::unscored)
                .objective("O", o -> o.weight("40").indicator("b")));

        assertThat(card.issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.UNKNOWN_GROUP_LEVEL, ScorecardIssue.WEIGHT_WITHOUT_RULE);
        assertThat(model(card.partial().orElseThrow(), Indicator.builder("b").build())
                        .issues())
                .isEmpty();
    }

    @Test
    void j7LayersThatNeedNotMeetOnOneCardMakeNoFaultOfTheModel() {
        Scorecard card = Scorecard.builder("k")
                .layer(
                        LayerScope.unit("medkila"),
                        l -> l.perspective(
                                "G", g -> g.rule(GroupRule.weightedScore()).indicator("a")))
                .layer(LayerScope.unit("stab"), l -> l.perspective("G", g -> g.indicator("b")))
                .build()
                .orThrow();
        Indicator a = Indicator.builder("a")
                .higherIsBetter()
                .score(ScoreFunction.statusPoints())
                .build();

        assertThat(model(card, a, Indicator.builder("b").build()).issues()).isEmpty();
    }

    @Test
    void oneFaultOnManyUnitsCardsIsOneIssue() {
        Scorecard card =
                build(g -> g.rule(GroupRule.weightedScore()).indicator("a")).orThrow();

        assertThat(Units.assemble(card, Units.staff()).issues())
                .isEqualTo(Units.assemble(card, Units.medkila()).issues());
    }

    @Test
    void rulesAndGatesAreEqualByWhatTheySay() {
        Gate gate = Gate.indicator("a", "green").capsAt("yellow").scoreAtMost("49");

        assertThat(GroupRule.worstOf().gate(gate))
                .isEqualTo(GroupRule.worstOf()
                        .gate(Gate.indicator("a", "green").capsAt("yellow").scoreAtMost("49")))
                .hasSameHashCodeAs(GroupRule.worstOf()
                        .gate(Gate.indicator("a", "green").capsAt("yellow").scoreAtMost("49")))
                .isNotEqualTo(GroupRule.worstOf().gate(gate.acceptsApproximate()))
                .isNotEqualTo(GroupRule.worstOf().gate(gate.tolerates("1")))
                .isNotEqualTo(GroupRule.bestOf().gate(gate))
                .isNotEqualTo(GroupRule.worstOf().gate(gate).missing(MissingParts.REDISTRIBUTE))
                .isNotEqualTo(GroupRule.worstOf().gate(gate).minimumCoverage("0,5"))
                .isNotEqualTo(GroupRule.worstOf().gate(gate).word("green", Label.of("Bra")));
        assertThat(GroupRule.shareAtOrAbove("green")
                        .green(Bound.atLeast("80"))
                        .missing(MissingParts.COUNT_AS_WORST)
                        .minimumCoverage("0,50"))
                .hasToString("share-at-or-above green {green=>=80}, count-as-worst, at least 0.5");
        assertThat(gate).hasToString("IndicatorAtLeast[indicator=a, level=green], else at best yellow and 49 points");
        assertThat(Gate.group("G", "green")).hasToString("GroupAtLeast[group=G, level=green], else the worst level");
    }
}

package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallestLightTest {
    private static final Map<String, String> FIGURES = Map.of("a", "0", "b", "2", "c", "1", "økonomi", "0");

    /** Brukere of a, b and c under a rule, with økonomi beside them; every indicator has the points of its light. */
    private static CardResult card(GroupRule rule, Map<String, String> figures) {
        return new Cards(Scorecard.builder("kort")
                        .perspective(
                                "Brukere",
                                g -> g.rule(rule)
                                        .indicator("a", i -> Cards.light(i.name("Tilfredshet")))
                                        .indicator("b", Cards::light)
                                        .indicator("c", Cards::light))
                        .perspective("Økonomi", g -> g.indicator("økonomi", Cards::light))
                        .build()
                        .orThrow())
                .run(figures);
    }

    private static String needed(GroupRule rule, String level, String part) {
        return SmallestLight.of(card(rule, FIGURES), "Brukere", level, part).toString();
    }

    /** Of red, green and yellow. */
    @Test
    void thePartNeedsWhatTheRuleMakesOfIt() {
        assertThat(needed(GroupRule.worstOf(), "yellow", "a")).isEqualTo("yellow by yellow, from red");
        assertThat(needed(GroupRule.worstOf(), "green", "a")).isEqualTo("green not-reachable: others-decide");
        assertThat(needed(GroupRule.bestOf(), "green", "a")).isEqualTo("green reached");
        // a tie goes to the worse: two yellow, or two green
        assertThat(needed(GroupRule.majority(), "yellow", "a")).isEqualTo("yellow by yellow, from red");
        assertThat(needed(GroupRule.majority(), "green", "a")).isEqualTo("green by green, from red");
        assertThat(needed(GroupRule.shareAtOrAbove("yellow").green(Bound.atLeast("100")), "green", "a"))
                .isEqualTo("green by yellow, from red");
        // 0, 100 and 50 points are 50 on average
        GroupRule score = GroupRule.weightedScore().green(Bound.atLeast("80")).yellow(Bound.atLeast("60"));
        assertThat(needed(score, "yellow", "a")).isEqualTo("yellow by yellow, from red");
        assertThat(needed(score, "green", "a")).isEqualTo("green by green, from red");
        assertThat(needed(score, "green", "c")).isEqualTo("green not-reachable: others-decide");
    }

    @Test
    void aGateCapsUnlessThePartItselfOpensIt() {
        GroupRule rule = GroupRule.bestOf().gate(Gate.indicator("økonomi", "yellow"));

        assertThat(needed(rule, "green", "a")).isEqualTo("green not-reachable: gate");
        assertThat(needed(rule, "green", "økonomi")).isEqualTo("green by yellow, from red");
    }

    @Test
    void whatOthersLackIsNotReachable() {
        CardResult card = card(GroupRule.worstOf(), Map.of("a", "0", "b", "2", "c", "?", "økonomi", "2"));

        assertThat(SmallestLight.of(card, "Brukere", "yellow", "a").findObstacle())
                .contains(Obstacle.INCOMPLETE);
        assertThat(SmallestLight.of(card, "Brukere", "yellow", "c").findObstacle())
                .contains(Obstacle.OTHERS_DECIDE);
        assertThat(SmallestLight.of(card, "Brukere", "red", "c")).hasToString("red by red");
        assertThat(SmallestLight.of(card, "Brukere", "red", "økonomi").findObstacle())
                .contains(Obstacle.INCOMPLETE);
    }

    @Test
    void whatDoesNotBelongToTheGroupIsNotAffected() {
        assertThat(needed(GroupRule.worstOf(), "yellow", "økonomi")).isEqualTo("yellow not-reachable: not-affected");
    }

    /** A part that is at its best counts, and so does one in whose group another decides; one that weighs nothing does not. */
    @Test
    void aPartCountsThoughOthersDecide() {
        assertThat(needed(GroupRule.worstOf(), "green", "b")).isEqualTo("green not-reachable: others-decide");
        CardResult card = new Cards(Scorecard.builder("kort")
                        .perspective(
                                "Brukere",
                                p -> p.rule(GroupRule.weightedScore()
                                                .green(Bound.atLeast("80"))
                                                .yellow(Bound.atLeast("50")))
                                        .indicator("a", i -> Cards.light(i.weight("0")))
                                        .indicator("b", i -> Cards.light(i.weight("3")))
                                        .objective(
                                                "Ventetid",
                                                o -> o.id("ventetid")
                                                        .rule(GroupRule.weightedScore()
                                                                .green(Bound.atLeast("80"))
                                                                .yellow(Bound.atLeast("50"))
                                                                .gate(Gate.indicator("c", "yellow")
                                                                        .scoreAtMost("0")))
                                                        .indicator("c", Cards::light)
                                                        .indicator("d", Cards::light)))
                        .build()
                        .orThrow())
                .run(Map.of("a", "0", "b", "0", "c", "0", "d", "0"));

        assertThat(SmallestLight.of(card, "Brukere", "green", "a").findObstacle())
                .contains(Obstacle.NOT_AFFECTED);
        // its gate holds the group at no points, whatever d has
        assertThat(SmallestLight.of(card, "Brukere", "green", "d").findObstacle())
                .contains(Obstacle.OTHERS_DECIDE);
    }

    /** One part of G has not been reported: G may still turn green, and its gate stays open. */
    @Test
    void aGroupThatIsSupposedToHaveALightIsAsProvisionalAsItIs() {
        CardResult card = new Cards(Scorecard.builder("kort")
                        .rule(GroupRule.bestOf().gate(Gate.group("G", "green").capsAt("yellow")))
                        .perspective("H", h -> h.rule(GroupRule.worstOf()).indicator("h", Cards::light))
                        .perspective(
                                "G",
                                g -> g.rule(GroupRule.bestOf().missing(MissingParts.REDISTRIBUTE))
                                        .indicator("a", Cards::light)
                                        .indicator("b", Cards::light))
                        .build()
                        .orThrow())
                .run(Map.of("h", "2", "a", "1", "b", "?"));
        SmallestLight light = SmallestLight.of(card, "kort", "yellow", "G");

        assertThat(card.whole().status().isJudged()).isFalse();
        assertThat(light).hasToString("yellow by green, from yellow");
        assertThat(light.findScore()).isEmpty();
    }

    /** A worst-of group that is supposed to be green answers a gate as green, whatever its parts have. */
    @Test
    void aGateHearsTheSupposedLightOfAGroupAndNotItsParts() {
        CardResult card = new Cards(Scorecard.builder("kort")
                        .rule(GroupRule.bestOf().gate(Gate.group("G", "green")))
                        .perspective("H", h -> h.rule(GroupRule.worstOf()).indicator("h", Cards::light))
                        .perspective("G", g -> g.rule(GroupRule.worstOf()).indicator("a", Cards::light))
                        .build()
                        .orThrow())
                .run(Map.of("h", "2", "a", "0"));

        assertThat(SmallestLight.of(card, "kort", "green", "G")).hasToString("green by green, from red");
    }

    @Test
    void theWordsAreThoseOfTheRule() {
        CardResult card = new Cards(Scorecard.builder("kort")
                        .perspective(
                                "Brukere",
                                p -> p.rule(GroupRule.worstOf())
                                        .objective(
                                                "Ventetid",
                                                o -> o.id("ventetid")
                                                        .rule(GroupRule.worstOf()
                                                                .word("yellow", Label.of("Akseptabelt")))
                                                        .indicator("a", Cards::light)))
                        .build()
                        .orThrow())
                .run(Map.of("a", "0"));

        assertThat(SmallestLight.of(card, "Brukere", "yellow", "ventetid").sentence(Language.NB))
                .isEqualTo("Brukere: gul krever at Ventetid blir akseptabelt");
    }

    /** 0,6 × a + 0,4 × 40 = 50 where a is 56,67: 50,002 is published 50,00, and 49,996 of 56,66 too. */
    @Test
    void theScoreThatIsNeededIsExactToTheHundredth() {
        CardResult card = new Cards(Scorecard.builder("kort")
                        .perspective(
                                "Brukere",
                                g -> g.rule(GroupRule.weightedScore()
                                                .green(Bound.atLeast("80"))
                                                .yellow(Bound.atLeast("50")))
                                        .indicator(
                                                "a",
                                                i -> Cards.points(
                                                        i.name("Tilfredshet").weight("6")))
                                        .indicator("b", i -> Cards.points(i.weight("4"))))
                        .build()
                        .orThrow())
                .run(Map.of("a", "20", "b", "40"));
        SmallestLight light = SmallestLight.of(card, "Brukere", "yellow", "a");

        assertThat(light.findScore())
                .hasValueSatisfying(score -> assertThat(score).isEqualTo("56.66"));
        assertThat(light.findTo().orElseThrow().id()).isEqualTo("red");
        assertThat(light).hasToString("yellow by 56.66 points, from red");
        assertThat(light.sentence(Language.NB))
                .isEqualTo(
                        "Brukere: gul krever at Tilfredshet får minst 56,66 poeng; om ett tall gir både lyset og poengene,"
                                + " er ikke undersøkt");
    }

    /** Two red, two yellow and a red group: yellow lifts the majority, and green would leave a tie, which goes to the worse. */
    @Test
    void aMajorityMayNeedLessThanTheBest() {
        CardResult card = new Cards(Scorecard.builder("kort")
                        .perspective("Brukere", p -> {
                            p.rule(GroupRule.majority());
                            for (String id : List.of("a", "b", "c", "d")) {
                                p.indicator(id, Cards::light);
                            }
                            p.objective(
                                    "Ventetid",
                                    o -> o.id("ventetid")
                                            .rule(GroupRule.weightedScore()
                                                    .green(Bound.atLeast("80"))
                                                    .yellow(Bound.atLeast("50")))
                                            .indicator("e", Cards::points));
                        })
                        .build()
                        .orThrow())
                .run(Map.of("a", "0", "b", "0", "c", "1", "d", "1", "e", "20"));

        assertThat(SmallestLight.of(card, "Brukere", "yellow", "e")).hasToString("yellow by 50.00 points, from red");
        assertThat(SmallestLight.of(card, "Brukere", "yellow", "ventetid")).hasToString("yellow by yellow, from red");
        assertThat(SmallestLight.of(card, "Brukere", "green", "e").findObstacle())
                .contains(Obstacle.OTHERS_DECIDE);
    }

    @Test
    void theImprovementIsOneSentenceInEachLanguage() {
        CardResult card = card(GroupRule.worstOf(), FIGURES);
        SmallestLight light = SmallestLight.of(card, "Brukere", "yellow", "a");

        assertThat(light.sentence(Language.NB)).isEqualTo("Brukere: gul krever at Tilfredshet blir gul");
        assertThat(light.sentence(Language.NN)).isEqualTo("Brukere: gul krev at Tilfredshet blir gul");
        assertThat(light.sentence(Language.EN)).isEqualTo("Brukere: yellow takes Tilfredshet becoming yellow");
        assertThat(SmallestLight.of(card, "Brukere", "green", "a").sentence(Language.NB))
                .isEqualTo("Brukere: grønn kan ikke nås ved å endre Tilfredshet alene: de andre avgjør");
        assertThat(SmallestLight.of(card, "Brukere", "red", "a").sentence(Language.NB))
                .isEqualTo("Brukere: rød er nådd");
    }

    @Test
    void whatHasNoLightToChangeIsRefused() {
        CardResult card = card(GroupRule.worstOf(), Map.of("a", ":", "b", "-", "c", "1", "økonomi", "0"));

        assertThatThrownBy(() -> SmallestLight.of(card, "Brukere", "green", "a"))
                .hasMessageContaining("is withheld to protect persons");
        assertThatThrownBy(() -> SmallestLight.of(card, "Brukere", "green", "b"))
                .hasMessage("part 'b' has no light to change: (not-applicable).");
        assertThatThrownBy(() -> SmallestLight.of(card, "Økonomi", "green", "c"))
                .hasMessage("group 'Økonomi' has no light to change: (no-rule).");
        assertThatThrownBy(() -> SmallestLight.of(card, "Brukere", "green", "d"))
                .hasMessageContaining("the card has no part 'd'.");
        assertThatThrownBy(() -> SmallestLight.of(card, "Bruker", "green", "c"))
                .hasMessage("the card has no group 'Bruker'.\nMaybe 'Brukere' was meant.");
        assertThatThrownBy(() -> SmallestLight.of(card, "Brukere", "blue", "c"))
                .hasMessageContaining("there is no level 'blue'");
    }

    @Test
    void aUnitNeedsTheLightThatTheRuleOverLightsAsksFor() {
        Evaluation evaluation = new Departments(
                        2,
                        i -> i.name("Fravær")
                                .lowerIsBetter()
                                .overUnits(UnitRule.worstStatus())
                                .green(Bound.atMost("6"))
                                .yellow(Bound.atMost("8")))
                .figure("a", Quantity.of("9"))
                .figure("b", Quantity.of("7"))
                .run();
        SmallestLight light =
                SmallestLight.ofUnit(Departments.of(evaluation, "avdeling"), "yellow", Departments.of(evaluation, "a"));

        assertThat(light).hasToString("yellow by yellow, from red");
        assertThat(light.sentence(Language.NB)).isEqualTo("Fravær: gul krever at a blir gul");
        assertThatThrownBy(() ->
                        SmallestLight.ofUnit(Departments.of(evaluation, "a"), "green", Departments.of(evaluation, "a")))
                .hasMessageContaining("is not made of the lights of units.");
    }
}

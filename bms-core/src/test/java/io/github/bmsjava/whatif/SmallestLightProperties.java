package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.whatif.SmallestChange.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** The smallest improvement of a light, against the engine: the card is evaluated again with the part's figure changed (J19). */
class SmallestLightProperties {
    private static final StatusScale SCALE = StatusScale.trafficLight();
    private static final List<String> FIGURES = List.of("0", "1", "2", "0", "1", "~0", "~1", "?", "-", ":");
    private static final List<String> LEVELS = List.of("red", "yellow", "green");
    private static final Map<String, Integer> SEEN = new TreeMap<>();

    @Property
    void theLightReachesTheLevelAndNoLesserOneDoes(@ForAll long seed) {
        Random random = new Random(seed);
        boolean byScore = random.nextInt(3) == 0;
        GroupRule outer = gated(rule(byScore, random), random);
        GroupRule inner = rule(byScore, random);
        GroupRule whole = gated(rule(byScore, random), random);
        Cards cards = new Cards(Scorecard.builder("kort")
                .rule(whole)
                .perspective("G", g -> {
                    lights(g, random, "a", "b");
                    g.rule(outer).objective("O", o -> lights(o.id("O").rule(inner), random, "c", "d"));
                })
                .perspective("H", h -> lights(h.rule(rule(byScore, random)), random, "e"))
                .build()
                .orThrow());
        Map<String, String> figures = new LinkedHashMap<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            figures.put(id, FIGURES.get(random.nextInt(random.nextBoolean() ? 5 : FIGURES.size())));
        }
        CardResult now = cards.run(figures);
        String group = List.of("G", "O", "H", "kort").get(random.nextInt(4));
        String part = List.of("a", "b", "c", "d", "e").get(random.nextInt(5));
        String wanted = LEVELS.get(1 + random.nextInt(2));
        String about = figures.get(part).startsWith("~") ? "~" : "";

        if (":-".contains(figures.get(part))) {
            assertThatThrownBy(() -> SmallestLight.of(now, group, wanted, part))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        SmallestLight light;
        try {
            light = SmallestLight.of(now, group, wanted, part);
        } catch (IllegalArgumentException e) { // nothing in the group is applicable
            assertThat(status(now, group).isJudged()).isFalse();
            return;
        }
        int from = now.indicator(part).status().findLevel().map(SCALE::indexOf).orElse(0);
        String expected = "not-reachable";
        if (isReached(now, group, wanted)) {
            expected = "reached";
        } else {
            for (int level = LEVELS.size() - 1; level >= from; level--) {
                Map<String, String> other = new LinkedHashMap<>(figures);
                other.put(part, about + level);
                if (isReached(cards.run(other), group, wanted)) {
                    expected = LEVELS.get(level);
                }
            }
        }

        SEEN.merge(light.findObstacle().map(Obstacle::id).orElse(light.outcome().id()), 1, Integer::sum);
        assertThat(
                        light.outcome() == Outcome.REACHABLE
                                ? light.findTo().orElseThrow().id()
                                : light.outcome().id())
                .as("%s by %s of %s, %s", group, part, figures, now)
                .isEqualTo(expected);
        assertThat(light.findScore()).isEmpty();
    }

    /** Where the score is the figure: the score that is needed reaches the level, and a hundredth less does not. */
    @Property
    void theScoreReachesTheLevelAndAHundredthLessDoesNot(@ForAll long seed) {
        Random random = new Random(seed);
        GroupRule rule = rule(true, random);
        GroupRule inner = rule(true, random);
        Cards cards = new Cards(Scorecard.builder("kort")
                .perspective("G", g -> {
                    points(g, random, "a", "b");
                    g.rule(rule)
                            .objective("O", o -> points(o.id("O").rule(inner).weight("2"), random, "c", "d"));
                })
                .build()
                .orThrow());
        Map<String, String> figures = new LinkedHashMap<>();
        for (String id : List.of("a", "b", "c", "d")) {
            boolean isThere = id.equals("a") || random.nextInt(6) > 0;
            figures.put(
                    id, isThere ? BigDecimal.valueOf(random.nextInt(100_01), 2).toPlainString() : "?");
        }
        String part = random.nextBoolean() ? "a" : "c";
        String wanted = LEVELS.get(1 + random.nextInt(2));
        CardResult now = cards.run(figures);
        SmallestLight light = SmallestLight.of(now, "G", wanted, part);

        String what = light + " of " + figures + " in " + now;
        SEEN.merge(
                "score "
                        + light.findObstacle()
                                .map(Obstacle::id)
                                .orElse(light.outcome().id()),
                1,
                Integer::sum);
        switch (light.outcome()) {
            case REACHED -> assertThat(isReached(now, "G", wanted)).as(what).isTrue();
            case REACHABLE -> {
                BigDecimal score = light.findScore().orElse(BigDecimal.ZERO);
                assertThat(isReached(cards.run(with(figures, part, score)), "G", wanted))
                        .as(what)
                        .isTrue();
                if (score.signum() > 0) {
                    BigDecimal less = score.subtract(new BigDecimal("0.01"));
                    assertThat(isReached(cards.run(with(figures, part, less)), "G", wanted))
                            .as(what)
                            .isFalse();
                }
            }
            case NOT_REACHABLE ->
                assertThat(isReached(cards.run(with(figures, part, BigDecimal.valueOf(100))), "G", wanted))
                        .as(what)
                        .isFalse();
        }
    }

    /** A group with one indicator is as that indicator. */
    @Property
    void aGroupNeedsWhatItsOnlyIndicatorNeeds(@ForAll long seed) {
        Random random = new Random(seed);
        boolean byScore = random.nextInt(3) == 0;
        GroupRule outer = rule(byScore, random);
        GroupRule inner = byScore ? scores() : GroupRule.worstOf();
        Cards cards = new Cards(Scorecard.builder("kort")
                .perspective("G", g -> {
                    lights(g, random, "a", "b");
                    g.rule(outer).objective("O", o -> lights(o.id("O").rule(inner), random, "c"));
                })
                .build()
                .orThrow());
        Map<String, String> figures = new LinkedHashMap<>();
        for (String id : List.of("a", "b", "c")) {
            figures.put(id, FIGURES.get(random.nextInt(5)));
        }
        CardResult now = cards.run(figures);
        for (String wanted : List.of("yellow", "green")) {
            SmallestLight ofGroup = SmallestLight.of(now, "G", wanted, "O");
            SmallestLight ofIndicator = SmallestLight.of(now, "G", wanted, "c");
            assertThat(ofGroup.outcome()).as("%s of %s", now, figures).isEqualTo(ofIndicator.outcome());
            if (byScore
                    && ofGroup.outcome()
                            == Outcome.REACHABLE) { // any score, where the indicator has those of its lights
                int index = SCALE.indexOf(ofIndicator.findTo().orElseThrow());
                BigDecimal score = ofGroup.findScore().orElse(BigDecimal.ZERO);
                assertThat(score).isLessThanOrEqualTo(BigDecimal.valueOf(50L * index));
                assertThat(SCALE.indexOf(ofGroup.findTo().orElseThrow())).isLessThanOrEqualTo(index);
            } else {
                assertThat(ofGroup.findTo()).as("%s of %s", now, figures).isEqualTo(ofIndicator.findTo());
            }
        }
    }

    private static Map<String, String> with(Map<String, String> figures, String part, BigDecimal figure) {
        Map<String, String> other = new LinkedHashMap<>(figures);
        other.put(part, figure.toPlainString());
        return other;
    }

    private static void lights(GroupBuilder group, Random random, String... ids) {
        for (String id : ids) {
            String weight = Integer.toString(1 + random.nextInt(4));
            group.indicator(id, i -> Cards.light(i.weight(weight)));
        }
    }

    private static void points(GroupBuilder group, Random random, String... ids) {
        for (String id : ids) {
            String weight = Integer.toString(1 + random.nextInt(4));
            group.indicator(id, i -> Cards.points(i.weight(weight)));
        }
    }

    private static GroupRule rule(boolean byScore, Random random) {
        GroupRule rule = byScore
                ? scores()
                : List.of(
                                GroupRule.worstOf(),
                                GroupRule.bestOf(),
                                GroupRule.majority(),
                                GroupRule.shareAtOrAbove(random.nextBoolean() ? "green" : "yellow")
                                        .green(Bound.atLeast("60"))
                                        .yellow(Bound.atLeast("40")))
                        .get(random.nextInt(4));
        return rule.missing(List.of(MissingParts.values()).get(random.nextInt(3)))
                .minimumCoverage(random.nextInt(3) == 0 ? "0,6" : "0");
    }

    private static GroupRule scores() {
        return GroupRule.weightedScore().green(Bound.atLeast("80")).yellow(Bound.atLeast("50"));
    }

    /** Gates on the part itself, on another, and on a group that the asked one is not made of. */
    private static GroupRule gated(GroupRule rule, Random random) {
        List<Gate> gates = new ArrayList<>(List.of(
                Gate.indicator("a", "yellow"),
                Gate.indicator("e", "green").capsAt("yellow"),
                Gate.group("H", "yellow"),
                Gate.group("O", "yellow").capsAt("yellow").acceptsApproximate()));
        GroupRule more = rule;
        for (int i = random.nextInt(3); i > 0; i--) {
            Gate gate = gates.remove(random.nextInt(gates.size()));
            boolean caps = rule.kind() == GroupRule.Kind.WEIGHTED_SCORE && random.nextInt(3) == 0;
            more = more.gate(caps ? gate.scoreAtMost("60") : gate);
        }
        return more;
    }

    private static Status status(CardResult card, String group) {
        return group.equals("kort") ? card.whole().status() : card.group(group).status();
    }

    private static boolean isReached(CardResult card, String group, String wanted) {
        return status(card, group)
                .findLevel()
                .filter(level -> SCALE.indexOf(level) >= SCALE.indexOf(SCALE.level(wanted)))
                .isPresent();
    }

    @AfterContainer
    static void everyOutcomeWasSeen() {
        if (SEEN.values().stream().mapToInt(Integer::intValue).sum() >= 4000) {
            assertThat(SEEN)
                    .containsKeys(
                            "reached",
                            "reachable",
                            "others-decide",
                            "gate",
                            "incomplete",
                            "not-affected",
                            "score reached",
                            "score reachable",
                            "score others-decide");
        }
    }
}

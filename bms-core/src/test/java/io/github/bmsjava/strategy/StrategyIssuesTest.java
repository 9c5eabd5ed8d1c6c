package io.github.bmsjava.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.scorecard.GroupId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of problem, and what stands beside it. */
class StrategyIssuesTest {
    private final Strategy.Builder builder = Strategy.builder()
            .mission(Mission.builder("tjene", "Tjene").build())
            .vision(Vision.builder("visjon", "Visjon").build())
            .theme(StrategicTheme.builder("tema", "Tema").build())
            .goal(Goal.builder("mål", "Mål").build());

    @Test
    void aLinkToAnUnknownMissionIsLeftOutAndTheVisionStands() {
        builder.vision(Vision.builder("v", "V").mission("tjen").build());

        assertThat(messages())
                .containsExactly("'v' refers to the mission 'tjen', which is not in the strategy"
                        + " (nearest known: tjene). The link is left out.");
        assertThat(codes()).containsExactly("unknown-mission");
        assertThat(partial().visions())
                .extracting(vision -> vision.mission().isPresent())
                .containsExactly(false, false);
    }

    @Test
    void aLinkToAnUnknownVisionIsLeftOutAndTheThemeStands() {
        builder.theme(StrategicTheme.builder("t", "T").vision("visjonen").build());

        assertThat(codes()).containsExactly("unknown-vision");
        assertThat(partial().themes()).hasSize(2);
    }

    @Test
    void linksToUnknownThemesAreLeftOutAndGoalAndGroupStand() {
        builder.goal(Goal.builder("g", "G").theme("temaet").parent("mål").build());
        builder.linkTheme("gruppe", "temaet").linkTheme("gruppe", "tema");

        assertThat(codes()).containsExactly("unknown-theme", "unknown-theme");
        assertThat(partial().subGoals(GoalId.of("mål"))).hasSize(1);
        assertThat(partial().trace(GroupId.of("gruppe")).themes()).hasSize(1);
    }

    @Test
    void linksToUnknownGoalsAreLeftOutWhereverTheyStand() {
        builder.goal(Goal.builder("g", "G").parent("målet").build());
        builder.linkGoal("gruppe", "målet");
        builder.drives(MapNode.goal("målet"), MapNode.goal("målene")).drives(MapNode.goal("mål"), MapNode.group("x"));

        assertThat(codes()).containsExactly("unknown-goal", "unknown-goal", "unknown-goal", "unknown-goal");
        assertThat(partial().goals()).hasSize(2);
        assertThat(partial().map().links()).hasSize(1);
    }

    @Test
    void goalsInACycleAreNamedAndStandAsMainGoals() {
        builder.goal(Goal.builder("b", "B").parent("a").build());
        builder.goal(Goal.builder("a", "A").parent("b").build());
        builder.goal(Goal.builder("under", "Under").parent("a").build());

        assertThat(messages())
                .containsExactly("Goals lie in a cycle, each under the next: a → b → a. They stand as main goals.");
        assertThat(codes()).containsExactly("goal-cycle");
        assertThat(partial().mainGoals()).extracting(goal -> goal.id().value()).containsExactly("mål", "b", "a");
        assertThat(partial().subGoals(GoalId.of("a"))).hasSize(1);
    }

    @Test
    void r33ACycleOfCausesIsNamedAndItsLinksAreLeftOut() {
        builder.drives(MapNode.group("b"), MapNode.group("c"));
        builder.drives(MapNode.group("c"), MapNode.group("a"));
        builder.drives(MapNode.group("a"), MapNode.group("b"));
        builder.drives(MapNode.group("c"), MapNode.group("d"));

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("Causes and effects lie in a cycle: a → b → c → a.");
        assertThat(partial().map().links()).containsExactly(new CauseLink(MapNode.group("c"), MapNode.group("d")));
    }

    @Test
    void whatDrivesItselfIsACycle() {
        builder.drives(MapNode.goal("mål"), MapNode.goal("mål"));

        assertThat(messages()).singleElement().asString().contains("mål → mål");
    }

    @Test
    void twoCyclesAreTwoIssuesAndWhatLiesBetweenThemStands() {
        link("a", "b")
                .link("b", "a")
                .link("b", "m")
                .link("m", "x")
                .link("x", "y")
                .link("y", "x");

        assertThat(codes()).containsExactly("strategy-cycle", "strategy-cycle");
        assertThat(partial().map().links()).extracting(CauseLink::toString).containsExactly("b → m", "m → x");
    }

    @Test
    void oneCycleIsToldOfThoseThatShareNodesAndItIsAShortOne() {
        link("a", "b").link("b", "c").link("c", "a").link("b", "a");

        assertThat(messages()).singleElement().asString().contains("a → b → a.");
        assertThat(partial().map().links()).isEmpty();
    }

    @Test
    void aLongCycleIsShownByItsBeginningAndDoesNotOverflow() {
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            link("u" + i, "u" + (i + 1) % length);
        }

        assertThat(messages()).singleElement().asString().contains("u0 → u1 →").contains("→ …");
    }

    @Test
    void unlikeDefinitionsOfOneIdAreLeftOutWithTheLinksToThem() {
        builder.goal(Goal.builder("mål", "Et annet mål").build()).linkGoal("gruppe", "mål");

        assertThat(codes()).containsExactly("strategy-duplicate");
        assertThat(partial().goals()).isEmpty();
        assertThat(partial().groups()).isEmpty();
    }

    @Test
    void equalDefinitionsOfOneIdCountOnce() {
        builder.theme(StrategicTheme.builder("tema", "Tema").build());

        assertThat(codes()).containsExactly("strategy-repeated");
        assertThat(builder.build().orThrow().themes()).hasSize(1);
    }

    @Test
    void aGroupOnNoCardIsAWarningWithTheNearest() {
        builder.linkGoal("foreldr", "mål").drives(MapNode.group("borte"), MapNode.group("foreldre"));

        List<Issue> issues = builder.build().orThrow().unknownGroups(List.of(GroupId.of("foreldre")));

        assertThat(issues).extracting(issue -> issue.code().id()).containsOnly("unknown-group");
        assertThat(issues)
                .extracting(Issue::message)
                .containsExactly(
                        "The strategy refers to the group 'foreldr', which is on no card (nearest known: foreldre).",
                        "The strategy refers to the group 'borte', which is on no card (nearest known: –).");
    }

    private StrategyIssuesTest link(String cause, String effect) {
        builder.drives(MapNode.group(cause), MapNode.group(effect));
        return this;
    }

    private List<String> messages() {
        return builder.build().issues().stream().map(Issue::message).collect(Collectors.toList());
    }

    private List<String> codes() {
        return builder.build().issues().stream().map(issue -> issue.code().id()).collect(Collectors.toList());
    }

    private Strategy partial() {
        return builder.build().partial().orElseThrow();
    }
}

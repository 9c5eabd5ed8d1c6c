package io.github.bmsjava.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StrategyTest {
    private static final GroupId SATISFIED_PARENTS = GroupId.of("fornøyde-foreldre");
    private static final IndicatorId SATISFACTION = IndicatorId.of("brukertilfredshet");

    private final Strategy strategy = Strategy.builder()
            .mission(Mission.builder("idé", "Tjenester til innbyggerne").build())
            .vision(Vision.builder("visjon", "En by for alle").mission("idé").build())
            .theme(StrategicTheme.builder("brukere", "Brukere").vision("visjon").build())
            .theme(StrategicTheme.builder("økonomi", "Økonomi").vision("visjon").build())
            .goal(Goal.builder("hovedmål", "Gode tjenester").theme("brukere").build())
            .goal(Goal.builder("delmål", "Gode barnehager").parent("hovedmål").build())
            .goal(Goal.builder("balanse", "Balanse").theme("økonomi").build())
            .initiative(Initiative.builder("foreldremøter", "Flere foreldremøter")
                    .indicator("brukertilfredshet")
                    .build())
            .linkGoal("fornøyde-foreldre", "delmål")
            .linkTheme("regnskap", "økonomi")
            .build()
            .orThrow();

    @Test
    void r30AGroupTracesToGoalThemeVisionAndMission() {
        StrategyTrace trace = strategy.trace(SATISFIED_PARENTS);

        assertThat(trace.goals()).extracting(goal -> goal.id().value()).containsExactly("hovedmål", "delmål");
        assertThat(trace.themes()).extracting(theme -> theme.id().value()).containsExactly("brukere");
        assertThat(trace.visions()).extracting(vision -> vision.id().value()).containsExactly("visjon");
        assertThat(trace.missions()).extracting(mission -> mission.id().value()).containsExactly("idé");
        assertThat(trace.isEmpty()).isFalse();
    }

    @Test
    void r30TheMissionTracesDownToItsGroups() {
        assertThat(strategy.groupsUnder(GoalId.of("hovedmål"))).containsExactly(SATISFIED_PARENTS);
        assertThat(strategy.groupsUnder(GoalId.of("balanse"))).isEmpty();
        assertThat(strategy.groupsUnder(ThemeId.of("brukere"))).containsExactly(SATISFIED_PARENTS);
        assertThat(strategy.groupsUnder(ThemeId.of("økonomi"))).containsExactly(GroupId.of("regnskap"));
        assertThat(strategy.groupsUnder(VisionId.of("visjon"))).hasSize(2);
        assertThat(strategy.groupsUnder(MissionId.of("idé"))).hasSize(2);
        assertThat(strategy.groupsUnder(MissionId.of("annen"))).isEmpty();
    }

    @Test
    void r30EveryLinkIsOptional() {
        assertThat(strategy.trace(GroupId.of("ukjent")).isEmpty()).isTrue();
        assertThat(Strategy.builder().build().orThrow().missions()).isEmpty();
    }

    @Test
    void aGroupMayServeSeveralGoals() {
        Strategy both = strategy.toBuilder()
                .linkGoal("fornøyde-foreldre", "balanse")
                .build()
                .orThrow();

        assertThat(both.trace(SATISFIED_PARENTS).themes())
                .extracting(theme -> theme.id().value())
                .containsExactly("brukere", "økonomi");
    }

    @Test
    void r102IndicatorsWithoutAnInitiativeAreListed() {
        IndicatorId absence = IndicatorId.of("sykefravær");

        assertThat(strategy.initiativesFor(SATISFACTION)).hasSize(1);
        assertThat(strategy.withoutInitiative(List.of(SATISFACTION, absence))).containsExactly(absence);
    }

    @Test
    void r31AVisionThreeToFiveYearsAheadIsFine() {
        assertThat(horizonIssues(2009, 2012)).isEmpty();
        assertThat(horizonIssues(2009, 2013)).isEmpty();
        assertThat(horizonIssues(2009, 2014)).isEmpty();
    }

    @Test
    void r31AVisionOutsideThreeToFiveYearsIsAWarning() {
        assertThat(horizonIssues(2009, 2020))
                .extracting(Issue::message)
                .containsExactly("Vision 'v' was set in 2009 for 2020, 11 years ahead; three to five is usual.");
        assertThat(horizonIssues(2009, 2011)).extracting(Issue::code).containsExactly(StrategyIssue.VISION_HORIZON);
        assertThat(horizonIssues(2009, 2015)).extracting(Issue::code).containsExactly(StrategyIssue.VISION_HORIZON);
    }

    @Test
    void r32ElevenUnitsHaveVisions() {
        Strategy.Builder builder = Strategy.builder();
        for (int i = 1; i <= 10; i++) {
            builder.vision(Vision.builder("v" + i, "Visjon").owner("enhet-" + i).build());
        }
        Strategy bergen = builder.vision(Vision.builder("skole", "Kompetanse for alle i mulighetens skole")
                        .unitType("skole")
                        .build())
                .build()
                .orThrow();

        assertThat(bergen.visions()).hasSize(11);
        assertThat(bergen.visionsOf(OrgUnit.builder("åsen").type("skole").build()))
                .extracting(vision -> vision.text().toString())
                .containsExactly("Kompetanse for alle i mulighetens skole");
        assertThat(bergen.visionsOf(OrgUnit.builder("enhet-3").type("skole").build()))
                .extracting(vision -> vision.id().value())
                .containsExactly("v3");
        assertThat(bergen.visionsOf(OrgUnit.builder("havn").build())).isEmpty();
    }

    @Test
    void r33WhatDrivesCIsAAndB() {
        StrategyMap map = abc().build().orThrow().map();

        assertThat(map.driversOf(MapNode.group("c"))).containsExactly(MapNode.group("b"), MapNode.group("a"));
        assertThat(map.effectsOf(MapNode.group("a"))).containsExactly(MapNode.group("b"), MapNode.group("c"));
        assertThat(map.driversOf(MapNode.group("a"))).isEmpty();
        assertThat(map).hasToString("a → b\nb → c");
    }

    @Test
    void r33ACycleIsFineWhereItIsAllowed() {
        Strategy round = abc().drives(MapNode.group("c"), MapNode.group("a"))
                .cyclesAllowed(true)
                .build()
                .orThrow();

        assertThat(round.map().driversOf(MapNode.group("c")))
                .containsExactlyInAnyOrder(MapNode.group("a"), MapNode.group("b"), MapNode.group("c"));
        assertThat(round.toBuilder().build().orThrow()).isEqualTo(round);
    }

    @Test
    void r37AGoalCitesItsSourceAndTheDateOfDecision() {
        SourceDocument plan = SourceDocument.of("Kommuneplan", YearMonth.of(2001, 1));
        Goal goal = Goal.builder("g", "Vekst").source(plan).build();

        assertThat(goal.source().map(SourceDocument::toString)).contains("Kommuneplan, vedtatt 2001-01");
        assertThat(plan.in(Language.NN)).isEqualTo("Kommuneplan, vedteken 2001-01");
        assertThat(SourceDocument.of("Kommuneplan", LocalDate.of(2001, 1, 31)).decided())
                .contains("2001-01-31");
        assertThat(SourceDocument.of("Tiltredelseserklæring")).hasToString("Tiltredelseserklæring");
    }

    @Test
    void aSourceWithADayInAnotherMonthOrWithoutANameIsRefused() {
        assertThatThrownBy(() -> new SourceDocument("Plan", YearMonth.of(2001, 1), LocalDate.of(2001, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe use SourceDocument.of(name, day)");
        assertThatThrownBy(() -> SourceDocument.of(" ")).hasMessageContaining("blank");
    }

    @Test
    void r38SubGoalsLieUnderMainGoals() {
        assertThat(strategy.mainGoals()).extracting(goal -> goal.id().value()).containsExactly("hovedmål", "balanse");
        assertThat(strategy.subGoals(GoalId.of("hovedmål")))
                .extracting(goal -> goal.id().value())
                .containsExactly("delmål");
    }

    @Test
    void r39EveryAreaTracesToAPointOfTheStrategicPlan() {
        List<GroupId> areas = List.of("brukere", "ansatte", "økonomi", "utvikling").stream()
                .map(GroupId::of)
                .collect(Collectors.toList());
        Strategy.Builder alna = Strategy.builder();
        for (int i = 1; i <= 4; i++) {
            alna.theme(StrategicTheme.builder("punkt-" + i, "Punkt " + i).build());
        }
        areas.subList(0, 3).forEach(area -> alna.linkTheme(area, ThemeId.of("punkt-1")));

        assertThat(alna.build().orThrow().untracedAreas(areas))
                .extracting(Issue::toString)
                .containsExactly(
                        "WARNING untraced-area: Group 'utvikling' traces to no goal and no theme of the strategy.");
        assertThat(alna.linkTheme("utvikling", "punkt-4").build().orThrow().untracedAreas(areas))
                .isEmpty();
    }

    @Test
    void anInitiativeHasOwnerResponsibleAndDay() {
        Initiative initiative = Initiative.builder("i", "Kurs")
                .owner("lund")
                .responsible(PersonRef.of("p1"))
                .due(LocalDate.of(2014, 12, 31))
                .indicator("sykefravær")
                .build();

        assertThat(initiative.toBuilder().build()).isEqualTo(initiative).hasSameHashCodeAs(initiative);
        assertThat(initiative.due()).contains(LocalDate.of(2014, 12, 31));
        assertThat(initiative.responsible()).contains(PersonRef.of("p1"));
        assertThat(initiative).isNotEqualTo(initiative.toBuilder().owner("roko").build());
        assertThat(initiative).hasToString("i (Kurs)");
    }

    @Test
    void aVisionKeepsAllItsParts() {
        Vision vision = Vision.builder("v", "Sammen")
                .audience("ledergruppen")
                .owner("by")
                .unitType("skole")
                .mission("m")
                .yearSet(2009)
                .targetYear(2013)
                .build();

        assertThat(vision.toBuilder().build()).isEqualTo(vision).hasSameHashCodeAs(vision);
        assertThat(vision.audience()).contains("ledergruppen");
        assertThat(vision.toBuilder().targetYear(2014).build()).isNotEqualTo(vision);
        assertThat(vision.toBuilder().noMission().build().mission()).isEmpty();
    }

    @Test
    void missionThemeAndGoalKeepTheirParts() {
        Mission mission = Mission.builder("m", "Tjene").owner("by").build();
        StrategicTheme theme = StrategicTheme.builder("t", "Tema")
                .vision("v")
                .source(SourceDocument.of("Plan"))
                .build();
        Goal goal = Goal.builder("g", "Mål").theme("t").parent("h").build();

        assertThat(mission.toBuilder().build()).isEqualTo(mission).hasToString("m (Tjene)");
        assertThat(mission).isNotEqualTo(mission.toBuilder().owner("land").build());
        assertThat(theme.toBuilder().build()).isEqualTo(theme).hasToString("t (Tema)");
        assertThat(theme).isNotEqualTo(theme.toBuilder().noVision().build());
        assertThat(goal.toBuilder().build()).isEqualTo(goal).hasToString("g (Mål)");
        assertThat(goal).isNotEqualTo(goal.toBuilder().noTheme().build());
        assertThat(goal).isNotEqualTo(goal.toBuilder().noParent().build());
    }

    @Test
    void aStrategyEqualsOneBuiltFromIt() {
        assertThat(strategy.toBuilder().build().orThrow()).isEqualTo(strategy).hasSameHashCodeAs(strategy);
        assertThat(strategy.toBuilder().linkGoal("x", "balanse").build().orThrow())
                .isNotEqualTo(strategy);
        assertThat(strategy)
                .hasToString("Strategy of 1 missions, 1 visions, 2 themes, 3 goals, 1 initiatives, 2 groups linked");
    }

    @Test
    void aGoalAndAGroupWithTheSameTextAreTwoNodes() {
        assertThat(MapNode.goal("a")).isNotEqualTo(MapNode.group("a")).isLessThan(MapNode.group("a"));
        assertThat(MapNode.goal("b")).isGreaterThan(MapNode.group("a"));
    }

    @Test
    void aGoalIsFoundByItsId() {
        assertThat(strategy.findGoal(GoalId.of("balanse"))).isPresent();
        assertThat(strategy.findGoal(GoalId.of("ubalanse"))).isEmpty();
    }

    private static Strategy.Builder abc() {
        return Strategy.builder()
                .drives(MapNode.group("a"), MapNode.group("b"))
                .drives(MapNode.group("b"), MapNode.group("c"));
    }

    private static List<Issue> horizonIssues(int set, int target) {
        return Strategy.builder()
                .vision(Vision.builder("v", "Visjon")
                        .yearSet(set)
                        .targetYear(target)
                        .build())
                .build()
                .issues();
    }
}

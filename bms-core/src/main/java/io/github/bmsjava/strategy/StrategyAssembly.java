package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.internal.check.Definitions;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a strategy of what was defined: a link that leads nowhere is left out, and what it should link stands. */
final class StrategyAssembly {
    private static final int MIN_HORIZON = 3;
    private static final int MAX_HORIZON = 5;
    private static final int SHOWN = 10;

    private final Strategy.Builder given;
    private final Definitions<MissionId, Mission> missions;
    private final Definitions<VisionId, Vision> visions;
    private final Definitions<ThemeId, StrategicTheme> themes;
    private final Definitions<GoalId, Goal> goals;
    private final Definitions<InitiativeId, Initiative> initiatives;
    private final List<Issue> issues = new ArrayList<>();

    StrategyAssembly(Strategy.Builder given) {
        this.given = given;
        missions = new Definitions<>(given.missions, Mission::id);
        visions = new Definitions<>(given.visions, Vision::id);
        themes = new Definitions<>(given.themes, StrategicTheme::id);
        goals = new Definitions<>(given.goals, Goal::id);
        initiatives = new Definitions<>(given.initiatives, Initiative::id);
    }

    Validated<Strategy> assemble() {
        Strategy.Builder sound = Strategy.builder().cyclesAllowed(given.cyclesAllowed);
        sound(missions).forEach(sound::mission);
        sound(visions).forEach(vision -> sound.vision(checked(vision)));
        sound(themes).forEach(theme -> sound.theme(checked(theme)));
        withoutCycles(sound(goals).stream().map(this::checked).collect(Collectors.toList()))
                .forEach(sound::goal);
        sound(initiatives).forEach(sound::initiative);
        given.goalsOfGroups.forEach((group, goal) -> {
            if (isKnown(group, goal, goals, StrategyIssue.UNKNOWN_GOAL)) {
                sound.linkGoal(group, goal);
            }
        });
        given.themesOfGroups.forEach((group, theme) -> {
            if (isKnown(group, theme, themes, StrategyIssue.UNKNOWN_THEME)) {
                sound.linkTheme(group, theme);
            }
        });
        soundCauses().forEach(link -> sound.drives(link.cause(), link.effect()));
        return Validated.of(new Strategy(sound), issues);
    }

    private <K, V> List<V> sound(Definitions<K, V> definitions) {
        for (K id : definitions.ids()) {
            int times = definitions.rows(id).size();
            if (times > 1) {
                StrategyIssue code = definitions.isContradicted(id)
                        ? StrategyIssue.STRATEGY_DUPLICATE
                        : StrategyIssue.STRATEGY_REPEATED;
                issues.add(issue(code, id).with("times", times));
            }
        }
        return definitions.sound();
    }

    private Vision checked(Vision vision) {
        if (vision.yearSet().isPresent() && vision.targetYear().isPresent()) {
            checkHorizon(vision, vision.yearSet().get(), vision.targetYear().get());
        }
        return isKnown(vision.id(), vision.mission(), missions, StrategyIssue.UNKNOWN_MISSION)
                ? vision
                : vision.toBuilder().noMission().build();
    }

    private void checkHorizon(Vision vision, int set, int target) {
        int years = target - set;
        if (years < MIN_HORIZON || years > MAX_HORIZON) {
            issues.add(issue(StrategyIssue.VISION_HORIZON, vision.id())
                    .with("set", set)
                    .with("target", target)
                    .with("years", years));
        }
    }

    private StrategicTheme checked(StrategicTheme theme) {
        return isKnown(theme.id(), theme.vision(), visions, StrategyIssue.UNKNOWN_VISION)
                ? theme
                : theme.toBuilder().noVision().build();
    }

    private Goal checked(Goal goal) {
        Goal.Builder checked = goal.toBuilder();
        if (!isKnown(goal.id(), goal.theme(), themes, StrategyIssue.UNKNOWN_THEME)) {
            checked.noTheme();
        }
        if (!isKnown(goal.id(), goal.parent(), goals, StrategyIssue.UNKNOWN_GOAL)) {
            checked.noParent();
        }
        return checked.build();
    }

    private List<Goal> withoutCycles(List<Goal> all) {
        SetMultimap<GoalId, GoalId> parents = LinkedHashMultimap.create();
        all.forEach(goal -> goal.parent().ifPresent(parent -> parents.put(goal.id(), parent)));
        Cycles<GoalId> cycles = new Cycles<>(parents, Comparator.naturalOrder());
        cycles.paths()
                .forEach(path ->
                        issues.add(issue(StrategyIssue.GOAL_CYCLE, path.get(0)).with("path", shown(path))));
        return all.stream()
                .map(goal -> goal.parent()
                                .filter(parent -> cycles.contains(goal.id(), parent))
                                .isPresent()
                        ? goal.toBuilder().noParent().build()
                        : goal)
                .collect(Collectors.toList());
    }

    private List<CauseLink> soundCauses() {
        List<CauseLink> known = given.causes.stream().filter(this::isKnown).collect(Collectors.toList());
        if (given.cyclesAllowed) {
            return known;
        }
        Cycles<MapNode> cycles = new Cycles<>(
                known.stream()
                        .collect(ImmutableSetMultimap.toImmutableSetMultimap(CauseLink::cause, CauseLink::effect)),
                Comparator.naturalOrder());
        cycles.paths()
                .forEach(path -> issues.add(
                        issue(StrategyIssue.STRATEGY_CYCLE, path.get(0)).with("path", shown(path))));
        return known.stream()
                .filter(link -> !cycles.contains(link.cause(), link.effect()))
                .collect(Collectors.toList());
    }

    /** Both ends are looked at, so that both are reported. */
    private boolean isKnown(CauseLink link) {
        boolean cause = isKnown(link.effect(), link.cause());
        boolean effect = isKnown(link.cause(), link.effect());
        return cause && effect;
    }

    /** Whether a node of the map is there; what groups there are, the strategy does not know. */
    private boolean isKnown(MapNode other, MapNode node) {
        return node.<Boolean>fold(goal -> isKnown(other, goal, goals, StrategyIssue.UNKNOWN_GOAL), group -> true);
    }

    private <K> boolean isKnown(Object from, Optional<K> target, Definitions<K, ?> among, StrategyIssue code) {
        return target.map(id -> isKnown(from, id, among, code)).orElse(true);
    }

    private <K> boolean isKnown(Object from, K target, Definitions<K, ?> among, StrategyIssue code) {
        if (!among.ids().contains(target)) {
            issues.add(issue(code, target).with("from", from).with("nearest", nearest(target, among.ids())));
        }
        return among.ids().contains(target) && !among.isContradicted(target);
    }

    static Issue issue(StrategyIssue code, Object id) {
        return Issue.of(code, "strategy, '" + id + "'").with("id", id);
    }

    static String nearest(Object written, Collection<?> known) {
        return Nearest.to(
                        written.toString(),
                        known.stream().map(Objects::toString).collect(Collectors.toList()))
                .orElse("–");
    }

    private static String shown(List<?> path) {
        Function<Integer, String> first =
                size -> path.stream().limit(size).map(Objects::toString).collect(Collectors.joining(" → "));
        return path.size() > SHOWN ? first.apply(SHOWN) + " → …" : first.apply(path.size());
    }
}

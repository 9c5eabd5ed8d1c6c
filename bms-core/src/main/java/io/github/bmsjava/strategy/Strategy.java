package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.scorecard.GroupId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chain from mission to initiative, traceable both ways: mission, vision, theme, goal, group of a card, indicator,
 * initiative. Every link is optional. Immutable and thread-safe.
 *
 * <p>Indicators hang in groups of cards, so a trace begins at a group: {@link #trace} goes up, {@code groupsUnder} comes
 * down. All lists come in the order of definition.
 */
public final class Strategy {
    private final ImmutableMap<MissionId, Mission> missions;
    private final ImmutableMap<VisionId, Vision> visions;
    private final ImmutableMap<ThemeId, StrategicTheme> themes;
    private final ImmutableMap<GoalId, Goal> goals;
    private final ImmutableMap<InitiativeId, Initiative> initiatives;
    private final ImmutableSetMultimap<GroupId, GoalId> goalsOfGroups;
    private final ImmutableSetMultimap<GroupId, ThemeId> themesOfGroups;
    private final StrategyMap map;
    private final boolean cyclesAllowed;

    /** From parts that were checked. */
    Strategy(Builder sound) {
        missions = Maps.uniqueIndex(sound.missions, Mission::id);
        visions = Maps.uniqueIndex(sound.visions, Vision::id);
        themes = Maps.uniqueIndex(sound.themes, StrategicTheme::id);
        goals = Maps.uniqueIndex(sound.goals, Goal::id);
        initiatives = Maps.uniqueIndex(sound.initiatives, Initiative::id);
        goalsOfGroups = ImmutableSetMultimap.copyOf(sound.goalsOfGroups);
        themesOfGroups = ImmutableSetMultimap.copyOf(sound.themesOfGroups);
        map = new StrategyMap(sound.causes);
        cyclesAllowed = sound.cyclesAllowed;
    }

    /**
     * Starts a strategy.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this strategy.
     *
     * @return a builder with all its parts and links
     */
    public Builder toBuilder() {
        Builder builder = new Builder().cyclesAllowed(cyclesAllowed);
        builder.missions.addAll(missions.values());
        builder.visions.addAll(visions.values());
        builder.themes.addAll(themes.values());
        builder.goals.addAll(goals.values());
        builder.initiatives.addAll(initiatives.values());
        builder.goalsOfGroups.putAll(goalsOfGroups);
        builder.themesOfGroups.putAll(themesOfGroups);
        builder.causes.addAll(map.links());
        return builder;
    }

    /**
     * The missions.
     *
     * @return all of them
     */
    public List<Mission> missions() {
        return missions.values().asList();
    }

    /**
     * The visions.
     *
     * @return all of them
     */
    public List<Vision> visions() {
        return visions.values().asList();
    }

    /**
     * The themes.
     *
     * @return all of them
     */
    public List<StrategicTheme> themes() {
        return themes.values().asList();
    }

    /**
     * The goals.
     *
     * @return main goals and sub-goals
     */
    public List<Goal> goals() {
        return goals.values().asList();
    }

    /**
     * The initiatives.
     *
     * @return all of them
     */
    public List<Initiative> initiatives() {
        return initiatives.values().asList();
    }

    /**
     * The links of cause and effect.
     *
     * @return the map, which may be without links
     */
    public StrategyMap map() {
        return map;
    }

    /**
     * The goal with an id, if there is one.
     *
     * @param id the id
     * @return the goal, or empty
     */
    public Optional<Goal> findGoal(GoalId id) {
        return Optional.ofNullable(goals.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The goals with no goal above.
     *
     * @return the main goals (hovedmål)
     */
    public List<Goal> mainGoals() {
        return only(goals(), goal -> goal.parent().isEmpty());
    }

    /**
     * The goals right below one.
     *
     * @param id the goal above
     * @return its sub-goals (delmål)
     */
    public List<Goal> subGoals(GoalId id) {
        return only(goals(), goal -> goal.parent().filter(id::equals).isPresent());
    }

    /**
     * The visions of a unit.
     *
     * @param unit the unit
     * @return its own; where it has none, those of its type
     */
    public List<Vision> visionsOf(OrgUnit unit) {
        List<Vision> own = only(
                visions(), vision -> vision.owner().filter(unit.id()::equals).isPresent());
        return own.isEmpty()
                ? only(
                        visions(),
                        vision -> vision.unitType().isPresent()
                                && vision.unitType().equals(unit.type()))
                : own;
    }

    /**
     * The groups that serve a goal or a theme.
     *
     * @return each once
     */
    public Set<GroupId> groups() {
        Set<GroupId> groups = new LinkedHashSet<>(goalsOfGroups.keySet());
        groups.addAll(themesOfGroups.keySet());
        return Collections.unmodifiableSet(groups);
    }

    /**
     * The way from a group upwards.
     *
     * @param group a group of a card
     * @return goals, themes, visions and missions; empty if the group serves nothing
     */
    public StrategyTrace trace(GroupId group) {
        Set<GoalId> goalIds = new HashSet<>();
        for (GoalId direct : goalsOfGroups.get(Objects.requireNonNull(group, "group"))) {
            for (Goal goal = goals.get(direct); goal != null; goal = parent(goal)) {
                goalIds.add(goal.id());
            }
        }
        List<Goal> served = only(goals(), goal -> goalIds.contains(goal.id()));
        Set<ThemeId> themeIds = new HashSet<>(themesOfGroups.get(group));
        served.forEach(goal -> goal.theme().ifPresent(themeIds::add));
        List<StrategicTheme> ofThemes = only(themes(), theme -> themeIds.contains(theme.id()));
        Set<VisionId> visionIds = ids(ofThemes.stream().map(StrategicTheme::vision));
        List<Vision> ofVisions = only(visions(), vision -> visionIds.contains(vision.id()));
        Set<MissionId> missionIds = ids(ofVisions.stream().map(Vision::mission));
        return new StrategyTrace(
                group, served, ofThemes, ofVisions, only(missions(), mission -> missionIds.contains(mission.id())));
    }

    /**
     * The groups that lead up to a goal.
     *
     * @param goal the goal
     * @return those that serve it or a goal below it
     */
    public Set<GroupId> groupsUnder(GoalId goal) {
        return groupsWhere(
                trace -> trace.goals().stream().anyMatch(each -> each.id().equals(goal)));
    }

    /**
     * The groups that lead up to a theme.
     *
     * @param theme the theme
     * @return those that serve it, or a goal that does
     */
    public Set<GroupId> groupsUnder(ThemeId theme) {
        return groupsWhere(
                trace -> trace.themes().stream().anyMatch(each -> each.id().equals(theme)));
    }

    /**
     * The groups that lead up to a vision.
     *
     * @param vision the vision
     * @return those that serve a theme of it
     */
    public Set<GroupId> groupsUnder(VisionId vision) {
        return groupsWhere(
                trace -> trace.visions().stream().anyMatch(each -> each.id().equals(vision)));
    }

    /**
     * The groups that lead up to a mission.
     *
     * @param mission the mission
     * @return those that serve a vision of it
     */
    public Set<GroupId> groupsUnder(MissionId mission) {
        return groupsWhere(
                trace -> trace.missions().stream().anyMatch(each -> each.id().equals(mission)));
    }

    /**
     * The initiatives that shall turn an indicator green.
     *
     * @param indicator the indicator
     * @return may be none
     */
    public List<Initiative> initiativesFor(IndicatorId indicator) {
        return only(initiatives(), initiative -> initiative.indicators().contains(indicator));
    }

    /**
     * Those of some indicators, red ones for example, that nothing was started for.
     *
     * @param indicators the indicators asked about
     * @return those without an initiative, in the order asked
     */
    public List<IndicatorId> withoutInitiative(Collection<IndicatorId> indicators) {
        return only(indicators, indicator -> initiativesFor(indicator).isEmpty());
    }

    /**
     * An issue for each area of a card that serves nothing in the strategy.
     *
     * @param areas the groups that ought to
     * @return in the order asked
     */
    public List<Issue> untracedAreas(Collection<GroupId> areas) {
        return areas.stream()
                .filter(area -> trace(area).isEmpty())
                .map(area -> StrategyAssembly.issue(StrategyIssue.UNTRACED_AREA, area))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * An issue for each group that the strategy or its map refers to and no card has.
     *
     * @param onCards the groups of all cards
     * @return in the order the strategy names them
     */
    public List<Issue> unknownGroups(Collection<GroupId> onCards) {
        Set<GroupId> known = new HashSet<>(onCards);
        Set<GroupId> named = new LinkedHashSet<>(groups());
        map.links()
                .forEach(link -> Stream.of(link.cause(), link.effect())
                        .flatMap(node -> node.<Stream<GroupId>>fold(goal -> Stream.empty(), Stream::of))
                        .forEach(named::add));
        return named.stream()
                .filter(group -> !known.contains(group))
                .map(group -> StrategyAssembly.issue(StrategyIssue.UNKNOWN_GROUP, group)
                        .with("nearest", StrategyAssembly.nearest(group, known)))
                .collect(ImmutableList.toImmutableList());
    }

    private @Nullable Goal parent(Goal goal) {
        return goal.parent().map(goals::get).orElse(null);
    }

    private Set<GroupId> groupsWhere(Predicate<StrategyTrace> wanted) {
        Set<GroupId> found = new LinkedHashSet<>();
        groups().stream().filter(group -> wanted.test(trace(group))).forEach(found::add);
        return Collections.unmodifiableSet(found);
    }

    private static <T> List<T> only(Collection<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private static <K> Set<K> ids(Stream<Optional<K>> links) {
        Set<K> ids = new HashSet<>();
        links.forEach(link -> link.ifPresent(ids::add));
        return ids;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Strategy that
                && missions().equals(that.missions())
                && visions().equals(that.visions())
                && themes().equals(that.themes())
                && goals().equals(that.goals())
                && initiatives().equals(that.initiatives())
                && goalsOfGroups.equals(that.goalsOfGroups)
                && themesOfGroups.equals(that.themesOfGroups)
                && map.equals(that.map)
                && cyclesAllowed == that.cyclesAllowed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(missions, visions, themes, goals, initiatives, goalsOfGroups, themesOfGroups, map);
    }

    /** How much there is of each. */
    @Override
    public String toString() {
        return "Strategy of " + missions.size() + " missions, " + visions.size() + " visions, " + themes.size()
                + " themes, " + goals.size() + " goals, " + initiatives.size() + " initiatives, "
                + groups().size() + " groups linked";
    }

    /** Collects parts and links in any order. Not thread-safe. */
    public static final class Builder {
        final List<Mission> missions = new ArrayList<>();
        final List<Vision> visions = new ArrayList<>();
        final List<StrategicTheme> themes = new ArrayList<>();
        final List<Goal> goals = new ArrayList<>();
        final List<Initiative> initiatives = new ArrayList<>();
        final SetMultimap<GroupId, GoalId> goalsOfGroups = LinkedHashMultimap.create();
        final SetMultimap<GroupId, ThemeId> themesOfGroups = LinkedHashMultimap.create();
        final List<CauseLink> causes = new ArrayList<>();
        boolean cyclesAllowed;

        private Builder() {}

        /**
         * Adds a mission.
         *
         * @param mission the mission
         * @return this
         */
        public Builder mission(Mission mission) {
            missions.add(Objects.requireNonNull(mission, "mission"));
            return this;
        }

        /**
         * Adds a vision.
         *
         * @param vision the vision
         * @return this
         */
        public Builder vision(Vision vision) {
            visions.add(Objects.requireNonNull(vision, "vision"));
            return this;
        }

        /**
         * Adds a theme.
         *
         * @param theme the theme
         * @return this
         */
        public Builder theme(StrategicTheme theme) {
            themes.add(Objects.requireNonNull(theme, "theme"));
            return this;
        }

        /**
         * Adds a goal.
         *
         * @param goal the goal
         * @return this
         */
        public Builder goal(Goal goal) {
            goals.add(Objects.requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Adds an initiative.
         *
         * @param initiative the initiative
         * @return this
         */
        public Builder initiative(Initiative initiative) {
            initiatives.add(Objects.requireNonNull(initiative, "initiative"));
            return this;
        }

        /**
         * Says that a group serves a goal. It may serve several.
         *
         * @param group a group of a card
         * @param goal a goal of this strategy
         * @return this
         */
        public Builder linkGoal(GroupId group, GoalId goal) {
            goalsOfGroups.put(Objects.requireNonNull(group, "group"), Objects.requireNonNull(goal, "goal"));
            return this;
        }

        /**
         * Says that a group serves a goal. It may serve several.
         *
         * @param group a group of a card
         * @param goal a goal of this strategy
         * @return this
         */
        public Builder linkGoal(String group, String goal) {
            return linkGoal(GroupId.of(group), GoalId.of(goal));
        }

        /**
         * Says that a group serves a theme, without a goal between. It may serve several.
         *
         * @param group a group of a card
         * @param theme a theme of this strategy
         * @return this
         */
        public Builder linkTheme(GroupId group, ThemeId theme) {
            themesOfGroups.put(Objects.requireNonNull(group, "group"), Objects.requireNonNull(theme, "theme"));
            return this;
        }

        /**
         * Says that a group serves a theme, without a goal between. It may serve several.
         *
         * @param group a group of a card
         * @param theme a theme of this strategy
         * @return this
         */
        public Builder linkTheme(String group, String theme) {
            return linkTheme(GroupId.of(group), ThemeId.of(theme));
        }

        /**
         * Says that one node of the map drives another.
         *
         * @param cause the driver
         * @param effect what it drives
         * @return this
         */
        public Builder drives(MapNode cause, MapNode effect) {
            causes.add(new CauseLink(cause, effect));
            return this;
        }

        /**
         * Says whether causes and effects may lead back to where they began.
         *
         * @param allowed true to allow it; false by default
         * @return this
         */
        public Builder cyclesAllowed(boolean allowed) {
            cyclesAllowed = allowed;
            return this;
        }

        /**
         * The strategy, and every problem found. A link that leads nowhere or lies in a cycle is left out; what is
         * defined twice and not alike is left out with the links to it; the rest stands.
         *
         * @return always holds a strategy, which may be empty
         */
        public Validated<Strategy> build() {
            return new StrategyAssembly(this).assemble();
        }
    }
}

package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.scorecard.GroupId;
import java.util.List;
import java.util.Objects;

/**
 * The way from a group of a card upwards. Where the group serves several goals there are several of each; each stands
 * once, in the order it was defined.
 *
 * @param group the group it starts from
 * @param goals the goals the group serves, and the goals above those
 * @param themes the themes of those goals, and those the group serves itself
 * @param visions the visions of those themes
 * @param missions the missions of those visions
 */
public record StrategyTrace(
        GroupId group, List<Goal> goals, List<StrategicTheme> themes, List<Vision> visions, List<Mission> missions) {

    /**
     * Copies the lists.
     *
     * @param group the group it starts from
     * @param goals the goals
     * @param themes the themes
     * @param visions the visions
     * @param missions the missions
     */
    public StrategyTrace {
        Objects.requireNonNull(group, "group");
        goals = ImmutableList.copyOf(goals);
        themes = ImmutableList.copyOf(themes);
        visions = ImmutableList.copyOf(visions);
        missions = ImmutableList.copyOf(missions);
    }

    /**
     * Whether the group leads nowhere.
     *
     * @return true if it serves neither a goal nor a theme
     */
    public boolean isEmpty() {
        return goals.isEmpty() && themes.isEmpty();
    }
}

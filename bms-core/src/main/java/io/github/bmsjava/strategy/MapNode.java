package io.github.bmsjava.strategy;

import io.github.bmsjava.scorecard.GroupId;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy map links: a goal, or a group of a card such as a success factor. A goal and a group with the same
 * text are two nodes.
 */
public final class MapNode implements Comparable<MapNode> {
    private final @Nullable GoalId goal;
    private final @Nullable GroupId group;

    private MapNode(@Nullable GoalId goal, @Nullable GroupId group) {
        this.goal = goal;
        this.group = group;
    }

    /**
     * A goal as a node.
     *
     * @param id the goal
     * @return the node
     */
    public static MapNode goal(String id) {
        return of(GoalId.of(id));
    }

    /**
     * A group as a node.
     *
     * @param id the group
     * @return the node
     */
    public static MapNode group(String id) {
        return of(GroupId.of(id));
    }

    /**
     * A goal as a node.
     *
     * @param goal the goal
     * @return the node
     */
    public static MapNode of(GoalId goal) {
        return new MapNode(Objects.requireNonNull(goal, "goal"), null);
    }

    /**
     * A group as a node.
     *
     * @param group the group
     * @return the node
     */
    public static MapNode of(GroupId group) {
        return new MapNode(null, Objects.requireNonNull(group, "group"));
    }

    /**
     * One answer for a goal, another for a group. There are these two.
     *
     * @param <R> the type of the answer
     * @param ofGoal asked if this is a goal
     * @param ofGroup asked if this is a group
     * @return the answer
     */
    public <R> R fold(Function<? super GoalId, ? extends R> ofGoal, Function<? super GroupId, ? extends R> ofGroup) {
        return goal != null ? ofGoal.apply(goal) : ofGroup.apply(Objects.requireNonNull(group));
    }

    /** By text; of a goal and a group with the same text the goal first. */
    @Override
    public int compareTo(MapNode other) {
        int byText = toString().compareTo(other.toString());
        return byText != 0 ? byText : Boolean.compare(goal == null, other.goal == null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapNode that && Objects.equals(goal, that.goal) && Objects.equals(group, that.group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, group);
    }

    /** The id's text alone. */
    @Override
    public String toString() {
        return this.<String>fold(GoalId::value, GroupId::value);
    }
}

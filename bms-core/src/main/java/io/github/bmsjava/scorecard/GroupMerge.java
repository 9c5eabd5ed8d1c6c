package io.github.bmsjava.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Lays the groups of one layer over those of another: groups of one id become one, in the order of first appearance. A
 * rule of the upper layer stands; that of the lower counts where there is none.
 */
final class GroupMerge {
    private final BiConsumer<Group, Group> overruled;

    private GroupMerge(BiConsumer<Group, Group> overruled) {
        this.overruled = overruled;
    }

    /**
     * Merges two layers.
     *
     * @param upper the groups of the higher layer
     * @param lower the groups of the lower one
     * @param overruled takes each upper and lower group that have different rules
     * @return the groups of both
     */
    static List<Group> merge(List<Group> upper, List<Group> lower, BiConsumer<Group, Group> overruled) {
        return new GroupMerge(overruled).merge(upper, lower);
    }

    private List<Group> merge(List<Group> upper, List<Group> lower) {
        Map<GroupId, Group> merged = new LinkedHashMap<>();
        upper.forEach(group -> merged.put(group.id(), group));
        for (Group group : lower) {
            merged.merge(group.id(), withOneOfEach(group), this::merge);
        }
        return List.copyOf(merged.values());
    }

    /** What stands more than once within a group becomes one before it is laid over anything. */
    private Group withOneOfEach(Group group) {
        return group.groups().isEmpty() ? group : group.with(group.entries(), merge(List.of(), group.groups()));
    }

    private Group merge(Group upper, Group lower) {
        if (upper.rule().isPresent()
                && lower.rule().isPresent()
                && !upper.rule().equals(lower.rule())) {
            overruled.accept(upper, lower);
        }
        List<CardEntry> entries = new ArrayList<>(upper.entries());
        entries.addAll(lower.entries());
        return upper.with(entries, merge(upper.groups(), lower.groups())).ruledAsIfNeeded(lower);
    }
}

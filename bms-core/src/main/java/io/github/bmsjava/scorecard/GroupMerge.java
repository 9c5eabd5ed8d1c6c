package io.github.bmsjava.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the groups of one layer over those of another: groups of one id become one, in the order of first appearance. */
final class GroupMerge {
    private GroupMerge() {}

    static List<Group> merge(List<Group> upper, List<Group> lower) {
        Map<GroupId, Group> merged = new LinkedHashMap<>();
        upper.forEach(group -> merged.put(group.id(), group));
        for (Group group : lower) {
            merged.merge(group.id(), group, GroupMerge::merge);
        }
        return List.copyOf(merged.values());
    }

    private static Group merge(Group upper, Group lower) {
        List<CardEntry> entries = new ArrayList<>(upper.entries());
        entries.addAll(lower.entries());
        return upper.with(entries, merge(upper.groups(), lower.groups())).ruledAsIfNeeded(lower);
    }
}

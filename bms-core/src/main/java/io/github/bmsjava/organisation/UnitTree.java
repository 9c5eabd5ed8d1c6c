package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A forest in pre-order: a subtree is a contiguous range, and a sibling begins where the one before it ends. Built and
 * walked without recursion, so that depth does not matter.
 */
final class UnitTree {
    private static final int NONE = -1;

    private final ImmutableList<OrgUnit> units;
    private final ImmutableMap<OrgUnitId, Integer> positions;
    private final int[] parents;
    private final int[] ends;

    private UnitTree(ImmutableList<OrgUnit> units, ImmutableMap<OrgUnitId, Integer> positions, int[] parents) {
        this.units = units;
        this.positions = positions;
        this.parents = parents;
        this.ends = ends(parents);
    }

    /** From units in any order, of which every parent is among them and none lies in a cycle. */
    static UnitTree of(List<OrgUnit> defined) {
        Map<OrgUnitId, Integer> places = positions(defined);
        int[] above = parents(defined, places);
        int[] order = preOrder(above);
        ImmutableList<OrgUnit> units =
                Arrays.stream(order).mapToObj(defined::get).collect(ImmutableList.toImmutableList());
        ImmutableMap<OrgUnitId, Integer> positions = positions(units);
        return new UnitTree(units, positions, parents(units, positions));
    }

    ImmutableList<OrgUnit> units() {
        return units;
    }

    /** The position of a unit, or −1. */
    int position(OrgUnitId id) {
        Integer position = positions.get(id);
        return position == null ? NONE : position;
    }

    /** The position of the parent of the unit at a position, or −1. */
    int parent(int position) {
        return parents[position];
    }

    /** The units of a subtree, top first. */
    ImmutableList<OrgUnit> subtree(int position) {
        return units.subList(position, ends[position]);
    }

    /** Whether the unit at one position is the other or below it. */
    boolean isWithin(int position, int top) {
        return position >= top && position < ends[top];
    }

    /** The children of the unit at a position in the order of definition, or the roots for −1. */
    ImmutableList<OrgUnit> children(int position) {
        ImmutableList.Builder<OrgUnit> children = ImmutableList.builder();
        int end = position == NONE ? units.size() : ends[position];
        for (int child = position + 1; child < end; child = ends[child]) {
            children.add(units.get(child));
        }
        return children.build();
    }

    /** The units from the root to the one at a position. */
    ImmutableList<OrgUnit> path(int position) {
        ImmutableList.Builder<OrgUnit> upwards = ImmutableList.builder();
        for (int at = position; at != NONE; at = parents[at]) {
            upwards.add(units.get(at));
        }
        return upwards.build().reverse();
    }

    /** A line a unit, indented by depth, no more than a number of them. */
    String outline(int limit) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(limit, units.size()); i++) {
            text.append('\n').append("  ".repeat(path(i).size())).append(units.get(i));
        }
        if (units.size() > limit) {
            text.append("\n  … and ").append(units.size() - limit).append(" more");
        }
        return text.toString();
    }

    private static ImmutableMap<OrgUnitId, Integer> positions(List<OrgUnit> units) {
        ImmutableMap.Builder<OrgUnitId, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < units.size(); i++) {
            positions.put(units.get(i).id(), i);
        }
        return positions.build();
    }

    private static int[] parents(List<OrgUnit> units, Map<OrgUnitId, Integer> positions) {
        int[] parents = new int[units.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = positionOf(units.get(i).parent().orElse(null), positions);
        }
        return parents;
    }

    private static int positionOf(@Nullable OrgUnitId parent, Map<OrgUnitId, Integer> positions) {
        if (parent == null) {
            return NONE;
        }
        Integer position = positions.get(parent);
        if (position == null) {
            throw new IllegalArgumentException("parent '" + parent + "' is not among the units.");
        }
        return position;
    }

    /** Indices parent before child, siblings in the order they were given; the root's siblings are the other roots. */
    private static int[] preOrder(int[] parents) {
        int[] firstChild = new int[parents.length + 1];
        int[] nextSibling = new int[parents.length];
        Arrays.fill(firstChild, NONE);
        for (int i = parents.length - 1; i >= 0; i--) {
            nextSibling[i] = firstChild[parents[i] + 1];
            firstChild[parents[i] + 1] = i;
        }
        int[] order = new int[parents.length];
        int at = firstChild[0];
        for (int filled = 0; at != NONE; filled++) {
            order[filled] = at;
            at = firstChild[at + 1] != NONE ? firstChild[at + 1] : next(at, parents, nextSibling);
        }
        return order;
    }

    /** The next sibling, or that of the nearest ancestor that has one. */
    private static int next(int from, int[] parents, int[] nextSibling) {
        int at = from;
        while (at != NONE && nextSibling[at] == NONE) {
            at = parents[at];
        }
        return at == NONE ? NONE : nextSibling[at];
    }

    /** For each position the one after its subtree. */
    private static int[] ends(int[] parents) {
        int[] ends = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] != NONE) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        return ends;
    }
}

package io.github.bmsjava.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands below whom, by places in the organisation, and an order in which each unit stands right before those below it.
 * Immutable.
 */
final class UnitOrder {
    private final int[] parents;
    private final int @Nullable [] order;
    private final int[] ranks;
    private final int hash;
    /** Empty for the order of the organisation itself, which knows its children. */
    private final int[][] children;

    private UnitOrder(int[] parents, int @Nullable [] order, int[][] children) {
        this.parents = parents;
        this.order = order;
        this.children = children;
        this.hash = Arrays.hashCode(parents);
        this.ranks = new int[order == null ? 0 : order.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[unit(i)] = i;
        }
    }

    /** The order of the organisation itself. */
    static UnitOrder plain(int[] parents) {
        return new UnitOrder(parents, null, new int[0][]);
    }

    /**
     * Another order.
     *
     * @param parents the place of each unit's parent or −1, in which nobody stands below itself
     */
    static UnitOrder of(int[] parents) {
        int[][] children = children(parents);
        int[] order = new int[parents.length];
        int[] stack = new int[parents.length];
        int depth = 0;
        for (int root = parents.length - 1; root >= 0; root--) {
            if (parents[root] < 0) {
                stack[depth++] = root;
            }
        }
        for (int filled = 0; depth > 0; filled++) {
            int unit = stack[--depth];
            order[filled] = unit;
            for (int i = children[unit].length - 1; i >= 0; i--) {
                stack[depth++] = children[unit][i];
            }
        }
        return new UnitOrder(parents, order, children);
    }

    private static int[][] children(int[] parents) {
        int[] counts = new int[parents.length];
        for (int parent : parents) {
            if (parent >= 0) {
                counts[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        for (int i = 0; i < parents.length; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] >= 0) {
                children[parents[i]][--counts[parents[i]]] = i;
            }
        }
        return children;
    }

    /** Whether it is that of the organisation itself. */
    boolean isPlain() {
        return order == null;
    }

    /** How many units. */
    int size() {
        return parents.length;
    }

    /** The parent of a unit, or −1. */
    int parent(int unit) {
        return parents[unit];
    }

    int[] parents() {
        return parents;
    }

    /** The unit at a place of the order. */
    int unit(int rank) {
        return order == null ? rank : order[rank];
    }

    /** The units directly below a unit, in the organisation's order; not asked of the order of the organisation itself. */
    List<Integer> children(int unit) {
        List<Integer> all = new ArrayList<>(children[unit].length);
        for (int child : children[unit]) {
            all.add(child);
        }
        return all;
    }

    /** Some units in this order. */
    int[] sorted(int[] units) {
        return order == null
                ? units
                : Arrays.stream(units)
                        .map(unit -> ranks[unit])
                        .sorted()
                        .map(this::unit)
                        .toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof UnitOrder that && Arrays.equals(parents, that.parents));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

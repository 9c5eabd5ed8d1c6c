package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The shape of some trees whose nodes stand in an order in which each comes right before those below it. Read backwards,
 * every node comes right after those below it, so that what has been added up for the level below is theirs. Immutable.
 */
public final class Forest {
    private final int[] parents;
    private final int[] depths;
    /** The place after the last node below each. */
    private final int[] ends;

    /** The place of each node among those with others below, or −1. */
    private final int[] inner;

    private final int innerCount;
    private final int height;

    /**
     * A forest.
     *
     * @param parents the place of each node's parent, smaller than its own, or −1
     */
    public Forest(int[] parents) {
        this.parents = parents.clone();
        this.depths = new int[parents.length];
        int deepest = 0;
        for (int i = 0; i < parents.length; i++) {
            int depth = parents[i] < 0 ? 0 : depths[parents[i]] + 1;
            depths[i] = depth;
            deepest = Math.max(deepest, depth);
        }
        this.height = deepest + 1;
        this.ends = new int[parents.length];
        this.inner = new int[parents.length];
        for (int i = parents.length - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            if (parents[i] >= 0) {
                ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
            }
        }
        int count = 0;
        for (int i = 0; i < parents.length; i++) {
            inner[i] = ends[i] > i + 1 ? count++ : -1;
        }
        this.innerCount = count;
    }

    /** How many nodes. */
    public int size() {
        return parents.length;
    }

    /** How many levels, at least one. */
    public int height() {
        return height;
    }

    /** How many nodes are above a node. */
    public int depth(int node) {
        return depths[node];
    }

    /** The place of a node's parent, or −1. */
    public int parent(int node) {
        return parents[node];
    }

    /**
     * What a pass has to know of each node, in a byte.
     *
     * @param marked a bit for each node
     * @return twice the depth of each node, and one more where it is marked; null where depths are too great
     */
    public byte @Nullable [] steps(long[] marked) {
        if (2 * height > Byte.MAX_VALUE) {
            return null;
        }
        byte[] steps = new byte[parents.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) (2 * depths[i] + (CellStep.isIn(marked, i) ? 1 : 0));
        }
        return steps;
    }

    /** How many nodes have others below. */
    int innerCount() {
        return innerCount;
    }

    /** The place of a node among those with others below, or −1. */
    int inner(int node) {
        return inner[node];
    }

    /** The place after the last node below a node; the node itself where there is none. */
    int end(int node) {
        return ends[node];
    }

    int[] depths() {
        return depths;
    }
}

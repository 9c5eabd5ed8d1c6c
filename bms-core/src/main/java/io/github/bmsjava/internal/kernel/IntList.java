package io.github.bmsjava.internal.kernel;

import java.util.Arrays;

/** Whole numbers in the order they came. Not thread-safe. */
public final class IntList {
    private int[] items = new int[16];
    private int size;

    /** Adds one. */
    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** The one at a place. */
    public int get(int place) {
        return items[place];
    }
}

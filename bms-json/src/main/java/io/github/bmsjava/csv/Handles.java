package io.github.bmsjava.csv;

/** The handles that a sink has given, each asked for once. Holds a bounded number of them, as {@link CellMemory} does. */
final class Handles {
    /** The key of what is asked for every time. */
    static final long NO_KEY = -1;

    private static final int MOST = 1 << 20;
    private static final int FARTHEST = 32;

    /** One more than the key; 0 where there is none. */
    private long[] keys = new long[64];

    private int[] handles = new int[64];
    private int size;

    /** The handle of a key, or {@link CellMemory.Meaning#UNASKED}. */
    int find(long key) {
        int at = key == NO_KEY ? -1 : place(key);
        return at < 0 || keys[at] == 0 ? CellMemory.Meaning.UNASKED : handles[at];
    }

    /** Keeps the handle of a key that has none, if there is room. */
    void add(long key, int handle) {
        int at = key == NO_KEY || size == MOST ? -1 : place(key);
        if (at < 0) {
            return;
        }
        keys[at] = key + 1;
        handles[at] = handle;
        size++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** Where a key stands or would stand; negative where there is no room near its place. */
    private int place(long key) {
        int hash = hash(key);
        for (int i = 0; i < FARTHEST; i++) {
            int at = (hash + i) & (keys.length - 1);
            if (keys[at] == 0 || keys[at] == key + 1) {
                return at;
            }
        }
        return -1;
    }

    private void grow() {
        long[] before = keys;
        int[] known = handles;
        keys = new long[before.length * 2];
        handles = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            int at = before[i] == 0 ? -1 : place(before[i] - 1);
            if (at >= 0) {
                keys[at] = before[i];
                handles[at] = known[i];
            }
        }
    }

    private static int hash(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 36);
    }
}

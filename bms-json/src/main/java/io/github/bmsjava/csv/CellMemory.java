package io.github.bmsjava.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a column mean, each found out once. Holds a bounded number of texts, and looks at a bounded number of
 * places for each, so that no table makes it large or slow; what finds no room is found out again every time.
 */
final class CellMemory<T> {
    private static final int MOST = 1 << 19;
    private static final int LONGEST = 200;
    private static final int FARTHEST = 32;

    private @Nullable Meaning<T>[] table = empty(64);
    private @Nullable Meaning<T> last;
    private int size;

    /**
     * What a text means.
     *
     * @param <T> what it is the name of
     */
    static final class Meaning<T> {
        /** The number of what has none. */
        static final int UNNUMBERED = -1;
        /** The handle of what no sink was asked for. */
        static final int UNASKED = -2;

        final T value;

        /** What a sink calls it; {@link #UNASKED} before it was asked. */
        int handle = UNASKED;

        /** Counted from zero, in the order of their first appearance. */
        final int number;

        private final char[] text;
        private final int hash;

        private Meaning(T value, int number, char[] text, int hash) {
            this.value = value;
            this.number = number;
            this.text = text;
            this.hash = hash;
        }

        private boolean isOf(CsvCells cells, int cell) {
            int start = cells.start(cell);
            int end = cells.end(cell);
            return end - start == text.length
                    && (start == end || cells.text()[end - 1] == text[text.length - 1]) // ids differ at their end
                    && Arrays.equals(cells.text(), start, end, text, 0, text.length);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private static <T> @Nullable Meaning<T>[] empty(int length) {
        return new Meaning[length];
    }

    /** What is remembered of the text of a cell, or null. */
    @Nullable
    Meaning<T> find(CsvCells cells, int cell) {
        Meaning<T> before = last; // tables are most often sorted by something
        if (before != null && before.isOf(cells, cell)) {
            return before;
        }
        int hash = hash(cells, cell);
        for (int i = 0; i < FARTHEST; i++) {
            Meaning<T> one = table[(hash + i) & (table.length - 1)];
            if (one == null) {
                return null;
            }
            if (one.hash == hash && one.isOf(cells, cell)) {
                last = one;
                return one;
            }
        }
        return null;
    }

    /** Remembers what the text of a cell means, if there is room. */
    Meaning<T> add(CsvCells cells, int cell, T value) {
        char[] text = Arrays.copyOfRange(cells.text(), cells.start(cell), cells.end(cell));
        if (text.length <= LONGEST && size < MOST) {
            if (size * 2 >= table.length) {
                grow();
            }
            Meaning<T> added = new Meaning<>(value, size, text, hash(cells, cell));
            if (put(table, added)) {
                size++;
                return added;
            }
        }
        return unnumbered(value);
    }

    /** A meaning that nobody remembers. */
    static <T> Meaning<T> unnumbered(T value) {
        return new Meaning<>(value, Meaning.UNNUMBERED, new char[0], 0);
    }

    private void grow() {
        @Nullable Meaning<T>[] larger = empty(table.length * 2);
        for (Meaning<T> one : table) {
            if (one != null) {
                put(larger, one); // what finds no place any more is found out once more
            }
        }
        table = larger;
    }

    private static <T> boolean put(@Nullable Meaning<T>[] table, Meaning<T> added) {
        for (int i = 0; i < FARTHEST; i++) {
            int at = (added.hash + i) & (table.length - 1);
            if (table[at] == null) {
                table[at] = added;
                return true;
            }
        }
        return false;
    }

    private static int hash(CsvCells cells, int cell) {
        char[] text = cells.text();
        int hash = 0;
        int end = cells.end(cell);
        int i = cells.start(cell);
        for (; i + 3 < end; i += 4) { // as below, four at a time: each step waits for the one before
            hash = 923521 * hash + 29791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
        }
        for (; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 5;
    }
}

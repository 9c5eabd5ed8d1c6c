package io.github.bmsjava.internal.kernel;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of whole numbers. It is cut into chunks of {@value #CHUNK} cells: one that nobody wrote to takes no room, one
 * whose numbers fit an {@code int} takes half. A cell may hold a state in place of a number. Not thread-safe while it is
 * written; safe to share once nobody writes.
 */
public final class NumberColumn {
    /** How many cells a chunk has; the last may have fewer. */
    public static final int CHUNK = 4096;

    /** Nothing was written. */
    public static final int EMPTY = 0;
    /** The first of the states that say why there is no number, in the order of their definition. */
    public static final int FIRST_ABSENCE = 1;
    /** Words, which are no number. */
    public static final int WORDS = 12;
    /** A figure in a form that the rules cannot use. */
    public static final int MISMATCH = 13;
    /** A figure that this column cannot hold. */
    public static final int LARGE = 14;
    /** A figure without a value. */
    public static final int UNDEFINED = 15;

    /** The least number that is no state. */
    public static final long LEAST = Long.MIN_VALUE + 16;

    static final int SHIFT = 12;
    static final int MASK = CHUNK - 1;
    private static final int LEAST_NARROW = Integer.MIN_VALUE + 16;
    /** From a narrow state to a wide one. */
    private static final long WIDER = Long.MIN_VALUE - Integer.MIN_VALUE;

    private static final int HEADER = 16;

    private final int size;
    private final @Nullable Object[] chunks; // int[] or long[]
    /** Which chunks another column reads too, so that they are copied before the first write; null where none is. */
    private boolean @Nullable [] shared;

    /** An empty column of so many cells. */
    public NumberColumn(int size) {
        this.size = size;
        this.chunks = new Object[(size + MASK) >> SHIFT];
    }

    private NumberColumn(NumberColumn like) {
        this.size = like.size;
        this.chunks = like.chunks.clone();
        this.shared = allShared();
    }

    /** A column that holds the same; what is written to either of them does not show in the other. */
    public NumberColumn fork() {
        shared = allShared();
        return new NumberColumn(this);
    }

    private boolean[] allShared() {
        boolean[] all = new boolean[chunks.length];
        Arrays.fill(all, true);
        return all;
    }

    /** Makes sure that nobody else reads a chunk that is about to be written. */
    private void own(int at) {
        if (shared != null && shared[at]) {
            shared[at] = false;
            Object chunk = chunks[at];
            if (chunk instanceof int[] narrow) {
                chunks[at] = narrow.clone();
            } else if (chunk != null) {
                chunks[at] = ((long[]) chunk).clone();
            }
        }
    }

    /** How many cells. */
    public int size() {
        return size;
    }

    /** How many chunks so many cells have. */
    public static int chunks(int size) {
        return (size + MASK) >> SHIFT;
    }

    /** How many cells a chunk of so many has. */
    public static int length(int size, int chunk) {
        return Math.min(CHUNK, size - (chunk << SHIFT));
    }

    /** Writes a whole chunk from the beginning of an array. */
    void write(int chunk, long[] from, int length) {
        int[] cells = new int[length];
        long wide = 0;
        long any = 0;
        for (int i = 0; i < length; i++) {
            long cell = from[i];
            long state = stateMask(cell);
            // as set() does, without a branch: the last bits of a state are those of its narrow form
            cells[i] = (int) (cell | (state & Integer.MIN_VALUE));
            // negative where a number is too small or too great for a narrow cell
            wide |= ((cell - LEAST_NARROW) | (Integer.MAX_VALUE - cell)) & ~state;
            any |= cell ^ Long.MIN_VALUE;
        }
        if (any == 0) {
            chunks[chunk] = null;
        } else {
            chunks[chunk] = wide >= 0 ? cells : Arrays.copyOf(from, length);
        }
    }

    /** All ones where a cell holds a state, else zero. */
    private static long stateMask(long cell) {
        long beyond = (cell - Long.MIN_VALUE) & ~15L;
        return ((beyond - 1) & ~beyond) >> 63;
    }

    /** How many chunks. */
    public int chunks() {
        return chunks.length;
    }

    /** How many cells a chunk has. */
    public int length(int chunk) {
        return Math.min(CHUNK, size - (chunk << SHIFT));
    }

    /** Whether nobody wrote to a chunk. */
    public boolean isEmpty(int chunk) {
        return chunks[chunk] == null;
    }

    /** Whether a cell holds a state. */
    public static boolean isState(long cell) {
        return cell < LEAST;
    }

    /** Which state a cell holds that holds one. */
    public static int state(long cell) {
        return (int) (cell - Long.MIN_VALUE);
    }

    /** The cell that holds a state. */
    public static long ofState(int state) {
        if (state < 0 || state >= 16) {
            throw new IllegalArgumentException("state " + state + " is not between 0 and 15.");
        }
        return Long.MIN_VALUE + state;
    }

    /** The number or the state of a cell. */
    public long get(int place) {
        Objects.checkIndex(place, size);
        Object chunk = chunks[place >> SHIFT];
        if (chunk instanceof int[] narrow) {
            return widened(narrow[place & MASK]);
        }
        return chunk == null ? Long.MIN_VALUE : ((long[]) chunk)[place & MASK];
    }

    /** Writes a number, or a state made by {@link #ofState}. */
    public void set(int place, long cell) {
        Objects.checkIndex(place, size);
        int at = place >> SHIFT;
        own(at);
        Object chunk = chunks[at];
        if (chunk instanceof long[] wide) {
            wide[place & MASK] = cell;
        } else if (isState(cell) || (cell >= LEAST_NARROW && cell <= Integer.MAX_VALUE)) {
            if (chunk == null && cell == Long.MIN_VALUE) {
                return;
            }
            int[] narrow = chunk == null ? newChunk(at) : (int[]) chunk;
            narrow[place & MASK] = isState(cell) ? Integer.MIN_VALUE + state(cell) : (int) cell;
        } else {
            widen(at)[place & MASK] = cell;
        }
    }

    private int[] newChunk(int at) {
        int[] narrow = new int[length(at)];
        Arrays.fill(narrow, Integer.MIN_VALUE);
        chunks[at] = narrow;
        return narrow;
    }

    private long[] widen(int at) {
        long[] wide = new long[length(at)];
        read(at, wide);
        chunks[at] = wide;
        return wide;
    }

    private static long widened(int cell) {
        return cell < LEAST_NARROW ? Long.MIN_VALUE + (cell - Integer.MIN_VALUE) : cell;
    }

    /** Copies a chunk to the beginning of an array that is at least as long. */
    public void read(int chunk, long[] into) {
        Object cells = chunks[chunk];
        int length = length(chunk);
        if (cells == null) {
            Arrays.fill(into, 0, length, Long.MIN_VALUE);
        } else if (cells instanceof int[] narrow) {
            for (int i = 0; i < length; i++) {
                // as widened() does, without a branch
                long cell = narrow[i];
                into[i] = cell + (((cell - LEAST_NARROW) >> 63) & WIDER);
            }
        } else {
            System.arraycopy((long[]) cells, 0, into, 0, length);
        }
    }

    /** About how many bytes the cells take. */
    public long bytes() {
        long bytes = HEADER + 4L * chunks.length;
        for (Object chunk : chunks) {
            if (chunk instanceof int[] narrow) {
                bytes += HEADER + 4L * narrow.length;
            } else if (chunk instanceof long[] wide) {
                bytes += HEADER + 8L * wide.length;
            }
        }
        return bytes;
    }

    /** The sizes. */
    @Override
    public String toString() {
        return size + " cells in " + bytes() + " bytes";
    }
}

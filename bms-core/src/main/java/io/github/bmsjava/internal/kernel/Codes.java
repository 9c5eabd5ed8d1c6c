package io.github.bmsjava.internal.kernel;

/**
 * What a byte in a column of statuses means. Reasons come first, then levels from worst to best; the caller knows which
 * reason and which level a code stands for.
 */
public final class Codes {
    /** Not settled here: the figure or its rule does not fit the columns, and the cell is finished outside. */
    public static final byte PENDING = 0;
    /** Shows a unit's own number, once that is published and judged. */
    static final byte OWN = -1;
    /** Shows a number that was added up, once that is published and judged. */
    static final byte COMPUTED = -2;
    /** Shows words, once it is known what they mean for a unit's target. */
    static final byte WORDS = -3;
    /** The code of the first reason. */
    public static final byte FIRST_REASON = 1;
    /** The code of the worst level. */
    public static final byte FIRST_LEVEL = 40;
    /** How many levels have codes. */
    public static final int LEVELS = 80;
    /** There is no cell: the unit does not have the row. */
    public static final byte NO_ROW = 126;
    /** Stands for a score that is not there. */
    public static final short NO_SCORE = -1;

    private Codes() {}

    /** Whether a code is that of a level. */
    public static boolean isLevel(byte code) {
        return code >= FIRST_LEVEL && code < FIRST_LEVEL + LEVELS;
    }
}

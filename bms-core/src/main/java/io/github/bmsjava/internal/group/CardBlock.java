package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;

/**
 * The cards of some units of one shape side by side: a code and points for each row, and what the groups have become so far.
 * Members are numbered: rows first, then groups. Filled anew for other units; not thread-safe.
 */
public final class CardBlock {
    private static final byte SUPPRESSED = StatusCodes.of(Absence.SUPPRESSED);

    final byte[][] codes;
    final short[][] scores;
    private final int rows;
    private final long[][] values;
    private final byte[][] marks;
    private final boolean[][] withheld;
    private final boolean[] pending;
    private int size;

    /**
     * Room for some units.
     *
     * @param rows how many rows
     * @param groups how many groups, with the card itself
     * @param gated the rows of which a gate asks more than the light
     * @param most the most units
     */
    CardBlock(int rows, int groups, int[] gated, int most) {
        this.rows = rows;
        this.codes = new byte[rows + groups][most];
        this.scores = new short[rows + groups][most];
        this.values = new long[rows][0];
        this.marks = new byte[rows][0];
        this.withheld = new boolean[groups][most];
        this.pending = new boolean[most];
        for (int row : gated) {
            values[row] = new long[most];
            marks[row] = new byte[most];
            Arrays.fill(values[row], NumberColumn.ofState(NumberColumn.EMPTY));
        }
    }

    /** Begins with so many units. */
    public void begin(int units) {
        size = units;
        Arrays.fill(pending, 0, units, false);
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** The codes of a row, to be filled. */
    public byte[] rowCodes(int row) {
        return codes[row];
    }

    /** The points of a row, to be filled. */
    public short[] rowScores(int row) {
        return scores[row];
    }

    /** Says what a gate wants to know of a row besides. */
    public void gated(int row, int unit, long value, byte mark) {
        values[row][unit] = value;
        marks[row][unit] = mark;
    }

    long value(int row, int unit) {
        return values[row][unit];
    }

    byte mark(int row, int unit) {
        return marks[row][unit];
    }

    /** Whether a member is withheld, or a group that lacks nothing but what is withheld. */
    boolean isWithheld(int member, int unit) {
        return member >= rows ? withheld[member - rows][unit] : codes[member][unit] == SUPPRESSED;
    }

    /** Says of the first unit whether a group lacks nothing but what is withheld. */
    void withhold(int group, boolean isWithheld) {
        withheld[group][0] = isWithheld;
    }

    /** Whether a group of a unit lacks nothing but what is withheld. */
    boolean isGroupWithheld(int group, int unit) {
        return withheld[group][unit];
    }

    void set(int group, int unit, byte code, int score, boolean isWithheld) {
        codes[rows + group][unit] = code;
        scores[rows + group][unit] = (short) score;
        withheld[group][unit] = isWithheld;
    }

    /** Says that a unit's card has to be settled elsewhere. */
    void postpone(int group, int unit) {
        pending[unit] = true;
        set(group, unit, Codes.PENDING, Codes.NO_SCORE, false);
    }

    /** Says that the cards of all units have to be settled elsewhere. */
    void postponeAll() {
        Arrays.fill(pending, 0, size, true);
    }

    /** Whether a unit's card has to be settled elsewhere. */
    public boolean isPending(int unit) {
        return pending[unit];
    }

    /** The codes of a group, in the order of the card's {@link CardProgram#ids()}. */
    public byte[] groupCodes(int group) {
        return codes[rows + group];
    }

    /** The points of a group, in hundredths. */
    public short[] groupScores(int group) {
        return scores[rows + group];
    }
}

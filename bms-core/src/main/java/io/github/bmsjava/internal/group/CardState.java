package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;

/**
 * The rows of one unit's card as their columns have them, and what its groups have become so far. Filled anew for each unit;
 * not thread-safe.
 */
public final class CardState {
    static final boolean[] APPLICABLE = applicable();

    private static final byte SUPPRESSED = StatusCodes.of(Absence.SUPPRESSED);

    private final byte[] rowCodes;
    private final short[] rowScores;
    private final long[] rowValues;
    private final byte[] rowMarks;
    private final byte[] codes;
    private final short[] scores;
    private final boolean[] withheld;

    CardState(int rows, int groups) {
        this.rowCodes = new byte[rows];
        this.rowScores = new short[rows];
        this.rowValues = new long[rows];
        this.rowMarks = new byte[rows];
        this.codes = new byte[groups];
        this.scores = new short[groups];
        this.withheld = new boolean[groups];
        Arrays.fill(rowValues, NumberColumn.ofState(NumberColumn.EMPTY));
        Arrays.fill(rowScores, Codes.NO_SCORE);
    }

    /** By code, whether a part belongs to its group's denominator. */
    private static boolean[] applicable() {
        boolean[] table = new boolean[Codes.NO_ROW + 1];
        Arrays.fill(table, true);
        for (Absence absence : new Absence[] {Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.NOT_IN_USE}) {
            table[StatusCodes.of(absence)] = false;
        }
        for (Unjudged reason : new Unjudged[] {Unjudged.NOT_DECIDED, Unjudged.NO_DIRECTION, Unjudged.STATISTICS}) {
            table[StatusCodes.of(reason)] = false;
        }
        return table;
    }

    /** Says what a row has come to. */
    public void row(int row, byte code, short score) {
        rowCodes[row] = code;
        rowScores[row] = score;
    }

    /** Says what a gate wants to know of a row besides. */
    public void gated(int row, long value, byte mark) {
        rowValues[row] = value;
        rowMarks[row] = mark;
    }

    byte rowCode(int row) {
        return rowCodes[row];
    }

    long rowValue(int row) {
        return rowValues[row];
    }

    byte rowMark(int row) {
        return rowMarks[row];
    }

    byte code(GroupProgram.Member member) {
        return member.isGroup() ? codes[member.index()] : rowCodes[member.index()];
    }

    int score(GroupProgram.Member member) {
        return member.isGroup() ? scores[member.index()] : rowScores[member.index()];
    }

    boolean isApplicable(byte code) {
        return APPLICABLE[code];
    }

    boolean isWithheld(GroupProgram.Member member, byte code) {
        return member.isGroup() ? withheld[member.index()] : code == SUPPRESSED;
    }

    /** Always true, so that a group can end with it. */
    boolean set(int group, byte code, int score, boolean isWithheld) {
        codes[group] = code;
        scores[group] = (short) score;
        withheld[group] = isWithheld;
        return true;
    }

    /** The code of a group that was judged. */
    public byte groupCode(int group) {
        return codes[group];
    }

    /** The points of a group that was judged, in hundredths. */
    public short groupScore(int group) {
        return scores[group];
    }
}

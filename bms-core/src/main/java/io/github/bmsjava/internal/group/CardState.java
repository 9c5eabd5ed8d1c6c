package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of one unit's card as their columns have them, and what its groups have become so far. Not thread-safe. */
final class CardState {
    static final boolean[] APPLICABLE = applicable();

    private static final byte SUPPRESSED = StatusCodes.of(Absence.SUPPRESSED);

    private final @Nullable IndicatorColumn[] columns;
    private final int[] places;
    private final byte[] codes;
    private final short[] scores;
    private final boolean[] withheld;

    CardState(@Nullable IndicatorColumn[] columns, int groups) {
        this.columns = columns;
        this.places = new int[columns.length];
        this.codes = new byte[groups];
        this.scores = new short[groups];
        this.withheld = new boolean[groups];
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

    /** The place of the unit in each row's column. */
    int[] places() {
        return places;
    }

    @Nullable
    IndicatorColumn column(int row) {
        return columns[row];
    }

    byte rowCode(int row) {
        IndicatorColumn column = columns[row];
        // an indicator that nobody defined
        return column == null
                ? StatusCodes.of(Unjudged.INVALID_DEFINITION)
                : column.results().code(places[row]);
    }

    byte code(GroupProgram.Member member) {
        return member.isGroup() ? codes[member.index()] : rowCode(member.index());
    }

    int score(GroupProgram.Member member) {
        if (member.isGroup()) {
            return scores[member.index()];
        }
        IndicatorColumn column = columns[member.index()];
        return column == null ? Codes.NO_SCORE : column.results().score(places[member.index()]);
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

    byte groupCode(int group) {
        return codes[group];
    }

    short groupScore(int group) {
        return scores[group];
    }
}

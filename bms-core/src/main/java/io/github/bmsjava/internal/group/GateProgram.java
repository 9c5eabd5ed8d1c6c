package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.RulingMaker;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.ColumnClimb;
import io.github.bmsjava.internal.kernel.NumberColumn;
import org.jspecify.annotations.Nullable;

/**
 * A gate that asks about a row's light or published value. What asks about anything else, or rests on an approximate
 * figure, is answered elsewhere. Immutable.
 */
final class GateProgram {
    static final int NO = 0;
    static final int YES = 1;
    static final int UNDECIDED = 2;
    static final int ELSEWHERE = 3;

    private final int row;
    private final int level;
    private final RulingMaker.@Nullable Zone zone;
    private final boolean acceptsApproximate;
    private final int cap;
    private final int scoreCap;

    /**
     * A gate.
     *
     * @param row which row it asks about
     * @param level the least level, where it asks about the light
     * @param zone the published numbers, where it asks about the value; else null
     * @param acceptsApproximate whether an approximate figure is taken at its word
     * @param cap the level of the group at most, after a no
     * @param scoreCap the points at most, in hundredths
     */
    GateProgram(
            int row, int level, RulingMaker.@Nullable Zone zone, boolean acceptsApproximate, int cap, int scoreCap) {
        this.row = row;
        this.level = level;
        this.zone = zone;
        this.acceptsApproximate = acceptsApproximate;
        this.cap = cap;
        this.scoreCap = scoreCap;
    }

    /** The row it asks about. */
    int row() {
        return row;
    }

    int cap() {
        return cap;
    }

    int scoreCap() {
        return scoreCap;
    }

    int answer(CardBlock block, int unit) {
        byte code = block.codes[row][unit];
        long value = block.value(row, unit);
        byte mark = block.mark(row, unit);
        if (code == Codes.PENDING || value == NumberColumn.ofState(NumberColumn.LARGE)) {
            return ELSEWHERE;
        }
        boolean valued = !NumberColumn.isState(value);
        if (zone == null ? !Codes.isLevel(code) : !valued) {
            return UNDECIDED;
        }
        if (!acceptsApproximate && (mark & ColumnClimb.APPROXIMATE) != 0) {
            return ELSEWHERE;
        }
        boolean yes = zone == null ? code - Codes.FIRST_LEVEL >= level : value >= zone.low() && value <= zone.high();
        if (yes) {
            return YES;
        }
        return (mark & ColumnClimb.PROVISIONAL) != 0 ? UNDECIDED : NO;
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import org.jspecify.annotations.Nullable;

/** The bytes by which columns of one scale tell levels and reasons. Immutable. */
@SuppressWarnings("EnumOrdinal") // codes live no longer than a run
public final class StatusCodes {
    private static final int UNJUDGED = Codes.FIRST_REASON + Absence.values().length;

    private final StatusScale scale;
    private final @Nullable Status[] statuses = new Status[Codes.NO_ROW];

    private StatusCodes(StatusScale scale) {
        this.scale = scale;
        for (Absence absence : Absence.values()) {
            statuses[of(absence)] = Status.none(absence);
        }
        for (Unjudged reason : Unjudged.values()) {
            statuses[of(reason)] = Status.none(reason);
        }
        int level = Codes.FIRST_LEVEL;
        for (StatusLevel one : scale.levels()) {
            if (level < Codes.FIRST_LEVEL + Codes.LEVELS) {
                statuses[level++] = Status.of(one);
            }
        }
    }

    /** The codes of a scale. */
    public static StatusCodes of(StatusScale scale) {
        return new StatusCodes(scale);
    }

    /** The code of an absence. */
    public static byte of(Absence absence) {
        return (byte) (Codes.FIRST_REASON + absence.ordinal());
    }

    /** The code of a reason why there is a value and no light. */
    public static byte of(Unjudged reason) {
        return (byte) (UNJUDGED + reason.ordinal());
    }

    /** The code of a status; {@link Codes#PENDING} for a level or a reason that has none. */
    public byte of(Status status) {
        if (status.isJudged()) {
            int level = scale.indexOf(status.level());
            return level < Codes.LEVELS ? (byte) (Codes.FIRST_LEVEL + level) : Codes.PENDING;
        }
        Reason reason = status.reason();
        if (reason instanceof Absence absence) {
            return of(absence);
        }
        return reason instanceof Unjudged unjudged ? of(unjudged) : Codes.PENDING;
    }

    /** The status of a code. */
    public Status status(byte code) {
        Status status = statuses[code];
        if (status == null) {
            throw new IllegalStateException("code " + code + " stands for no status.");
        }
        return status;
    }

    /** Whether every level of the scale has a code. */
    boolean isComplete() {
        return scale.levels().size() <= Codes.LEVELS;
    }
}

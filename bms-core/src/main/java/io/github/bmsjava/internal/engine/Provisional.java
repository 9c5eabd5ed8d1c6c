package io.github.bmsjava.internal.engine;

import com.google.common.collect.Sets;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.internal.kernel.ColumnClimb;
import io.github.bmsjava.value.QualityFlag;
import java.util.Collections;
import java.util.Set;

/** What gates ask of a figure besides its size: whether more data may still turn it, and whether it is approximate (J15). */
public final class Provisional {
    private static final Set<Mark> MARKS =
            Sets.immutableEnumSet(Mark.PARTIAL_UNITS, Mark.PARTIAL_PERIODS, Mark.EARLIER_PERIOD, Mark.CARRIED_FORWARD);

    private Provisional() {}

    /** Whether it rests on less than was expected, or on an older figure. */
    public static boolean isProvisional(Set<Mark> marks) {
        return !Collections.disjoint(marks, MARKS);
    }

    /** Both answers of a result, as columns hold them. */
    public static byte marks(Explanation result) {
        return marks(result.flags(), result.marks());
    }

    static byte marks(Set<QualityFlag> flags, Set<Mark> marks) {
        int approximate = flags.contains(QualityFlag.APPROXIMATE) ? ColumnClimb.APPROXIMATE : 0;
        return (byte) (approximate | (isProvisional(marks) ? ColumnClimb.PROVISIONAL : 0));
    }
}

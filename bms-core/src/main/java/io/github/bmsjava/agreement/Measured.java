package io.github.bmsjava.agreement;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a figure that ranks.
 *
 * @param figure the published figure; null where there is none
 * @param span where the true one lies
 * @param reason why it is not certain; null where it is
 * @param isExpected false where nothing was to be measured, so that the unit stands outside
 */
record Measured(
        @Nullable BigDecimal figure, Span span, @Nullable Reason reason, boolean isExpected) {
    private static final Set<Absence> NOTHING_TO_MEASURE =
            EnumSet.of(Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.NOT_IN_USE);

    static Measured outside(Reason reason) {
        return new Measured(null, Span.ANYTHING, reason, false);
    }

    /** No figure: outside where nothing was to be measured, else anything within the range. */
    static Measured absent(Reason reason, Span range) {
        return reason instanceof Absence absence && NOTHING_TO_MEASURE.contains(absence)
                ? outside(reason)
                : new Measured(null, range, reason, true);
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a column have in common.
 *
 * @param indicator what was measured
 * @param period when
 * @param kind actual, budget or forecast
 */
public record SeriesKey(IndicatorId indicator, Period period, ValueKind kind) {

    /** The series of a single figure. */
    public static SeriesKey of(ObservationKey key) {
        return new SeriesKey(key.indicator(), key.period(), key.kind());
    }

    /** The key of one subject's figure. */
    public ObservationKey of(SubjectId subject) {
        return new ObservationKey(subject, indicator, period, kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeriesKey that
                && indicator.equals(that.indicator)
                && period.equals(that.period)
                && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * indicator.hashCode() + period.hashCode()) + kind.hashCode();
    }
}

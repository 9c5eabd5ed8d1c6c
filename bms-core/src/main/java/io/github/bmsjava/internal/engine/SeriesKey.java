package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;

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
}

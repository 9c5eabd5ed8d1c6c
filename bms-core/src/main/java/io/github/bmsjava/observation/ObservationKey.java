package io.github.bmsjava.observation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value belongs to, whatever card it is judged on.
 *
 * @param subject a unit or a reference series
 * @param indicator what was measured
 * @param period when
 * @param kind actual, budget or forecast
 */
public record ObservationKey(SubjectId subject, IndicatorId indicator, Period period, ValueKind kind) {

    /**
     * Checks that all parts are there.
     *
     * @param subject a unit or a reference series
     * @param indicator what was measured
     * @param period when
     * @param kind actual, budget or forecast
     */
    public ObservationKey {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
    }

    /** For example {@code lund · sykefravær · 2014 · actual}. */
    @Override
    public String toString() {
        return subject.value() + " · " + indicator + " · " + period + " · " + kind.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservationKey that
                && subject.equals(that.subject)
                && indicator.equals(that.indicator)
                && period.equals(that.period)
                && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * subject.hashCode() + indicator.hashCode()) + period.hashCode()) + kind.hashCode();
    }
}

package io.github.bmsjava.observation;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import java.util.Set;

/**
 * What a run needs. A source may give more; what was not asked for is passed over with an issue.
 *
 * @param subjects the units and reference series, in order
 * @param indicators the indicators, in order
 * @param periods the periods, in order
 */
public record ObservationRequest(Set<SubjectId> subjects, Set<IndicatorId> indicators, Set<Period> periods) {

    /**
     * Copies the sets, keeping their order.
     *
     * @param subjects the units and reference series
     * @param indicators the indicators
     * @param periods the periods
     */
    public ObservationRequest {
        subjects = ImmutableSet.copyOf(subjects);
        indicators = ImmutableSet.copyOf(indicators);
        periods = ImmutableSet.copyOf(periods);
    }
}

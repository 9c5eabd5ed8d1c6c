package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.Reorganisation;

/** Why a figure is not carried over a reorganisation (J18). */
final class Refusal {
    private Refusal() {}

    /** The rule does not tell the figure of the whole from those of its parts, or the other way round. */
    static Issue ofRule(ObservationKey key, Indicator indicator) {
        return Issue.of(ObservationIssue.JOIN_REFUSED, key.toString())
                .with("rule", indicator.rollUp().overUnits().kind().id());
    }

    /** Figures would have to be divided, and nobody said how. */
    static Issue ofDivision(ObservationKey key, Reorganisation event) {
        return Issue.of(ObservationIssue.DIVIDED_WITHOUT_KEY, key.toString()).with("event", event);
    }
}

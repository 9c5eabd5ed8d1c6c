package io.github.bmsjava.comparison;

import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Reason;
import java.util.Optional;

/** Whether a change can answer a question on which something depends, or only be shown. */
final class Soundness {
    private Soundness() {}

    /** Why a change cannot answer a question of better or worse; empty where it can. */
    static Optional<Reason> doubtOfTrend(Change change) {
        return change.doubt()
                .or(() -> change.trend() == Trend.UNDIRECTED ? Optional.of(undirected(change)) : Optional.empty());
    }

    private static Reason undirected(Change change) {
        return change.to().indicator().direction() == Direction.WITHIN_RANGE
                ? Unanswered.NO_RANGE
                : Unjudged.NO_DIRECTION;
    }
}

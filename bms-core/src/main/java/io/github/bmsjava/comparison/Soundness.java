package io.github.bmsjava.comparison;

import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Reason;
import java.util.Optional;
import java.util.Set;

/** Whether a change can answer a question on which something depends, or only be shown. */
final class Soundness {
    private Soundness() {}

    /** Why a change cannot answer; empty where it can. */
    static Optional<Reason> doubt(Change change) {
        Set<Caution> cautions = change.cautions();
        if (cautions.contains(Caution.BREAK)) {
            return Optional.of(Unanswered.ACROSS_BREAK);
        }
        if (cautions.contains(Caution.OTHER_DEFINITION)) {
            return Optional.of(Unjudged.NOT_COMPARABLE);
        }
        return cautions.contains(Caution.APPROXIMATE) ? Optional.of(Unanswered.APPROXIMATE) : Optional.empty();
    }

    /** The same of a question of better or worse. */
    static Optional<Reason> doubtOfTrend(Change change) {
        return doubt(change)
                .or(() -> change.trend() == Trend.UNDIRECTED ? Optional.of(undirected(change)) : Optional.empty());
    }

    private static Reason undirected(Change change) {
        return change.to().indicator().direction() == Direction.WITHIN_RANGE
                ? Unanswered.NO_RANGE
                : Unjudged.NO_DIRECTION;
    }
}

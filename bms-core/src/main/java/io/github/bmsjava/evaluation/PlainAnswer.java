package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Reason;
import java.util.Optional;

/** The answer to a gate on one indicator whose result says all that is asked, so that nothing needs to be explained. */
final class PlainAnswer {
    private PlainAnswer() {}

    /** The answer; empty where the exact value is asked about, or the figure is approximate or provisional. */
    static Optional<GateAnswer> of(IndicatorResult result, Gate gate) {
        if (result.isApproximate() || result.isProvisional()) {
            return Optional.empty();
        }
        return gate.condition()
                .fold(
                        asked -> Optional.of(atLeast(result, gate, asked.level())),
                        asked -> Optional.empty(),
                        asked -> Optional.of(result.findValue()
                                .map(value -> answer(gate, asked.bound().holds(value)))
                                .orElseGet(() -> unanswered(gate, result))),
                        asked -> Optional.empty());
    }

    private static GateAnswer atLeast(IndicatorResult result, Gate gate, String level) {
        StatusScale scale = result.indicator().scale();
        int wanted = scale.indexOf(scale.level(level));
        return result.status()
                .findLevel()
                .map(reached -> answer(gate, scale.indexOf(reached) >= wanted))
                .orElseGet(() -> unanswered(gate, result));
    }

    private static GateAnswer answer(Gate gate, boolean holds) {
        return new GateAnswer(gate, holds ? Answer.YES : Answer.NO, null, false);
    }

    private static GateAnswer unanswered(Gate gate, IndicatorResult result) {
        Reason reason = result.status().findReason().orElse(null);
        return new GateAnswer(gate, Answer.UNDECIDED, reason, false);
    }
}

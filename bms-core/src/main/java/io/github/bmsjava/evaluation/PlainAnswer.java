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

    /** The answer; empty where the exact value is asked about, or an approximate one by a gate that does not take it at its word. */
    static Optional<GateAnswer> of(IndicatorResult result, Gate gate) {
        if (!gate.isApproximateAccepted() && result.isApproximate()) {
            return Optional.empty();
        }
        return gate.condition()
                .fold(
                        asked -> Optional.of(atLeast(result, gate, asked.level())),
                        asked -> Optional.empty(),
                        asked -> Optional.of(result.findValue()
                                .map(value -> answer(gate, result, asked.bound().holds(value)))
                                .orElseGet(() -> unanswered(gate, result))),
                        asked -> Optional.empty());
    }

    private static GateAnswer atLeast(IndicatorResult result, Gate gate, String level) {
        StatusScale scale = result.indicator().scale();
        int wanted = scale.indexOf(scale.level(level));
        return result.status()
                .findLevel()
                .map(reached -> answer(gate, result, scale.indexOf(reached) >= wanted))
                .orElseGet(() -> unanswered(gate, result));
    }

    /** A no stands only where more data cannot turn it (J15). */
    private static GateAnswer answer(Gate gate, IndicatorResult result, boolean holds) {
        if (holds) {
            return new GateAnswer(gate, Answer.YES, null, false);
        }
        boolean isOpen = result.isProvisional();
        return new GateAnswer(gate, isOpen ? Answer.UNDECIDED : Answer.NO, null, isOpen);
    }

    private static GateAnswer unanswered(Gate gate, IndicatorResult result) {
        Reason reason = result.status().findReason().orElse(null);
        return new GateAnswer(gate, Answer.UNDECIDED, reason, false);
    }
}

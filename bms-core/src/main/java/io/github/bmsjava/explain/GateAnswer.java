package io.github.bmsjava.explain;

import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Reason;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a gate was answered (J15).
 *
 * @param gate the gate
 * @param answer yes, no, or cannot be decided
 * @param reason why it could not be decided, where that is the absence of a light; else null
 * @param provisional whether it could not be decided because the figure rests on parts of what was expected, on an older
 *     figure, or on an approximate one
 */
public record GateAnswer(Gate gate, Answer answer, @Nullable Reason reason, boolean provisional) {
    /**
     * Checks what must be there.
     *
     * @param gate the gate
     * @param answer the answer
     * @param reason why it could not be decided, or null
     * @param provisional whether the figure rests on less than was expected
     */
    public GateAnswer {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Why it could not be decided.
     *
     * @return the reason for which there is no light, or empty
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }
}

package io.github.bmsjava.comparison;

import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about a development, and what it rests on (J15).
 *
 * @param answer yes, no, or cannot be decided
 * @param reason why it cannot be decided, or why the question is not asked; null where the steps answer it
 * @param steps the changes that were looked at, oldest first
 */
public record Verdict(Answer answer, @Nullable Reason reason, List<Change> steps) {
    /**
     * Checks that what is undecided has a reason.
     *
     * @param answer yes, no, or cannot be decided
     * @param reason why, or null
     * @param steps the changes, oldest first
     */
    public Verdict {
        Objects.requireNonNull(answer, "answer");
        steps = List.copyOf(steps);
        if (answer == Answer.UNDECIDED && reason == null) {
            throw new IllegalArgumentException("an undecided verdict has no reason.");
        }
    }

    static Verdict of(boolean yes, List<Change> steps) {
        return new Verdict(yes ? Answer.YES : Answer.NO, null, steps);
    }

    static Verdict undecided(Reason reason, List<Change> steps) {
        return new Verdict(Answer.UNDECIDED, reason, steps);
    }

    /**
     * Why it cannot be decided, or why the question is not asked.
     *
     * @return the reason; empty where the steps answer it
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /** The answer, the reason in parentheses, and the steps a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(answer.id()).append(reason == null ? "" : " (" + reason.id() + ")");
        steps.forEach(step -> text.append("\n  ").append(step));
        return text.toString();
    }
}

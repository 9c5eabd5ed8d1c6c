package io.github.bmsjava.explain;

import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a gate was answered (J15). What it asks about has a name here, which is no part of the answer: two answers that differ in it alone
 * are equal.
 *
 * @param gate the gate
 * @param answer yes, no, or cannot be decided
 * @param reason why it could not be decided, where that is the absence of a light; else null
 * @param provisional whether it could not be decided because the figure rests on parts of what was expected, on an older
 *     figure, or on an approximate one
 * @param about what it asks about, as people know it; null where that is not known
 */
public record GateAnswer(
        Gate gate,
        Answer answer,
        @Nullable Reason reason,
        boolean provisional,
        @Nullable AskedAbout about) {
    /**
     * Checks what must be there.
     *
     * @param gate the gate
     * @param answer the answer
     * @param reason why it could not be decided, or null
     * @param provisional whether the figure rests on less than was expected
     * @param about what it asks about, or null
     */
    public GateAnswer {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * An answer about something that has no name here.
     *
     * @param gate the gate
     * @param answer the answer
     * @param reason why it could not be decided, or null
     * @param provisional whether the figure rests on less than was expected
     */
    public GateAnswer(Gate gate, Answer answer, @Nullable Reason reason, boolean provisional) {
        this(gate, answer, reason, provisional, null);
    }

    /**
     * The same answer with a name for what it is about.
     *
     * @param asked what the gate asks about
     * @return an equal answer
     */
    public GateAnswer about(AskedAbout asked) {
        return new GateAnswer(gate, answer, reason, provisional, Objects.requireNonNull(asked, "asked"));
    }

    /**
     * Why it could not be decided.
     *
     * @return the reason for which there is no light, or empty
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * What the gate asks about.
     *
     * @return its name, unit and level; empty where the card does not have it
     */
    public Optional<AskedAbout> findAbout() {
        return Optional.ofNullable(about);
    }

    /**
     * What the gate asks about, in words.
     *
     * @param language the language
     * @return its name; its id where that is not known
     */
    public String subject(Language language) {
        return findAbout()
                .map(asked -> asked.name().in(language))
                .orElseGet(() -> gate.condition()
                        .fold(
                                one -> one.indicator().value(),
                                one -> one.group().value(),
                                one -> one.indicator().value(),
                                one -> one.indicator().value()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GateAnswer that
                && gate.equals(that.gate)
                && answer == that.answer
                && Objects.equals(reason, that.reason)
                && provisional == that.provisional;
    }

    @Override
    public int hashCode() {
        return Objects.hash(gate, answer.name(), provisional);
    }
}

package io.github.bmsjava.threshold;

import io.github.bmsjava.value.Reason;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcome of judging: a level of a scale, or the reason why there is none. Immutable. */
public final class Status {
    private final @Nullable StatusLevel level;
    private final @Nullable Reason reason;

    private Status(@Nullable StatusLevel level, @Nullable Reason reason) {
        this.level = level;
        this.reason = reason;
    }

    /**
     * A light.
     *
     * @param level the level reached
     * @return judged
     */
    public static Status of(StatusLevel level) {
        return new Status(Objects.requireNonNull(level, "level"), null);
    }

    /**
     * No light.
     *
     * @param reason why
     * @return not judged
     */
    public static Status none(Reason reason) {
        return new Status(null, Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Whether there is a light.
     *
     * @return true if {@link #level()} gives one
     */
    public boolean isJudged() {
        return level != null;
    }

    /**
     * The level reached.
     *
     * @return the level
     * @throws IllegalStateException if there is no light; the message says why there is none
     */
    public StatusLevel level() {
        if (level == null) {
            throw new IllegalStateException("there is no light: " + reason().id() + ".\nMaybe use findLevel().");
        }
        return level;
    }

    /**
     * The level reached, if any.
     *
     * @return the level, or empty
     */
    public Optional<StatusLevel> findLevel() {
        return Optional.ofNullable(level);
    }

    /**
     * Why there is no light.
     *
     * @return the reason
     * @throws IllegalStateException if there is a light
     */
    public Reason reason() {
        if (reason == null) {
            throw new IllegalStateException("there is a light: " + level + ".\nMaybe use findReason().");
        }
        return reason;
    }

    /**
     * Why there is no light, if there is none.
     *
     * @return the reason, or empty
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Status that && Objects.equals(level, that.level) && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level == null ? "" : level.id(), reason == null ? "" : reason.id());
    }

    /** The id of the level, or of the reason in parentheses. */
    @Override
    public String toString() {
        return level != null ? level.id() : "(" + reason().id() + ")";
    }
}

package io.github.bmsjava.explain;

import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure would be without one of its parts. Effects are never summed (J19).
 *
 * @param subject the id of the part
 * @param value the published figure without it; null where there would be none, or where the rule is over lights
 * @param status the light without it; null where only the value was asked for
 */
public record Effect(
        String subject,
        @Nullable BigDecimal value,
        @Nullable Status status) {
    /**
     * Checks that it is of something.
     *
     * @param subject the id of the part
     * @param value the published figure without it, or null
     * @param status the light without it, or null
     */
    public Effect {
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * The published figure without the part.
     *
     * @return the figure, or empty
     */
    public Optional<BigDecimal> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * The light without the part.
     *
     * @return the light, or empty
     */
    public Optional<Status> findStatus() {
        return Optional.ofNullable(status);
    }
}

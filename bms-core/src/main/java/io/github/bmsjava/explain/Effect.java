package io.github.bmsjava.explain;

import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Fraction;
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
 * @param figure what the part itself brings, exact; null where the rule is over lights, or only the effect is known
 */
public record Effect(
        String subject,
        @Nullable BigDecimal value,
        @Nullable Status status,
        @Nullable Fraction figure) {
    /**
     * Checks that it is of something.
     *
     * @param subject the id of the part
     * @param value the published figure without it, or null
     * @param status the light without it, or null
     * @param figure what the part itself brings, or null
     */
    public Effect {
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * An effect of which no more is known.
     *
     * @param subject the id of the part
     * @param value the published figure without it, or null
     * @param status the light without it, or null
     */
    public Effect(String subject, @Nullable BigDecimal value, @Nullable Status status) {
        this(subject, value, status, null);
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

    /**
     * What the part itself brings.
     *
     * @return its exact figure, or empty
     */
    public Optional<Fraction> findFigure() {
        return Optional.ofNullable(figure);
    }
}

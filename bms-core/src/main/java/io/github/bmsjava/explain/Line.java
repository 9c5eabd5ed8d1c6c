package io.github.bmsjava.explain;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a figure that adds up (J19).
 *
 * @param kind what the line is
 * @param subject the id of the unit, indicator or group; empty for the lines that belong to none
 * @param weight the share with which it counts, after normalising; null where there are no weights
 * @param amount what it contributes, exact, in the figure's unit
 * @param shown what is printed, so that the printed lines add up; null for the line {@link Kind#ROUNDING}, which the
 *     printed lines have taken up
 */
public record Line(
        Kind kind,
        String subject,
        @Nullable Fraction weight,
        Fraction amount,
        @Nullable BigDecimal shown) {

    /** What a line is. Closed. */
    public enum Kind {
        /** A unit, an indicator or a group. */
        PART,
        /** Everything that is withheld, together (J16). */
        WITHHELD,
        /** What a gate took away. */
        GATE,
        /** The published figure less the sum of the exact ones. */
        ROUNDING
    }

    /**
     * Checks the parts.
     *
     * @param kind what the line is
     * @param subject an id, or empty
     * @param weight the share with which it counts, or null
     * @param amount what it contributes
     * @param shown what is printed, or null
     */
    public Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * The share with which it counts.
     *
     * @return 0 to 1, exact, or empty
     */
    public Optional<Fraction> findWeight() {
        return Optional.ofNullable(weight);
    }

    /**
     * What is printed.
     *
     * @return with the figure's decimals, or empty for the rounding
     */
    public Optional<BigDecimal> findShown() {
        return Optional.ofNullable(shown);
    }

    /** For example {@code PART skole-1 16.67 (50/3)}. */
    @Override
    public String toString() {
        return kind
                + (subject.isEmpty() ? "" : " " + subject)
                + (shown == null ? "" : " " + shown.toPlainString())
                + " (" + amount + ")";
    }
}

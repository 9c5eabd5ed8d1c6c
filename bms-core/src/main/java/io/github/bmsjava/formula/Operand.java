package io.github.bmsjava.formula;

import io.github.bmsjava.internal.check.Ids;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a formula asks for.
 *
 * @param name the id of an indicator
 * @param reference the id of a reference series whose figure is meant, in place of the unit's own; null for the unit's
 * @param back how many periods of the same type earlier, 0 to {@value #MOST_BACK}
 */
public record Operand(String name, @Nullable String reference, int back) {
    /** So many periods earlier at most. */
    public static final int MOST_BACK = 100;

    /**
     * Checks the parts.
     *
     * @param name 1 to 200 characters, no control characters
     * @param reference the same, or null
     * @param back 0 to {@value #MOST_BACK}
     */
    public Operand {
        name = Ids.require("name of an operand", name);
        reference = reference == null ? null : Ids.require("reference of an operand", reference);
        if (back < 0 || back > MOST_BACK) {
            throw new IllegalArgumentException("back " + back + " is not within 0 to " + MOST_BACK + ".");
        }
    }

    /**
     * The unit's figure in the period.
     *
     * @param name the id of an indicator
     * @return the operand
     */
    public static Operand of(String name) {
        return new Operand(name, null, 0);
    }

    /**
     * The reference series, if one is meant.
     *
     * @return its id
     */
    public Optional<String> findReference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The same one period earlier.
     *
     * @return the operand
     */
    public Operand previous() {
        return new Operand(name, reference, back + 1);
    }

    /**
     * The same of a reference series.
     *
     * @param series its id
     * @return the operand
     */
    public Operand at(String series) {
        return new Operand(name, Objects.requireNonNull(series, "series"), back);
    }

    /** As it stands in a formula. */
    @Override
    public String toString() {
        return FormulaText.of(this);
    }
}

package io.github.bmsjava.control;

import io.github.bmsjava.indicator.Link;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the municipality has given itself, or was given (R178, R179).
 *
 * @param id the stable id
 * @param name what it says
 * @param mandatory whether it says "skal": it is to be followed, not only to be considered
 * @param basis the law or decision behind it, for example {@code Kommuneloven § 25-1}
 * @param place where it can be read; null if it is available nowhere
 */
public record InternalRule(
        String id,
        Label name,
        boolean mandatory,
        String basis,
        @Nullable Link place) {
    /**
     * Checks the rule.
     *
     * @param id the stable id
     * @param name what it says
     * @param mandatory whether it says "skal"
     * @param basis the law or decision behind it
     * @param place where it can be read, or null
     * @throws IllegalArgumentException if the id is none, or the basis is blank
     */
    public InternalRule {
        Ids.require("rule id", id);
        Objects.requireNonNull(name, "name");
        if (basis.isBlank()) {
            throw new IllegalArgumentException("rule '" + id + "' rests on nothing.\nMaybe name the law or decision.");
        }
    }

    /**
     * Where it can be read.
     *
     * @return the link; empty if it is available nowhere
     */
    public Optional<Link> findPlace() {
        return Optional.ofNullable(place);
    }

    /** The id, whether it is to be followed, and what it rests on. */
    @Override
    public String toString() {
        return id + (mandatory ? " (skal)" : "") + ", " + basis;
    }
}

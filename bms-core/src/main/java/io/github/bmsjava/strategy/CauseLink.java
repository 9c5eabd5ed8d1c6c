package io.github.bmsjava.strategy;

import java.util.Objects;

/**
 * A link of cause and effect: what happens to the cause drives the effect.
 *
 * @param cause the driver
 * @param effect what it drives
 */
public record CauseLink(MapNode cause, MapNode effect) {

    /**
     * Checks that nothing is missing.
     *
     * @param cause the driver
     * @param effect what it drives
     */
    public CauseLink {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(effect, "effect");
    }

    /** Cause, arrow, effect. */
    @Override
    public String toString() {
        return cause + " → " + effect;
    }
}

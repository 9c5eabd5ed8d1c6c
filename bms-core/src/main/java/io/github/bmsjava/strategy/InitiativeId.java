package io.github.bmsjava.strategy;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies an initiative.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record InitiativeId(String value) implements Comparable<InitiativeId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public InitiativeId {
        Ids.require("initiative id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.bmsjava.strategy;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies a goal.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record GoalId(String value) implements Comparable<GoalId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public GoalId {
        Ids.require("goal id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

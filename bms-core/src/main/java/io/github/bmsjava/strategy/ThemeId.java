package io.github.bmsjava.strategy;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies a strategic theme.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record ThemeId(String value) implements Comparable<ThemeId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public ThemeId {
        Ids.require("theme id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static ThemeId of(String value) {
        return new ThemeId(value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

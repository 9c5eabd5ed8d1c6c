package io.github.bmsjava.organisation;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a level of the organisation, for example {@code seksjon}. What levels there are is data.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record LevelId(String value) implements Comparable<LevelId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public LevelId {
        Ids.require("level id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static LevelId of(String value) {
        return new LevelId(value);
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

package io.github.bmsjava.strategy;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies a mission.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record MissionId(String value) implements Comparable<MissionId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public MissionId {
        Ids.require("mission id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static MissionId of(String value) {
        return new MissionId(value);
    }

    @Override
    public int compareTo(MissionId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.bmsjava.strategy;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies a vision.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record VisionId(String value) implements Comparable<VisionId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public VisionId {
        Ids.require("vision id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static VisionId of(String value) {
        return new VisionId(value);
    }

    @Override
    public int compareTo(VisionId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

package io.github.bmsjava.organisation;

import io.github.bmsjava.internal.check.Ids;

/**
 * Identifies an external reference series such as {@code bygjennomsnitt}; it is no node of the tree.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record ReferenceId(String value) implements SubjectId, Comparable<ReferenceId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public ReferenceId {
        Ids.require("reference id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static ReferenceId of(String value) {
        return new ReferenceId(value);
    }

    @Override
    public int compareTo(ReferenceId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}

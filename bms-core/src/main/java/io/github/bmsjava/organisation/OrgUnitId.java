package io.github.bmsjava.organisation;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a unit. A code is text: {@code 010} and {@code 10} are two units.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record OrgUnitId(String value) implements SubjectId, Comparable<OrgUnitId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public OrgUnitId {
        Ids.require("unit id", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static OrgUnitId of(String value) {
        return new OrgUnitId(value);
    }

    @Override
    public int compareTo(OrgUnitId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgUnitId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

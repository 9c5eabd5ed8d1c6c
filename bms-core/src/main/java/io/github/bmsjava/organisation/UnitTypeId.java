package io.github.bmsjava.organisation;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What sort of service a unit is, for example {@code barnehage}; targets and visions may be given per type.
 *
 * @param value case-sensitive, NFC, trimmed, 1–200 characters, no control characters
 */
public record UnitTypeId(String value) implements Comparable<UnitTypeId> {

    /**
     * Checks the text.
     *
     * @param value the id
     * @throws IllegalArgumentException if it is no id
     */
    public UnitTypeId {
        Ids.require("unit type", value);
    }

    /**
     * The id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if it is no id
     */
    public static UnitTypeId of(String value) {
        return new UnitTypeId(value);
    }

    @Override
    public int compareTo(UnitTypeId other) {
        return value.compareTo(other.value);
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitTypeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

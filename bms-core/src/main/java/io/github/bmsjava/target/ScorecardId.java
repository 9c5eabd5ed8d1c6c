package io.github.bmsjava.target;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The id of a scorecard: stable through its versions. Case matters.
 *
 * @param value 1 to 200 characters
 */
public record ScorecardId(String value) implements Comparable<ScorecardId> {

    /**
     * Checks the id.
     *
     * @param value NFC, trimmed, 1 to 200 characters, no control characters
     */
    public ScorecardId {
        Ids.require("scorecard id", value);
    }

    /**
     * An id from its text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text can be no id
     */
    public static ScorecardId of(String value) {
        return new ScorecardId(value);
    }

    @Override
    public int compareTo(ScorecardId other) {
        return value.compareTo(other.value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScorecardId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

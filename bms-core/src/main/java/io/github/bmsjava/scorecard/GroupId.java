package io.github.bmsjava.scorecard;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The id of a group of a card (a perspective, a success factor, an objective): stable, whatever the group is called. Case matters.
 *
 * @param value 1 to 200 characters
 */
public record GroupId(String value) implements Comparable<GroupId> {

    /**
     * Checks the id.
     *
     * @param value NFC, trimmed, 1 to 200 characters, no control characters
     */
    public GroupId {
        Ids.require("group id", value);
    }

    /**
     * An id from its text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text can be no id
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

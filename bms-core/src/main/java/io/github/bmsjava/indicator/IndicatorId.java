package io.github.bmsjava.indicator;

import io.github.bmsjava.internal.check.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The id of an indicator: stable for ever, whatever the indicator is called. Case matters.
 *
 * @param value 1 to 200 characters
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /**
     * Checks the id.
     *
     * @param value NFC, trimmed, 1 to 200 characters, no control characters
     */
    public IndicatorId {
        Ids.require("indicator id", value);
    }

    /**
     * An id from its text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text can be no id
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** The bare text. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

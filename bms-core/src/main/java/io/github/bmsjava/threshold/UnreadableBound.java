package io.github.bmsjava.threshold;

import java.util.Objects;

/**
 * A bound whose text could not be read: kept as it was written, it makes the rule it stands in invalid, so that nothing is
 * judged by the bounds that are left (J12).
 *
 * @param raw the text as written
 */
public record UnreadableBound(String raw) implements LevelBound {

    /**
     * Checks that there is a text.
     *
     * @param raw the text as written
     */
    public UnreadableBound {
        Objects.requireNonNull(raw, "raw");
    }

    /** The text in quotation marks. */
    @Override
    public String toString() {
        return "'" + raw + "'";
    }
}

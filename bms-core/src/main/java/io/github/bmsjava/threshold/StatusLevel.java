package io.github.bmsjava.threshold;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One level of a status scale.
 *
 * @param id the stable name, for example {@code green}
 * @param label the word shown, for example "Grønn"
 * @param symbol a shape of one character, so that colour is never the only carrier
 */
public record StatusLevel(String id, Label label, String symbol) {

    /**
     * Checks the parts.
     *
     * @param id 1 to 200 characters
     * @param label the word shown
     * @param symbol not blank
     */
    public StatusLevel {
        Ids.require("level id", id);
        Objects.requireNonNull(label, "label");
        if (symbol.isBlank()) {
            throw new IllegalArgumentException("symbol of level '" + id + "' is blank.");
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusLevel that
                && id.equals(that.id)
                && label.equals(that.label)
                && symbol.equals(that.symbol);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * id.hashCode() + label.hashCode()) + symbol.hashCode();
    }
}

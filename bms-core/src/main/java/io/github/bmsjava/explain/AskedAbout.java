package io.github.bmsjava.explain;

import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a gate asks about, as people know it: it may stand beside the parts of the group, or beside the card.
 *
 * @param name what the indicator or group is called
 * @param unit in which its figures, and bounds on them, are printed; a bare number for a group
 * @param level what the level asked for is called on its own scale; null where the gate asks about a figure
 */
public record AskedAbout(
        Label name, UnitOfMeasure unit, @Nullable Label level) {
    /**
     * Checks what must be there.
     *
     * @param name what it is called
     * @param unit the unit of its figures
     * @param level the word for the level asked for, or null
     */
    public AskedAbout {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * The level asked for.
     *
     * @return what it is called; empty where the gate asks about a figure
     */
    public Optional<Label> findLevel() {
        return Optional.ofNullable(level);
    }
}

package io.github.bmsjava.calendar;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.Objects;

/**
 * Something that comes again every year (R123).
 *
 * @param id the stable id, for example {@code årsplan}
 * @param name what it is called
 * @param kind what it is
 * @param recurrence when it comes
 */
public record WheelEvent(String id, Label name, EventKind kind, Recurrence recurrence) {
    /**
     * Checks the parts.
     *
     * @param id the stable id
     * @param name what it is called
     * @param kind what it is
     * @param recurrence when it comes
     * @throws IllegalArgumentException if the id is none
     */
    public WheelEvent {
        Ids.require("event id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recurrence, "recurrence");
    }

    /** The id, kind and recurrence. */
    @Override
    public String toString() {
        return id + " (" + kind.id() + "), " + recurrence;
    }
}

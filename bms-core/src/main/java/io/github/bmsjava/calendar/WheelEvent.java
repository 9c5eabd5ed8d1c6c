package io.github.bmsjava.calendar;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes again every year (R123).
 *
 * @param id the stable id, for example {@code årsplan}
 * @param name what it is called
 * @param kind what it is
 * @param recurrence when it comes
 * @param recipient who outside the municipality receives it (R180), for example {@code Fylkesmannen}; null if nobody does
 */
public record WheelEvent(
        String id,
        Label name,
        EventKind kind,
        Recurrence recurrence,
        @Nullable Label recipient) {
    /**
     * Checks the parts.
     *
     * @param id the stable id
     * @param name what it is called
     * @param kind what it is
     * @param recurrence when it comes
     * @param recipient who outside receives it, or null
     * @throws IllegalArgumentException if the id is none
     */
    public WheelEvent {
        Ids.require("event id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recurrence, "recurrence");
    }

    /**
     * An event that nobody outside receives.
     *
     * @param id the stable id
     * @param name what it is called
     * @param kind what it is
     * @param recurrence when it comes
     * @throws IllegalArgumentException if the id is none
     */
    public WheelEvent(String id, Label name, EventKind kind, Recurrence recurrence) {
        this(id, name, kind, recurrence, null);
    }

    /**
     * The same for a recipient outside the municipality.
     *
     * @param outside who, in bokmål
     * @return a copy
     */
    public WheelEvent to(String outside) {
        return new WheelEvent(id, name, kind, recurrence, Label.of(outside));
    }

    /**
     * Who outside the municipality receives it.
     *
     * @return the recipient; empty if it stays inside
     */
    public Optional<Label> findRecipient() {
        return Optional.ofNullable(recipient);
    }

    /** The id, kind, recurrence and recipient. */
    @Override
    public String toString() {
        return id + " (" + kind.id() + "), " + recurrence + (recipient == null ? "" : ", to " + recipient);
    }
}

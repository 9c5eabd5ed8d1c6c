package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reorganisations of an organisation, and what they say of single units: what a unit came from, what became of it, whose
 * child it was and what it was called on a day. Immutable.
 */
public final class Timeline {
    private final ImmutableList<Reorganisation> events;
    private final ImmutableListMultimap<OrgUnitId, Reorganisation> origins;
    private final ImmutableListMultimap<OrgUnitId, Reorganisation> fates;
    private final ImmutableListMultimap<OrgUnitId, Reorganisation> inPlace;

    /** Sound events, by date. */
    Timeline(List<Reorganisation> events) {
        this.events = ImmutableList.copyOf(events);
        ImmutableListMultimap.Builder<OrgUnitId, Reorganisation> begun = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<OrgUnitId, Reorganisation> ended = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<OrgUnitId, Reorganisation> stayed = ImmutableListMultimap.builder();
        for (Reorganisation event : events) {
            boolean stays = event.predecessors().equals(event.successors());
            for (OrgUnitId unit : event.predecessors()) {
                (stays ? stayed : ended).put(unit, event);
            }
            if (!stays) {
                event.successors().forEach(unit -> begun.put(unit, event));
            }
        }
        this.origins = begun.build();
        this.fates = ended.build();
        this.inPlace = stayed.build();
    }

    /**
     * The events.
     *
     * @return by date
     */
    public List<Reorganisation> events() {
        return events;
    }

    /**
     * What a unit came from.
     *
     * @param unit a unit
     * @return the merges, splits and changes of code that it came out of, by date
     */
    public List<Reorganisation> origins(OrgUnitId unit) {
        return origins.get(unit);
    }

    /**
     * What became of a unit.
     *
     * @param unit a unit
     * @return the merges, splits and changes of code that it went into, by date
     */
    public List<Reorganisation> fates(OrgUnitId unit) {
        return fates.get(unit);
    }

    /**
     * What happened to a unit while it stayed the same unit.
     *
     * @param unit a unit
     * @return its renames, moves and transfers of tasks, by date
     */
    public List<Reorganisation> changes(OrgUnitId unit) {
        return inPlace.get(unit);
    }

    /**
     * The parent of a unit on a day.
     *
     * @param unit a unit of the organisation
     * @param date the day
     * @return the parent before its next move, or its parent where no move is to come
     */
    public Optional<OrgUnitId> parent(OrgUnit unit, LocalDate date) {
        return next(unit.id(), ReorganisationKind.MOVE, date)
                .flatMap(Reorganisation::from)
                .or(unit::parent);
    }

    /**
     * What a unit was called on a day.
     *
     * @param unit a unit of the organisation
     * @param date the day
     * @return the name before its next rename, or its name where none is to come
     */
    public Label name(OrgUnit unit, LocalDate date) {
        return next(unit.id(), ReorganisationKind.RENAME, date)
                .flatMap(Reorganisation::formerName)
                .orElse(unit.name());
    }

    private Optional<Reorganisation> next(OrgUnitId unit, ReorganisationKind kind, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return inPlace.get(unit).stream()
                .filter(event -> event.kind() == kind && event.date().isAfter(date))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** The first events, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(events.size() + " events");
        events.stream().limit(20).forEach(event -> text.append("\n  ").append(event));
        return events.size() > 20 ? text.append("\n  …").toString() : text.toString();
    }
}

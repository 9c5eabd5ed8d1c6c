package io.github.bmsjava.organisation;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that hold beside the units, and dates the units by them: an event ends its predecessors and begins its
 * successors where they do not say so themselves. Each event that cannot be is left out, and reported.
 */
final class TimelineCheck {
    private final Map<OrgUnitId, OrgUnit> units = new LinkedHashMap<>();
    private final List<Issue> issues;
    private final List<Reorganisation> sound = new ArrayList<>();
    private final Set<OrgUnitId> ended = new HashSet<>();

    TimelineCheck(List<OrgUnit> units, List<Issue> issues) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.issues = issues;
    }

    /** Takes the events over one by one, in an order that does not depend on how they were given. */
    void add(List<Reorganisation> events) {
        Set<Reorganisation> once = new LinkedHashSet<>();
        events.stream()
                .sorted(Comparator.comparing(Reorganisation::date).thenComparing(Reorganisation::toString))
                .forEach(event -> {
                    if (!once.add(event)) {
                        report(OrganisationIssue.EVENT_REPEATED, event, null);
                    }
                });
        once.forEach(this::add);
        checkMoves();
        leaveOutCycles();
    }

    List<OrgUnit> units() {
        return List.copyOf(units.values());
    }

    Timeline timeline() {
        return new Timeline(sound);
    }

    private void report(OrganisationIssue code, Reorganisation event, @Nullable OrgUnitId unit) {
        Issue issue = Issue.of(code, "event '" + event + "'").with("event", event);
        if (unit != null) {
            issue = issue.with("unit", unit);
            OrgUnit known = units.get(unit);
            if (known != null) {
                issue = issue.with("validity", known.validity())
                        .with("parent", known.parent().map(OrgUnitId::value).orElse("–"));
            }
        }
        issues.add(event.place().map(issue::at).orElse(issue));
    }

    private void add(Reorganisation event) {
        Optional<OrgUnitId> unknown =
                event.units().stream().filter(id -> !units.containsKey(id)).findFirst();
        if (unknown.isPresent()) {
            report(OrganisationIssue.EVENT_UNIT_UNKNOWN, event, unknown.get());
            return;
        }
        if (event.predecessors().equals(event.successors())) {
            sound.add(event);
            return;
        }
        Map<OrgUnitId, Optional<DateRange>> dated = new LinkedHashMap<>();
        for (OrgUnitId unit : event.predecessors()) {
            if (!event.successors().contains(unit)) {
                if (!ended.add(unit)) {
                    report(OrganisationIssue.UNIT_ENDS_TWICE, event, unit);
                    return;
                }
                dated.put(unit, endedOn(validity(unit), event.date()));
            }
        }
        for (OrgUnitId unit : event.successors()) {
            if (!event.predecessors().contains(unit)) {
                dated.put(unit, begunOn(validity(unit), event.date()));
            }
        }
        for (Map.Entry<OrgUnitId, Optional<DateRange>> one : dated.entrySet()) {
            if (one.getValue().isEmpty()) {
                report(OrganisationIssue.EVENT_CONTRADICTS_VALIDITY, event, one.getKey());
                return;
            }
        }
        dated.forEach((id, range) -> units.computeIfPresent(
                id,
                (any, unit) -> unit.toBuilder().validity(range.orElseThrow()).build()));
        sound.add(event);
    }

    private DateRange validity(OrgUnitId unit) {
        OrgUnit known = units.get(unit);
        return known == null ? DateRange.always() : known.validity();
    }

    /** The range with that end; empty where it says another, or begins no earlier. */
    private static Optional<DateRange> endedOn(DateRange range, LocalDate date) {
        LocalDate to = range.to();
        LocalDate from = range.from();
        boolean fits = (to == null || to.equals(date)) && (from == null || from.isBefore(date));
        return fits ? Optional.of(new DateRange(from, date)) : Optional.empty();
    }

    /** The range with that beginning; empty where it says another, or ends no later. */
    private static Optional<DateRange> begunOn(DateRange range, LocalDate date) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        boolean fits = (from == null || from.equals(date)) && (to == null || date.isBefore(to));
        return fits ? Optional.of(new DateRange(date, to)) : Optional.empty();
    }

    /** Backwards from the parent that a unit has now: each move led to where the next one, or the unit itself, begins. */
    private void checkMoves() {
        Map<OrgUnitId, OrgUnitId> parents = new HashMap<>();
        units.values().forEach(unit -> unit.parent().ifPresent(parent -> parents.put(unit.id(), parent)));
        for (int i = sound.size() - 1; i >= 0; i--) {
            Reorganisation event = sound.get(i);
            if (event.kind() == ReorganisationKind.MOVE) {
                OrgUnitId unit = event.predecessors().get(0);
                if (event.to().equals(Optional.ofNullable(parents.get(unit)))) {
                    parents.put(unit, event.from().orElseThrow());
                } else {
                    report(OrganisationIssue.MOVE_CONTRADICTS_PARENT, event, unit);
                    sound.remove(i);
                }
            }
        }
    }

    /** Leaves out every move before which units would lie in a cycle. */
    private void leaveOutCycles() {
        for (int i = sound.size() - 1; i >= 0; i--) {
            Reorganisation event = sound.get(i);
            if (event.kind() == ReorganisationKind.MOVE && makesCycle(event)) {
                report(
                        OrganisationIssue.MOVE_MAKES_CYCLE,
                        event,
                        event.predecessors().get(0));
                sound.remove(i);
            }
        }
    }

    private boolean makesCycle(Reorganisation move) {
        Timeline timeline = timeline();
        LocalDate before = move.date().minusDays(1);
        OrgUnitId start = move.predecessors().get(0);
        OrgUnit at = units.get(start);
        for (int steps = 0; at != null && steps <= units.size(); steps++) {
            OrgUnit above = timeline.parent(at, before).map(units::get).orElse(null);
            if (above != null && above.id().equals(start)) {
                return true;
            }
            at = above;
        }
        return false;
    }
}

package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.organisation.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether what a figure is made of changed between two periods (J18): units began or ended, got or lost others, or had their tasks
 * changed. Another name or id is no change; nor are merges and splits where all periods have the structure of one day.
 */
final class Breaks {
    private final Organisation organisation;
    private final Timeline timeline;
    private final boolean oneStructure;
    private final LocalDate first;
    private final LocalDate last;
    private final OrgUnitId top;
    private final boolean climbs;

    private Breaks(Results results, IndicatorResult from, IndicatorResult to) {
        this.organisation = results.organisation();
        this.timeline = organisation.timeline();
        this.oneStructure = results.structureDate().isPresent();
        this.first = from.period().start();
        this.last = to.period().end();
        this.top = to.unit().id();
        this.climbs = to.indicator().rollUp().overUnits().kind() != UnitRule.Kind.NONE;
    }

    /** After the first day of the earlier period, and no later than the last day of the later one. */
    static boolean between(Results results, IndicatorResult from, IndicatorResult to) {
        Breaks breaks = new Breaks(results, from, to);
        return breaks.units().anyMatch(breaks::beganOrEnded)
                || breaks.timeline.events().stream().anyMatch(breaks::touches);
    }

    private Stream<OrgUnit> units() {
        return climbs ? organisation.subtree(top).stream() : Stream.of(organisation.unit(top));
    }

    private boolean beganOrEnded(OrgUnit unit) {
        return changed(unit.validity().findFrom(), timeline.origins(unit.id()))
                || changed(unit.validity().findTo(), timeline.fates(unit.id()));
    }

    private boolean changed(Optional<LocalDate> date, List<Reorganisation> events) {
        return date.filter(this::isBetween).isPresent() && events.stream().noneMatch(this::isSettled);
    }

    private boolean isSettled(Reorganisation event) {
        return !event.isBreak() || oneStructure;
    }

    /** Whether a unit that is in the figure got or lost others or tasks, unless it is all inside. */
    private boolean touches(Reorganisation event) {
        if (!isBetween(event.date())) {
            return false;
        }
        if (event.kind() == ReorganisationKind.MOVE && !oneStructure) {
            return climbs && isIn(event.from().orElseThrow()) != isIn(event.to().orElseThrow());
        }
        if (event.kind() != ReorganisationKind.TASK_TRANSFER) {
            return goesOn(event);
        }
        boolean inside = event.successors().size() > 1
                && event.successors().stream().allMatch(unit -> isIn(unit) && !unit.equals(top));
        return event.successors().stream().anyMatch(this::isIn) && !inside;
    }

    /** Whether a unit took others up, or gave others off, and goes on under its id. */
    private boolean goesOn(Reorganisation event) {
        Predicate<OrgUnitId> stays = unit ->
                event.predecessors().contains(unit) && event.successors().contains(unit);
        return event.isBreak()
                && event.kind() != ReorganisationKind.MOVE
                && event.successors().stream().anyMatch(unit -> stays.test(unit) && isIn(unit));
    }

    private boolean isIn(OrgUnitId unit) {
        return climbs ? organisation.isWithin(unit, top) : unit.equals(top);
    }

    private boolean isBetween(LocalDate date) {
        return date.isAfter(first) && !date.isAfter(last);
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.organisation.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a unit go on a day on which it does not exist: to the one unit that goes on from it, or that it came
 * from (J18). Into a merge forwards, and into a split backwards, several units come together; the other way round figures
 * would have to be divided, which needs a key. So they would of a unit that came out of several events at once; what changed its
 * code to become part of such a unit is not the same unit any more.
 */
final class Succession {
    private final Organisation organisation;
    private final Timeline timeline;
    private final LocalDate day;

    Succession(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.timeline = organisation.timeline();
        this.day = day;
    }

    /**
     * Where a way ends.
     *
     * @param unit the unit that exists on the day; null where figures would have to be divided, or nothing is known
     * @param identity whether it is the same unit under another id
     * @param divided the event at which figures would have to be divided; null where nothing is known
     * @param forwards whether the way led forwards in time
     */
    record End(
            @Nullable OrgUnit unit,
            boolean identity,
            @Nullable Reorganisation divided,
            boolean forwards) {
        static final End UNKNOWN = new End(null, false, null, true);

        /** The units among which figures would have to be divided, or into one of which they go. */
        static List<OrgUnitId> next(Reorganisation event, boolean forwards) {
            return forwards ? event.successors() : event.predecessors();
        }
    }

    /** Follows a unit that does not exist on the day. */
    End follow(OrgUnit from) {
        boolean forwards =
                from.validity().findTo().filter(to -> !to.isAfter(day)).isPresent();
        Set<OrgUnitId> passed = new HashSet<>();
        boolean identity = true;
        OrgUnit at = from;
        while (passed.add(at.id())) {
            Optional<Reorganisation> step = step(at, forwards);
            if (step.isEmpty()) {
                return End.UNKNOWN;
            }
            Reorganisation event = step.get();
            List<OrgUnitId> next = End.next(event, forwards);
            boolean isOneOfSeveral =
                    timeline.origins(forwards ? next.get(0) : at.id()).size() > 1;
            if (next.size() > 1 || (!forwards && isOneOfSeveral)) {
                return new End(null, false, event, forwards);
            }
            identity &= event.kind() == ReorganisationKind.CODE_CHANGE && !isOneOfSeveral;
            at = organisation.unit(next.get(0));
            if (at.validity().contains(day)) {
                return new End(at, identity, null, forwards);
            }
        }
        return End.UNKNOWN;
    }

    /** The next id of a unit that stays the same. */
    Optional<OrgUnit> sameUnit(OrgUnit unit) {
        return step(unit, true)
                .filter(event -> event.kind() == ReorganisationKind.CODE_CHANGE)
                .map(event -> event.successors().get(0))
                .filter(next -> timeline.origins(next).size() == 1)
                .map(organisation::unit);
    }

    private Optional<Reorganisation> step(OrgUnit unit, boolean forwards) {
        return forwards
                ? timeline.fates(unit.id()).stream()
                        .filter(event -> !event.successors().contains(unit.id()))
                        .findFirst()
                : timeline.origins(unit.id()).stream()
                        .filter(event -> !event.predecessors().contains(unit.id()))
                        .findFirst();
    }
}

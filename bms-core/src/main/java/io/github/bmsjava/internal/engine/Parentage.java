package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import java.time.LocalDate;
import java.util.Optional;

/** Which unit lies below which on a day, over moves and other ids (J18). */
final class Parentage {
    private final Organisation organisation;

    Parentage(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The parents on a day; of a unit that is not there, on its last or first one; of a parent that is not there, the one that
     * goes on from it.
     *
     * @return by the unit's place, a place or -1
     */
    int[] on(LocalDate date) {
        Succession succession = new Succession(organisation, date);
        int[] parents = new int[organisation.units().size()];
        for (int unit = 0; unit < parents.length; unit++) {
            parents[unit] = parent(unit, date, succession);
        }
        return parents;
    }

    private int parent(int unit, LocalDate date, Succession succession) {
        OrgUnit itself = organisation.units().get(unit);
        LocalDate last = itself.validity().findTo().map(to -> to.minusDays(1)).orElse(LocalDate.MAX);
        LocalDate first = itself.validity().findFrom().orElse(LocalDate.MIN);
        LocalDate when = date.isAfter(last) ? last : date.isBefore(first) ? first : date;
        Optional<OrgUnitId> found = organisation.timeline().parent(itself, when);
        if (found.isEmpty()) {
            return -1;
        }
        OrgUnit above = organisation.unit(found.get());
        if (!above.validity().contains(date)) {
            Succession.End end = succession.follow(above);
            if (end.unit() != null && !end.unit().id().equals(itself.id())) {
                return place(end.unit().id());
            }
        }
        return place(found.get());
    }

    /** Takes units out of every cycle that joining has made: they stand where a plain order puts them. */
    static void straighten(int[] parents, int[] plain) {
        int[] seen = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = start + 1;
                at = parents[at];
            }
            if (at >= 0 && seen[at] == start + 1) {
                for (int one = at; parents[one] != plain[one]; ) {
                    int next = parents[one];
                    parents[one] = plain[one];
                    one = next;
                }
            }
        }
    }

    private int place(OrgUnitId unit) {
        return organisation.indexOf(unit);
    }
}

package io.github.bmsjava.whatif;

import com.google.common.collect.ImmutableListMultimap;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The units of which a figure may be made in a period, by the structure that holds in it. The children of a day are found once. */
final class UnitsBelow {
    private final Organisation organisation;
    private final @Nullable LocalDate structureDate;
    private final Map<LocalDate, ImmutableListMultimap<OrgUnitId, OrgUnit>> children = new HashMap<>();

    UnitsBelow(Organisation organisation, @Nullable LocalDate structureDate) {
        this.organisation = organisation;
        this.structureDate = structureDate;
    }

    /** The unit itself and those below it that are valid, by the ids that they had first: another code makes no other unit. */
    Set<OrgUnitId> of(OrgUnit top, Period period) {
        return of(top, period, one -> false).keySet();
    }

    /** The same with the units themselves, without those that lie below one that stands for them. */
    Map<OrgUnitId, OrgUnit> of(OrgUnit top, Period period, Predicate<OrgUnit> standsForThoseBelow) {
        LocalDate day = structureDate == null ? period.end() : structureDate;
        ImmutableListMultimap<OrgUnitId, OrgUnit> below = children.computeIfAbsent(day, this::childrenOn);
        Map<OrgUnitId, OrgUnit> found = new LinkedHashMap<>();
        Deque<OrgUnit> open = new ArrayDeque<>();
        open.add(top);
        while (!open.isEmpty()) {
            OrgUnit one = open.remove();
            Collection<OrgUnit> next = below.get(one.id());
            boolean isThere = one.validity().contains(day);
            if (isThere) {
                found.put(firstId(one.id()), one);
            }
            if (!next.isEmpty() && !(isThere && standsForThoseBelow.test(one))) {
                open.addAll(next);
            }
        }
        return found;
    }

    private ImmutableListMultimap<OrgUnitId, OrgUnit> childrenOn(LocalDate day) {
        ImmutableListMultimap.Builder<OrgUnitId, OrgUnit> all = ImmutableListMultimap.builder();
        for (OrgUnit one : organisation.units()) {
            organisation.timeline().parent(one, day).ifPresent(parent -> all.put(parent, one));
        }
        return all.build();
    }

    private OrgUnitId firstId(OrgUnitId unit) {
        OrgUnitId first = unit;
        for (Optional<Reorganisation> change = codeChange(first); change.isPresent(); change = codeChange(first)) {
            first = change.get().predecessors().iterator().next();
        }
        return first;
    }

    private Optional<Reorganisation> codeChange(OrgUnitId into) {
        return organisation.timeline().origins(into).stream()
                .filter(event -> event.kind() == ReorganisationKind.CODE_CHANGE)
                .findFirst();
    }
}

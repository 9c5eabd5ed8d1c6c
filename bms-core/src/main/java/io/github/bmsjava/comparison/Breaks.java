package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether what a figure is made of changed between two periods (J18). */
final class Breaks {
    private final LocalDate first;
    private final LocalDate last;

    private Breaks(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Whether the unit, or for a figure that climbs one below it, began or ended after the first day of the earlier period
     * and no later than the last day of the later one.
     */
    static boolean between(Results results, IndicatorResult from, IndicatorResult to) {
        Breaks breaks = new Breaks(from.period().start(), to.period().end());
        if (to.indicator().rollUp().overUnits().kind() == UnitRule.Kind.NONE) {
            return breaks.changed(to.unit());
        }
        Map<OrgUnitId, OrgUnit> units = new LinkedHashMap<>();
        for (UnitResults one : results.in(to.period(), to.key().kind()).units()) {
            units.put(one.unit().id(), one.unit());
        }
        return units.values().stream()
                .anyMatch(
                        unit -> breaks.changed(unit) && isWithin(unit, to.unit().id(), units));
    }

    private static boolean isWithin(OrgUnit unit, OrgUnitId top, Map<OrgUnitId, OrgUnit> units) {
        Optional<OrgUnit> at = Optional.of(unit);
        while (at.isPresent() && !at.get().id().equals(top)) {
            at = at.get().parent().map(units::get);
        }
        return at.isPresent();
    }

    private boolean changed(OrgUnit unit) {
        return unit.validity().findFrom().filter(this::isBetween).isPresent()
                || unit.validity().findTo().filter(this::isBetween).isPresent();
    }

    private boolean isBetween(LocalDate date) {
        return date.isAfter(first) && !date.isAfter(last);
    }
}

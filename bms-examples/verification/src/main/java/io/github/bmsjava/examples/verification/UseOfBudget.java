package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import java.util.ArrayList;
import java.util.List;

/** Actual, or forecast, over the budget of the same periods (J9). */
final class UseOfBudget {
    private final World world;
    private final Cells cells;
    private final Ranges ranges;

    UseOfBudget(World world, Cells cells, Ranges ranges) {
        this.world = world;
        this.cells = cells;
        this.ranges = ranges;
    }

    /** One side: its cells by period and the one of the whole period. */
    private record Side(List<OwnFigure> parts, OwnFigure whole, boolean byPeriod) {
        OwnFigure total() {
            return byPeriod ? OwnFigure.ofValue(Sums.of(parts, OwnFigure::value), OwnFigure.flags(parts)) : whole;
        }
    }

    OwnFigure figure(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        if (kind == ValueKind.BUDGET) {
            return OwnFigure.absent(Absence.NOT_APPLICABLE, true, true);
        }
        Indicator series = indicator
                .rollUp()
                .useOfBudget()
                .flatMap(world.model::findIndicator)
                .orElseThrow();
        List<Period> range = ranges.range(unit, indicator, period);
        boolean wholeCounts = Ranges.wholeCounts(period, range);
        Side top = side(unit, series, range, period, kind, wholeCounts);
        Side bottom = side(unit, series, range, period, ValueKind.BUDGET, wholeCounts);
        if (top.byPeriod() && bottom.byPeriod()) {
            List<OwnFigure> pairs = new ArrayList<>();
            for (int i = 0; i < range.size(); i++) {
                pairs.add(pair(indicator, top.parts().get(i), bottom.parts().get(i)));
            }
            return OverTime.combine(indicator, pairs);
        }
        if (top.byPeriod() != bottom.byPeriod()) {
            return mixed(indicator, top, bottom);
        }
        return pair(indicator, top.whole(), bottom.whole());
    }

    private Side side(
            OrgUnit unit, Indicator series, List<Period> range, Period period, ValueKind kind, boolean wholeCounts) {
        List<OwnFigure> parts =
                range.stream().map(part -> cells.cell(unit, series, part, kind)).toList();
        boolean byPeriod = !wholeCounts || !parts.stream().allMatch(OwnFigure::silent);
        return new Side(parts, cells.cell(unit, series, period, kind), byPeriod);
    }

    /** One side by period, which must be complete, and the other whole. */
    private static OwnFigure mixed(Indicator indicator, Side top, Side bottom) {
        OwnFigure whole = top.byPeriod() ? bottom.whole() : top.whole();
        if (whole.value() == null) {
            return OwnFigure.absent(whole.reason(), bottom.byPeriod() && whole.excluded(), false);
        }
        List<OwnFigure> parts = top.byPeriod() ? top.parts() : bottom.parts();
        long there = parts.stream().filter(part -> part.value() != null).count();
        Coverage coverage = new Coverage(Math.toIntExact(there), parts.size());
        return there < parts.size()
                ? OwnFigure.absent(Absence.UNDEFINED, false, false).in(coverage)
                : pair(indicator, top.total(), bottom.total()).in(coverage);
    }

    /** A quotient of two sides; where only the budget is not there, whatever its reason, it is missing. */
    private static OwnFigure pair(Indicator indicator, OwnFigure top, OwnFigure bottom) {
        boolean silent = top.silent() && bottom.silent();
        if (top.value() == null) {
            return OwnFigure.absent(top.reason(), top.excluded(), silent);
        }
        if (bottom.value() == null) {
            return OwnFigure.absent(bottom.reason(), false, silent);
        }
        return OwnFigure.ofParts(
                top.value(), bottom.value(), Q.of(indicator.unit().factor()), OwnFigure.flags(List.of(top, bottom)));
    }
}

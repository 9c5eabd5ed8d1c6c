package io.github.bmsjava.examples.verification;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Step 1: a unit's own observations go to the period (J9). */
final class OverTime {
    private final World world;
    private final Cells cells;
    private final Ranges ranges;
    private final UseOfBudget budgets;
    private final Map<List<Object>, OwnFigure> known = new HashMap<>();

    OverTime(World world) {
        this.world = world;
        this.cells = new Cells(world);
        this.ranges = new Ranges(world);
        this.budgets = new UseOfBudget(world, cells, ranges);
    }

    /** The unit's own figure, an older one where that stands in. */
    OwnFigure figure(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure now = reported(unit, indicator, period, kind);
        boolean missing = now.absence() == Absence.NOT_REPORTED || now.absence() == Absence.NOT_MEASURED;
        int back = missing ? indicator.rollUp().carryForward() : 0;
        for (int age = 1; age <= back; age++) {
            Period earlier = period.plus(-age);
            if (world.isWithheld(unit, indicator, earlier)) {
                return now;
            }
            OwnFigure then = reported(unit, indicator, earlier, kind);
            if (then.isFigure() && world.isPresent(unit, earlier)) {
                return then.carried(earlier);
            }
        }
        return now;
    }

    private OwnFigure reported(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        List<Object> key = List.of(unit.id(), indicator.id(), period, kind);
        OwnFigure found = known.get(key);
        if (found == null) {
            found = compute(unit, indicator, period, kind);
            known.put(key, found);
        }
        return found;
    }

    private OwnFigure compute(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure whole = cells.cell(unit, indicator, period, kind);
        if (!indicator.inUse().containsLastDayOf(period) || !world.isSound(indicator)) {
            return whole;
        }
        if (indicator.rollUp().useOfBudget().isPresent()) {
            return budgets.figure(unit, indicator, period, kind);
        }
        List<Period> range = ranges.range(unit, indicator, period);
        if (range.isEmpty()) {
            return whole;
        }
        List<OwnFigure> found = range.stream()
                .map(part -> cells.cell(unit, indicator, part, kind))
                .toList();
        boolean instead =
                found.stream().allMatch(OwnFigure::silent) && !whole.silent() && Ranges.wholeCounts(period, range);
        return instead ? whole : combine(indicator, found);
    }

    /** The figure of the cells of a range. */
    static OwnFigure combine(Indicator indicator, List<OwnFigure> range) {
        List<OwnFigure> expected =
                range.stream().filter(cell -> !cell.excluded()).toList();
        boolean silent = (expected.isEmpty() ? range : expected).stream().allMatch(OwnFigure::silent);
        PeriodRule rule = indicator.rollUp().overTime();
        if (rule.kind() == PeriodRule.Kind.LAST) {
            return last(range.get(range.size() - 1));
        }
        if (expected.isEmpty()) {
            return OwnFigure.absent(OwnFigure.gravest(range), true, silent).in(new Coverage(0, 0));
        }
        if (rule.kind() == PeriodRule.Kind.LAST_REPORTED) {
            return lastReported(expected, silent);
        }
        Predicate<OwnFigure> isThere = addsParts(indicator) ? OwnFigure::hasParts : cell -> cell.value() != null;
        List<OwnFigure> there = expected.stream().filter(isThere).toList();
        Coverage coverage = new Coverage(there.size(), expected.size());

        List<OwnFigure> missing =
                expected.stream().filter(cell -> !there.contains(cell)).toList();

        if (!missing.isEmpty() && !isEnough(rule.missing(), there.size(), expected.size())) {
            return OwnFigure.absent(OwnFigure.gravest(missing), false, silent).in(coverage);
        }
        OwnFigure figure =
                compute(indicator, there).flagged(OwnFigure.flags(expected)).in(coverage);
        return missing.isEmpty() ? figure : figure.marked(Mark.PARTIAL_PERIODS);
    }

    /** Of the last period alone a figure is expected. */
    private static OwnFigure last(OwnFigure cell) {
        return cell.in(new Coverage(cell.isFigure() ? 1 : 0, cell.excluded() ? 0 : 1));
    }

    private static OwnFigure lastReported(List<OwnFigure> expected, boolean silent) {
        List<OwnFigure> figures = expected.stream().filter(OwnFigure::isFigure).toList();
        if (figures.isEmpty()) {
            return OwnFigure.absent(OwnFigure.gravest(expected), false, silent).in(new Coverage(0, 1));
        }
        OwnFigure latest = figures.get(figures.size() - 1).in(new Coverage(1, 1));
        boolean isLast = expected.get(expected.size() - 1).isFigure();
        return isLast ? latest : latest.marked(Mark.EARLIER_PERIOD);
    }

    static boolean isEnough(MissingPolicy policy, int there, int expected) {
        return !policy.requiresAll()
                && there > 0
                && Q.of(there).over(Q.of(expected)).compareTo(Q.of(policy.minimum())) >= 0;
    }

    private static boolean addsParts(Indicator indicator) {
        return switch (indicator.rollUp().overTime().kind()) {
            case RATIO_OF_SUMS -> true;
            case YEAR_TO_DATE -> isRatio(indicator);
            case NONE, SUM, MEAN, LAST, LAST_REPORTED, MINIMUM, MAXIMUM -> false;
        };
    }

    private static boolean isRatio(Indicator indicator) {
        return indicator.rollUp().form().filter(ReportedForm.RATIO::equals).isPresent();
    }

    private static OwnFigure compute(Indicator indicator, List<OwnFigure> there) {
        if (addsParts(indicator)) {
            Q factor = isRatio(indicator) ? Q.of(indicator.unit().factor()) : Q.ONE;
            return OwnFigure.ofParts(
                    Sums.of(there, OwnFigure::top), Sums.of(there, OwnFigure::bottom), factor, Set.of());
        }
        PeriodRule rule = indicator.rollUp().overTime();
        List<Q> values = there.stream()
                .map(cell -> rule.isOfPublished()
                        ? Q.of(Sums.require(cell.value()).rounded(indicator.decimals()))
                        : Sums.require(cell.value()))
                .collect(Collectors.toList());
        Q value = switch (rule.kind()) {
            case SUM, YEAR_TO_DATE -> Sums.of(values);
            case MEAN -> Sums.of(values).over(Q.of(values.size()));
            case MINIMUM -> values.stream().min(Q::compareTo).orElseThrow();
            case MAXIMUM -> values.stream().max(Q::compareTo).orElseThrow();
            case NONE, RATIO_OF_SUMS, LAST, LAST_REPORTED ->
                throw new IllegalStateException("rule " + rule + " is not computed here");
        };
        return OwnFigure.ofValue(value, Set.of());
    }
}

package io.github.bmsjava.internal.engine;

import com.google.common.collect.Sets;
import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Given;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every unit's own figures: its observations brought to the evaluated period (J21, step 1). */
final class OwnFigures {
    private final ScorecardModel model;
    private final DisclosurePattern withheld;
    private final Structure structure;
    private final OperandFigures operands;
    private final Cells cells;

    OwnFigures(ScorecardModel model, Structure structure, FigureTable table, DisclosurePattern withheld) {
        this.model = model;
        this.structure = structure;
        this.withheld = withheld;
        this.operands = new OperandFigures(model, table, withheld);
        this.cells = new Cells(table);
    }

    /** The figure, or an older one that stands in for it (J9), or a share of that of a unit that was split (J18). */
    OwnFigure of(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        Stations in = structure.in(period);
        OwnFigure figure = told(in, unit, indicator, period, kind);
        if (!figure.isSilent()) {
            return figure;
        }
        Optional<Stations.Portion> portion = in.portion(unit);
        if (portion.isPresent()) {
            return portion(portion.get(), unit, indicator, period, kind);
        }
        return in.isUnborn(unit) ? OwnFigure.silence(Absence.NOT_APPLICABLE, true) : figure;
    }

    private OwnFigure portion(
            Stations.Portion portion, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure whole = discreet(of(portion.of(), indicator, period, kind), portion.of(), indicator, period);
        if (!whole.hasFigure()) {
            return whole;
        }
        if (!model.isSound(indicator.id()) || !Joining.divides(indicator)) {
            return OwnFigure.absent(Absence.UNDEFINED, false)
                    .with(Refusal.ofRule(new ObservationKey(unit.id(), indicator.id(), period, kind), indicator));
        }
        return OwnFigure.of(whole.amount().times(portion.share()))
                .madeOf(List.of(whole), whole.periods().orElse(null));
    }

    private OwnFigure told(Stations in, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure figure = own(in, unit, indicator, period, kind);
        if (isReplaceable(figure) && indicator.inUse().containsLastDayOf(period)) {
            for (int age = 1; age <= indicator.rollUp().carryForward(); age++) {
                Optional<Period> found = ReportingPeriods.earlier(period, age);
                if (found.isEmpty()) {
                    return figure;
                }
                Period earlier = found.get();
                if (withheld.isWithheld(unit.id(), indicator.id(), earlier)) {
                    return figure;
                }
                Indicator then = defined(indicator, earlier);
                OwnFigure older = own(in, unit, then, earlier, kind);
                if (in.exists(unit, earlier) && older.hasFigure()) {
                    return then.meansTheSame(indicator)
                            ? older.carried(earlier)
                            : figure.with(changed(new ObservationKey(unit.id(), indicator.id(), earlier, kind)));
                }
            }
        }
        return figure;
    }

    /** The indicator as it was defined in another period. */
    private Indicator defined(Indicator indicator, Period when) {
        return model.findIndicator(indicator.id(), when).orElse(indicator);
    }

    /** A figure that says something else than those of today's definition. */
    private static Issue changed(ObservationKey key) {
        return Issue.of(ObservationIssue.DEFINITION_CHANGED, key.toString());
    }

    private static boolean isReplaceable(OwnFigure figure) {
        return !figure.hasFigure()
                && !figure.isWords()
                && (figure.reason() == Absence.NOT_REPORTED || figure.reason() == Absence.NOT_MEASURED);
    }

    /** Where a figure is what was reported; most runs ask of one indicator and period, unit by unit. */
    private record Asked(IndicatorId indicator, Period period, boolean asReported) {}

    private @Nullable Asked last;

    private boolean isAsReported(Indicator indicator, Period period) {
        Asked known = last;
        if (known == null
                || !known.indicator().equals(indicator.id())
                || !known.period().equals(period)) {
            boolean asReported = OwnColumns.isAsReported(model, indicator, period)
                    && indicator.inUse().containsLastDayOf(period);
            known = new Asked(indicator.id(), period, asReported);
            last = known;
        }
        return known.asReported();
    }

    private OwnFigure own(Stations in, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        if (isAsReported(indicator, period)) {
            return cell(in, unit, indicator, period, kind);
        }
        if (!indicator.inUse().containsLastDayOf(period)) {
            return OwnFigure.absent(Absence.NOT_IN_USE, true);
        }
        if (indicator.formula().isPresent() && model.isSound(indicator.id())) {
            return calculated(in, unit, indicator, indicator.formula().get(), period, kind);
        }
        Optional<Indicator> series = indicator.rollUp().useOfBudget().flatMap(id -> model.findIndicator(id, period));
        if (series.isPresent() && model.isSound(indicator.id())) {
            return useOfBudget(in, unit, indicator, series.get(), period, kind);
        }
        OwnFigure whole = cell(in, unit, indicator, period, kind);
        List<Period> range = range(in, unit, indicator, indicator.frequency(), period);
        if (range.isEmpty()) {
            return whole;
        }
        List<OwnFigure> parts = range.stream()
                .map(when -> part(in, unit, indicator, when, kind))
                .toList();
        boolean allSilent = parts.stream().allMatch(OwnFigure::isSilent);
        if (allSilent && !whole.isSilent() && isOfWhole(indicator, period, range)) {
            return whole;
        }
        ObservationKey key = new ObservationKey(unit.id(), indicator.id(), period, kind);
        return withoutWhole(new OverTime(indicator).figure(parts), key, whole, range);
    }

    /** A figure of a range, beside which what was reported for the whole period does not count: that must be said. */
    private static OwnFigure withoutWhole(OwnFigure figure, ObservationKey key, OwnFigure whole, List<Period> range) {
        boolean isPart = range.get(0).type() == key.period().type();
        return isPart || whole.isSilent()
                ? figure
                : whole.history()
                        .map(history -> figure.with(refused(key, history.current())))
                        .orElse(figure);
    }

    /** What was reported of a unit, under whichever of its ids. */
    private OwnFigure cell(Stations in, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        boolean climbs = model.isSound(indicator.id());
        OwnFigure figure = cells.cell(unit.id(), indicator, period, kind, climbs);
        for (OrgUnit other : in.formerly(unit)) {
            OwnFigure found =
                    discreet(cells.cell(other.id(), indicator, period, kind, climbs), other, indicator, period);
            if (figure.isSilent()) {
                figure = found;
            } else if (!found.isSilent() && !figure.isSame(found)) {
                Issue issue = Issue.of(
                                ObservationIssue.REPORTED_UNDER_TWO_IDS,
                                new ObservationKey(unit.id(), indicator.id(), period, kind).toString())
                        .with("other", other.id());
                return OwnFigure.absent(Absence.CONFLICTING, false).with(issue);
            }
        }
        return figure;
    }

    /**
     * A cell that goes into another figure, which tells nothing of one that is withheld (J16), and takes none of another
     * definition.
     */
    private OwnFigure part(Stations in, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        Indicator then = defined(indicator, period);
        OwnFigure cell = cell(in, unit, then, period, kind);
        if (cell.hasFigure() && !then.meansTheSame(indicator)) {
            cell = OwnFigure.absent(Absence.UNDEFINED, false)
                    .with(changed(new ObservationKey(unit.id(), indicator.id(), period, kind)));
        }
        return discreet(cell, unit, indicator, period);
    }

    /** A figure that goes into another one: issues would quote it. */
    private OwnFigure discreet(OwnFigure figure, OrgUnit unit, Indicator indicator, Period period) {
        return withheld.isWithheld(unit.id(), indicator.id(), period) ? figure.withoutIssues() : figure;
    }

    private List<Period> range(
            Stations in, OrgUnit unit, Indicator indicator, Optional<Frequency> frequency, Period period) {
        if (!model.isSound(indicator.id())) {
            return List.of();
        }
        return ReportingPeriods.of(
                ReportingPeriods.range(indicator.rollUp().overTime(), frequency, period),
                part -> in.isUnborn(unit) || in.exists(unit, part),
                indicator,
                frequency);
    }

    /** Whether a figure of the very period could stand for the range: a longer period, which the range begins with. */
    private static boolean isOfWhole(Indicator indicator, Period period, List<Period> range) {
        boolean beginsTogether = indicator.rollUp().overTime().kind() != PeriodRule.Kind.YEAR_TO_DATE
                || !range.get(0).start().isBefore(period.start());
        return range.get(0).type() != period.type() && beginsTogether;
    }

    private static Issue refused(ObservationKey key, Observation whole) {
        Issue issue = Issue.of(ObservationIssue.PERIOD_VALUE_REFUSED, key.toString())
                .with("value", said(whole, Quantity::toString), said(whole, NorwegianFormat::quantity));
        return whole.place().map(issue::at).orElse(issue);
    }

    private static String said(Observation observation, Function<Quantity, String> figure) {
        return observation
                .quantity()
                .map(figure)
                .orElseGet(() -> observation.absence().orElseThrow().id());
    }

    private OwnFigure useOfBudget(
            Stations in, OrgUnit unit, Indicator indicator, Indicator series, Period period, ValueKind kind) {
        if (kind == ValueKind.BUDGET) {
            return OwnFigure.absent(Absence.NOT_APPLICABLE, true);
        }
        Optional<Frequency> frequency = indicator.frequency().or(series::frequency);
        List<Period> range = range(in, unit, indicator, frequency, period);
        boolean mayBeWhole = range.isEmpty() || !range.get(0).start().isBefore(period.start());
        UseOfBudget.Side spent = side(in, unit, series, period, kind, range, mayBeWhole);
        UseOfBudget.Side budget = side(in, unit, series, period, ValueKind.BUDGET, range, mayBeWhole);
        ObservationKey key = new ObservationKey(unit.id(), indicator.id(), period, kind);
        OwnFigure figure = new UseOfBudget(indicator, series, key).figure(spent, budget);
        if (spent.isByPeriod()) {
            ObservationKey spending = new ObservationKey(unit.id(), series.id(), period, kind);
            figure = withoutWhole(figure, spending, spent.whole(), range);
        }
        if (budget.isByPeriod()) {
            ObservationKey budgeted = new ObservationKey(unit.id(), series.id(), period, ValueKind.BUDGET);
            figure = withoutWhole(figure, budgeted, budget.whole(), range);
        }
        return withoutReported(figure, key, indicator, range);
    }

    /** By a formula: of the unit's own figures where the indicator climbs, else only what was reported beside it. */
    private OwnFigure calculated(
            Stations in, OrgUnit unit, Indicator indicator, Formula formula, Period period, ValueKind kind) {
        OwnFigure figure = OwnFigure.silence(Absence.NOT_APPLICABLE, true);
        if (indicator.rollUp().overUnits().kind() != UnitRule.Kind.NONE) {
            List<OwnFigure> parts = new ArrayList<>();
            Outcome outcome = formula.evaluate(operand -> operands.given(
                    operand, unit.id(), period, kind, (of, when) -> own(in, unit, of, when, kind, parts)));
            figure = outcome.value()
                    .map(value -> OwnFigure.of(Amount.of(value)))
                    .orElseGet(() -> absent(outcome.absence().orElseThrow()))
                    .madeOf(parts, null);
            for (Issue issue : operands.changed(formula, unit.id(), period, kind)) {
                figure = figure.with(issue);
            }
        }
        ObservationKey key = new ObservationKey(unit.id(), indicator.id(), period, kind);
        Optional<Observation> reported = cells.find(key)
                .map(ObservationHistory::current)
                .filter(one -> one.quantity().isPresent() && !isWithheld(key));
        if (reported.isEmpty()) {
            return figure;
        }
        Issue issue = Issue.of(ObservationIssue.DERIVED_VALUE_REPORTED, key.toString())
                .with(
                        "value",
                        said(reported.get(), Quantity::toString),
                        said(reported.get(), NorwegianFormat::quantity))
                .with("formula", formula);
        return figure.with(reported.get().place().map(issue::at).orElse(issue));
    }

    private Given own(
            Stations in, OrgUnit unit, Indicator operand, Period when, ValueKind kind, List<OwnFigure> parts) {
        OwnFigure figure = told(in, unit, operand, when, kind);
        parts.add(figure);
        return figure.value(operand.unit().factor()).map(Given::of).orElseGet(() -> Given.none(figure.reason()));
    }

    private static OwnFigure absent(Absence absence) {
        return OwnFigure.absent(absence, !absence.isExpected());
    }

    /** Use of budget is computed only: what was reported under its own name does not count, and that must be said. */
    private OwnFigure withoutReported(OwnFigure figure, ObservationKey key, Indicator indicator, List<Period> range) {
        OwnFigure told = figure;
        for (Period when : Sets.union(Set.of(key.period()), Set.copyOf(range)).stream()
                .sorted()
                .toList()) {
            ObservationKey own = new ObservationKey(key.subject(), key.indicator(), when, key.kind());
            Optional<Observation> reported = cells.find(own)
                    .map(ObservationHistory::current)
                    .filter(one -> one.quantity().isPresent());
            if (reported.isPresent() && !isWithheld(own)) {
                Issue issue = Issue.of(ObservationIssue.COMPUTED_VALUE_REPORTED, own.toString())
                        .with(
                                "value",
                                said(reported.get(), Quantity::toString),
                                said(reported.get(), NorwegianFormat::quantity))
                        .with("series", indicator.rollUp().useOfBudget().orElseThrow());
                told = told.with(reported.get().place().map(issue::at).orElse(issue));
            }
        }
        return told;
    }

    private boolean isWithheld(ObservationKey key) {
        return key.subject() instanceof OrgUnitId unit && withheld.isWithheld(unit, key.indicator(), key.period());
    }

    private UseOfBudget.Side side(
            Stations in,
            OrgUnit unit,
            Indicator series,
            Period period,
            ValueKind kind,
            List<Period> range,
            boolean mayBeWhole) {
        return new UseOfBudget.Side(
                part(in, unit, series, period, kind),
                range.stream().map(when -> part(in, unit, series, when, kind)).toList(),
                mayBeWhole);
    }
}

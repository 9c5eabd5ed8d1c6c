package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every unit's own figures: its observations brought to the evaluated period (J21, step 1). */
final class OwnFigures {
    private final ScorecardModel model;
    private final DisclosurePattern withheld;
    private final Cells cells;

    OwnFigures(ScorecardModel model, Map<ObservationKey, ObservationHistory> histories, DisclosurePattern withheld) {
        this.model = model;
        this.withheld = withheld;
        this.cells = new Cells(histories);
    }

    /** The figure, or an older one that stands in for it (J9). */
    OwnFigure of(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure figure = own(unit, indicator, period, kind);
        if (isReplaceable(figure) && indicator.inUse().containsLastDayOf(period)) {
            for (int age = 1; age <= indicator.rollUp().carryForward(); age++) {
                Period earlier = period.plus(-age);
                if (withheld.isWithheld(unit.id(), indicator.id(), earlier)) {
                    return figure;
                }
                OwnFigure older = own(unit, indicator, earlier, kind);
                if (unit.validity().overlaps(earlier) && older.hasFigure()) {
                    return older.carried(earlier);
                }
            }
        }
        return figure;
    }

    private static boolean isReplaceable(OwnFigure figure) {
        return !figure.hasFigure()
                && !figure.isWords()
                && (figure.reason() == Absence.NOT_REPORTED || figure.reason() == Absence.NOT_MEASURED);
    }

    private OwnFigure own(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        if (!indicator.inUse().containsLastDayOf(period)) {
            return OwnFigure.absent(Absence.NOT_IN_USE, true);
        }
        Optional<Indicator> series = indicator.rollUp().useOfBudget().flatMap(model::findIndicator);
        if (series.isPresent() && model.isSound(indicator.id())) {
            return useOfBudget(unit, indicator, series.get(), period, kind);
        }
        OwnFigure whole = cell(unit, indicator, period, kind);
        List<Period> range = range(unit, indicator, indicator.frequency(), period);
        if (range.isEmpty()) {
            return whole;
        }
        List<OwnFigure> parts =
                range.stream().map(when -> part(unit, indicator, when, kind)).toList();
        if (!isOfWhole(indicator, period, range)) {
            return new OverTime(indicator).figure(parts);
        }
        boolean allSilent = parts.stream().allMatch(OwnFigure::isSilent);
        if (allSilent && !whole.isSilent()) {
            return whole;
        }
        OwnFigure figure = new OverTime(indicator).figure(parts);
        return allSilent || !whole.hasFigure()
                ? figure
                : figure.with(refused(new ObservationKey(unit.id(), indicator.id(), period, kind), whole));
    }

    private OwnFigure cell(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        return cells.cell(unit.id(), indicator, period, kind, model.isSound(indicator.id()));
    }

    /** A cell that goes into another figure, which tells nothing of one that is withheld (J16). */
    private OwnFigure part(OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        OwnFigure cell = cell(unit, indicator, period, kind);
        return withheld.isWithheld(unit.id(), indicator.id(), period) ? cell.withoutIssues() : cell;
    }

    private List<Period> range(OrgUnit unit, Indicator indicator, Optional<Frequency> frequency, Period period) {
        if (!model.isSound(indicator.id())) {
            return List.of();
        }
        return ReportingPeriods.of(
                ReportingPeriods.range(indicator.rollUp().overTime(), frequency, period), unit, indicator, frequency);
    }

    /** Whether a figure of the very period could stand for the range: a longer period, which the range begins with. */
    private static boolean isOfWhole(Indicator indicator, Period period, List<Period> range) {
        boolean beginsTogether = indicator.rollUp().overTime().kind() != PeriodRule.Kind.YEAR_TO_DATE
                || !range.get(0).start().isBefore(period.start());
        return range.get(0).type() != period.type() && beginsTogether;
    }

    private static Issue refused(ObservationKey key, OwnFigure whole) {
        ObservationHistory history = whole.history().orElseThrow();
        Issue issue = Issue.of(ObservationIssue.PERIOD_VALUE_REFUSED, key.toString())
                .with("value", history.current().quantity().orElseThrow());
        return history.current().place().map(issue::at).orElse(issue);
    }

    private OwnFigure useOfBudget(OrgUnit unit, Indicator indicator, Indicator series, Period period, ValueKind kind) {
        if (kind == ValueKind.BUDGET) {
            return OwnFigure.absent(Absence.NOT_APPLICABLE, true);
        }
        Optional<Frequency> frequency = indicator.frequency().or(series::frequency);
        List<Period> range = range(unit, indicator, frequency, period);
        boolean mayBeWhole = range.isEmpty() || !range.get(0).start().isBefore(period.start());
        return new UseOfBudget(indicator, series, new ObservationKey(unit.id(), indicator.id(), period, kind))
                .figure(
                        side(unit, series, period, kind, range, mayBeWhole),
                        side(unit, series, period, ValueKind.BUDGET, range, mayBeWhole));
    }

    private UseOfBudget.Side side(
            OrgUnit unit, Indicator series, Period period, ValueKind kind, List<Period> range, boolean mayBeWhole) {
        return new UseOfBudget.Side(
                part(unit, series, period, kind),
                range.stream().map(when -> part(unit, series, when, kind)).toList(),
                mayBeWhole);
    }
}

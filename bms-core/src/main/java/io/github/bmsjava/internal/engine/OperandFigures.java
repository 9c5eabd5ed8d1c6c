package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Given;
import io.github.bmsjava.formula.Operand;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the operands of a formula are found: a figure of a unit in some period, or one of a reference series. */
final class OperandFigures {
    private final ScorecardModel model;
    private final FigureTable table;
    private final DisclosurePattern withheld;

    OperandFigures(ScorecardModel model, FigureTable table, DisclosurePattern withheld) {
        this.model = model;
        this.table = table;
        this.withheld = withheld;
    }

    /** The figures of one unit: its own, or what has climbed there. */
    interface OfUnit {
        Given of(Indicator indicator, Period when);
    }

    /** What a formula gets for an operand, when it is evaluated for a unit in a period. */
    Given given(Operand operand, OrgUnitId unit, Period period, ValueKind kind, OfUnit figures) {
        Optional<Period> when = ReportingPeriods.earlier(period, operand.back());
        Optional<Indicator> found = when.flatMap(then -> model.findIndicator(IndicatorId.of(operand.name()), then));
        if (found.isEmpty() || when.isEmpty()) {
            return Given.none(Absence.NOT_REPORTED);
        }
        Indicator indicator = found.get();
        if (isOfAnotherDefinition(operand, indicator, period)) {
            return Given.none(Absence.UNDEFINED);
        }
        if (operand.findReference().isPresent()) {
            ReferenceId series = ReferenceId.of(operand.findReference().get());
            return reference(new ObservationKey(series, indicator.id(), when.get(), kind), indicator);
        }
        return withheld.isWithheld(unit, indicator.id(), when.get())
                ? Given.none(Absence.SUPPRESSED)
                : figures.of(indicator, when.get());
    }

    /** What must be said of operands whose figures were left out, since they mean something else in the earlier period. */
    List<Issue> changed(Formula formula, OrgUnitId unit, Period period, ValueKind kind) {
        List<Issue> issues = new ArrayList<>();
        for (Operand operand : formula.operands()) {
            if (operand.back() == 0) {
                continue; // of the period itself
            }
            IndicatorId id = IndicatorId.of(operand.name());
            ReportingPeriods.earlier(period, operand.back())
                    .filter(when -> model.findIndicator(id, when)
                            .filter(then -> isOfAnotherDefinition(operand, then, period))
                            .isPresent())
                    .map(when -> new ObservationKey(unit, id, when, kind))
                    .ifPresent(part -> issues.add(Issue.of(ObservationIssue.DEFINITION_CHANGED, part.toString())));
        }
        return issues;
    }

    /** Whether an operand of an earlier period means something else than it does in the period of the formula. */
    private boolean isOfAnotherDefinition(Operand operand, Indicator then, Period period) {
        return operand.back() > 0
                && !model.findIndicator(then.id(), period)
                        .filter(then::meansTheSame)
                        .isPresent();
    }

    /** The figure of a reference series, which does not climb. */
    private Given reference(ObservationKey key, Indicator indicator) {
        Optional<Fraction> value = table.find(key)
                .flatMap(history -> history.current().quantity())
                .flatMap(quantity -> Amount.of(quantity, null))
                .flatMap(amount -> amount.value(indicator.unit().factor()));
        return value.map(Given::of).orElseGet(() -> Given.none(Absence.NOT_REPORTED));
    }
}

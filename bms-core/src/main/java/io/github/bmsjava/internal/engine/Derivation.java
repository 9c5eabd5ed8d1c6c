package io.github.bmsjava.internal.engine;

import com.google.common.collect.Sets;
import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Given;
import io.github.bmsjava.formula.Operand;
import io.github.bmsjava.formula.Operands;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Figures that a formula gives at every unit, of what its operands have climbed to there (J21). */
final class Derivation {
    private static final Set<QualityFlag> CLIMBING =
            Sets.immutableEnumSet(QualityFlag.PRELIMINARY, QualityFlag.APPROXIMATE, QualityFlag.ESTIMATED);

    private final Climbs climbs;
    private final ScorecardModel model;
    private final FigureTable table;
    private final DisclosurePattern withheld;
    private final Formula formula;
    private final Period period;
    private final ValueKind kind;

    /** Gives the figures of another indicator on the same card. */
    interface Climbs {
        Climb of(Indicator indicator, Period when);
    }

    Derivation(
            Climbs climbs,
            ScorecardModel model,
            FigureTable table,
            DisclosurePattern withheld,
            Formula formula,
            Period period,
            ValueKind kind) {
        this.climbs = climbs;
        this.model = model;
        this.table = table;
        this.withheld = withheld;
        this.formula = formula;
        this.period = period;
        this.kind = kind;
    }

    /** The figure of a unit. */
    UnitFigure figure(OrgUnit unit, OwnFigure own) {
        UnitFigure.Builder figure = new UnitFigure.Builder(own);
        if (own.reason() == Absence.NOT_IN_USE) {
            return figure.absent(Absence.NOT_IN_USE).own(new Coverage(0, 0)).build();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        Operands figures = operand -> given(operand, unit, marks, flags);
        Outcome outcome = formula.evaluate(figures);
        outcome.absence().ifPresent(figure::absent);
        int there = outcome.value().isPresent() ? 1 : 0;
        boolean expected = outcome.absence().map(Absence::isExpected).orElse(true);
        return figure.value(outcome.value().orElse(null))
                .outcome(outcome)
                .marks(marks)
                .flags(flags)
                .own(new Coverage(there, expected ? 1 : 0))
                .build();
    }

    private Given given(Operand operand, OrgUnit unit, Set<Mark> marks, Set<QualityFlag> flags) {
        Optional<Indicator> found = model.findIndicator(IndicatorId.of(operand.name()));
        Optional<Period> when = ReportingPeriods.earlier(period, operand.back());
        if (found.isEmpty() || when.isEmpty()) {
            return Given.none(Absence.NOT_REPORTED);
        }
        if (operand.findReference().isPresent()) {
            return reference(ReferenceId.of(operand.findReference().get()), found.get(), when.get());
        }
        if (withheld.isWithheld(unit.id(), found.get().id(), when.get())) {
            return Given.none(Absence.SUPPRESSED);
        }
        UnitFigure figure = climbs.of(found.get(), when.get()).of(unit, any -> Optional.empty());
        marks.addAll(figure.marks());
        flags.addAll(Sets.intersection(
                figure.isComputed() ? figure.flags() : figure.own().flags(), CLIMBING));
        return figure.exact()
                .map(Given::of)
                .orElseGet(() -> Given.none(figure.absence().orElse(Absence.UNREADABLE)));
    }

    /** The figure of a reference series, which does not climb. */
    private Given reference(ReferenceId series, Indicator indicator, Period when) {
        return value(table, series, indicator, when, kind);
    }

    static Given value(FigureTable table, ReferenceId series, Indicator indicator, Period when, ValueKind kind) {
        Optional<Fraction> value = table.find(new ObservationKey(series, indicator.id(), when, kind))
                .flatMap(history -> history.current().quantity())
                .flatMap(quantity -> Amount.of(quantity, null))
                .flatMap(amount -> amount.value(indicator.unit().factor()));
        return value.map(Given::of).orElseGet(() -> Given.none(Absence.NOT_REPORTED));
    }
}

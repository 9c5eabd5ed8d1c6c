package io.github.bmsjava.internal.engine;

import com.google.common.collect.Sets;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Given;
import io.github.bmsjava.formula.Operands;
import io.github.bmsjava.formula.Outcome;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.QualityFlag;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Figures that a formula gives at every unit, of what its operands have climbed to there (J21). */
final class Derivation {
    private static final Set<QualityFlag> CLIMBING =
            Sets.immutableEnumSet(QualityFlag.PRELIMINARY, QualityFlag.APPROXIMATE, QualityFlag.ESTIMATED);

    private final Climbs climbs;
    private final OperandFigures operands;
    private final Formula formula;
    private final Period period;
    private final ValueKind kind;

    /** Gives the figures of another indicator on the same card. */
    interface Climbs {
        Climb of(Indicator indicator, Period when);
    }

    Derivation(Climbs climbs, OperandFigures operands, Formula formula, Period period, ValueKind kind) {
        this.climbs = climbs;
        this.operands = operands;
        this.formula = formula;
        this.period = period;
        this.kind = kind;
    }

    /** Whether an indicator's formula gives the figure of every unit; where a rule makes it climb, only the units' own. */
    static boolean isOf(Indicator indicator, boolean sound) {
        return sound
                && indicator.formula().isPresent()
                && indicator.rollUp().overUnits().kind() == UnitRule.Kind.NONE;
    }

    /** The figure of a unit. */
    UnitFigure figure(OrgUnit unit, OwnFigure own) {
        UnitFigure.Builder figure = new UnitFigure.Builder(own);
        if (own.reason() == Absence.NOT_IN_USE) {
            return figure.absent(Absence.NOT_IN_USE).own(new Coverage(0, 0)).build();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        Operands figures = operand -> operands.given(
                operand, unit.id(), period, kind, (indicator, when) -> climbed(indicator, when, unit, marks, flags));
        Outcome outcome = formula.evaluate(figures);
        outcome.absence().ifPresent(figure::absent);
        int there = outcome.value().isPresent() ? 1 : 0;
        operands.changed(formula, unit.id(), period, kind).forEach(figure::issue);
        boolean expected = outcome.absence().map(Absence::isExpected).orElse(true);
        return figure.value(outcome.value().orElse(null))
                .outcome(outcome)
                .marks(marks)
                .flags(flags)
                .own(new Coverage(there, expected ? 1 : 0))
                .build();
    }

    private Given climbed(Indicator indicator, Period when, OrgUnit unit, Set<Mark> marks, Set<QualityFlag> flags) {
        UnitFigure figure = climbs.of(indicator, when).of(unit, any -> Optional.empty());
        marks.addAll(figure.marks());
        flags.addAll(Sets.intersection(
                figure.isComputed() ? figure.flags() : figure.own().flags(), CLIMBING));
        return figure.exact()
                .map(Given::of)
                .orElseGet(() -> Given.none(figure.absence().orElse(Absence.UNREADABLE)));
    }
}

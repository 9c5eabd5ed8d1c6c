package io.github.bmsjava.internal.engine;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From the cells of the reporting periods to one figure (J9). */
final class OverTime {
    private final Indicator indicator;
    private final PeriodRule rule;

    OverTime(Indicator indicator) {
        this.indicator = indicator;
        this.rule = indicator.rollUp().overTime();
    }

    /** The figure of some cells in their order; at least one. */
    OwnFigure figure(List<OwnFigure> cells) {
        return switch (rule.kind()) {
            case LAST -> last(cells);
            case LAST_REPORTED -> lastReported(cells);
            case NONE, SUM, RATIO_OF_SUMS, MEAN, MINIMUM, MAXIMUM, YEAR_TO_DATE -> overAll(cells);
        };
    }

    private OwnFigure last(List<OwnFigure> cells) {
        OwnFigure last = cells.get(cells.size() - 1);
        return last.madeOf(List.of(last), coverage(last));
    }

    private static Coverage coverage(OwnFigure one) {
        return new Coverage(one.hasFigure() ? 1 : 0, one.isExcluded() ? 0 : 1);
    }

    private OwnFigure lastReported(List<OwnFigure> cells) {
        boolean missed = false;
        for (int i = cells.size() - 1; i >= 0; i--) {
            OwnFigure cell = cells.get(i);
            if (cell.hasFigure()) {
                OwnFigure found = cell.madeOf(List.of(cell), new Coverage(1, 1));
                return missed ? found.marked(Mark.EARLIER_PERIOD) : found;
            }
            missed |= !cell.isExcluded();
        }
        List<OwnFigure> expected = expected(cells);
        return expected.isEmpty() ? excluded(cells) : absent(expected, new Coverage(0, 1));
    }

    private OwnFigure overAll(List<OwnFigure> cells) {
        List<OwnFigure> expected = expected(cells);
        if (expected.isEmpty()) {
            return excluded(cells);
        }
        List<OwnFigure> there = expected.stream().filter(this::isThere).toList();
        Coverage known = new Coverage(there.size(), expected.size());
        if (!Missing.isEnough(known, rule.missing())) {
            return absent(expected, known);
        }
        OwnFigure figure = OwnFigure.of(amount(there)).madeOf(expected, known);
        for (Mark mark : there.stream().flatMap(cell -> cell.marks().stream()).toList()) {
            figure = figure.marked(mark);
        }
        return there.size() < expected.size() ? figure.marked(Mark.PARTIAL_PERIODS) : figure;
    }

    private static List<OwnFigure> expected(List<OwnFigure> cells) {
        return cells.stream().filter(cell -> !cell.isExcluded()).toList();
    }

    private static OwnFigure excluded(List<OwnFigure> cells) {
        Absence gravest = Missing.gravest(cells.stream().map(OwnFigure::reason).toList());
        return OwnFigure.absent(gravest, true).madeOf(cells, new Coverage(0, 0));
    }

    private OwnFigure absent(List<OwnFigure> expected, Coverage known) {
        Absence gravest = Missing.gravest(expected.stream()
                .filter(cell -> !isThere(cell))
                .map(OwnFigure::reason)
                .toList());
        return OwnFigure.absent(gravest, false).madeOf(expected, known);
    }

    private boolean addsParts() {
        return rule.kind() == PeriodRule.Kind.RATIO_OF_SUMS
                || (rule.kind() == PeriodRule.Kind.YEAR_TO_DATE
                        && indicator
                                .rollUp()
                                .form()
                                .filter(ReportedForm.RATIO::equals)
                                .isPresent());
    }

    private boolean isThere(OwnFigure cell) {
        return addsParts() ? cell.hasFigure() : cell.value(factor()).isPresent();
    }

    private BigDecimal factor() {
        return indicator.unit().factor();
    }

    private Amount amount(List<OwnFigure> there) {
        if (addsParts()) {
            return there.stream().map(OwnFigure::amount).reduce(Amount::add).orElseThrow();
        }
        List<Fraction> values = new ArrayList<>();
        there.forEach(cell -> values.add(rounded(cell.value(factor()).orElseThrow())));
        Fraction figure = switch (rule.kind()) {
            case MINIMUM -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
            case MAXIMUM -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
            case MEAN -> Sums.of(values).divide(Fraction.of(values.size()));
            case SUM, YEAR_TO_DATE -> Sums.of(values);
            case NONE, RATIO_OF_SUMS, LAST, LAST_REPORTED ->
                throw new IllegalStateException("rule " + rule + " does not go over all periods");
        };
        return Amount.of(figure);
    }

    private Fraction rounded(Fraction value) {
        return rule.isOfPublished() ? Fraction.of(value.round(indicator.decimals())) : value;
    }
}

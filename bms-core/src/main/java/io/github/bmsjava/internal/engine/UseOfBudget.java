package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Actual, or forecast, over budget for the same periods (J9). */
final class UseOfBudget {
    private final Indicator series;
    private final OverTime overTime;
    private final ObservationKey subject;

    UseOfBudget(Indicator indicator, Indicator series, ObservationKey subject) {
        this.series = series;
        this.overTime = new OverTime(indicator);
        this.subject = subject;
    }

    /** One side: the cell of the whole period, those of its parts in order, and whether the whole may stand for them. */
    record Side(OwnFigure whole, List<OwnFigure> parts, boolean mayBeWhole) {
        boolean isByPeriod() {
            return !mayBeWhole || parts.stream().anyMatch(part -> !part.isSilent());
        }
    }

    OwnFigure figure(Side spent, Side budget) {
        if (spent.isByPeriod() && budget.isByPeriod()) {
            List<OwnFigure> pairs = new ArrayList<>();
            for (int i = 0; i < spent.parts().size(); i++) {
                pairs.add(pair(spent.parts().get(i), budget.parts().get(i)));
            }
            return overTime.figure(pairs);
        }
        if (spent.isByPeriod()) {
            return mixed(spent.parts(), budget.whole(), true);
        }
        return budget.isByPeriod() ? mixed(budget.parts(), spent.whole(), false) : pair(spent.whole(), budget.whole());
    }

    private OwnFigure pair(OwnFigure spent, OwnFigure budget) {
        Optional<Fraction> numerator = value(spent);
        Optional<Fraction> denominator = value(budget);
        List<OwnFigure> both = List.of(spent, budget);
        if (numerator.isPresent() && denominator.isPresent()) {
            return ratio(numerator.get(), denominator.get()).madeOf(both, null);
        }
        OwnFigure lacking = numerator.isEmpty() ? spent : budget;
        boolean excluded = numerator.isEmpty() && spent.isExcluded();
        return spent.isSilent() && budget.isSilent()
                ? OwnFigure.silence(lacking.reason(), excluded)
                : OwnFigure.absent(lacking.reason(), excluded).madeOf(both, null);
    }

    /** One side by parts against the other's whole: only where the parts are complete. */
    private OwnFigure mixed(List<OwnFigure> parts, OwnFigure whole, boolean partsAreSpent) {
        List<OwnFigure> all = new ArrayList<>(parts);
        all.add(whole);
        List<Fraction> values =
                parts.stream().map(this::value).flatMap(Optional::stream).toList();
        if (value(whole).isEmpty()) {
            return OwnFigure.absent(whole.reason(), !partsAreSpent && whole.isExcluded())
                    .madeOf(all, null);
        }
        if (values.size() < parts.size()) {
            return OwnFigure.absent(Absence.UNDEFINED, false)
                    .with(Issue.of(ObservationIssue.BUDGET_NOT_PERIODISED, subject.toString())
                            .with("known", values.size())
                            .with("expected", parts.size()))
                    .madeOf(all, new Coverage(values.size(), parts.size()));
        }
        Fraction sum = Sums.of(values);
        Fraction other = value(whole).get();
        return (partsAreSpent ? ratio(sum, other) : ratio(other, sum))
                .madeOf(all, new Coverage(parts.size(), parts.size()));
    }

    private Optional<Fraction> value(OwnFigure side) {
        return side.value(series.unit().factor());
    }

    private static OwnFigure ratio(Fraction numerator, Fraction denominator) {
        return OwnFigure.of(new Amount(ReportedForm.RATIO, numerator, denominator));
    }
}

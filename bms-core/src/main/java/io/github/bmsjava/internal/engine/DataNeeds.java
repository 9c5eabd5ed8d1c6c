package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which periods of which indicator a run reads, for the periods that it evaluates. */
public final class DataNeeds {
    private final ImmutableSetMultimap<IndicatorId, Period> periods;
    private final ImmutableSet<IndicatorId> series;

    private DataNeeds(ImmutableSetMultimap<IndicatorId, Period> periods, Set<IndicatorId> series) {
        this.periods = periods;
        this.series = ImmutableSet.copyOf(series);
    }

    /**
     * What a model needs.
     *
     * @param model the definitions
     * @param evaluated the periods
     * @return the evaluated periods, those of which they are made, those that may stand in for them
     */
    public static DataNeeds of(ScorecardModel model, List<Period> evaluated) {
        ImmutableSetMultimap.Builder<IndicatorId, Period> needs = ImmutableSetMultimap.builder();
        Set<IndicatorId> series = new HashSet<>();
        for (Indicator indicator : model.indicators()) {
            List<Period> own = new ArrayList<>(evaluated);
            for (int age = 1; age <= indicator.rollUp().carryForward(); age++) {
                for (Period period : evaluated) {
                    own.add(period.plus(-age));
                }
            }
            Optional<Indicator> budget = indicator.rollUp().useOfBudget().flatMap(model::findIndicator);
            Optional<Frequency> frequency = indicator.frequency().or(() -> budget.flatMap(Indicator::frequency));
            for (Period period : own) {
                Set<Period> read =
                        new HashSet<>(ReportingPeriods.range(indicator.rollUp().overTime(), frequency, period));
                read.add(period);
                needs.putAll(indicator.id(), read);
                budget.ifPresent(actuals -> needs.putAll(actuals.id(), read));
            }
            budget.ifPresent(actuals -> series.add(actuals.id()));
            indicator.rollUp().overUnits().weight().ifPresent(series::add);
        }
        return new DataNeeds(needs.build(), series);
    }

    /** Whether a run reads an indicator's figures of a period. */
    public boolean reads(IndicatorId indicator, Period period) {
        return periods.containsEntry(indicator, period);
    }

    /** Whether an indicator serves others, as weights or as actuals and budgets, and so needs no card. */
    public boolean isSeries(IndicatorId indicator) {
        return series.contains(indicator);
    }

    /** Every period that is read, in order. */
    public Set<Period> allPeriods() {
        return ImmutableSortedSet.copyOf(periods.values());
    }
}

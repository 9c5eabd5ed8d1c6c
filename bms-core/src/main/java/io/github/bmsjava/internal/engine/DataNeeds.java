package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which periods of which indicator a run reads, for the periods that it evaluates. */
public final class DataNeeds {
    private final ImmutableSetMultimap<Read, Period> readers;
    private final ImmutableSet<IndicatorId> series;

    private record Read(IndicatorId indicator, Period period) {}

    private DataNeeds(ImmutableSetMultimap<Read, Period> readers, Set<IndicatorId> series) {
        this.readers = readers;
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
        ImmutableSetMultimap.Builder<Read, Period> readers = ImmutableSetMultimap.builder();
        Set<IndicatorId> series = new HashSet<>();
        for (Indicator indicator : model.indicators()) {
            Optional<Indicator> budget = indicator.rollUp().useOfBudget().flatMap(model::findIndicator);
            Optional<Frequency> frequency = indicator.frequency().or(() -> budget.flatMap(Indicator::frequency));
            for (Period period : evaluated) {
                for (Period read : read(indicator.rollUp(), frequency, period)) {
                    readers.put(new Read(indicator.id(), read), period);
                    budget.ifPresent(actuals -> readers.put(new Read(actuals.id(), read), period));
                }
            }
            budget.ifPresent(actuals -> series.add(actuals.id()));
            indicator.rollUp().overUnits().weight().ifPresent(series::add);
        }
        return new DataNeeds(readers.build(), series);
    }

    /** The period, the earlier ones that may stand in for it, and those of which these are made. */
    private static Set<Period> read(RollUp rollUp, Optional<Frequency> frequency, Period period) {
        Set<Period> read = new HashSet<>();
        for (int age = 0; age <= rollUp.carryForward(); age++) {
            ReportingPeriods.earlier(period, age).ifPresent(own -> {
                read.add(own);
                read.addAll(ReportingPeriods.range(rollUp.overTime(), frequency, own));
            });
        }
        return read;
    }

    /** Whether a run reads an indicator's figures of a period. */
    public boolean reads(IndicatorId indicator, Period period) {
        return readers.containsKey(new Read(indicator, period));
    }

    /** The evaluated periods for which a run reads an indicator's figures of a period. */
    public Set<Period> readers(IndicatorId indicator, Period period) {
        return readers.get(new Read(indicator, period));
    }

    /** Whether an indicator serves others, as weights or as actuals and budgets, and so needs no card. */
    public boolean isSeries(IndicatorId indicator) {
        return series.contains(indicator);
    }

    /** Every period that is read, in order. */
    public Set<Period> allPeriods() {
        return readers.keySet().stream()
                .map(Read::period)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}

package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import io.github.bmsjava.formula.Operand;
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
    private final ScorecardModel model;
    private final ImmutableSetMultimap<Read, Period> readers;
    private final ImmutableSet<IndicatorId> series;
    /** Earlier periods whose figures climb, for formulas that ask for them. */
    private final ImmutableSortedSet<Period> earlier;

    private record Read(IndicatorId indicator, Period period) {}

    private DataNeeds(Collector all) {
        this.model = all.model;
        this.readers = all.readers.build();
        this.series = ImmutableSet.copyOf(all.series);
        this.earlier = ImmutableSortedSet.copyOf(all.earlier);
    }

    /** Follows indicators to what they are made of. */
    private static final class Collector {
        private final ScorecardModel model;
        private final ImmutableSetMultimap.Builder<Read, Period> readers = ImmutableSetMultimap.builder();
        private final Set<IndicatorId> series = new HashSet<>();
        private final Set<Period> earlier = new HashSet<>();

        Collector(ScorecardModel model) {
            this.model = model;
        }

        /** What a figure of a period is made of, for a figure of an evaluated one. */
        void add(Indicator indicator, Period period, Period evaluated) {
            Optional<Indicator> budget = indicator.rollUp().useOfBudget().flatMap(model::findIndicator);
            Optional<Frequency> frequency = indicator.frequency().or(() -> budget.flatMap(Indicator::frequency));
            for (Period read : read(indicator.rollUp(), frequency, period)) {
                readers.put(new Read(indicator.id(), read), evaluated);
                budget.ifPresent(actuals -> readers.put(new Read(actuals.id(), read), evaluated));
            }
            budget.ifPresent(actuals -> series.add(actuals.id()));
            indicator.rollUp().overUnits().weight().ifPresent(series::add);
            operands(model, indicator, period).forEach((operand, when) -> addOperand(operand, when, evaluated));
        }

        private void addOperand(Indicator operand, Period when, Period evaluated) {
            series.add(operand.id());
            earlier.add(when);
            add(operand, when, evaluated);
            operand.rollUp().overUnits().weight().ifPresent(weight -> readers.put(new Read(weight, when), evaluated));
        }
    }

    /**
     * What a model needs.
     *
     * @param model the definitions
     * @param evaluated the periods
     * @return the evaluated periods, those of which they are made, those that may stand in for them
     */
    public static DataNeeds of(ScorecardModel model, List<Period> evaluated) {
        Collector all = new Collector(model);
        for (Indicator indicator : model.indicators()) {
            evaluated.forEach(period -> all.add(indicator, period, period));
        }
        all.earlier.addAll(evaluated);
        return new DataNeeds(all);
    }

    /** The evaluated periods, and earlier ones whose figures formulas ask for; in order. */
    public Set<Period> climbing() {
        return earlier;
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

    /** The indicators that one is computed from, and in which periods; empty where it is reported. */
    public Multimap<Indicator, Period> operands(Indicator indicator, Period period) {
        return operands(model, indicator, period);
    }

    private static Multimap<Indicator, Period> operands(ScorecardModel model, Indicator indicator, Period period) {
        Multimap<Indicator, Period> found = LinkedHashMultimap.create();
        if (indicator.formula().isPresent() && model.isSound(indicator.id())) {
            for (Operand operand : indicator.formula().get().operands()) {
                model.findIndicator(IndicatorId.of(operand.name()))
                        .ifPresent(one -> ReportingPeriods.earlier(period, operand.back())
                                .ifPresent(when -> found.put(one, when)));
            }
        }
        return found;
    }

    /** Whether an indicator is computed by a formula from another, or from what that one is made of. */
    public static boolean isMadeOf(ScorecardModel model, Indicator indicator, IndicatorId other) {
        return model.isSound(indicator.id())
                && indicator
                        .formula()
                        .filter(formula -> formula.operands().stream()
                                .flatMap(operand -> model.findIndicator(IndicatorId.of(operand.name())).stream())
                                .anyMatch(one -> one.id().equals(other)
                                        || one.rollUp()
                                                .useOfBudget()
                                                .filter(other::equals)
                                                .isPresent()
                                        || one.rollUp()
                                                .overUnits()
                                                .weight()
                                                .filter(other::equals)
                                                .isPresent()
                                        || isMadeOf(model, one, other)))
                        .isPresent();
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

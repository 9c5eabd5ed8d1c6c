package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.formula.Operand;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which periods of which indicator a run reads, for the periods that it evaluates. */
public final class DataNeeds {
    private final ScorecardModel model;
    private final ImmutableSetMultimap<Read, Period> readers;
    private final ImmutableSet<IndicatorId> series;
    /** Earlier periods whose figures climb, for formulas that ask for them. */
    private final ImmutableSortedSet<Period> earlier;

    private record Read(IndicatorId indicator, Period period) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Read that && indicator.equals(that.indicator) && period.equals(that.period);
        }

        @Override
        public int hashCode() {
            return 31 * indicator.hashCode() + period.hashCode();
        }
    }

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
            int back = indicator.in(period).rollUp().carryForward();
            for (int age = 0; age <= back; age++) {
                ReportingPeriods.earlier(period, age).ifPresent(when -> addOwn(indicator.in(when), when, evaluated));
            }
            indicator.in(period).rollUp().overUnits().weight().ifPresent(series::add);
            operands(model, indicator, period).forEach((operand, when) -> addOperand(operand, when, evaluated));
        }

        /** The period itself, and those of which its figure is made. */
        private void addOwn(Indicator indicator, Period period, Period evaluated) {
            Optional<Indicator> budget =
                    indicator.rollUp().useOfBudget().flatMap(id -> model.findIndicator(id, period));
            Optional<Frequency> frequency = indicator.frequency().or(() -> budget.flatMap(Indicator::frequency));
            Set<Period> all =
                    new HashSet<>(ReportingPeriods.range(indicator.rollUp().overTime(), frequency, period));
            all.add(period);
            for (Period read : all) {
                readers.put(new Read(indicator.id(), read), evaluated);
                budget.ifPresent(actuals -> readers.put(new Read(actuals.id(), read), evaluated));
            }
            budget.ifPresent(actuals -> series.add(actuals.id()));
        }

        private void addOperand(Indicator operand, Period when, Period evaluated) {
            series.add(operand.id());
            earlier.add(when);
            add(operand, when, evaluated);
            operand.in(when)
                    .rollUp()
                    .overUnits()
                    .weight()
                    .ifPresent(weight -> readers.put(new Read(weight, when), evaluated));
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

    /** The indicators that one is computed from, and in which periods; empty where it is reported. */
    public Multimap<Indicator, Period> operands(Indicator indicator, Period period) {
        return operands(model, indicator, period);
    }

    private static Multimap<Indicator, Period> operands(ScorecardModel model, Indicator indicator, Period period) {
        Multimap<Indicator, Period> found = LinkedHashMultimap.create();
        Optional<Formula> formula = indicator.in(period).formula();
        if (formula.isPresent() && model.isSound(indicator.id())) {
            for (Operand operand : formula.get().operands()) {
                model.findIndicator(IndicatorId.of(operand.name()))
                        .ifPresent(one -> ReportingPeriods.earlier(period, operand.back())
                                .ifPresent(when -> found.put(one, when)));
            }
        }
        return found;
    }

    /** Whether an indicator is, or once was, computed by a formula from another, or from what that one is made of. */
    public static boolean isMadeOf(ScorecardModel model, Indicator indicator, IndicatorId other) {
        return isMadeOf(model, indicator.id(), other, new HashSet<>());
    }

    private static boolean isMadeOf(ScorecardModel model, IndicatorId id, IndicatorId other, Set<IndicatorId> passed) {
        return passed.add(id)
                && model.isSound(id)
                && operands(model, id)
                        .anyMatch(operand -> operand.equals(other)
                                || servants(model, operand).anyMatch(other::equals)
                                || isMadeOf(model, operand, other, passed));
    }

    /** Whether the figures of an indicator are, or once were, made of those of another, weighted by them, or the same. */
    public static boolean restsOn(ScorecardModel model, IndicatorId id, IndicatorId other) {
        return restsOn(model, id, other, new HashSet<>());
    }

    private static boolean restsOn(ScorecardModel model, IndicatorId id, IndicatorId other, Set<IndicatorId> passed) {
        return id.equals(other)
                || (passed.add(id)
                        && Stream.concat(servants(model, id), operands(model, id))
                                .anyMatch(below -> restsOn(model, below, other, passed)));
    }

    private static Stream<IndicatorId> operands(ScorecardModel model, IndicatorId id) {
        return model.findIndicator(id).map(Indicator::definitions).orElse(List.of()).stream()
                .flatMap(definition -> definition.formula().stream())
                .flatMap(formula -> formula.operands().stream())
                .map(operand -> IndicatorId.of(operand.name()));
    }

    /** The series that an indicator is, or once was, weighted by or made of. */
    private static Stream<IndicatorId> servants(ScorecardModel model, IndicatorId id) {
        return model.findIndicator(id).map(Indicator::definitions).orElse(List.of()).stream()
                .map(Indicator::rollUp)
                .flatMap(rollUp -> Stream.concat(rollUp.useOfBudget().stream(), rollUp.overUnits().weight().stream()));
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

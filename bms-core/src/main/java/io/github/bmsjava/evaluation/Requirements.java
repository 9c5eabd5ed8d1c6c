package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.internal.engine.CardColumn;
import io.github.bmsjava.internal.engine.Extent;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.engine.Stations;
import io.github.bmsjava.internal.engine.Structure;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a plan needs: data and memory. */
final class Requirements {
    private static final int NUMBER = 4;
    private static final int LIGHT = 1;
    private static final int POINTS = 2;

    private final EvaluationPlan plan;

    Requirements(EvaluationPlan plan) {
        this.plan = plan;
    }

    /** One for each indicator that stands on a card, or serves one that does, and is not computed from others. */
    List<DataRequirement> data() {
        return plan.model().indicators().stream()
                .filter(indicator -> indicator.definitions().stream().anyMatch(Requirements::isReported))
                .map(this::of)
                .filter(one -> !one.units().isEmpty())
                .toList();
    }

    private DataRequirement of(Indicator indicator) {
        BitSet units = new BitSet();
        Set<ValueKind> kinds = EnumSet.of(ValueKind.ACTUAL);
        for (Indicator user : plan.model().indicators()) {
            boolean budget = rests(user, RollUp::useOfBudget, indicator);
            boolean weight = rests(user, rollUp -> rollUp.overUnits().weight(), indicator);
            if (user.equals(indicator) || budget || weight) {
                measured(user, units);
            }
            if (budget) {
                kinds.add(ValueKind.BUDGET);
            }
        }
        List<OrgUnit> all = plan.organisation().units();
        Set<OrgUnitId> ids = new LinkedHashSet<>();
        units.stream().mapToObj(all::get).map(OrgUnit::id).forEach(ids::add);
        return new DataRequirement(indicator, parts(indicator), kinds, periods(indicator), ids);
    }

    private static boolean isReported(Indicator definition) {
        return definition.rollUp().useOfBudget().isEmpty()
                && definition.formula().isEmpty();
    }

    /** Whether an indicator is, or once was, made of another. */
    private static boolean rests(Indicator user, Function<RollUp, Optional<IndicatorId>> on, Indicator other) {
        return user.definitions().stream()
                .anyMatch(definition ->
                        on.apply(definition.rollUp()).filter(other.id()::equals).isPresent());
    }

    private void measured(Indicator indicator, BitSet into) {
        Structure structure = plan.structure();
        Extent everybody = structure.everyUnit();
        for (Period period : plan.options().periods()) {
            Stations stations = structure.in(period);
            for (CardColumn card : stations.cards()) {
                if (!card.serving(indicator.id()).isEmpty()) {
                    into.or(stations.measured(indicator.in(period), card.card().id(), everybody));
                }
            }
        }
    }

    private Set<Period> periods(Indicator indicator) {
        Set<Period> periods = new LinkedHashSet<>();
        plan.needs().allPeriods().stream()
                .filter(period -> plan.needs().reads(indicator.id(), period) && isReported(indicator.in(period)))
                .forEach(periods::add);
        return periods;
    }

    private static Set<ObservationPart> parts(Indicator indicator) {
        Set<ObservationPart> parts = EnumSet.noneOf(ObservationPart.class);
        indicator.definitions().stream()
                .filter(Requirements::isReported)
                .forEach(definition -> parts.addAll(parts(definition.rollUp().form())));
        return parts;
    }

    private static Set<ObservationPart> parts(Optional<ReportedForm> form) {
        return form.map(known -> switch (known) {
                    case AMOUNT -> EnumSet.of(ObservationPart.VALUE);
                    case RATIO -> EnumSet.of(ObservationPart.NUMERATOR, ObservationPart.DENOMINATOR);
                    case MEAN -> EnumSet.of(ObservationPart.MEAN, ObservationPart.N);
                })
                .orElseGet(() -> EnumSet.allOf(ObservationPart.class));
    }

    /** Observations and results of one kind, where every cell is filled with a number that fits four bytes. */
    long bytes() {
        long sum = 0;
        for (Period period : plan.options().periods()) {
            for (CardLayout layout : plan.layouts().in(period)) {
                for (RowColumn column : layout.columns()) {
                    boolean scored = column.indicator().score().isPresent();
                    sum += column.extent().size() * (long) (NUMBER + LIGHT + (scored ? POINTS : 0));
                }
                sum += layout.groups().size() * (long) layout.extent().size() * (LIGHT + POINTS);
            }
        }
        for (Indicator indicator : plan.model().indicators()) {
            boolean isPair = indicator.definitions().stream()
                    .flatMap(definition -> definition.rollUp().form().stream())
                    .anyMatch(form -> form != ReportedForm.AMOUNT);
            long cells = (long) plan.structure().extent(indicator.id()).size()
                    * periods(indicator).size();
            sum += cells * (isPair ? 2 * NUMBER : NUMBER);
        }
        return sum;
    }
}

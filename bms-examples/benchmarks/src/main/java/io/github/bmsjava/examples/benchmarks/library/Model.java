package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Threshold;
import io.github.bmsjava.examples.benchmarks.workload.Thresholds;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The workload in the library's terms. */
public final class Model {
    private final Workload workload;

    /** Of a workload. */
    public Model(Workload workload) {
        this.workload = workload;
    }

    /** The card, its indicators and all thresholds. */
    public ScorecardModel definitions() {
        Thresholds thresholds = workload.thresholds();
        ScorecardModelBuilder model = ScorecardModel.builder()
                .card(new Definitions(workload.card()).scorecard())
                .looserTargets(LooserPolicy.ALLOW);
        for (int at = 0; at < Card.MEASURES; at++) {
            for (Tier tier : Tier.values()) {
                model.target(target(at, TargetScope.unitType(tier.id()), thresholds.byTier(at, tier)));
            }
        }
        for (Thresholds.Own own : thresholds.overrides()) {
            TargetScope unit = TargetScope.unit(workload.units().id(own.unit()));
            model.target(target(own.measure(), unit, own.threshold()));
        }
        return model.build().orThrow();
    }

    private TargetAssignment target(int at, TargetScope scope, Threshold threshold) {
        Measure measure = workload.card().measures().get(at);
        return TargetAssignment.builder(measure.id(), scope)
                .level("green", bound(measure, threshold.green()))
                .level("yellow", bound(measure, threshold.yellow()))
                .build();
    }

    private static Bound bound(Measure measure, long limit) {
        String text = Definitions.decimal(limit, measure.decimals());
        return measure.lowerIsBetter() ? Bound.atMost(text) : Bound.atLeast(text);
    }

    /** The units. */
    public Organisation organisation() {
        Units units = workload.units();
        List<OrgUnit> built = new ArrayList<>(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            OrgUnit.Builder one =
                    OrgUnit.builder(units.id(unit)).type(units.tier(unit).id());
            built.add((unit == 0 ? one : one.parent(units.id(units.parent(unit)))).build());
        }
        return Organisation.builder().units(built).build().orThrow();
    }

    /** The months. */
    public static PlanOptions options() {
        return PlanOptions.of(periods());
    }

    static List<Period> periods() {
        return IntStream.range(0, Card.PERIODS)
                .mapToObj(Card::month)
                .map(month -> Period.month(month.getYear(), month.getMonthValue()))
                .toList();
    }

    /** What is withheld. */
    public DisclosurePattern withheld() {
        List<Period> periods = periods();
        List<DisclosurePattern.Cell> cells = new ArrayList<>();
        List<OrgUnitId> ids = IntStream.range(0, workload.units().size())
                .mapToObj(unit -> OrgUnitId.of(workload.units().id(unit)))
                .toList();
        for (int at = 0; at < Card.MEASURES; at++) {
            IndicatorId indicator =
                    IndicatorId.of(workload.card().measures().get(at).id());
            for (int period = 0; period < Card.PERIODS; period++) {
                Period month = periods.get(period);
                workload.withheld().units(at, period).stream()
                        .forEach(unit -> cells.add(new DisclosurePattern.Cell(ids.get(unit), indicator, month)));
            }
        }
        return DisclosurePattern.of(cells);
    }
}

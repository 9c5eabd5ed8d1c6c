package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Short runs over a tree of units: one card {@code kort} for all, one indicator {@code i}, and series beside it. */
final class Climbing {
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final List<Indicator> series = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private Consumer<EntryBuilder> entry = e -> {};
    private RunOptions options = RunOptions.standard();

    private Climbing() {}

    /** Units by their paths: {@code "by", "by/a", "by/a/a1"}; the last part is the id. */
    static Climbing over(String... paths) {
        Climbing run = new Climbing();
        Arrays.stream(paths).forEach(run::unit);
        return run;
    }

    private void unit(String path) {
        String[] parts = path.split("/", -1);
        OrgUnit.Builder unit = OrgUnit.builder(parts[parts.length - 1]);
        if (parts.length > 1) {
            unit.parent(parts[parts.length - 2]);
        }
        units.put(parts[parts.length - 1], unit.build());
    }

    Climbing unit(String id, Consumer<OrgUnit.Builder> more) {
        OrgUnit.Builder unit = units.get(id).toBuilder();
        more.accept(unit);
        units.put(id, unit.build());
        return this;
    }

    Climbing indicator(Consumer<EntryBuilder> definition) {
        entry = entry.andThen(definition);
        return this;
    }

    /** An indicator without a card: weights, or actuals and budgets. */
    Climbing series(Indicator indicator) {
        series.add(indicator);
        return this;
    }

    Climbing observe(String unit, String period, String amount) {
        return observe(unit, period, o -> o.amount(amount));
    }

    Climbing ratio(String unit, String period, String numerator, String denominator) {
        return observe(unit, period, o -> o.quantity(Quantity.ratio(numerator, denominator)));
    }

    Climbing mean(String unit, String period, String mean, long n) {
        return observe(unit, period, o -> o.quantity(new Quantity.Mean(Decimals.of(mean), n)));
    }

    Climbing absent(String unit, String period, Absence why) {
        return observe(unit, period, o -> o.absent(why));
    }

    Climbing observe(String unit, String period, UnaryOperator<ObservationBuilder> more) {
        observations.add(more.apply(Observation.builder(unit, "i", period)).build());
        return this;
    }

    Climbing serve(String indicator, String unit, String period, ValueKind kind, String amount) {
        observations.add(Observation.builder(unit, indicator, period)
                .kind(kind)
                .amount(amount)
                .build());
        return this;
    }

    Climbing serve(Observation observation) {
        observations.add(observation);
        return this;
    }

    Climbing with(RunOptions how) {
        options = how;
        return this;
    }

    Validated<ScorecardModel> model() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("i", entry))
                .build()
                .orThrow();
        var model = ScorecardModel.builder().card(card);
        series.forEach(model::indicator);
        return model.build();
    }

    Evaluation run(String... periods) {
        Organisation organisation =
                Organisation.builder().units(units.values()).build().orThrow();
        PlanOptions wanted =
                PlanOptions.of(Arrays.stream(periods).map(Period::parse).toList());
        return EvaluationPlan.compile(model().partial().orElseThrow(), organisation, wanted)
                .orThrow()
                .evaluate(Observations.of(observations), options);
    }

    IndicatorResult result(String unit, String period) {
        return run(period).in(period).unit(unit).indicator("i");
    }
}

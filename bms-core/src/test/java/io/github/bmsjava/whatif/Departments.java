package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A department whose units report one indicator, evaluated as often as a figure of theirs is another. */
final class Departments {
    private final EvaluationPlan plan;
    private final Map<String, Quantity> figures = new LinkedHashMap<>();
    private final Map<String, String> weights = new LinkedHashMap<>();

    /** Units a, b, … below the department; those after the second lie one level further down, which changes nothing. */
    Departments(int units, Consumer<EntryBuilder> indicator) {
        Organisation.Builder organisation = Organisation.builder().unit("avdeling", u -> {});
        for (int i = 0; i < units; i++) {
            String parent = i < 2 ? "avdeling" : "seksjon";
            if (i == 2) {
                organisation.unit("seksjon", u -> u.parent("avdeling"));
            }
            organisation.unit(id(i), u -> u.parent(parent));
        }
        Scorecard card = Scorecard.builder("kort")
                .perspective("p", p -> p.indicator("fravær", indicator))
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.builder()
                .card(card)
                .indicator(Indicator.builder("årsverk").decimals(1).build())
                .build()
                .orThrow();
        plan = EvaluationPlan.compile(model, organisation.build().orThrow(), PlanOptions.years(2009, 2009))
                .orThrow();
    }

    static String id(int unit) {
        return Character.toString('a' + unit);
    }

    Departments figure(String unit, Quantity figure) {
        figures.put(unit, figure);
        return this;
    }

    Departments weight(String unit, String weight) {
        weights.put(unit, weight);
        return this;
    }

    Evaluation run(RunOptions how) {
        return plan.evaluate(observations(figures), how);
    }

    Evaluation run() {
        return run(RunOptions.standard());
    }

    private Observations observations(Map<String, Quantity> all) {
        return Observations.of(Stream.concat(
                        all.entrySet().stream()
                                .map(one -> Observation.builder(one.getKey(), "fravær", "2009")
                                        .quantity(one.getValue())
                                        .build()),
                        weights.entrySet().stream()
                                .map(one -> Observation.of(one.getKey(), "årsverk", "2009", one.getValue())))
                .toArray(Observation[]::new));
    }

    /** The department where a unit's amount, mean, count or numerator is another. */
    IndicatorResult departmentIf(String unit, BigDecimal input) {
        Map<String, Quantity> other = new LinkedHashMap<>(figures);
        other.computeIfPresent(unit, (id, now) -> changed(now, input));
        return of(plan.evaluate(observations(other)), "avdeling");
    }

    private static Quantity changed(Quantity now, BigDecimal input) {
        if (now instanceof Quantity.Ratio ratio) {
            return new Quantity.Ratio(input, ratio.denominator());
        }
        if (now instanceof Quantity.Mean mean) {
            return new Quantity.Mean(input, mean.n());
        }
        return now instanceof Quantity.Count ? new Quantity.Count(input.longValueExact()) : new Quantity.Scalar(input);
    }

    static IndicatorResult of(Evaluation evaluation, String unit) {
        return evaluation.in("2009").unit(unit).card("kort").indicator("fravær");
    }

    /** Bounds of green and yellow with the direction, green from zero up to a number. */
    static void bounds(Direction direction, Random random, int below, EntryBuilder indicator) {
        int green = random.nextInt(below);
        int width = 1 + random.nextInt(9);
        String one = green + "," + random.nextInt(10);
        String other = (direction == Direction.LOWER_IS_BETTER ? green + width : green - width) + ",5";
        switch (direction) {
            case LOWER_IS_BETTER ->
                indicator
                        .green(random.nextBoolean() ? Bound.atMost(one) : Bound.below(one))
                        .yellow(Bound.atMost(other));
            case HIGHER_IS_BETTER ->
                indicator
                        .green(random.nextBoolean() ? Bound.atLeast(one) : Bound.above(one))
                        .yellow(Bound.atLeast(other));
            default ->
                indicator
                        .green(Bound.between(green + ",1", green + "," + (2 + random.nextInt(8))))
                        .yellow(Bound.between(green - width + ",0", green + width + ",0"));
        }
    }
}

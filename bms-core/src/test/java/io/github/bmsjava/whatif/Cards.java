package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.util.Map;

/** A card of one unit, evaluated as often as a figure is another: {@code 1}, about {@code ~1}, {@code ?}, {@code -} not applicable, {@code :} withheld. */
final class Cards {
    private final EvaluationPlan plan;

    Cards(Scorecard card) {
        Organisation organisation =
                Organisation.builder().unit("lund", u -> {}).build().orThrow();
        plan = EvaluationPlan.compile(ScorecardModel.of(card), organisation, PlanOptions.years(2014, 2014))
                .orThrow();
    }

    /** Red at 0, yellow at 1, green at 2, with the points of the light. */
    static void light(EntryBuilder entry) {
        entry.define(i -> i.decimals(0).higherIsBetter().score(ScoreFunction.statusPoints()))
                .green(Bound.atLeast("2"))
                .yellow(Bound.atLeast("1"));
    }

    /** Green from 80 and yellow from 50, and the figure is the score. */
    static void points(EntryBuilder entry) {
        entry.define(i -> i.decimals(2)
                        .higherIsBetter()
                        .score(ScoreFunction.piecewiseLinear(Map.of("0", "0", "100", "100"))))
                .green(Bound.atLeast("80"))
                .yellow(Bound.atLeast("50"));
    }

    CardResult run(Map<String, String> figures) {
        Observation[] observations = figures.entrySet().stream()
                .map(one -> observation(one.getKey(), one.getValue()))
                .toArray(Observation[]::new);
        return plan.evaluate(Observations.of(observations))
                .in("2014")
                .unit("lund")
                .card("kort");
    }

    private static Observation observation(String id, String figure) {
        var builder = Observation.builder("lund", id, "2014");
        return switch (figure) {
            case "?" -> builder.absent(Absence.UNKNOWN).build();
            case "-" -> builder.absent(Absence.NOT_APPLICABLE).build();
            case ":" -> builder.absent(Absence.SUPPRESSED).build();
            default ->
                figure.startsWith("~")
                        ? builder.amount(figure.substring(1))
                                .flag(QualityFlag.APPROXIMATE)
                                .build()
                        : builder.amount(figure).build();
        };
    }
}

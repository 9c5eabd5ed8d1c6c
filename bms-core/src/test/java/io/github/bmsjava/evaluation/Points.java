package io.github.bmsjava.evaluation;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cards for the tests of groups: every indicator is judged green from 80 and yellow from 50, and its score is its value.
 * Figures are written {@code "a=50"}; {@code "a=?"} is unknown, {@code "a=-"} not applicable, {@code "a=~50"} approx. 50, {@code "a=:"} withheld, {@code "a@2013=50"} of the year before.
 */
final class Points {
    private Points() {}

    /** An indicator whose score is its value. */
    static void points(EntryBuilder entry) {
        entry.define(i -> i.decimals(2)
                        .higherIsBetter()
                        .score(ScoreFunction.piecewiseLinear(Map.of("0", "0", "100", "100"))))
                .green(Bound.atLeast("80"))
                .yellow(Bound.atLeast("50"));
    }

    static Consumer<EntryBuilder> weighing(String weight) {
        return entry -> {
            points(entry);
            entry.weight(weight);
        };
    }

    /** Indicators of these ids, each of weight 1. */
    static Consumer<GroupBuilder> of(String... ids) {
        return group -> Arrays.stream(ids).forEach(id -> group.indicator(id, Points::points));
    }

    /** A group under a rule with indicators of these ids. */
    static Consumer<GroupBuilder> of(GroupRule rule, String... ids) {
        return of(ids).andThen(group -> group.rule(rule));
    }

    /** A weighted score that is green from 80 and yellow from 50. */
    static GroupRule weighted() {
        return GroupRule.weightedScore().green(Bound.atLeast("80")).yellow(Bound.atLeast("50"));
    }

    static ScorecardBuilder card() {
        return Scorecard.builder("kort").name(Label.of("Kortet"));
    }

    /** A card with one group {@code G}. */
    static Scorecard card(Consumer<GroupBuilder> group) {
        return card().perspective("G", group).build().partial().orElseThrow();
    }

    /** The results of the unit {@code lund} in 2014. */
    static CardResult run(Scorecard card, String... figures) {
        EvaluationPlan plan = EvaluationPlan.compile(
                        ScorecardModel.of(card), Runs.alna(), PlanOptions.years(2013, 2014))
                .partial()
                .orElseThrow();
        Observation[] observations =
                Arrays.stream(figures).map(Points::observation).toArray(Observation[]::new);
        return plan.evaluate(Observations.of(observations))
                .in("2014")
                .unit("lund")
                .card("kort");
    }

    /** The group {@code G} of a card that has nothing else. */
    static GroupResult group(Consumer<GroupBuilder> group, String... figures) {
        return run(card(group), figures).group("G");
    }

    private static Observation observation(String text) {
        String key = text.substring(0, text.indexOf('='));
        int at = key.indexOf('@');
        String id = at < 0 ? key : key.substring(0, at);
        String figure = text.substring(text.indexOf('=') + 1);
        var builder = Observation.builder("lund", id, at < 0 ? "2014" : key.substring(at + 1));
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

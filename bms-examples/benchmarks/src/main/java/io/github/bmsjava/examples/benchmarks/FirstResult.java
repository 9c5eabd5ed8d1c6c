package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** What a new process does: reads a folder of documents, evaluates it and counts the results on cards. */
final class FirstResult {
    private FirstResult() {}

    /** Says how many results there are. */
    public static void main(String[] folder) {
        Console.ofProcess().text(Integer.toString(results(Path.of(folder[0]))));
    }

    static int results(Path folder) {
        BmsDocument document = BmsJson.readFolder(folder).partial().orElseThrow();
        TreeSet<Period> periods = new TreeSet<>();
        for (Observation observation : document.observations().list()) {
            periods.add(observation.key().period());
        }
        Evaluation evaluation = EvaluationPlan.compile(
                        document.model().partial().orElseThrow(),
                        document.organisation().orElseThrow(),
                        PlanOptions.of(List.copyOf(periods)))
                .partial()
                .orElseThrow()
                .evaluate(document.observations());
        int results = 0;
        for (Period period : evaluation.periods()) {
            for (UnitResults unit : evaluation.in(period).units()) {
                results += unit.cards().stream()
                        .mapToInt(card -> card.indicators().size())
                        .sum();
            }
        }
        return results;
    }
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run and how it came out.
 *
 * @param run what was evaluated
 * @param results how it came out
 * @param issues of the definitions and of the run, each once
 */
record Evaluated(Run run, Evaluation results, List<Issue> issues) {
    Evaluated {
        issues = List.copyOf(issues);
    }

    /** What is said of figures that their source had published, where all of some runs are such; else nothing. */
    static Optional<String> publishedNote(List<Evaluated> runs, Messages texts) {
        boolean published = !runs.isEmpty()
                && runs.stream()
                        .flatMap(one -> one.run().observations().list().stream())
                        .allMatch(observation -> observation.flags().contains(QualityFlag.PUBLISHED));
        return published
                ? Optional.of(texts.text("report.published", Map.of("flag", texts.quality(QualityFlag.PUBLISHED))))
                : Optional.empty();
    }
}

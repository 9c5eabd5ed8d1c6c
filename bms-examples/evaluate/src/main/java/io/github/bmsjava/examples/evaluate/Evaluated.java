package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.issue.Issue;
import java.util.List;

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
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import java.util.List;

/**
 * What was read.
 *
 * @param title what it is
 * @param source where the figures are from
 * @param runs what is evaluated, in order; files are written from the last
 * @param issues what was odd or wrong in what was read, in the order of the files
 * @param expected the problems that are known
 */
record Loaded(String title, String source, List<Run> runs, List<Issue> issues, Expected expected) {
    Loaded {
        runs = List.copyOf(runs);
        issues = List.copyOf(issues);
    }
}

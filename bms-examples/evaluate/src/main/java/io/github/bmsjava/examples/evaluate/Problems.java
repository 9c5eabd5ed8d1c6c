package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.text.Messages;
import java.util.List;

/** Problems as lines: how grave, whether it was expected, where, what, and the code to look it up by. */
record Problems(Messages texts, Expected expected) {
    /** A line for each; two checks may find the same. */
    List<String> lines(List<Issue> issues) {
        return issues.stream().map(this::line).distinct().toList();
    }

    private String line(Issue issue) {
        String known = expected.contains(issue) ? texts.text("problem.expected") : "";
        String what = texts.issue(issue).replaceAll("\\s*\\R\\s*", " ");
        String about = what.contains(issue.subject()) ? "" : issue.subject() + ": ";
        String where = issue.place().map(place -> place + ": ").orElse(about);
        return texts.severity(issue.severity()) + known + ": " + where + what + " ["
                + issue.code().id() + "]";
    }
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What an example's reader finds besides what the library finds. */
enum ExampleIssue implements IssueCode {
    /** A cell that is none of the words or years that its column may hold. */
    UNREADABLE_CELL(
            "unreadable-cell",
            Severity.ERROR,
            "Column '{column}' has '{raw}', which is none of {known}; the row is left out.");

    private final String id;
    private final Severity severity;
    private final String template;

    ExampleIssue(String id, Severity severity, String template) {
        this.id = id;
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}

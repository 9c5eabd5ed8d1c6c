package io.github.bmsjava.comparison;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be odd with printed figures that say one thing twice. */
public enum ComparisonIssue implements IssueCode {
    /** Printed parts do not add up to the printed total. */
    PARTS_DIFFER_FROM_TOTAL(
            "parts-differ-from-total",
            Severity.WARNING,
            "{subject}: the parts {parts} make {sum}, not {total}. All stand as printed."),
    /** A printed change is not the difference of the printed figures. */
    PRINTED_CHANGE_DIFFERS(
            "printed-change-differs",
            Severity.WARNING,
            "{subject}: from {before} to {after} is {difference}, not {change} as printed. All stand as printed.");

    private final String id;
    private final Severity severity;
    private final String template;

    ComparisonIssue(String id, Severity severity, String template) {
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

package io.github.bmsjava.calendar;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with an annual wheel. Open: more may come. */
public enum CalendarIssue implements IssueCode {
    /** Two events of one id. */
    EVENT_TWICE("event-twice", Severity.ERROR, "Event '{event}' stands twice on the wheel; the first counts."),
    /** A rule of order about an event that is not there. */
    UNKNOWN_EVENT(
            "unknown-event",
            Severity.ERROR,
            "A rule of order names event '{event}', which is not on the wheel, so it is left out.{hint}"),
    /** An event that is to come before another, and does not. */
    ORDER_BROKEN(
            "order-broken",
            Severity.WARNING,
            "'{first}' is to come before '{then}', but is planned for {firstDate}, and that for {thenDate}.");

    private final String id;
    private final Severity severity;
    private final String template;

    CalendarIssue(String id, Severity severity, String template) {
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

package io.github.bmsjava.evaluation;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What a run finds. */
public enum EvaluationIssue implements IssueCode {
    /** The exact value lies on the other side of a bound than the published one (J2). */
    ROUNDING_DECIDES(
            "rounding-decides",
            Severity.INFO,
            "{subject}: {exact} is published as {published} and so falls on the other side of {bound}."),
    /** The value equals the limit, and only the strict operator keeps it from the level. */
    MISSED_BY_SIGN(
            "missed-by-sign",
            Severity.INFO,
            "{subject}: {published} equals the limit in '{bound}'; only the sign keeps it from the level."),
    /** A customer's score function threw, or gave a score outside 0 to 100; the light stands without a score. */
    SCORE_FAILED("score-failed", Severity.ERROR, "{subject}: score '{score}' failed: {why}."),
    /** An observation of an indicator that stands on no card of the unit. */
    NOT_ON_CARD(
            "not-on-card",
            Severity.WARNING,
            "{subject}: the indicator is on no card of the unit, so the value is not judged.");

    private final String id;
    private final Severity severity;
    private final String template;

    EvaluationIssue(String id, Severity severity, String template) {
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

package io.github.bmsjava.observation;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be odd or wrong with observations. */
public enum ObservationIssue implements IssueCode {
    /** Two different values for one key, and no version to choose by (J4, J13). */
    CONFLICTING_OBSERVATIONS(
            "conflicting-observations",
            Severity.ERROR,
            "{subject}: {values} are reported without a version that decides; none of them is used."),
    /** The same value for one key twice. */
    DUPLICATE_OBSERVATION(
            "duplicate-observation", Severity.WARNING, "{subject}: {value} is reported twice; it counts once."),
    /** A later version says something else than an earlier one (J20). */
    OBSERVATION_SUPERSEDED(
            "observation-superseded",
            Severity.INFO,
            "{subject}: {earlier} is superseded by {later} (version {version})."),
    /** An amount that is no whole number of the indicator's steps. */
    OFF_QUANTUM("off-quantum", Severity.WARNING, "{subject}: {value} is not a whole number of steps of {step}."),
    /** An observation of a unit that the organisation does not have. */
    UNKNOWN_UNIT("unknown-unit", Severity.ERROR, "{subject}: there is no unit '{unit}'.{hint}"),
    /** An observation of an indicator that no card and no catalogue has. */
    UNKNOWN_INDICATOR("unknown-indicator", Severity.ERROR, "{subject}: there is no indicator '{indicator}'.{hint}"),
    /** An observation of a period that was not asked for. */
    PERIOD_NOT_ASKED("period-not-asked", Severity.INFO, "{subject}: period {period} is not among those evaluated.");

    private final String id;
    private final Severity severity;
    private final String template;

    ObservationIssue(String id, Severity severity, String template) {
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

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
            "{subject}: '{earlier}' is superseded by '{later}' (version {version})."),
    /** An amount that is no whole number of the indicator's steps. */
    OFF_QUANTUM("off-quantum", Severity.WARNING, "{subject}: {value} is not a whole number of steps of {step}."),
    /** A figure whose own text names another unit than that of the indicator (J12). */
    OTHER_UNIT_OF_MEASURE(
            "other-unit-of-measure",
            Severity.WARNING,
            "{subject}: '{raw}' says '{text}', and the indicator is defined in the unit '{unit}'; the number is read as it"
                    + " stands.\nMaybe it belongs to another indicator, or the indicator's unit is another."),
    /** A ratio with a negative denominator, whose parts go into sums all the same (J4). */
    NEGATIVE_DENOMINATOR(
            "negative-denominator",
            Severity.WARNING,
            "{subject}: the denominator of {value} is negative, so the figure itself is undefined; where parts are summed, both"
                    + " of its parts count.\nMaybe a sign is wrong."),
    /** An observation of a unit that the organisation does not have. */
    UNKNOWN_UNIT("unknown-unit", Severity.ERROR, "{subject}: there is no unit '{unit}'.{hint}"),
    /** An observation of an indicator that no card and no catalogue has. */
    UNKNOWN_INDICATOR("unknown-indicator", Severity.ERROR, "{subject}: there is no indicator '{indicator}'.{hint}"),
    /** An observation of a period that was not asked for. */
    PERIOD_NOT_ASKED("period-not-asked", Severity.INFO, "{subject}: period {period} is not among those evaluated."),
    /** A figure of a unit under which others are expected to report (J8). */
    OWN_VALUE_REFUSED(
            "own-value-refused",
            Severity.WARNING,
            "{subject}: the unit's own figure {own} does not count, because the figure is computed from the units below."),
    /** A figure at a unit where the indicator is not measured (J8). */
    NOT_MEASURED_HERE(
            "not-measured-here",
            Severity.WARNING,
            "{subject}: the indicator is not measured at this unit, so the figure does not climb."),
    /** A number that lacks the other one of its figure, where they come one by one. */
    INCOMPLETE_FIGURE(
            "incomplete-figure",
            Severity.ERROR,
            "{subject}: {part} {value} makes no figure; a ratio needs numerator and denominator, a mean needs a whole"
                    + " number of answers from zero."),
    /** A figure in another form than the rules need (J8). */
    FORM_MISMATCH("form-mismatch", Severity.ERROR, "{subject}: '{value}' is no {form}, so it cannot be used."),
    /** A figure without a weight, or with a negative one (J8). */
    WEIGHT_MISSING(
            "weight-missing",
            Severity.WARNING,
            "{subject}: series '{series}' has no weight for the unit, so the figure cannot be weighted."),
    /** Accounts to date against the budget of a whole year (J9). */
    BUDGET_NOT_PERIODISED(
            "budget-not-periodised",
            Severity.WARNING,
            "{subject}: figures for parts of the period cannot be set against one for the whole of it; {known} of {expected}"
                    + " parts are there.\nMaybe report the budget by the same periods."),
    /** A figure for a whole period that is computed from its parts (J9). */
    PERIOD_VALUE_REFUSED(
            "period-value-refused",
            Severity.WARNING,
            "{subject}: {value} was reported for the whole period, whose figure is computed from shorter ones, so it does not count."),
    /** A figure of an indicator that is computed by a formula (J21). */
    DERIVED_VALUE_REPORTED(
            "derived-value-reported",
            Severity.WARNING,
            "{subject}: {value} was reported, but the indicator is computed by '{formula}', so it does not count."),
    /** A figure that would go into one of another period, of an indicator that means something else since (R87). */
    DEFINITION_CHANGED(
            "definition-changed",
            Severity.WARNING,
            "{subject}: the indicator was defined otherwise then, so its figure goes into no figure of a later period."),
    /** A unit that got another id, and different figures of it under both. */
    REPORTED_UNDER_TWO_IDS(
            "reported-under-two-ids",
            Severity.ERROR,
            "{subject}: something else is reported under the unit's other id '{other}'; neither is used."),
    /** A figure that cannot be carried over a reorganisation, for the indicator's rule does not tell it (J18). */
    JOIN_REFUSED(
            "join-refused",
            Severity.WARNING,
            "{subject}: the unit was not there then, and by the rule '{rule}' its figure does not follow from those of the"
                    + " units it came from or went into.\nMaybe look at these, in the structure as it was."),
    /** A figure that would have to be divided over a reorganisation (J18). */
    DIVIDED_WITHOUT_KEY(
            "divided-without-key",
            Severity.WARNING,
            "{subject}: the unit was not there then, and figures would have to be divided over '{event}', which has no key"
                    + " for it.\nMaybe withKey(..), or the structure as it was."),
    /** A figure of an indicator that is never reported, but computed from a series (J9). */
    COMPUTED_VALUE_REPORTED(
            "computed-value-reported",
            Severity.WARNING,
            "{subject}: {value} was reported, but the indicator is the use of the budget of '{series}', so it does not"
                    + " count.\nMaybe report '{series}', or leave useOfBudget out.");

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

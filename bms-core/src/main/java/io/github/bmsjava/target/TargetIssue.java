package io.github.bmsjava.target;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be odd or wrong with targets. */
public enum TargetIssue implements IssueCode {
    /** A later version asks for something else than the earlier one. */
    TARGET_SUPERSEDED(
            "target-superseded",
            Severity.INFO,
            "{subject}: target '{earlier}' is superseded by '{later}' (version {version})."),
    /** The printed operator contradicts the direction; nothing is judged until a person decides (J12). */
    CONTRADICTORY_TARGET(
            "contradictory-target",
            Severity.WARNING,
            "{subject}: target '{raw}' contradicts the direction '{direction}', so there is no light.\n"
                    + "Maybe '{turned}' was meant; a person must then decide it, it is never turned around by itself."),
    /** Two targets of equal rank and version. */
    TARGET_TIE(
            "target-tie",
            Severity.ERROR,
            "{subject}: two targets of equal rank and version: {one} and {other}.\nMaybe one should be a later version."),
    /** The same target stands twice. */
    TARGET_DUPLICATE("target-duplicate", Severity.WARNING, "{subject}: target {one} stands twice; it counts once."),
    /** A unit asks less of itself than the common target does. */
    LOOSER_THAN_COMMON(
            "looser-than-common", Severity.WARNING, "{subject}: target {local} is looser than the common {common}."),
    /** The same, where it is forbidden. */
    LOOSER_FORBIDDEN(
            "looser-forbidden",
            Severity.ERROR,
            "{subject}: target {local} is looser than the common {common}, which is forbidden; the common one judges."),
    /** A target stated for one period judges another. */
    TARGET_OF_OTHER_PERIOD("target-of-other-period", Severity.INFO, "{subject}: the target used was set for {stated}."),
    /** A target stated for a period of a type that a plan does not evaluate. */
    TARGET_OF_NO_EVALUATED_PERIOD(
            "target-of-no-evaluated-period",
            Severity.INFO,
            "A target of indicator '{indicator}' is stated for {stated}; no period of that type is evaluated, so it judges"
                    + " nothing."),
    /** A printed target was set aside by a person. */
    TARGET_OVERRIDDEN(
            "target-overridden",
            Severity.INFO,
            "{subject}: printed '{raw}' is read as '{decided}', decided by {by}: {why}."),
    /** Present plus change is not the target (R97). */
    BUDGET_ROW_MISMATCH(
            "budget-row-mismatch",
            Severity.WARNING,
            "{subject}: present {present} and change {change} make {sum}, not the target {target}."),
    /** A leader agreement asks for something else than the card (R139). */
    AGREEMENT_DIFFERS_FROM_CARD(
            "agreement-differs-from-card",
            Severity.WARNING,
            "{subject}: the leader agreement asks for {agreement}, the card for {card}."),
    /** A budget asks for something else than the card (R139). */
    BUDGET_DIFFERS_FROM_CARD(
            "budget-differs-from-card",
            Severity.WARNING,
            "{subject}: the budget asks for {budget}, the card for {card}.");

    private final String id;
    private final Severity severity;
    private final String template;

    TargetIssue(String id, Severity severity, String template) {
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

package io.github.bmsjava.scorecard;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be odd or wrong with cards. */
public enum ScorecardIssue implements IssueCode {
    /** Two cards of one id are in force at one time. */
    DUPLICATE_CARD("duplicate-card", Severity.ERROR, "Card '{card}' stands twice for the same time; neither is used."),
    /** Two different definitions of one indicator. */
    INDICATOR_REDEFINED(
            "indicator-redefined",
            Severity.ERROR,
            "Indicator '{indicator}' is defined twice, differently, so it is not judged: {one} / {other}.\n"
                    + "Maybe one of them is another indicator and needs an id of its own."),
    /** An entry whose indicator nobody defined. */
    UNDEFINED_INDICATOR(
            "undefined-indicator",
            Severity.ERROR,
            "{subject} has indicator '{indicator}', which nobody defined.{hint}"),
    /** A target of an indicator that nobody defined. */
    TARGET_WITHOUT_INDICATOR(
            "target-without-indicator",
            Severity.ERROR,
            "A target is set for indicator '{indicator}', which nobody defined.{hint}"),
    /** One indicator in two places of one layer of a card. */
    ENTRY_TWICE("entry-twice", Severity.ERROR, "{subject} has indicator '{indicator}' twice; the first place counts."),
    /** A lower layer removes what a higher one requires (J17, R56). */
    REQUIRED_INDICATOR_REMOVED(
            "required-indicator-removed",
            Severity.ERROR,
            "Layer '{layer}' of {subject} removes indicator '{indicator}', which layer '{required}' requires; it is put"
                    + " back.\nMaybe record a waiver."),
    /** A layer removes what no higher layer has. */
    NOTHING_TO_REMOVE(
            "nothing-to-remove",
            Severity.WARNING,
            "Layer '{layer}' of {subject} removes indicator '{indicator}', which is" + " not there."),
    /** A layer is for a unit that the organisation does not have. */
    LAYER_WITHOUT_UNIT(
            "layer-without-unit", Severity.ERROR, "Layer '{layer}' of {subject}: there is no such unit.{hint}"),
    /** A target is set for a unit that the organisation does not have. */
    TARGET_WITHOUT_UNIT(
            "target-without-unit",
            Severity.ERROR,
            "A target of indicator '{indicator}' is set for unit '{unit}', which does not exist.{hint}"),
    /** More indicators than the card should have (R35). */
    TOO_MANY_INDICATORS(
            "too-many-indicators", Severity.WARNING, "{subject} has {count} indicators; at most {limit} were wanted."),
    /** A card without a single indicator. */
    EMPTY_CARD("empty-card", Severity.WARNING, "{subject} has no indicator.");

    private final String id;
    private final Severity severity;
    private final String template;

    ScorecardIssue(String id, Severity severity, String template) {
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

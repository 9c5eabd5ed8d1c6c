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
    /** A target is set on a card that the model does not have. */
    TARGET_WITHOUT_CARD(
            "target-without-card",
            Severity.ERROR,
            "A target of indicator '{indicator}' is set on card '{card}', which does not exist.{hint}"),
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
    /** A layer is for a type that no unit of the organisation has. */
    LAYER_WITHOUT_TYPE(
            "layer-without-type", Severity.WARNING, "Layer '{layer}' of {subject}: no unit has that type.{hint}"),
    /** A target is set for a type that no unit of the organisation has. */
    TARGET_WITHOUT_TYPE(
            "target-without-type",
            Severity.WARNING,
            "A target of indicator '{indicator}' is set for unit type '{type}', which no unit has.{hint}"),
    /** More indicators than the card should have (R35). */
    TOO_MANY_INDICATORS(
            "too-many-indicators", Severity.WARNING, "{subject} has {count} indicators; at most {limit} were wanted."),
    /** A weighted score of which no part has any weight (J7). */
    WEIGHTS_ALL_ZERO(
            "weights-all-zero",
            Severity.ERROR,
            "{subject}: every part has weight zero, so there is no weighted score.\n"
                    + "Maybe make what shall not count advisory."),
    /** A weighted score over a part that never has a score (J7). */
    PART_WITHOUT_SCORE(
            "part-without-score",
            Severity.ERROR,
            "{subject}: part '{part}' has no score, and the rule is a weighted score.\n"
                    + "Maybe give it a score, or make it advisory."),
    /** A rule over levels of more than one scale (J7). */
    SCALES_DIFFER(
            "scales-differ",
            Severity.ERROR,
            "{subject}: part '{part}' has the scale {scale}, the group's rule has {wanted}."),
    /** A rule or gate that names a level which its scale does not have. */
    UNKNOWN_GROUP_LEVEL(
            "unknown-group-level", Severity.ERROR, "{subject}: level '{level}' is not on the scale {scale}."),
    /** A gate that asks about nothing that the card has. */
    GATE_WITHOUT_SUBJECT(
            "gate-without-subject",
            Severity.ERROR,
            "{subject}: a gate asks about '{part}', which is no indicator and no group with a rule on this card.{hint}"),
    /** A gate on a group whose light rests on the gate's own group. */
    GATE_IN_CIRCLE(
            "gate-in-circle",
            Severity.ERROR,
            "{subject}: a gate asks about group '{part}', whose light rests on this group's own."),
    /** A lower layer declares another rule for a group than a higher one. */
    GROUP_RULE_OVERRULED(
            "group-rule-overruled",
            Severity.WARNING,
            "{subject}: layer '{layer}' has the rule '{lower}'; the higher layer's rule '{higher}' stands."),
    /** One group stands more than once in a layer, and not with one rule. */
    GROUP_RULE_TWICE(
            "group-rule-twice",
            Severity.ERROR,
            "{subject} stands twice in layer '{layer}' with different rules, '{first}' and '{second}'; the first counts.\n"
                    + "Maybe one of them is another group and needs an id of its own."),
    /** A weight that counts for nothing, since the group has no colour of its own. */
    WEIGHT_WITHOUT_RULE(
            "weight-without-rule",
            Severity.WARNING,
            "{subject} has weight {weight} and no rule, so its members pass through with their own weights."),
    /** A revision of a card before the budget of its year was decided (R137). */
    REVISION_BEFORE_BUDGET(
            "revision-before-budget",
            Severity.WARNING,
            "{subject}: version {version} for {year} was decided on {decided}, before the budget ({budget})."),
    /** A second revision of a card for one year (R137). */
    SECOND_REVISION(
            "second-revision",
            Severity.WARNING,
            "{subject}: version {version} is revision number {number} for {year}; a card is revised once a year."),
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

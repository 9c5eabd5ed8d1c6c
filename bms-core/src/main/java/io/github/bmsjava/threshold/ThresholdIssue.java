package io.github.bmsjava.threshold;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with bounds, rules and scores. */
public enum ThresholdIssue implements IssueCode {
    /** A level that the scale does not have. */
    UNKNOWN_LEVEL("unknown-level", Severity.ERROR, "Level '{level}' is not on the scale {scale}."),
    /** One level with two bounds, by its own name and as the target. */
    LEVEL_TWICE("level-twice", Severity.ERROR, "Level '{level}' has two bounds."),
    /** The best level has no bound, so there is no target. */
    BEST_LEVEL_WITHOUT_BOUND(
            "best-level-without-bound", Severity.ERROR, "The best level '{level}' has no bound: {levels}."),
    /** An operator that points the other way than the direction (J12). */
    OPERATOR_AGAINST_DIRECTION(
            "operator-against-direction",
            Severity.ERROR,
            "Bound '{bound}' of level '{level}' contradicts the direction {direction}.\n"
                    + "Maybe '{turned}' was meant; set it explicitly, the library never turns it around."),
    /** A bound on an indicator that has no direction (J3). */
    BOUND_WITHOUT_DIRECTION(
            "bound-without-direction",
            Severity.ERROR,
            "Bound '{bound}' stands on an indicator without a direction.\nMaybe add higherIsBetter() or lowerIsBetter()."),
    /** Numbers between two levels that belong to neither. */
    THRESHOLD_GAP("threshold-gap", Severity.ERROR, "There is a gap between the levels at '{level}': {levels}."),
    /** Numbers that belong to two levels, neither of which includes the other. */
    THRESHOLD_OVERLAP("threshold-overlap", Severity.ERROR, "Level '{level}' overlaps a better one in part: {levels}."),
    /** A level that no number can reach, because a better one takes them all. */
    THRESHOLD_DISORDER(
            "threshold-disorder", Severity.ERROR, "Level '{level}' is never reached, the order is wrong: {levels}."),
    /** A bound relative to a target that is no single limit. */
    RELATIVE_WITHOUT_TARGET(
            "relative-without-target",
            Severity.ERROR,
            "Level '{level}' is relative to the target, but the best level has no single limit: {levels}."),
    /** A bound with more decimals than the values it judges (J3). */
    BOUND_FINER_THAN_INDICATOR(
            "bound-finer-than-indicator",
            Severity.WARNING,
            "Bound '{bound}' has more decimals than the indicator ({decimals}); the effective bound is '{effective}'."),
    /** A score function that cannot work with this rule (J6). */
    SCORE_REFUSED("score-refused", Severity.ERROR, "Score '{score}' cannot be used: {why}."),
    /** A bound of a definition whose text is no bound. */
    UNREADABLE_BOUND(
            "unreadable-bound",
            Severity.ERROR,
            "{subject}: '{raw}' is no bound; the indicator is not judged by the bounds beside it.\n"
                    + "Maybe one of '>=5.3', '<5.3', '[10, 20]', '4.5', '-0.3 points', or '95 %' for 95 percent of the target, was meant."),
    /** A printed target that is no number. */
    UNREADABLE_TARGET(
            "unreadable-target", Severity.WARNING, "{subject}: target '{raw}' is not a number or an interval.");

    private final String id;
    private final Severity severity;
    private final String template;

    ThresholdIssue(String id, Severity severity, String template) {
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

package io.github.bmsjava.strategy;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with a strategy. Open: more may come. */
public enum StrategyIssue implements IssueCode {
    /** A mission, vision, theme, goal or initiative stands twice and not alike. */
    STRATEGY_DUPLICATE(
            "strategy-duplicate",
            Severity.ERROR,
            "'{id}' is defined {times} times in the strategy, not alike. It is left out."),
    /** A mission, vision, theme, goal or initiative stands twice and alike. */
    STRATEGY_REPEATED(
            "strategy-repeated",
            Severity.WARNING,
            "'{id}' is defined {times} times in the strategy, alike; it counts once."),
    /** A link to a mission that is not there. */
    UNKNOWN_MISSION(
            "unknown-mission",
            Severity.ERROR,
            "'{from}' refers to the mission '{id}', which is not in the strategy (nearest known: {nearest}). The link is left out."),
    /** A link to a vision that is not there. */
    UNKNOWN_VISION(
            "unknown-vision",
            Severity.ERROR,
            "'{from}' refers to the vision '{id}', which is not in the strategy (nearest known: {nearest}). The link is left out."),
    /** A link to a theme that is not there. */
    UNKNOWN_THEME(
            "unknown-theme",
            Severity.ERROR,
            "'{from}' refers to the theme '{id}', which is not in the strategy (nearest known: {nearest}). The link is left out."),
    /** A link to a goal that is not there. */
    UNKNOWN_GOAL(
            "unknown-goal",
            Severity.ERROR,
            "'{from}' refers to the goal '{id}', which is not in the strategy (nearest known: {nearest}). The link is left out."),
    /** Goals are each other's parents. */
    GOAL_CYCLE(
            "goal-cycle",
            Severity.ERROR,
            "Goals lie in a cycle, each under the next: {path}. They stand as main goals."),
    /** Causes and effects lead back to where they began, and cycles were not allowed. */
    STRATEGY_CYCLE(
            "strategy-cycle",
            Severity.ERROR,
            "Causes and effects lie in a cycle: {path}. The links between them are left out.\nAllow cycles where that is meant."),
    /** A vision looks less than three or more than five years ahead. */
    VISION_HORIZON(
            "vision-horizon",
            Severity.WARNING,
            "Vision '{id}' was set in {set} for {target}, {years} years ahead; three to five is usual."),
    /** A group of a card serves nothing in the strategy. */
    UNTRACED_AREA("untraced-area", Severity.WARNING, "Group '{id}' traces to no goal and no theme of the strategy."),
    /** The strategy links a group that no card has. */
    UNKNOWN_GROUP(
            "unknown-group",
            Severity.WARNING,
            "The strategy refers to the group '{id}', which is on no card (nearest known: {nearest}).");

    private final String id;
    private final Severity severity;
    private final String template;

    StrategyIssue(String id, Severity severity, String template) {
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

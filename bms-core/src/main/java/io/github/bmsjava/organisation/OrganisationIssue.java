package io.github.bmsjava.organisation;

import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Severity;

/** What can be wrong with an organisation. Open: more may come. */
public enum OrganisationIssue implements IssueCode {
    /** There is no unit at all. */
    EMPTY_ORGANISATION("empty-organisation", Severity.ERROR, "The organisation has no unit."),
    /** Units are each other's ancestors. */
    UNIT_CYCLE(
            "unit-cycle",
            Severity.ERROR,
            "Units lie in a cycle, each under the next: {path}. They and all below are left out: {count} units."),
    /** A unit's parent is not defined. */
    UNIT_ORPHAN(
            "unit-orphan",
            Severity.ERROR,
            "Unit '{unit}' has the parent '{parent}', which is not defined (nearest known id: {nearest})."
                    + " It and all below are left out: {count} units."),
    /** Two different units have one id. */
    UNIT_DUPLICATE(
            "unit-duplicate",
            Severity.ERROR,
            "Unit id '{unit}' is defined {times} times, not alike. Which is right is not known;"
                    + " it and all below are left out: {count} units."),
    /** A unit is defined more than once, each time alike. */
    UNIT_REPEATED("unit-repeated", Severity.WARNING, "Unit '{unit}' is defined {times} times, alike; it counts once."),
    /** More than one unit has no parent. */
    TWO_ROOTS(
            "two-roots",
            Severity.ERROR,
            "The organisation has {count} units without a parent: {roots}. All stand; one of them should be the root."),
    /** A unit stands on a level that is not defined. */
    UNIT_LEVEL_UNKNOWN(
            "unit-level-unknown",
            Severity.ERROR,
            "Unit '{unit}' stands on the level '{level}', which is not defined (nearest known: {nearest})."
                    + " The unit stands without a level."),
    /** Two different levels have one id. */
    ORG_LEVEL_DUPLICATE(
            "org-level-duplicate",
            Severity.ERROR,
            "Level '{level}' is defined {times} times, not alike. It is left out and its units stand without a level."),
    /** A level is defined more than once, each time alike. */
    ORG_LEVEL_REPEATED(
            "org-level-repeated",
            Severity.WARNING,
            "Level '{level}' is defined {times} times, alike; the first counts."),
    /** A unit stands on a higher level than a unit above it. */
    UNIT_LEVEL_DISORDER(
            "unit-level-disorder",
            Severity.WARNING,
            "Unit '{unit}' on the level '{level}' is under '{above}' on the lower level '{aboveLevel}'."
                    + " The levels from top to bottom: {levels}."),
    /** A unit exists at a time when its parent does not. */
    UNIT_OUTLIVES_PARENT(
            "unit-outlives-parent",
            Severity.WARNING,
            "Unit '{unit}' is valid {validity}, but its parent '{parent}' only {parentValidity}."),
    /** An event is given more than once. */
    EVENT_REPEATED("event-repeated", Severity.WARNING, "The event '{event}' is given twice; it counts once."),
    /** An event names a unit that is not defined. */
    EVENT_UNIT_UNKNOWN(
            "event-unit-unknown",
            Severity.ERROR,
            "The event '{event}' names the unit '{unit}', which is not defined. It is left out."),
    /** An event ends or begins a unit on another day than the unit says. */
    EVENT_CONTRADICTS_VALIDITY(
            "event-contradicts-validity",
            Severity.ERROR,
            "The event '{event}' does not fit unit '{unit}', which is valid {validity}. The event is left out."),
    /** Two events end one unit, so that its figures would go on twice. */
    UNIT_ENDS_TWICE(
            "unit-ends-twice",
            Severity.ERROR,
            "The event '{event}' ends unit '{unit}', which another event ended before it. It is left out.\n"
                    + "Maybe one split with all successors was meant."),
    /** A move leads to another parent than the unit has afterwards. */
    MOVE_CONTRADICTS_PARENT(
            "move-contradicts-parent",
            Severity.ERROR,
            "The event '{event}' does not lead to the parent that the unit has afterwards; now it is '{parent}'."
                    + " The event is left out."),
    /** Before a move units would have lain in a cycle. */
    MOVE_MAKES_CYCLE(
            "move-makes-cycle",
            Severity.ERROR,
            "Before the event '{event}' unit '{unit}' would have lain below itself. The event is left out."),
    /** Two different reference series have one id. */
    REFERENCE_DUPLICATE(
            "reference-duplicate",
            Severity.ERROR,
            "Reference series '{reference}' is defined {times} times, not alike. It is left out."),
    /** A reference series is defined more than once, each time alike. */
    REFERENCE_REPEATED(
            "reference-repeated",
            Severity.WARNING,
            "Reference series '{reference}' is defined {times} times, alike; it counts once."),
    /** A reference series has the id of a unit, so that a figure's subject would be in doubt. */
    REFERENCE_IS_UNIT(
            "reference-is-unit",
            Severity.ERROR,
            "Reference series '{reference}' has the id of a unit; in a table one could not tell them apart."
                    + " The series is left out.");

    private final String id;
    private final Severity severity;
    private final String template;

    OrganisationIssue(String id, Severity severity, String template) {
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

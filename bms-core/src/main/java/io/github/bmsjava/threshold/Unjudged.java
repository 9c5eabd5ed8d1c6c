package io.github.bmsjava.threshold;

import io.github.bmsjava.value.Reason;

/** Why a value that is there has no light (J4). Open: later versions may add reasons. */
public enum Unjudged implements Reason {
    /** Nobody set a target. */
    NO_TARGET("no-target"),
    /** The target's printed operator contradicts the direction, and nobody has decided (J12). */
    CONTRADICTORY_TARGET("contradictory-target"),
    /** The target's text is no number. */
    UNREADABLE_TARGET("unreadable-target"),
    /** Two targets of equal rank and version (J10). */
    UNRESOLVED_TARGET("unresolved-target"),
    /** Value and target are not of one kind, such as {@code 65/35} against {@code 60/40}. */
    NOT_COMPARABLE("not-comparable"),
    /** The indicator has no direction (J5). */
    NO_DIRECTION("no-direction"),
    /** Stands on a statistics card, which has no lights. */
    STATISTICS("statistics"),
    /** The indicator is proposed or retired: only a decided one gets a light. */
    NOT_DECIDED("not-decided"),
    /** The rule was refused when the definition was built. */
    INVALID_DEFINITION("invalid-definition"),
    /** A group or card without a rule: it has counts by level and no colour of its own (J7). */
    NO_RULE("no-rule"),
    /** A group of which a part that is required has no light (J7). */
    INCOMPLETE("incomplete"),
    /** A group of which too little has a light (J7). */
    COVERAGE_TOO_LOW("coverage-too-low"),
    /** A gate that cannot be decided, and on which the level depends (J7, J15). */
    GATE_UNDECIDED("gate-undecided");

    private final String id;

    Unjudged(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

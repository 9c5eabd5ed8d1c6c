package io.github.bmsjava.comparison;

import io.github.bmsjava.value.Reason;

/** Why a comparison, a rank or a question of development has no answer. Open: later versions may add reasons. */
public enum Unanswered implements Reason {
    /** No card of the unit has it in the period; then it was not expected either. */
    NOT_ON_CARD("not-on-card"),
    /** The results have earlier periods and later ones and not this one, as where nothing at all was reported in it. */
    NOT_EVALUATED("not-evaluated"),
    /** There is a light and no number, as under a rule over lights. */
    NO_NUMBER("no-number"),
    /** No earlier period has a value to compare with. */
    NO_EARLIER_VALUE("no-earlier-value"),
    /** Fewer measured points than the question asks for. */
    TOO_FEW_POINTS("too-few-points"),
    /** What the figure is made of changed in between (J18). */
    ACROSS_BREAK("across-break"),
    /** A figure is approximate, and the answer could depend on it (J15). */
    APPROXIMATE("approximate"),
    /** The steps to compare are not equally long. */
    UNEQUAL_STEPS("unequal-steps"),
    /** Best within a range, and no range is known. */
    NO_RANGE("no-range"),
    /** The target is met, and then the question is not asked. */
    TARGET_MET("target-met");

    private final String id;

    Unanswered(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}

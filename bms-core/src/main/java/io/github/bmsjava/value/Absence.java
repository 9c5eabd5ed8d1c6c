package io.github.bmsjava.value;

/** Why a value is not there (J4). None of these is zero, and none is a colour. */
public enum Absence implements Reason {
    /** Expected, and nothing came. */
    NOT_REPORTED("not-reported", true),
    /** Reported as unknown, printed as {@code ??}. */
    UNKNOWN("unknown", true),
    /** Not measured this time, printed as {@code Ikke målt}. */
    NOT_MEASURED("not-measured", true),
    /** Does not concern this unit. */
    NOT_APPLICABLE("not-applicable", false),
    /** The time to report has not come. */
    NOT_DUE("not-due", false),
    /** The indicator was not in use in the period. */
    NOT_IN_USE("not-in-use", false),
    /** Withheld to protect persons, printed as {@code :}. */
    SUPPRESSED("suppressed", true),
    /** A ratio whose denominator is zero or negative. */
    UNDEFINED("undefined", true),
    /** Text that is no figure, or a figure too large to be one. */
    UNREADABLE("unreadable", true),
    /** Two different values for one key and no version to choose by. */
    CONFLICTING("conflicting", true),
    /** A user's function or source failed. */
    FAILED("failed", true);

    private final String id;
    private final boolean expected;

    Absence(String id, boolean expected) {
        this.id = id;
        this.expected = expected;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Whether a value was to be expected, so that its absence counts against completeness.
     *
     * @return false for not applicable, not due and not in use
     */
    public boolean isExpected() {
        return expected;
    }
}

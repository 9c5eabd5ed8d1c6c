package io.github.bmsjava.threshold;

/** The answer to a question of eligibility or to a gate (J15). Closed: there is no fourth. */
public enum Answer {
    /** It is so. */
    YES("yes"),
    /** It is not so. */
    NO("no"),
    /** It cannot be decided from what is known; which is not a no. */
    UNDECIDED("undecided");

    private final String id;

    Answer(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case
     */
    public String id() {
        return id;
    }
}

package io.github.bmsjava.target;

/** What happens to a unit's target that asks for less than the common one (J10, R60). */
public enum LooserPolicy {
    /** The common target judges, and an error says so. */
    FORBID("forbid"),
    /** The unit's target judges, and a warning says so. */
    WARN("warn"),
    /** The unit's target judges. */
    ALLOW("allow");

    private final String id;

    LooserPolicy(String id) {
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

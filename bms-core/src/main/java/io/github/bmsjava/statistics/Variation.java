package io.github.bmsjava.statistics;

/** What the last point of a chart says (the variation icon). Open: more may come. */
public enum Variation {
    /** Nothing but common variation: no reason to look for a cause. */
    COMMON_CAUSE("common-cause"),
    /** A signal in the direction that is better. */
    IMPROVING("improving"),
    /** A signal in the direction that is worse. */
    CONCERNING("concerning"),
    /** A signal upwards of a series that does not say which way is better. */
    UPWARDS("upwards"),
    /** A signal downwards of such a series. */
    DOWNWARDS("downwards");

    private final String id;

    Variation(String id) {
        this.id = id;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case with hyphens
     */
    public String id() {
        return id;
    }
}

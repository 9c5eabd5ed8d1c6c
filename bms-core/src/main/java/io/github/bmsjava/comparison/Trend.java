package io.github.bmsjava.comparison;

/** Which way a value has gone, seen from the indicator's direction. Says nothing of the light (J11). */
public enum Trend {
    /** Towards better. */
    IMPROVING("improving"),
    /** The same published value; within a range also one as near to it. */
    UNCHANGED("unchanged"),
    /** Towards worse. */
    WORSENING("worsening"),
    /** Changed, and the indicator does not say which way is better. */
    UNDIRECTED("undirected");

    private final String id;

    Trend(String id) {
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

package io.github.bmsjava.statistics;

/** How sure a light is, seen from the interval around its value. It informs and changes no light. */
public enum Certainty {
    /** The whole interval meets the bound. */
    CLEARLY_MET("clearly-met"),
    /** The bound lies inside the interval. */
    UNCERTAIN("uncertain"),
    /** No part of the interval meets the bound. */
    CLEARLY_NOT_MET("clearly-not-met");

    private final String id;

    Certainty(String id) {
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

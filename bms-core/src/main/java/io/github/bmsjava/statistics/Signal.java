package io.github.bmsjava.statistics;

/**
 * A pattern that chance alone rarely makes. Where several meet in one point, the first in this order stands. Open: more may come.
 */
public enum Signal {
    /** The point lies outside the limits; on a limit it does not. */
    OUTSIDE("outside"),
    /** One of seven points that each lie above the one before, or each below. */
    TREND("trend"),
    /**
     * One of two out of three points on the same side of the mean that lie in the outer third between mean and limit; the third point
     * gets no signal from it. A point outside the limits does not count as one of the two.
     */
    TWO_OF_THREE("two-of-three"),
    /** One of seven points in a row on the same side of the mean; one on the mean ends the row. */
    SHIFT("shift");

    private final String id;

    Signal(String id) {
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

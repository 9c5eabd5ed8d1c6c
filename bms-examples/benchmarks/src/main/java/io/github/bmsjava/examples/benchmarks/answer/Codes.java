package io.github.bmsjava.examples.benchmarks.answer;

/** What a cell is, in one number that all engines share. */
public final class Codes {
    /** The worst level. */
    public static final int RED = 0;
    /** The level between. */
    public static final int YELLOW = 1;
    /** The best level. */
    public static final int GREEN = 2;
    /** Nothing came. */
    public static final int NOT_REPORTED = 10;
    /** Withheld. */
    public static final int SUPPRESSED = 11;
    /** A denominator that is not positive. */
    public static final int UNDEFINED = 12;
    /** A group of which nothing has a score. */
    public static final int INCOMPLETE = 13;
    /** A group of which too little has a score. */
    public static final int COVERAGE_TOO_LOW = 14;
    /** Stands for a score that is not there. */
    public static final int NO_SCORE = -1;

    private Codes() {}
}

package io.github.bmsjava.examples.benchmarks.workload;

/** How an indicator climbs. */
public enum Rule {
    /** Amounts are added. */
    SUM,
    /** Numerators over denominators, in percent. */
    RATIO,
    /** Means weighted by the number of answers. */
    MEAN,
    /** The lowest amount. */
    MINIMUM;

    /** Whether a report has a second number: the denominator, or the number of answers. */
    public boolean isTwofold() {
        return this == RATIO || this == MEAN;
    }
}

package io.github.bmsjava.observation;

/** Which number of a figure is meant, where its numbers come one by one. */
public enum ObservationPart {
    /** A figure that is one number: an amount or a count. */
    VALUE,
    /** The numerator of a ratio. */
    NUMERATOR,
    /** The denominator of a ratio. */
    DENOMINATOR,
    /** The mean of some answers. */
    MEAN,
    /** The number of answers of a mean. */
    N
}

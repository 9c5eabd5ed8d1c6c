package io.github.bmsjava.examples.verification;

/** Mistakes that a reference can be told to make, to show that comparing finds them. */
public enum Mistake {
    /** None: the reference itself. */
    NONE,
    /** Figures climb to the units above month by month, and only then to the year. */
    UNITS_BEFORE_TIME,
    /** Every unit's value is rounded before the rule. */
    EARLY_ROUNDING,
    /** A missing unit counts as zero. */
    MISSING_AS_ZERO,
    /** A figure in between counts beside those that it is made of. */
    OWN_VALUE_TWICE,
    /** A group divides by the weights of parts that it has no score of. */
    WEIGHT_NOT_RENORMALISED
}

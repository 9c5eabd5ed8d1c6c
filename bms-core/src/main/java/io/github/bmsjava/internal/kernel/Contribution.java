package io.github.bmsjava.internal.kernel;

/** What a unit brings to those above it. Filled anew for each unit. */
final class Contribution {
    /** How many are expected in the upper half, how many are there in the lower. */
    long counts;

    long amount;
    long weight;
    /** The greatest code of those that are missing. */
    byte gravest;
    /** The greatest code of those of whom nothing was expected. */
    byte excluded;

    byte marks;
    boolean large;

    void copy(Contribution other) {
        counts = other.counts;
        amount = other.amount;
        weight = other.weight;
        gravest = other.gravest;
        excluded = other.excluded;
        marks = other.marks;
        large = other.large;
    }

    void clear() {
        counts = 0;
        amount = 0;
        weight = 0;
        gravest = 0;
        excluded = 0;
        marks = 0;
        large = false;
    }

    boolean isSame(Contribution other) {
        return counts == other.counts
                && amount == other.amount
                && weight == other.weight
                && gravest == other.gravest
                && excluded == other.excluded
                && marks == other.marks
                && large == other.large;
    }

    /** What is not a sum, so that a change of it is found among all units below. */
    boolean isSameBesides(Contribution other) {
        return gravest == other.gravest && excluded == other.excluded && marks == other.marks && !large && !other.large;
    }

    int there() {
        return (int) counts;
    }

    int expected() {
        return (int) (counts >>> Integer.SIZE);
    }
}

package io.github.bmsjava.comparison;

import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.UnitOfMeasure;

/** What is compared: its id, what that is, how its figures are printed, and which way is better. */
record Yardstick(String id, What what, UnitOfMeasure unit, int decimals, Direction direction) {
    /** What the figures are. */
    enum What {
        VALUE("published values of"),
        PROGRESS("change since the previous measured period of"),
        SCORE("points of");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    /** For example {@code published values of trivsel, higher-is-better}. */
    @Override
    public String toString() {
        return what.words + " " + id + ", " + direction.id();
    }
}

package io.github.bmsjava.value;

import java.util.Optional;

/**
 * How complete something is: of what was expected, how much has a value. What is not applicable, not due or not in use,
 * and what a frequency left out, was not expected (J4).
 *
 * @param measured how many have a value, at most {@code expected}
 * @param expected how many were expected
 */
public record Coverage(int measured, int expected) {

    /**
     * Checks the numbers.
     *
     * @param measured zero or more
     * @param expected at least {@code measured}
     */
    public Coverage {
        if (measured < 0 || expected < measured) {
            throw new IllegalArgumentException("coverage " + measured + " of " + expected + " cannot be.");
        }
    }

    /**
     * The share.
     *
     * @return from 0 to 1, exact; empty where nothing was expected
     */
    public Optional<Fraction> share() {
        return expected == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(measured).divide(Fraction.of(expected)));
    }

    /** For example {@code 8 of 10}. */
    @Override
    public String toString() {
        return measured + " of " + expected;
    }
}

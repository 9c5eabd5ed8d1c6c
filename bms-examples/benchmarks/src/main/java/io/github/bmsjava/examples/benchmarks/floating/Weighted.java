package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.answer.Codes;

/** A weighted score of what has one. */
final class Weighted {
    private double all;
    private double there;
    private double points;

    void add(double weight, Outcome part) {
        all += weight;
        if (part.hasScore()) {
            there += weight;
            points += weight * part.score();
        }
    }

    Outcome outcome() {
        if (there == 0) {
            return Outcome.none(Codes.INCOMPLETE);
        }
        if (there / all < 0.5) {
            return Outcome.none(Codes.COVERAGE_TOO_LOW);
        }
        return Outcome.group(Definition.hundredths(points / there));
    }
}

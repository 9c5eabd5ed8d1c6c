package io.github.bmsjava.examples.benchmarks.floating;

import io.github.bmsjava.examples.benchmarks.workload.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, and what climbs.
 *
 * @param numerator the amount, the numerator, or the mean times the number of answers
 * @param denominator the denominator, the number of answers, or one
 */
record Figure(double numerator, double denominator) {

    static @Nullable Figure sum(@Nullable Figure one, @Nullable Figure other, Rule rule) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return switch (rule) {
            case SUM -> new Figure(one.numerator + other.numerator, 1);
            case RATIO, MEAN -> new Figure(one.numerator + other.numerator, one.denominator + other.denominator);
            case MINIMUM -> new Figure(Math.min(one.numerator, other.numerator), 1);
        };
    }
}

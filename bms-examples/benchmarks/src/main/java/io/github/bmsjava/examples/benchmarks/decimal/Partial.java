package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.workload.Rule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What climbs: a sum of numerators and one of denominators, or the lowest amount. */
record Partial(BigDecimal numerator, BigDecimal denominator) {

    static Partial of(Report report, Rule rule) {
        return switch (rule) {
            case SUM, MINIMUM -> new Partial(report.first(), BigDecimal.ONE);
            case RATIO -> new Partial(report.first(), report.second());
            case MEAN -> new Partial(report.first().multiply(report.second()), report.second());
        };
    }

    /** This and another, of which either may be missing. */
    static @Nullable Partial sum(@Nullable Partial one, @Nullable Partial other, Rule rule) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return switch (rule) {
            case SUM -> new Partial(one.numerator.add(other.numerator), BigDecimal.ONE);
            case RATIO, MEAN -> new Partial(one.numerator.add(other.numerator), one.denominator.add(other.denominator));
            case MINIMUM -> new Partial(one.numerator.min(other.numerator), BigDecimal.ONE);
        };
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.value.Fraction;
import java.util.Collection;

/** Exact sums. */
final class Sums {
    private Sums() {}

    static Fraction of(Collection<Fraction> terms) {
        return terms.stream().reduce(Fraction.ZERO, Fraction::add);
    }
}

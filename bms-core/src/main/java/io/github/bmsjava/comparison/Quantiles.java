package io.github.bmsjava.comparison;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Averages and quantiles of published figures, exact. */
final class Quantiles {
    private Quantiles() {}

    /** Sum ÷ number; empty of none. */
    static Optional<Fraction> average(List<BigDecimal> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .divide(Fraction.of(figures.size())));
    }

    /**
     * Hyndman and Fan's type 7: of n sorted figures the one at place h = (n − 1)·p from 0, and between two places the share of
     * the way from one to the next; empty of none.
     */
    static Optional<Fraction> quantile(List<BigDecimal> figures, Fraction p) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        Fraction place = p.multiply(Fraction.of(sorted.size() - 1L));
        BigInteger whole = place.numerator().divide(place.denominator());
        Fraction rest = place.subtract(new Fraction(whole, BigInteger.ONE));
        int at = whole.intValueExact();
        Fraction low = Fraction.of(sorted.get(at));
        return Optional.of(
                rest.signum() == 0
                        ? low
                        : low.add(rest.multiply(Fraction.of(sorted.get(at + 1)).subtract(low))));
    }
}

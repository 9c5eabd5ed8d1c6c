package io.github.bmsjava.internal.engine;

import io.github.bmsjava.value.Fraction;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Exact sums. */
final class Sums {
    private Sums() {}

    /** Added up over one denominator, and reduced once. */
    static Fraction of(List<Fraction> terms) {
        return of(terms, Function.identity());
    }

    /** The sum of what each of a list brings. */
    static <T> Fraction of(List<T> from, Function<T, Fraction> term) {
        Common quick = Common.of(from, term);
        return quick == null ? large(from.stream().map(term).toList()) : quick.sum();
    }

    /** Over one denominator while the denominators divide each other, as those of decimals do. */
    static Fraction large(Collection<Fraction> terms) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Fraction term : terms) {
            BigInteger own = term.denominator();
            if (own.equals(denominator)) {
                numerator = numerator.add(term.numerator());
            } else if (own.equals(BigInteger.ONE)) {
                numerator = numerator.add(term.numerator().multiply(denominator));
            } else {
                BigInteger common = own.gcd(denominator);
                BigInteger more = own.divide(common);
                numerator = numerator.multiply(more).add(term.numerator().multiply(denominator.divide(common)));
                denominator = denominator.multiply(more);
            }
        }
        return new Fraction(numerator, denominator);
    }
}

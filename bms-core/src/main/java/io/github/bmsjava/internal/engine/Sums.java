package io.github.bmsjava.internal.engine;

import io.github.bmsjava.value.Fraction;
import java.math.BigInteger;
import java.util.Collection;

/** Exact sums. */
final class Sums {
    private Sums() {}

    /** Added up over one denominator while the denominators divide each other, as those of decimals do; reduced once. */
    static Fraction of(Collection<Fraction> terms) {
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

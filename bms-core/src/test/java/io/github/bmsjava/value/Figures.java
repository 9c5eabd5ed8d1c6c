package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every decimal that can be a figure: up to 38 digits and 18 decimals, trailing zeros included. */
final class Figures {
    private static final BigInteger LARGEST =
            BigInteger.TEN.pow(Decimals.MAX_DIGITS).subtract(BigInteger.ONE);

    private Figures() {}

    static Arbitrary<BigDecimal> any() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(LARGEST.negate(), LARGEST),
                Arbitraries.integers().between(-99_999, 99_999).map(BigInteger::valueOf));
        return Combinators.combine(digits, Arbitraries.integers().between(0, Decimals.MAX_SCALE))
                .as(BigDecimal::new);
    }
}

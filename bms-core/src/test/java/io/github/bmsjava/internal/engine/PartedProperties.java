package io.github.bmsjava.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.value.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** J19: what is reckoned in {@code long}s is what numbers of any size come to. */
class PartedProperties {
    private static final OrgUnit UNIT =
            OrgUnit.builder("lund").type("barnehage").name("Lund").build();

    @Property
    void j19PartsInLongsAreThoseOfNumbersOfAnySize(
            @ForAll("anyShares") List<Share> shares, @ForAll("anyFractions") Fraction limit) {
        same(shares, limit, Parted.of(shares, limit));
    }

    @Property
    void j19SmallPartsFitLongs(@ForAll("smallShares") List<Share> shares, @ForAll("smallFractions") Fraction limit) {
        Parted quick = Parted.Quick.of(shares, limit);

        assertThat(quick).isNotNull();
        same(shares, limit, quick);
    }

    private static void same(List<Share> shares, Fraction limit, Parted parted) {
        Parted large = new Parted.Large(shares, limit, OverUnits.weight(shares));
        IntStream.range(0, shares.size()).forEach(i -> {
            assertThat(parted.amount(i)).isEqualTo(large.amount(i));
            assertThat(parted.weight(i)).isEqualTo(large.weight(i));
        });
    }

    @Property
    void aSumInLongsIsThatOfNumbersOfAnySize(@ForAll("anyTerms") List<Fraction> terms) {
        assertThat(Sums.of(terms)).isEqualTo(Sums.large(terms));
        assertThat(Sums.of(terms)).isEqualTo(terms.stream().reduce(Fraction.ZERO, Fraction::add));
    }

    @Provide
    Arbitrary<List<Fraction>> anyTerms() {
        return anyFractions().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Share>> anyShares() {
        return shares(anyFractions());
    }

    @Provide
    Arbitrary<List<Share>> smallShares() {
        return shares(smallFractions());
    }

    private static Arbitrary<List<Share>> shares(Arbitrary<Fraction> amounts) {
        return Combinators.combine(amounts, amounts.filter(weight -> weight.signum() > 0))
                .as((amount, weight) -> new Share(UNIT, OwnFigure.of(Amount.of(amount)), amount, weight, null, false))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Decimals and other fractions of every length, also beyond 64 bits. */
    @Provide
    Arbitrary<Fraction> anyFractions() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of(1L, 10L, 100L, 1000L, 3L, 60L, 1L << 30, 1L << 31, 999_999_937L),
                        Arbitraries.of(0, 3, 20, 33, 45, 60),
                        Arbitraries.of(BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, BigInteger.TEN.pow(20)))
                .as((top, bottom, shift, times) ->
                        new Fraction(BigInteger.valueOf(top >> shift).multiply(times), BigInteger.valueOf(bottom)));
    }

    /** What municipalities report. */
    @Provide
    Arbitrary<Fraction> smallFractions() {
        return Combinators.combine(Arbitraries.longs().between(-100_000, 100_000), Arbitraries.of(1L, 10L, 100L))
                .as((top, bottom) -> new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }
}

package io.github.bmsjava.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublisherProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void j1ASumIsPublishedExactlyOrSaidToBeLarge(
            @ForAll("numbers") long a, @ForAll("factors") BigInteger times, @ForAll("factors") BigInteger over) {
        BigInteger exact = RoundingProperties.halfAway(BigInteger.valueOf(a).multiply(times), over);
        assertExactOrLarge(new Publisher(times, over).of(a), exact);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j1AQuotientIsPublishedExactlyOrSaidToBeLarge(
            @ForAll("numbers") long a,
            @ForAll("positive") long b,
            @ForAll("factors") BigInteger times,
            @ForAll("factors") BigInteger over) {
        BigInteger exact = RoundingProperties.halfAway(
                BigInteger.valueOf(a).multiply(times), BigInteger.valueOf(b).multiply(over));
        assertExactOrLarge(new Publisher(times, over).of(a, b), exact);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatFitsIsNeverSaidToBeLarge(
            @ForAll("numbers") long a,
            @ForAll("positive") long b,
            @ForAll("powers") BigInteger times,
            @ForAll("powers") BigInteger over) {
        BigInteger common = times.gcd(over);
        BigInteger top = BigInteger.valueOf(a).multiply(times.divide(common));
        BigInteger bottom = BigInteger.valueOf(b).multiply(over.divide(common));
        boolean fits =
                Longs.isLong(top) && Longs.isLong(bottom) && top.compareTo(BigInteger.valueOf(NumberColumn.LEAST)) >= 0;
        if (fits) {
            assertThat(new Publisher(times, over).of(a, b)).isNotEqualTo(Publisher.LARGE);
        }
    }

    private static void assertExactOrLarge(long published, BigInteger exact) {
        // a whole number that looks like a state is taken for one, and the cell is finished elsewhere
        if (!NumberColumn.isState(published)) {
            assertThat(BigInteger.valueOf(published)).isEqualTo(exact);
        }
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Longs.any().filter(number -> !NumberColumn.isState(number));
    }

    @Provide
    Arbitrary<Long> positive() {
        return Longs.any().filter(number -> number > 0);
    }

    @Provide
    Arbitrary<BigInteger> powers() {
        return Arbitraries.integers().between(0, 18).map(BigInteger.TEN::pow);
    }

    @Provide
    Arbitrary<BigInteger> factors() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(BigInteger.TEN::pow),
                Arbitraries.of(
                                "1",
                                "3",
                                "100",
                                "1000",
                                "333333333333333333",
                                "9223372036854775807",
                                "9223372036854775808")
                        .map(BigInteger::new));
    }
}

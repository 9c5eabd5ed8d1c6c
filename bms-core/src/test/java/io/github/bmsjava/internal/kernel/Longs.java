package io.github.bmsjava.internal.kernel;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Whole numbers about everything that could be a bound. */
final class Longs {
    private static final List<Long> BOUNDS = List.of(
            0L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            1L << 32,
            1L << 53,
            1L << 62,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MAX_VALUE / 2,
            Long.MAX_VALUE / 3,
            Long.MAX_VALUE / 10,
            Long.MIN_VALUE / 10,
            Long.MAX_VALUE / 1_000_000_000,
            3_037_000_499L,
            1_000_000_000_000_000_000L);

    private Longs() {}

    static Arbitrary<Long> any() {
        Arbitrary<Long> near = Arbitraries.of(BOUNDS)
                .flatMap(bound -> Arbitraries.longs()
                        .between(-20, 20)
                        .filter(by -> fits(bound, by))
                        .map(by -> bound + by));
        return Arbitraries.oneOf(near, near, Arbitraries.longs().between(-1000, 1000), Arbitraries.longs());
    }

    private static boolean fits(long bound, long by) {
        return isLong(BigInteger.valueOf(bound).add(BigInteger.valueOf(by)));
    }

    static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }
}

package io.github.bmsjava.examples.verification;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Numbers about the bounds of 32 and 64 bits, of sums and products that just fit or just do not, and of 18 decimals. A series
 * keeps to one sort of them, mostly: else nothing in it would ever fit.
 */
final class WideNumbers {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final List<BigInteger> BOUNDS = List.of(
            TWO.pow(31),
            TWO.pow(32),
            TWO.pow(53),
            TWO.pow(62),
            TWO.pow(63),
            TWO.pow(63).divide(BigInteger.valueOf(3)),
            TWO.pow(63).divide(BigInteger.TEN),
            TWO.pow(63).divide(BigInteger.valueOf(100)),
            TWO.pow(63).divide(BigInteger.TEN.pow(9)),
            TWO.pow(64),
            BigInteger.TEN.pow(18),
            BigInteger.TEN.pow(19));

    private static final BigDecimal MOST = new BigDecimal("2e19");

    private final Dice dice;
    private final int sort;
    private final BigInteger bound;
    private final int scale;

    WideNumbers(Dice dice) {
        this.dice = dice;
        this.sort = dice.below(10);
        this.bound = dice.of(BOUNDS);
        this.scale = dice.of(0, 0, 0, 1, 2, 3, 9, 17, 18);
    }

    /** One of the numbers of this series. */
    BigDecimal next() {
        if (dice.percent(12)) {
            return BigDecimal.valueOf(dice.below(100));
        }
        return switch (sort) {
            case 0 -> digits();
            case 1 -> new BigDecimal(BigInteger.valueOf(dice.below(4_000)), 18);
            case 2 -> new BigDecimal(BigInteger.valueOf(dice.below(100_000)), dice.below(19));
            case 3 -> about(dice.of(BOUNDS), dice.below(19));
            default -> about(bound, dice.percent(90) ? scale : dice.below(19));
        };
    }

    /** One from which others of its size may be taken without too many digits for a bound. */
    BigDecimal limit() {
        BigDecimal number = next();
        return number.abs().compareTo(MOST) < 0 ? number : about(TWO.pow(63), dice.below(19));
    }

    /** A positive one. */
    BigDecimal positive() {
        BigDecimal number = next().abs();
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    /** A number of answers. */
    long count() {
        return dice.of(1L, 2L, 40L, 1L << 31, 1L << 40, 1L << 62, Long.MAX_VALUE, 1L + dice.below(1000));
    }

    private BigDecimal digits() {
        BigDecimal number = new BigDecimal(dice.digits(19 + dice.below(20))).movePointLeft(dice.below(19));
        return dice.percent(30) ? number.negate() : number;
    }

    private BigDecimal about(BigInteger number, int decimals) {
        BigInteger near = number.add(BigInteger.valueOf(dice.below(40) - 20L));
        return new BigDecimal(dice.percent(40) ? near.negate() : near, decimals);
    }
}

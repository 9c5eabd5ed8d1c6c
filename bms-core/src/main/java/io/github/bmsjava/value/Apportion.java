package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Prints exact amounts so that what is printed adds up to a printed total: largest remainder, ties in order (J19). */
public final class Apportion {
    private Apportion() {}

    /**
     * Shares a printed total out among exact amounts. Each amount is rounded down to the total's decimals; the units that
     * lack are given to the largest remainders, one each, the first of equals before the next. Where more lack than there
     * are amounts, or fewer than none, every amount first gets the same.
     *
     * @param amounts exact, in their order
     * @param total what the printed amounts shall add up to; its scale is the number of decimals
     * @return a decimal of the total's scale for each amount, in the same order; empty where there are no amounts
     */
    public static List<BigDecimal> apportion(List<Fraction> amounts, BigDecimal total) {
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> quick = LongApportion.apportion(amounts, total);
        return quick == null ? large(amounts, total) : quick;
    }

    /** The same of numbers of any size. */
    static List<BigDecimal> large(List<Fraction> amounts, BigDecimal total) {
        List<Remainder> remainders = new ArrayList<>(amounts.size());
        BigInteger lacking = total.unscaledValue();
        for (Fraction amount : amounts) {
            Remainder remainder = Remainder.of(amount, total.scale());
            remainders.add(remainder);
            lacking = lacking.subtract(remainder.whole());
        }
        // the remainder of mod is never negative, so this floors where fewer than none are lacking
        BigInteger count = BigInteger.valueOf(amounts.size());
        int ones = lacking.mod(count).intValueExact();
        BigInteger each = lacking.subtract(BigInteger.valueOf(ones)).divide(count);
        BitSet served = new BitSet();
        IntStream.range(0, amounts.size())
                .boxed()
                .sorted((a, b) -> remainders.get(b).compareRest(remainders.get(a)))
                .limit(ones)
                .forEach(served::set);
        List<BigDecimal> printed = new ArrayList<>(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            BigInteger units = remainders.get(i).whole().add(each);
            printed.add(new BigDecimal(served.get(i) ? units.add(BigInteger.ONE) : units, total.scale()));
        }
        return List.copyOf(printed);
    }

    /**
     * An amount in units of the last printed decimal.
     *
     * @param whole rounded towards minus infinity
     * @param rest what is left, as a numerator; never negative
     * @param of its denominator
     */
    private record Remainder(BigInteger whole, BigInteger rest, BigInteger of) {
        static Remainder of(Fraction amount, int decimals) {
            BigInteger numerator = amount.numerator();
            BigInteger denominator = amount.denominator();
            if (decimals >= 0) {
                numerator = numerator.multiply(BigInteger.TEN.pow(decimals));
            } else {
                denominator = denominator.multiply(BigInteger.TEN.pow(-decimals));
            }
            BigInteger[] parts = numerator.divideAndRemainder(denominator);
            return parts[1].signum() < 0
                    ? new Remainder(parts[0].subtract(BigInteger.ONE), parts[1].add(denominator), denominator)
                    : new Remainder(parts[0], parts[1], denominator);
        }

        int compareRest(Remainder other) {
            return of.equals(other.of)
                    ? rest.compareTo(other.rest)
                    : rest.multiply(other.of).compareTo(other.rest.multiply(of));
        }
    }
}

package io.github.bmsjava.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Fraction unit = Fraction.of(BigDecimal.valueOf(1, total.scale()));
        List<Fraction> exact =
                amounts.stream().map(amount -> amount.divide(unit)).toList();
        List<BigInteger> whole = exact.stream().map(Apportion::floor).toList();
        BigInteger lacking = whole.stream().reduce(total.unscaledValue(), BigInteger::subtract);
        // the remainder of mod is never negative, so this floors where fewer than none are lacking
        BigInteger count = BigInteger.valueOf(amounts.size());
        int ones = lacking.mod(count).intValueExact();
        BigInteger each = lacking.subtract(BigInteger.valueOf(ones)).divide(count);
        Set<Integer> served = IntStream.range(0, amounts.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> exact.get(i).subtract(fraction(whole.get(i))), Comparator.reverseOrder()))
                .limit(ones)
                .collect(Collectors.toSet());
        List<BigDecimal> printed = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            BigInteger units = whole.get(i).add(each).add(served.contains(i) ? BigInteger.ONE : BigInteger.ZERO);
            printed.add(new BigDecimal(units, total.scale()));
        }
        return List.copyOf(printed);
    }

    private static Fraction fraction(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /** Towards minus infinity, so that a remainder is never negative. */
    private static BigInteger floor(Fraction amount) {
        BigInteger[] parts = amount.numerator().divideAndRemainder(amount.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}

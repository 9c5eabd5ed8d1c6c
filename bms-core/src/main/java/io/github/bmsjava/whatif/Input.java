package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What can be changed: an amount, a mean, a count or a numerator, in whole steps of its quantum.
 *
 * @param from the input as it is
 * @param quantum one step; positive
 * @param factor the exact value is the input times this; positive
 * @param isNumerator whether it is the numerator of a ratio
 * @param floor whether it falls below zero
 */
record Input(BigDecimal from, BigDecimal quantum, Fraction factor, boolean isNumerator, Floor floor) {

    /** Whether an input falls below zero. */
    enum Floor {
        /** A count and a numerator do not. */
        ZERO,
        /** An amount does, for example a result in kroner. */
        NONE,
        /** A sum does if it is one of amounts, and does not if it is one of counts: which it is, no result tells. */
        UNKNOWN
    }

    /** What a unit reported: its amount, mean or count, the numerator of its ratio, or what its amounts or counts add up to. */
    static Input ofOwn(IndicatorResult result) {
        return quantity(result)
                .map(quantity -> of(quantity, result.indicator()))
                .orElseGet(() -> ofSum(result));
    }

    /** Of a mean of months, or the largest of them, no step of one figure says what it takes. */
    private static Input ofSum(IndicatorResult result) {
        Fraction exact = result.explain().exact().orElseThrow();
        Indicator indicator = result.indicator();
        PeriodRule.Kind rule = indicator.rollUp().overTime().kind();
        boolean isSum = (rule == PeriodRule.Kind.SUM || rule == PeriodRule.Kind.YEAR_TO_DATE)
                && indicator.formula().isEmpty()
                && indicator.rollUp().useOfBudget().isEmpty();
        if (!isSum) {
            throw several(result, exact);
        }
        return of(decimal(exact, result), smallest(indicator), Floor.UNKNOWN);
    }

    /** The value itself: as reported where it is one figure, else as published. */
    static Input ofValue(IndicatorResult result) {
        return quantity(result)
                .filter(quantity -> !(quantity instanceof Quantity.Ratio))
                .map(quantity -> of(quantity, result.indicator()))
                .orElseGet(() -> isCountOfUnits(result)
                        ? of(result.value(), BigDecimal.ONE, Floor.ZERO)
                        : of(result.value(), lastDecimal(result.indicator()), Floor.NONE));
    }

    /** A number of units moves by whole units, whatever the decimals of what was counted. */
    private static boolean isCountOfUnits(IndicatorResult result) {
        return result.isComputed() && result.indicator().rollUp().overUnits().kind() == UnitRule.Kind.COUNT;
    }

    /**
     * A numerator.
     *
     * @param numerator exact
     * @param denominator by which the value that is looked at divides, above zero
     * @param of whose numerator it is
     */
    static Input ofNumerator(Fraction numerator, Fraction denominator, IndicatorResult of) {
        Indicator indicator = of.indicator();
        return new Input(
                decimal(numerator, of),
                indicator.quantum().map(InputQuantum::step).orElse(BigDecimal.ONE),
                Fraction.of(indicator.unit().factor()).divide(denominator),
                true,
                Floor.ZERO);
    }

    /** Numerator and denominator of a unit's own ratio. */
    static Optional<Parts> parts(IndicatorResult result) {
        return quantity(result)
                .filter(Quantity.Ratio.class::isInstance)
                .map(quantity -> (Quantity.Ratio) quantity)
                .map(ratio -> new Parts(Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator())));
    }

    private static Input of(Quantity quantity, Indicator indicator) {
        if (quantity instanceof Quantity.Ratio ratio) {
            return new Input(
                    ratio.numerator(),
                    indicator.quantum().map(InputQuantum::step).orElse(BigDecimal.ONE),
                    Fraction.of(indicator.unit().factor()).divide(Fraction.of(ratio.denominator())),
                    true,
                    Floor.ZERO);
        }
        if (quantity instanceof Quantity.Count count) {
            BigDecimal step = indicator.quantum().map(InputQuantum::step).orElse(BigDecimal.ONE);
            return of(BigDecimal.valueOf(count.count()), step, Floor.ZERO);
        }
        BigDecimal amount =
                quantity instanceof Quantity.Mean mean ? mean.mean() : ((Quantity.Scalar) quantity).amount();
        return of(amount, smallest(indicator), Floor.NONE);
    }

    private static Input of(BigDecimal from, BigDecimal quantum, Floor floor) {
        return new Input(from, quantum, Fraction.ONE, false, floor);
    }

    /** The one figure that a result is; empty where it is made of several, or stands in for another. */
    private static Optional<Quantity> quantity(IndicatorResult result) {
        Explanation why = result.explain();
        Fraction factor = Fraction.of(result.indicator().unit().factor());
        return why.observation()
                .filter(observation -> !why.isComputed())
                .flatMap(Observation::quantity)
                .filter(quantity -> quantity.exact()
                        .map(value -> quantity instanceof Quantity.Ratio ? value.multiply(factor) : value)
                        .equals(why.exact()));
    }

    private static BigDecimal smallest(Indicator indicator) {
        return indicator.quantum().map(InputQuantum::step).orElseGet(() -> lastDecimal(indicator));
    }

    private static BigDecimal lastDecimal(Indicator indicator) {
        return BigDecimal.ONE.movePointLeft(indicator.decimals());
    }

    private static BigDecimal decimal(Fraction exact, IndicatorResult of) {
        try {
            return new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()));
        } catch (ArithmeticException e) { // no decimal
            throw several(of, exact);
        }
    }

    private static IllegalArgumentException several(IndicatorResult of, Fraction exact) {
        return new IllegalArgumentException(of.key() + " is made of several figures, and no one input: " + exact + ".");
    }

    /** The input after some steps. */
    BigDecimal after(BigInteger steps) {
        return from.add(quantum.multiply(new BigDecimal(steps)));
    }

    /** The exact value after some steps. */
    Fraction value(BigInteger steps) {
        return Fraction.of(after(steps)).multiply(factor);
    }

    /** Whether the input, after some steps, is below zero, and it is not known whether it can be. */
    boolean isDoubtful(BigInteger steps) {
        return floor == Floor.UNKNOWN && from.signum() >= 0 && after(steps).signum() < 0;
    }

    /** The fewest steps, zero or less: down to zero, or to the least figure that can be reported. */
    BigInteger least() {
        return stepsIn(floor == Floor.ZERO ? from : largest().add(from)).negate();
    }

    /** The most steps, zero or more: up to the largest figure that can be reported. */
    BigInteger most() {
        return stepsIn(largest().subtract(from));
    }

    /** A figure with more decimals than its quantum may be larger than the largest with as many: it moves no further. */
    private BigInteger stepsIn(BigDecimal distance) {
        return distance.max(BigDecimal.ZERO).divideToIntegralValue(quantum).toBigInteger();
    }

    private BigDecimal largest() {
        int scale = Math.max(Math.max(from.scale(), quantum.scale()), 0);
        return new BigDecimal(BigInteger.TEN.pow(Decimals.MAX_DIGITS).subtract(BigInteger.ONE), scale);
    }
}

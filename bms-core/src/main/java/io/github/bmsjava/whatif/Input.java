package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.Indicator;
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
 * @param hasFloor whether it does not fall below zero
 */
record Input(BigDecimal from, BigDecimal quantum, Fraction factor, boolean isNumerator, boolean hasFloor) {

    /** What a unit reported: its amount, mean or count, or the numerator of its ratio. */
    static Input ofOwn(IndicatorResult result) {
        return quantity(result)
                .map(quantity -> of(quantity, result.indicator()))
                .orElseGet(() -> of(
                        decimal(result.explain().exact().orElseThrow(), result), smallest(result.indicator()), false));
    }

    /** The value itself: as reported where it is one figure, else as published. */
    static Input ofValue(IndicatorResult result) {
        return quantity(result)
                .filter(quantity -> !(quantity instanceof Quantity.Ratio))
                .map(quantity -> of(quantity, result.indicator()))
                .orElseGet(() -> of(result.value(), lastDecimal(result.indicator()), false));
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
                true);
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
                    true);
        }
        if (quantity instanceof Quantity.Count count) {
            BigDecimal step = indicator.quantum().map(InputQuantum::step).orElse(BigDecimal.ONE);
            return of(BigDecimal.valueOf(count.count()), step, true);
        }
        BigDecimal amount =
                quantity instanceof Quantity.Mean mean ? mean.mean() : ((Quantity.Scalar) quantity).amount();
        return of(amount, smallest(indicator), false);
    }

    private static Input of(BigDecimal from, BigDecimal quantum, boolean hasFloor) {
        return new Input(from, quantum, Fraction.ONE, false, hasFloor);
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
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    of.key() + " is made of several figures, and no one input: " + exact + ".", e);
        }
    }

    /** The input after some steps. */
    BigDecimal after(BigInteger steps) {
        return from.add(quantum.multiply(new BigDecimal(steps)));
    }

    /** The exact value after some steps. */
    Fraction value(BigInteger steps) {
        return Fraction.of(after(steps)).multiply(factor);
    }

    /** The fewest steps: down to zero, or to the least figure that can be reported. */
    BigInteger least() {
        return hasFloor && from.signum() >= 0
                ? from.divideToIntegralValue(quantum).toBigInteger().negate()
                : hasFloor
                        ? BigInteger.ZERO
                        : from.subtract(largest().negate())
                                .divideToIntegralValue(quantum)
                                .toBigInteger()
                                .negate();
    }

    /** The most steps: up to the largest figure that can be reported. */
    BigInteger most() {
        return largest().subtract(from).divideToIntegralValue(quantum).toBigInteger();
    }

    private BigDecimal largest() {
        int scale = Math.max(Math.max(from.scale(), quantum.scale()), 0);
        return new BigDecimal(BigInteger.TEN.pow(Decimals.MAX_DIGITS).subtract(BigInteger.ONE), scale);
    }
}

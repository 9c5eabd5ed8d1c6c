package io.github.bmsjava.threshold;

import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;

/**
 * A target printed without an operator: it takes the indicator's direction and is inclusive (J3).
 *
 * @param value the number, in the unit of the indicator
 */
public record BareTarget(BigDecimal value) implements LevelBound {

    /**
     * Checks the size.
     *
     * @param value at most 38 digits and 18 decimals
     */
    public BareTarget {
        value = Decimals.require(value);
    }

    /**
     * A bare target from code.
     *
     * @param value for example {@code "4,5"}
     * @return the target
     */
    public static BareTarget of(String value) {
        return new BareTarget(Decimals.of(value));
    }

    /**
     * The bound it stands for.
     *
     * @param direction higher is better, lower is better, or within range
     * @return at least, at most, or exactly the number
     * @throws IllegalArgumentException if there is no direction
     */
    public Bound.Limit in(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> new Bound.Limit(Operator.AT_LEAST, value);
            case LOWER_IS_BETTER -> new Bound.Limit(Operator.AT_MOST, value);
            case WITHIN_RANGE -> new Bound.Limit(Operator.EXACTLY, value);
            case NONE ->
                throw new IllegalArgumentException(
                        "target " + value.toPlainString()
                                + " has no operator and the indicator no direction.\nMaybe add higherIsBetter() or lowerIsBetter().");
        };
    }

    /** The bare number. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

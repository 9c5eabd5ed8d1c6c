package io.github.bmsjava.statistics;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What lies between two numbers, both included.
 *
 * @param low the lower end, or minus infinity
 * @param high the upper end, or infinity
 */
public record Interval(double low, double high) {
    /**
     * Checks the order.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public Interval {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("low " + low + " and high " + high + " are no interval.");
        }
    }

    /**
     * Whether a number lies inside.
     *
     * @param number the number
     * @return true on the ends as well
     */
    public boolean contains(double number) {
        return number >= low && number <= high;
    }

    /**
     * What it says of a bound that is met from one side: whether the light would be the same wherever in the interval the truth lies.
     *
     * @param limit the bound, inclusive
     * @param higherIsBetter whether it is met at and above the bound, else at and below
     * @return clearly met where all of it meets the bound, clearly not met where none of it does
     */
    public Certainty of(BigDecimal limit, boolean higherIsBetter) {
        double bound = limit.doubleValue();
        boolean lowMeets = higherIsBetter ? low >= bound : low <= bound;
        boolean highMeets = higherIsBetter ? high >= bound : high <= bound;
        if (lowMeets && highMeets) {
            return Certainty.CLEARLY_MET;
        }
        return lowMeets || highMeets ? Certainty.UNCERTAIN : Certainty.CLEARLY_NOT_MET;
    }

    /** Both ends with four decimals. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "(%.4f, %.4f)", low, high);
    }
}

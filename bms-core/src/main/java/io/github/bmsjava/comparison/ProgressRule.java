package io.github.bmsjava.comparison;

/**
 * When a series is without positive development (R161): none of the steps between its last measured points is an
 * improvement. What follows is the basis for a talk, never a sanction.
 *
 * @param points how many measured points are looked at, at least two
 * @param exceptWhereTargetIsMet whether a series whose last point has the best light is left alone
 */
public record ProgressRule(int points, boolean exceptWhereTargetIsMet) {
    private static final int STANDARD = 3;

    /**
     * Checks the number.
     *
     * @param points at least two
     * @param exceptWhereTargetIsMet whether a met target excludes
     */
    public ProgressRule {
        if (points < 2) {
            throw new IllegalArgumentException("points " + points + " of a progress rule make no step."
                    + "\nMaybe 3 was meant, the standard; at least 2.");
        }
    }

    /**
     * Three measured points, whether or not the target is met.
     *
     * @return the rule
     */
    public static ProgressRule standard() {
        return new ProgressRule(STANDARD, false);
    }

    /**
     * The same rule over another number of points.
     *
     * @param number at least two
     * @return a rule
     */
    public ProgressRule over(int number) {
        return new ProgressRule(number, exceptWhereTargetIsMet);
    }

    /**
     * The same rule, but a series whose last point has the best light is left alone.
     *
     * @return a rule
     */
    public ProgressRule unlessTargetIsMet() {
        return new ProgressRule(points, true);
    }
}

package io.github.bmsjava.internal.kernel;

/**
 * Points on straight lines between given ones, constant beyond the ends. Where the numbers between the ends are few, each is
 * worked out once and looked up after that.
 */
public final class LinePoints implements Points {
    private static final int TABLE = 1 << 14;

    private final long[] at;
    private final long[] points;
    private final long unit;
    private final long step;
    private final short[] known;

    /**
     * Some lines.
     *
     * @param at where points are given, ascending, at least two
     * @param points how many there, between 0 and 100 times 100 times {@code unit}
     * @param unit how many of the points' units make a hundredth
     * @param step how many of the units of {@code at} make one of the published number
     * @throws ArithmeticException if the lines are so steep or long that a point between would not fit
     */
    public LinePoints(long[] at, long[] points, long unit, long step) {
        this.at = at.clone();
        this.points = points.clone();
        this.unit = unit;
        this.step = step;
        for (int i = 1; i < at.length; i++) {
            long run = Math.subtractExact(at[i], at[i - 1]);
            Math.multiplyExact(Math.multiplyExact(run, unit), 4L);
            Math.multiplyExact(run, Math.multiplyExact(4L, Math.max(points[i], points[i - 1])));
        }
        long span = (at[at.length - 1] - at[0]) / step;
        this.known = new short[span >= 0 && span < TABLE ? (int) span + 1 : 0];
    }

    @Override
    public int of(long published, int level) {
        // a product that does not fit lies beyond the ends, on the side of its sign
        long x = published * step;
        if (Math.multiplyHigh(published, step) != x >> 63) {
            x = published < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        int last = at.length - 1;
        if (x <= at[0]) {
            return rounded(points[0]);
        }
        if (x >= at[last]) {
            return rounded(points[last]);
        }
        if (known.length == 0) {
            return between(x);
        }
        int place = (int) ((x - at[0]) / step);
        // zero stands for unknown; whoever comes first writes what everyone would
        int found = known[place] - 1;
        if (found < 0) {
            found = between(x);
            known[place] = (short) (found + 1);
        }
        return found;
    }

    private int between(long x) {
        int right = 1;
        while (x > at[right]) {
            right++;
        }
        long run = at[right] - at[right - 1];
        long rise = points[right] - points[right - 1];
        long numerator = points[right - 1] * run + (x - at[right - 1]) * rise;
        return (int) Rounding.halfAway(numerator, run * unit);
    }

    private int rounded(long amount) {
        return (int) Rounding.halfAway(amount, unit);
    }
}

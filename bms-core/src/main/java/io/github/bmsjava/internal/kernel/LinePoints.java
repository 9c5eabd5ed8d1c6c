package io.github.bmsjava.internal.kernel;

/**
 * Points on straight lines between given ones, constant beyond the ends. What is asked for is worked out once and
 * looked up after that, as far as a table reaches.
 */
public final class LinePoints implements Points {
    private static final int TABLE = 1 << 14;
    private static final long NEAR = 1L << 62;

    private final long[] at;
    private final long[] points;
    private final long[] runs;
    private final long[] rises;
    /** By which the points between two given ones are divided. */
    private final Divisor[] divisors;

    private final long step;
    private final int lowest;
    private final int highest;
    /** The first number that the table knows: of long lines most that is asked for lies about zero. */
    private final long first;

    private final short[] known;
    /** Whether the table knows all numbers from the first point to the last, one by one. */
    private final boolean whole;

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
        this.step = step;
        this.runs = new long[at.length];
        this.rises = new long[at.length];
        this.divisors = new Divisor[at.length];
        for (int i = 1; i < at.length; i++) {
            long run = Math.subtractExact(at[i], at[i - 1]);
            long over = Math.multiplyExact(run, unit);
            Math.multiplyExact(over, 4L);
            Math.multiplyExact(run, Math.multiplyExact(4L, Math.max(points[i], points[i - 1])));
            runs[i] = run;
            rises[i] = points[i] - points[i - 1];
            divisors[i] = new Divisor(over);
        }
        this.lowest = (int) Rounding.halfAway(points[0], unit);
        this.highest = (int) Rounding.halfAway(points[at.length - 1], unit);
        long cells = Math.subtractExact(at[at.length - 1], at[0]) / step;
        boolean fits = cells < TABLE || at[0] >= 0 || at[at.length - 1] <= 0;
        this.first = fits ? at[0] : Math.max(at[0], -step * TABLE / 4);
        this.known = new short[(int) Math.min(TABLE, (at[at.length - 1] - first) / step + 1)];
        this.whole = cells < TABLE && step == 1;
    }

    /** A published number at or before the first point. */
    long first() {
        return Math.floorDiv(at[0], step);
    }

    /** A published number at or after the last point. */
    long last() {
        return -Math.floorDiv(-at[at.length - 1], step);
    }

    @Override
    public int of(long published, int level) {
        if (!whole || published >= NEAR || published <= -NEAR) {
            return ofAny(published);
        }
        // beyond the ends the points are those of the ends
        int place = (int) Math.max(0, Math.min(known.length - 1, published - first));
        int found = known[place] - 1;
        return found >= 0 ? found : learn(place, first + place);
    }

    private int ofAny(long published) {
        // a product that does not fit lies beyond the ends, on the side of its sign
        long x = published * step;
        if (step != 1 && Math.multiplyHigh(published, step) != x >> 63) {
            x = published < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        int last = at.length - 1;
        if (x <= at[0]) {
            return lowest;
        }
        if (x >= at[last]) {
            return highest;
        }
        long place = step == 1 ? x - first : (x - first) / step;
        if (x < first || place >= known.length) {
            return between(x);
        }
        // zero stands for unknown; whoever comes first writes what everyone would
        int found = known[(int) place] - 1;
        return found >= 0 ? found : learn((int) place, x);
    }

    private int learn(int place, long x) {
        int found = x == at[0] ? lowest : between(x);
        known[place] = (short) (found + 1);
        return found;
    }

    private int between(long x) {
        int right = 1;
        while (x > at[right]) {
            right++;
        }
        long numerator = points[right - 1] * runs[right] + (x - at[right - 1]) * rises[right];
        return (int) divisors[right].halfAway(numerator);
    }
}

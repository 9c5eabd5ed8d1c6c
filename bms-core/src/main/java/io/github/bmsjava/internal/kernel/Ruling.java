package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.Nullable;

/** How published numbers of some cells become lights and points. Immutable once it is shared. */
public final class Ruling {
    private static final long NEAR = 1L << 61;

    private final byte reason;
    private final boolean mute;
    private final long[] low;
    private final long[] high;
    private final byte[] levels;
    private final byte otherwise;
    private final byte words;
    private final @Nullable Points points;
    private @Nullable Verdicts verdicts;
    private final boolean isShort;
    private final long low0;
    private final long high0;
    private final long level0;
    private final long low1;
    private final long high1;
    private final long level1;

    private Ruling(
            byte reason,
            boolean mute,
            byte words,
            long[] low,
            long[] high,
            byte[] levels,
            byte otherwise,
            @Nullable Points points) {
        this.reason = reason;
        this.mute = mute;
        this.words = words;
        this.low = low;
        this.high = high;
        this.levels = levels;
        this.otherwise = otherwise;
        this.points = points;
        this.isShort = levels.length <= 2;
        this.low0 = near(low, 0, 1);
        this.high0 = near(high, 0, 0);
        this.level0 = levels.length > 0 ? levels[0] : otherwise;
        this.low1 = near(low, 1, 1);
        this.high1 = near(high, 1, 0);
        this.level1 = levels.length > 1 ? levels[1] : otherwise;
    }

    /** A limit as it is for numbers that are not far from zero; so that a difference from them fits. */
    private static long near(long[] limits, int zone, long none) {
        return zone < limits.length ? Math.max(-2 * NEAR, Math.min(2 * NEAR, limits[zone])) : none;
    }

    /**
     * There is never a light, for one reason, though there may be a value.
     *
     * @param reason the code of the reason
     * @param words the code of a figure that is words
     */
    public static Ruling unjudged(byte reason, byte words) {
        return new Ruling(reason, false, words, new long[0], new long[0], new byte[0], reason, null);
    }

    /** There is nothing to show, for one reason, whatever was reported. */
    public static Ruling mute(byte reason) {
        return new Ruling(reason, true, reason, new long[0], new long[0], new byte[0], reason, null);
    }

    /** Every cell has to be settled elsewhere, be there a value or not. */
    public static Ruling settled() {
        return mute(Codes.PENDING);
    }

    /** Every value has to be judged elsewhere. */
    public static Ruling elsewhere() {
        return unjudged(Codes.PENDING, Codes.PENDING);
    }

    /**
     * Zones of published numbers.
     *
     * @param low the least number of each zone
     * @param high the greatest number of each zone
     * @param levels the index of each zone's level; the first zone that holds a number decides
     * @param otherwise the level of numbers in no zone
     * @param words the code of a figure that is words
     * @param points the points, or null where there are none
     */
    public static Ruling zones(
            long[] low, long[] high, int[] levels, int otherwise, byte words, @Nullable Points points) {
        byte[] codes = new byte[levels.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (Codes.FIRST_LEVEL + levels[i]);
        }
        return new Ruling(
                Codes.PENDING,
                false,
                words,
                low.clone(),
                high.clone(),
                codes,
                (byte) (Codes.FIRST_LEVEL + otherwise),
                points);
    }

    /** Whether there is nothing to show. */
    boolean isMute() {
        return mute;
    }

    /** The one reason, or {@link Codes#PENDING}. */
    byte reason() {
        return reason;
    }

    /** The code of a figure that is words. */
    byte words() {
        return words;
    }

    /** The code of a published number's level, or the one reason. */
    byte judge(long published) {
        return isShort && published < NEAR && published > -NEAR ? judgeShort(published) : judgeAny(published);
    }

    /** Of no more than two zones, without a branch that depends on the number. */
    private byte judgeShort(long published) {
        // all ones where the number lies outside
        long outside0 = ((published - low0) | (high0 - published)) >> 63;
        long outside1 = ((published - low1) | (high1 - published)) >> 63;
        long lower = (outside1 & otherwise) | (~outside1 & level1);
        return (byte) ((outside0 & lower) | (~outside0 & level0));
    }

    private byte judgeAny(long published) {
        for (int i = 0; i < low.length; i++) {
            if (published >= low[i] && published <= high[i]) {
                return levels[i];
            }
        }
        return otherwise;
    }

    /** Says that many cells are judged by it, so that a table of its verdicts is worth its room. */
    public void share() {
        if (verdicts != null || !isShort || (points != null && !(points instanceof LinePoints)) || levels.length == 0) {
            return;
        }
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < levels.length; i++) {
            if (low[i] > -NEAR) {
                first = Math.min(first, low[i] - 1);
                last = Math.max(last, low[i]);
            }
            if (high[i] < NEAR) {
                first = Math.min(first, high[i]);
                last = Math.max(last, high[i] + 1);
            }
        }
        if (points instanceof LinePoints line) {
            first = Math.min(first, line.first());
            last = Math.max(last, line.last());
        }
        if (first > -NEAR && last < NEAR && last >= first && last - first < Verdicts.MOST) {
            verdicts = new Verdicts(this, first, last);
        }
    }

    /** A table of verdicts on numbers that are not far from zero; null where there is none. */
    @Nullable
    Verdicts verdicts() {
        return verdicts;
    }

    /** Whether a number is not far from zero. */
    static boolean isNear(long published) {
        return published < NEAR && published > -NEAR;
    }

    /** The points of a published number that was judged. */
    int score(long published, byte code) {
        return points == null || !Codes.isLevel(code) ? Codes.NO_SCORE : points.of(published, code - Codes.FIRST_LEVEL);
    }
}

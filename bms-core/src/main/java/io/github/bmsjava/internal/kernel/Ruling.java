package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.Nullable;

/** How published numbers of some cells become lights and points. Immutable. */
public final class Ruling {
    private final byte reason;
    private final boolean mute;
    private final long[] low;
    private final long[] high;
    private final byte[] levels;
    private final byte otherwise;
    private final byte words;
    private final @Nullable Points points;

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
        for (int i = 0; i < low.length; i++) {
            if (published >= low[i] && published <= high[i]) {
                return levels[i];
            }
        }
        return otherwise;
    }

    /** The points of a published number that was judged. */
    int score(long published, byte code) {
        return points == null || !Codes.isLevel(code) ? Codes.NO_SCORE : points.of(published, code - Codes.FIRST_LEVEL);
    }
}

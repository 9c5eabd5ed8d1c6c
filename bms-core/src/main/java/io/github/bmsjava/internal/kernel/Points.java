package io.github.bmsjava.internal.kernel;

/** The points of a published number, in hundredths. */
public interface Points {
    /** What {@link #of} gives where the points have to be worked out elsewhere. */
    int ELSEWHERE = -2;

    /**
     * The points.
     *
     * @param published the published number
     * @param level the index of its level, from worst to best
     * @return 0 to 10000, {@link Codes#NO_SCORE} where there are none, or {@link #ELSEWHERE}
     */
    int of(long published, int level);
}

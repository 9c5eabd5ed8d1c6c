package io.github.bmsjava.internal.kernel;

/**
 * Code and points of every number of a narrow domain, each found once; beyond the domain they are those at its ends. Safe to
 * share: whoever comes first writes what everyone would.
 */
final class Verdicts {
    /** So many numbers at most. */
    static final int MOST = 1 << 12;
    /** Stands for a verdict that is not known yet. */
    private static final int UNKNOWN = 0;

    private final Ruling ruling;
    private final long first;
    private final int[] known;

    /**
     * Of a domain.
     *
     * @param ruling gives the verdicts
     * @param first the least number
     * @param last the greatest, less than {@value #MOST} more
     */
    Verdicts(Ruling ruling, long first, long last) {
        this.ruling = ruling;
        this.first = first;
        this.known = new int[(int) (last - first) + 1];
    }

    /** The verdict on a number that is not far from zero: {@link #code} and {@link #score} tell it. */
    int of(long published) {
        int place = (int) Math.max(0, Math.min(known.length - 1, published - first));
        int found = known[place];
        return found == UNKNOWN ? learn(place) : found;
    }

    private int learn(int place) {
        byte code = ruling.judge(first + place);
        int found = pack(code, ruling.score(first + place, code));
        known[place] = found;
        return found;
    }

    private static int pack(byte code, int score) {
        return (code + 1) << Short.SIZE | (score - Codes.NO_SCORE);
    }

    static byte code(int verdict) {
        return (byte) ((verdict >> Short.SIZE) - 1);
    }

    static int score(int verdict) {
        return (verdict & 0xFFFF) + Codes.NO_SCORE;
    }
}

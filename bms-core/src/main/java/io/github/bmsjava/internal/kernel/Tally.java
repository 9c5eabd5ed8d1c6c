package io.github.bmsjava.internal.kernel;

/**
 * What has been added up for each level of a forest below the cell that is being read. A sum that would not fit makes its
 * level large: it is worked out elsewhere, never wrapped.
 */
final class Tally {
    private final ClimbRule.Family family;
    private final int[] expected;
    private final int[] there;
    private final long[] amount;
    private final long[] weight;
    private final byte[] gravest;
    private final byte[] excluded;
    private final byte[] marks;
    private final boolean[] large;

    Tally(ClimbRule.Family family, int levels) {
        this.family = family;
        this.expected = new int[levels];
        this.there = new int[levels];
        this.amount = new long[levels];
        this.weight = new long[levels];
        this.gravest = new byte[levels];
        this.excluded = new byte[levels];
        this.marks = new byte[levels];
        this.large = new boolean[levels];
    }

    /** Whether nothing is expected of a level. */
    boolean isEmpty(int level) {
        return expected[level] == 0;
    }

    int expected(int level) {
        return expected[level];
    }

    int there(int level) {
        return there[level];
    }

    long amount(int level) {
        return amount[level];
    }

    long weight(int level) {
        return weight[level];
    }

    /** The greatest code of those that are missing. */
    byte gravest(int level) {
        return gravest[level];
    }

    /** The greatest code of those of whom nothing was expected, or zero. */
    byte excluded(int level) {
        return excluded[level];
    }

    boolean isLarge(int level) {
        return large[level];
    }

    byte marks(int level, boolean counts) {
        boolean partial = !counts && there[level] < expected[level];
        return partial ? (byte) (marks[level] | ColumnClimb.PROVISIONAL) : marks[level];
    }

    void addParts(int level, long a, long b, byte mark) {
        long part = a;
        if (family == ClimbRule.Family.MEAN_BY_N) {
            part = a * b;
            large[level] |= Math.multiplyHigh(a, b) != part >> 63;
        }
        expected[level]++;
        there[level]++;
        marks[level] |= mark;
        addAmount(level, part);
        addWeight(level, b);
    }

    void addValue(int level, long value, byte mark) {
        boolean first = there[level] == 0;
        expected[level]++;
        there[level]++;
        marks[level] |= mark;
        if (NumberColumn.isState(value)) {
            large[level] = true;
        } else if (family == ClimbRule.Family.MINIMUM) {
            amount[level] = first ? value : Math.min(amount[level], value);
        } else if (family == ClimbRule.Family.MAXIMUM) {
            amount[level] = first ? value : Math.max(amount[level], value);
        } else {
            addAmount(level, value);
        }
    }

    /** Something is there that does not fit. */
    void addLarge(int level) {
        expected[level]++;
        there[level]++;
        large[level] = true;
    }

    void miss(int level, byte reason) {
        expected[level]++;
        gravest[level] = (byte) Math.max(gravest[level], reason);
    }

    /** Somebody of whom nothing was expected. */
    void exclude(int level, byte reason) {
        excluded[level] = (byte) Math.max(excluded[level], reason);
    }

    private void addAmount(int level, long more) {
        long sum = amount[level] + more;
        large[level] |= ((amount[level] ^ sum) & (more ^ sum)) < 0;
        amount[level] = sum;
    }

    private void addWeight(int level, long more) {
        long sum = weight[level] + more;
        large[level] |= ((weight[level] ^ sum) & (more ^ sum)) < 0;
        weight[level] = sum;
    }

    /** Adds one level to another, and clears it. */
    void passOn(int from, int to) {
        if (expected[from] != 0) {
            if (there[from] != 0) {
                join(from, to);
            }
            expected[to] += expected[from];
            there[to] += there[from];
            gravest[to] = (byte) Math.max(gravest[to], gravest[from]);
            marks[to] |= marks[from];
            large[to] |= large[from];
        }
        excluded[to] = (byte) Math.max(excluded[to], excluded[from]);
        clear(from);
    }

    private void join(int from, int to) {
        boolean first = there[to] == 0;
        switch (family) {
            case MINIMUM -> amount[to] = first ? amount[from] : Math.min(amount[to], amount[from]);
            case MAXIMUM -> amount[to] = first ? amount[from] : Math.max(amount[to], amount[from]);
            case SUM, PLAIN_MEAN, RATIO, MEAN_BY_N -> {
                addAmount(to, amount[from]);
                addWeight(to, weight[from]);
            }
            case COUNT, NONE, ELSEWHERE -> {
                // only how many
            }
        }
    }

    void clear(int level) {
        if (expected[level] != 0) {
            expected[level] = 0;
            there[level] = 0;
            amount[level] = 0;
            weight[level] = 0;
            gravest[level] = 0;
            marks[level] = 0;
            large[level] = false;
        }
        excluded[level] = 0;
    }
}

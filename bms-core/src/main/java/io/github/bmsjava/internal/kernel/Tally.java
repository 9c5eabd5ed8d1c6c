package io.github.bmsjava.internal.kernel;

/**
 * What has been added up for each level of a forest below the cell that is being read. A sum that would not fit makes its
 * level large: it is worked out elsewhere, never wrapped.
 */
final class Tally {
    private static final long ONE_EXPECTED = 1L << Integer.SIZE;
    /** One that is expected, and there. */
    static final long ONE_THERE = ONE_EXPECTED + 1;

    private final ClimbRule.Family family;
    private final boolean byParts;
    private final boolean multiplies;
    private final boolean compares;
    private final boolean checks;
    /** How many are expected in the upper half, how many are there in the lower. */
    final long[] counts;

    final long[] amount;
    final long[] weight;
    final byte[] gravest;
    final byte[] excluded;
    private final byte[] marks;
    /** Negative where a sum did not fit. */
    final long[] overflow;

    /**
     * Empty.
     *
     * @param checks whether sums might not fit
     */
    Tally(ClimbRule.Family family, int levels, boolean checks) {
        this.checks = checks;
        this.family = family;
        this.byParts = family == ClimbRule.Family.RATIO || family == ClimbRule.Family.MEAN_BY_N;
        this.multiplies = family == ClimbRule.Family.MEAN_BY_N;
        this.compares = family == ClimbRule.Family.MINIMUM || family == ClimbRule.Family.MAXIMUM;
        this.counts = new long[levels];
        this.amount = new long[levels];
        this.weight = new long[levels];
        this.gravest = new byte[levels];
        this.excluded = new byte[levels];
        this.marks = new byte[levels];
        this.overflow = new long[levels];
    }

    /** Whether nothing is expected of a level. */
    boolean isEmpty(int level) {
        return counts[level] == 0;
    }

    /** Whether nothing at all is known of a level. */
    boolean isQuiet(int level) {
        return (counts[level] | excluded[level]) == 0;
    }

    int expected(int level) {
        return (int) (counts[level] >>> Integer.SIZE);
    }

    int there(int level) {
        return (int) counts[level];
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
        return overflow[level] < 0;
    }

    byte marks(int level, boolean counts) {
        boolean partial = !counts && there(level) < expected(level);
        return partial ? (byte) (marks[level] | ColumnClimb.PROVISIONAL) : marks[level];
    }

    /**
     * Adds a figure.
     *
     * @param level to which level
     * @param value the amount, the numerator or the mean; a state where it does not fit
     * @param second the denominator or the number of answers; one where there is none
     * @param undefined the code of a figure without a value
     * @return whether it is there; false where it has no value, and so is missing
     */
    boolean add(int level, long value, long second, byte undefined) {
        if (byParts) {
            addParts(level, value, second);
        } else if (second <= 0) {
            miss(level, undefined);
            return false;
        } else if (NumberColumn.isState(value)) {
            addLarge(level);
        } else if (compares && (int) counts[level] != 0) {
            counts[level] += ONE_THERE;
            amount[level] = closer(amount[level], value);
        } else {
            counts[level] += ONE_THERE;
            addAmount(level, value);
        }
        return true;
    }

    private void addParts(int level, long value, long second) {
        counts[level] += ONE_THERE;
        long part = value;
        if (multiplies) {
            part = value * second;
            if (checks && Math.multiplyHigh(value, second) != part >> 63) {
                overflow[level] = -1;
            }
        }
        addAmount(level, part);
        addWeight(level, second);
    }

    /** The one that a minimum or maximum takes. */
    long closer(long one, long other) {
        return family == ClimbRule.Family.MINIMUM ? Math.min(one, other) : Math.max(one, other);
    }

    /** Says what must be said beside a figure that was added. */
    void mark(int level, byte mark) {
        marks[level] |= mark;
    }

    /** Something is there that does not fit. */
    void addLarge(int level) {
        counts[level] += ONE_THERE;
        overflow[level] = -1;
    }

    void miss(int level, byte reason) {
        counts[level] += ONE_EXPECTED;
        gravest[level] = (byte) Math.max(gravest[level], reason);
    }

    /** Somebody of whom nothing was expected. */
    void exclude(int level, byte reason) {
        excluded[level] = (byte) Math.max(excluded[level], reason);
    }

    private void addAmount(int level, long more) {
        long sum = amount[level] + more;
        if (checks) {
            overflow[level] |= (amount[level] ^ sum) & (more ^ sum);
        }
        amount[level] = sum;
    }

    private void addWeight(int level, long more) {
        long sum = weight[level] + more;
        if (checks) {
            overflow[level] |= (weight[level] ^ sum) & (more ^ sum);
        }
        weight[level] = sum;
    }

    /** Adds one level to another, and clears it. */
    void passOn(int from, int to) {
        if (counts[from] != 0) {
            if (there(from) != 0) {
                join(from, to);
            }
            counts[to] += counts[from];
            if (counts[from] >>> Integer.SIZE != (int) counts[from]) {
                gravest[to] = (byte) Math.max(gravest[to], gravest[from]);
                gravest[from] = 0;
            }
            marks[to] |= marks[from];
            overflow[to] |= overflow[from];
            counts[from] = 0;
            amount[from] = 0;
            weight[from] = 0;
            marks[from] = 0;
            overflow[from] = 0;
        }
        if (excluded[from] != 0) {
            excluded[to] = (byte) Math.max(excluded[to], excluded[from]);
            excluded[from] = 0;
        }
    }

    /** Copies what is known of a level. */
    void read(int level, Contribution into) {
        into.counts = counts[level];
        into.amount = amount[level];
        into.weight = weight[level];
        into.gravest = gravest[level];
        into.excluded = excluded[level];
        into.marks = marks[level];
        into.large = isLarge(level);
    }

    /** Makes a level what was copied. */
    void write(int level, Contribution from) {
        counts[level] = from.counts;
        amount[level] = from.amount;
        weight[level] = from.weight;
        gravest[level] = from.gravest;
        excluded[level] = from.excluded;
        marks[level] = from.marks;
        overflow[level] = from.large ? -1 : 0;
    }

    private void join(int from, int to) {
        if (compares) {
            amount[to] = there(to) == 0 ? amount[from] : closer(amount[to], amount[from]);
        } else {
            addAmount(to, amount[from]);
            addWeight(to, weight[from]);
        }
    }

    void clear(int level) {
        counts[level] = 0;
        amount[level] = 0;
        weight[level] = 0;
        gravest[level] = 0;
        marks[level] = 0;
        overflow[level] = 0;
        excluded[level] = 0;
    }
}

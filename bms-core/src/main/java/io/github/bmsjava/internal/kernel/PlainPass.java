package io.github.bmsjava.internal.kernel;

/**
 * The steps that by far the most cells of a column take: a number with nothing below it, and a unit that has none of its own
 * above others. Does for them what {@link CellStep} does for all, with nothing that they do not need: figures that are added
 * up, whose sums fit, and beside which nothing is said.
 */
final class PlainPass {
    private static final long EMPTY = NumberColumn.ofState(NumberColumn.EMPTY);

    private final ClimbRule rule;
    private final Tally tally;
    private final byte[] steps;
    private final boolean paired;
    private final boolean multiplies;
    private final boolean compares;
    private final CellStep step;

    /**
     * Of a column.
     *
     * @param steps by cell, twice its depth, and one more where the indicator is measured: see {@link Forest#steps}
     * @param step takes the steps of all other cells
     */
    PlainPass(ClimbRule rule, Tally tally, ColumnClimb.Inputs inputs, byte[] steps, CellStep step) {
        this.rule = rule;
        this.tally = tally;
        this.steps = steps;
        this.paired = inputs.b() != null;
        this.multiplies = rule.family() == ClimbRule.Family.MEAN_BY_N;
        this.compares = rule.family() == ClimbRule.Family.MINIMUM || rule.family() == ClimbRule.Family.MAXIMUM;
        this.step = step;
    }

    /** Whether a column is of this kind. */
    static boolean fits(ClimbRule rule, ColumnClimb.Inputs inputs, boolean marked) {
        boolean adds = switch (rule.family()) {
            case SUM, MINIMUM, MAXIMUM -> inputs.b() == null;
            case RATIO, MEAN_BY_N -> inputs.b() != null;
            case NONE, PLAIN_MEAN, COUNT, ELSEWHERE -> false;
        };
        return adds
                && !marked
                && inputs.marks() == null
                && inputs.sumsFit()
                && !rule.ofPublished()
                && rule.own() != ClimbRule.Own.REPLACES;
    }

    /** Goes over a chunk from its end. */
    void run(int first, int length, long[] a, long[] b, byte[] codes) {
        long[] counts = tally.counts;
        byte[] excluded = tally.excluded;
        for (int i = length - 1; i >= 0; i--) {
            int known = steps[first + i];
            int depth = known >> 1;
            long x = a[i];
            if (!NumberColumn.isState(x) && (counts[depth + 1] | excluded[depth + 1]) == 0) {
                codes[i] = Codes.OWN;
                if ((known & 1) != 0) {
                    add(depth, x, paired ? b[i] : 1);
                }
            } else if (x == EMPTY && (known & 1) == 0 && counts[depth + 1] != 0 && tally.overflow[depth + 1] >= 0) {
                silent(i, depth, a, b, codes);
            } else {
                step.climb(first + i, i, depth);
            }
        }
    }

    private void add(int depth, long x, long y) {
        long[] amount = tally.amount;
        if (compares) {
            amount[depth] = (int) tally.counts[depth] == 0 ? x : tally.closer(amount[depth], x);
        } else if (paired) {
            amount[depth] += multiplies ? x * y : x;
            tally.weight[depth] += y;
        } else {
            amount[depth] += x;
        }
        tally.counts[depth] += Tally.ONE_THERE;
    }

    /** A unit above others that says nothing and of which nothing is expected. */
    private void silent(int i, int depth, long[] a, long[] b, byte[] codes) {
        int below = depth + 1;
        long count = tally.counts[below];
        int there = (int) count;
        long amount = tally.amount[below];
        long weight = tally.weight[below];
        if (count >>> Integer.SIZE == there) {
            codes[i] = Codes.COMPUTED;
        } else {
            boolean isEnough = rule.isEnough(there, (int) (count >>> Integer.SIZE));
            codes[i] = isEnough ? Codes.COMPUTED : tally.gravest[below];
            tally.gravest[depth] = (byte) Math.max(tally.gravest[depth], tally.gravest[below]);
            tally.gravest[below] = 0;
        }
        a[i] = amount;
        b[i] = weight;
        if (compares) {
            boolean isFirst = (int) tally.counts[depth] == 0;
            tally.amount[depth] =
                    there == 0 ? tally.amount[depth] : isFirst ? amount : tally.closer(tally.amount[depth], amount);
        } else {
            tally.amount[depth] += amount;
            tally.weight[depth] += weight;
        }
        tally.counts[depth] += count;
        tally.counts[below] = 0;
        tally.amount[below] = 0;
        tally.weight[below] = 0;
        if (tally.excluded[below] != 0) {
            tally.exclude(depth, tally.excluded[below]);
            tally.excluded[below] = 0;
        }
    }
}

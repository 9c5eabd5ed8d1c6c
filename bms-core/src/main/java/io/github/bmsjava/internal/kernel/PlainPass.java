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
    private final long[] measured;
    private final boolean paired;
    private final boolean multiplies;
    private final CellStep step;

    /**
     * Of a column.
     *
     * @param step takes the steps of all other cells
     */
    PlainPass(ClimbRule rule, Tally tally, ColumnClimb.Inputs inputs, CellStep step) {
        this.rule = rule;
        this.tally = tally;
        this.measured = inputs.measured();
        this.paired = inputs.b() != null;
        this.multiplies = rule.family() == ClimbRule.Family.MEAN_BY_N;
        this.step = step;
    }

    /** Whether a column is of this kind. */
    static boolean fits(ClimbRule rule, ColumnClimb.Inputs inputs, boolean marked) {
        boolean adds = switch (rule.family()) {
            case SUM -> inputs.b() == null;
            case RATIO, MEAN_BY_N -> inputs.b() != null;
            case NONE, PLAIN_MEAN, MINIMUM, MAXIMUM, COUNT, ELSEWHERE -> false;
        };
        return adds
                && !marked
                && inputs.marks() == null
                && inputs.sumsFit()
                && !rule.ofPublished()
                && rule.own() != ClimbRule.Own.REPLACES;
    }

    /** Goes over a chunk from its end. */
    void run(int first, int length, int[] depths, long[] a, long[] b, byte[] codes) {
        long[] counts = tally.counts;
        long[] amount = tally.amount;
        long[] weight = tally.weight;
        byte[] excluded = tally.excluded;
        for (int i = length - 1; i >= 0; i--) {
            int depth = depths[first + i];
            long x = a[i];
            if (!NumberColumn.isState(x)) {
                if ((counts[depth + 1] | excluded[depth + 1]) != 0) {
                    step.climb(first + i, i, depth);
                    continue;
                }
                codes[i] = Codes.OWN;
                if (CellStep.isIn(measured, first + i)) {
                    counts[depth] += Tally.ONE_THERE;
                    if (paired) {
                        long y = b[i];
                        amount[depth] += multiplies ? x * y : x;
                        weight[depth] += y;
                    } else {
                        amount[depth] += x;
                    }
                }
            } else if (x == EMPTY
                    && counts[depth + 1] != 0
                    && tally.overflow[depth + 1] >= 0
                    && !CellStep.isIn(measured, first + i)) {
                silent(i, depth, a, b, codes);
            } else {
                step.climb(first + i, i, depth);
            }
        }
    }

    /** A unit above others that says nothing and of which nothing is expected. */
    private void silent(int i, int depth, long[] a, long[] b, byte[] codes) {
        int below = depth + 1;
        long count = tally.counts[below];
        if (rule.isEnough((int) count, (int) (count >>> Integer.SIZE))) {
            codes[i] = Codes.COMPUTED;
            a[i] = tally.amount[below];
            b[i] = tally.weight[below];
        } else {
            codes[i] = tally.gravest[below];
        }
        tally.passOn(below, depth);
    }
}

package io.github.bmsjava.internal.kernel;

/** Makes published numbers out of figures and sums, a chunk at a time. */
final class Publishing {
    private static final long NOTHING = NumberColumn.ofState(NumberColumn.EMPTY);

    private final ClimbRule rule;
    private final boolean paired;
    private final boolean ownDivides;
    private final boolean sumsDivide;

    /**
     * Of a rule.
     *
     * @param paired whether a unit's own figure has two numbers
     */
    Publishing(ClimbRule rule, boolean paired) {
        this.rule = rule;
        this.paired = paired;
        this.ownDivides = rule.form() == ClimbRule.Form.RATIO;
        this.sumsDivide = switch (rule.family()) {
            case RATIO, MEAN_BY_N, PLAIN_MEAN -> true;
            case NONE, SUM, MINIMUM, MAXIMUM, COUNT, ELSEWHERE -> false;
        };
    }

    /** The published number of a unit's own figure with a positive denominator. */
    long single(long first, long second) {
        return ownDivides ? rule.single().of(first, second) : rule.single().of(first);
    }

    /**
     * Publishes the numbers of a chunk, and says where there is none after all.
     *
     * @param codes the cells that show a number, their own or a computed one; told of those that do not
     * @param a numerators
     * @param b denominators
     * @param into the published numbers
     * @param length how many cells
     */
    void publish(byte[] codes, long[] a, long[] b, long[] into, int length) {
        Publisher own = rule.single();
        Publisher sums = rule.sums();
        for (int i = 0; i < length; i++) {
            byte code = codes[i];
            if (code == Codes.OWN) {
                if (paired && b[i] <= 0) {
                    codes[i] = rule.undefined();
                    into[i] = NOTHING;
                } else {
                    into[i] = ownDivides ? own.of(a[i], b[i]) : own.of(a[i]);
                }
            } else if (code == Codes.COMPUTED) {
                if (sumsDivide && b[i] <= 0) {
                    codes[i] = rule.undefined();
                    into[i] = NOTHING;
                } else {
                    into[i] = sumsDivide ? sums.of(a[i], b[i]) : sums.of(a[i]);
                }
            } else {
                into[i] = NOTHING;
            }
        }
    }
}

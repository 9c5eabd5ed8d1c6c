package io.github.bmsjava.internal.kernel;

/**
 * What one cell comes to: what it brings to those above it, and what it shows, given what was added up below it. Works on the
 * numbers of some cells side by side: of one that shows its own figure they stay as they are, of one that shows a computed
 * one they become what was added up.
 */
final class CellStep {
    private static final int NUMBER = -1;

    private final ClimbRule rule;
    private final ColumnClimb.Inputs inputs;
    private final Publishing publishing;
    private final Tally tally;
    private final boolean paired;
    private final boolean marked;
    private final long[] a;
    private final long[] b;
    private byte[] codes = new byte[0];
    private byte[] marks = new byte[0];

    /**
     * Steps of a column.
     *
     * @param tally what was added up, by level
     * @param a amounts, numerators or means of some cells
     * @param b denominators or numbers of answers of the same cells
     */
    CellStep(
            ClimbRule rule,
            ColumnClimb.Inputs inputs,
            Publishing publishing,
            Tally tally,
            boolean marked,
            long[] a,
            long[] b) {
        this.rule = rule;
        this.inputs = inputs;
        this.publishing = publishing;
        this.tally = tally;
        this.paired = inputs.b() != null;
        this.marked = marked;
        this.a = a;
        this.b = b;
    }

    /** Where to say what the cells show; marks only where they are asked for. */
    void into(byte[] intoCodes, byte[] intoMarks) {
        codes = intoCodes;
        marks = intoMarks;
    }

    /**
     * A cell whose figure does not climb.
     *
     * @param place which cell
     * @param i where its numbers are
     */
    void stand(int place, int i) {
        int state = stateOf(a[i]);
        showOwn(place, i, state, state == NUMBER ? 0 : rule.reasons()[state]);
    }

    /**
     * A cell whose figure climbs. What it brings is added to its level; the level below is cleared.
     *
     * @param place which cell
     * @param i where its numbers are
     * @param depth its level; those below it are on the next one
     */
    void climb(int place, int i, int depth) {
        if (tally.isEmpty(depth + 1)) {
            lowest(place, i, depth, stateOf(a[i]));
        } else {
            above(place, i, depth, stateOf(a[i]));
        }
    }

    private static int stateOf(long x) {
        return NumberColumn.isState(x) ? NumberColumn.state(x) : NUMBER;
    }

    /** Nothing is expected of the units below. */
    private void lowest(int place, int i, int depth, int state) {
        byte reason = state == NUMBER ? 0 : rule.reasons()[state];
        if (isIn(inputs.measured(), place)) {
            if (state == NUMBER || !rule.excluded()[state]) {
                contribute(place, i, depth, state);
            } else {
                tally.exclude(depth, reason);
                tally.exclude(depth + 1, reason);
            }
        }
        byte why = state == NumberColumn.EMPTY ? silence(place, depth, reason) : reason;
        tally.passOn(depth + 1, depth);
        showOwn(place, i, state, why);
    }

    /** What silence means at a unit below which nothing is expected. */
    private byte silence(int place, int depth, byte reason) {
        if (isIn(inputs.measured(), place) && !rule.excluded()[NumberColumn.EMPTY]) {
            return reason;
        }
        byte gravest = tally.excluded(depth + 1);
        return gravest == 0 ? rule.nothing() : gravest;
    }

    private void above(int place, int i, int depth, int state) {
        boolean figure = state == NUMBER || state == NumberColumn.UNDEFINED || state == NumberColumn.LARGE;
        ClimbRule.Own own = own(place);
        if (own == ClimbRule.Own.REPLACES && figure && isIn(inputs.present(), place)) {
            tally.clear(depth + 1);
            contribute(place, i, depth, state);
            showOwn(place, i, state, state == NUMBER ? 0 : rule.reasons()[state]);
            return;
        }
        if (own == ClimbRule.Own.ADDS && isIn(inputs.present(), place) && adds(place, state, figure)) {
            contribute(place, i, depth + 1, state);
        }
        showComputed(i, depth + 1);
        tally.passOn(depth + 1, depth);
    }

    private ClimbRule.Own own(int place) {
        if (inputs.standingIn() != null && isIn(inputs.standingIn(), place)) {
            return ClimbRule.Own.REPLACES;
        }
        boolean adds = inputs.adding() != null && isIn(inputs.adding(), place);
        return adds ? ClimbRule.Own.ADDS : rule.own();
    }

    private boolean adds(int place, int state, boolean figure) {
        return figure || (!rule.excluded()[state] && (isIn(inputs.measured(), place) || state != NumberColumn.EMPTY));
    }

    /** Adds a unit's own figure, or that it is missing, to a level. */
    private void contribute(int place, int i, int level, int state) {
        if (state == NUMBER) {
            long second = paired ? b[i] : 1;
            long value = rule.ofPublished() && second > 0 ? publishing.single(a[i], b[i]) : a[i];
            if (tally.add(level, value, second, rule.undefined()) && inputs.marks() != null) {
                tally.mark(level, inputs.marks()[place]);
            }
        } else if (state == NumberColumn.LARGE) {
            tally.addLarge(level);
        } else {
            tally.miss(level, rule.reasons()[state]);
        }
    }

    private void showOwn(int place, int i, int state, byte why) {
        if (marked && inputs.marks() != null) {
            marks[i] = inputs.marks()[place];
        }
        codes[i] = switch (state) {
            case NUMBER -> Codes.OWN;
            case NumberColumn.LARGE -> Codes.PENDING;
            case NumberColumn.WORDS -> Codes.WORDS;
            default -> why;
        };
    }

    private void showComputed(int i, int level) {
        if (marked) {
            marks[i] = tally.marks(level, rule.family() == ClimbRule.Family.COUNT);
        }
        int there = tally.there(level);
        if (rule.family() == ClimbRule.Family.ELSEWHERE || tally.isLarge(level)) {
            codes[i] = Codes.PENDING;
        } else if (rule.family() != ClimbRule.Family.COUNT && !rule.isEnough(there, tally.expected(level))) {
            codes[i] = tally.gravest(level);
        } else {
            codes[i] = Codes.COMPUTED;
            a[i] = rule.family() == ClimbRule.Family.COUNT ? there : tally.amount(level);
            b[i] = rule.family() == ClimbRule.Family.PLAIN_MEAN ? there : tally.weight(level);
        }
    }

    static boolean isIn(long[] bits, int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }
}

package io.github.bmsjava.internal.kernel;

/**
 * A column that is kept up to date cell by cell: what was added up below every unit is kept, so that a changed figure is taken
 * out and put in again on its way up. Every cell takes the same {@link CellStep} as in a pass over the whole column. Not
 * thread-safe.
 */
public final class LiveClimb {
    private static final int BELOW = 1;
    private static final int ITSELF = 0;
    /** How many numbers are kept for a unit with others below. */
    private static final int KEPT = 4;

    private final Forest forest;
    private final ClimbRule rule;
    private final ColumnClimb.Inputs inputs;
    private final CellStep step;
    private final Tally tally;
    private final Publishing publishing;
    private final Judging judging;
    private final boolean marked;
    private final boolean compares;

    /** By node with others below, what was added up of them. */
    private final long[] kept;

    private final long[] a = new long[1];
    private final long[] b = new long[1];
    private final long[] published = new long[1];
    private final byte[] codes = new byte[1];
    private final short[] scores = new short[1];
    private final byte[] marks;

    private final Contribution below = new Contribution();
    private Contribution before = new Contribution();
    private Contribution after = new Contribution();
    private Contribution aboveBefore = new Contribution();
    private Contribution aboveAfter = new Contribution();
    private final Contribution child = new Contribution();

    /** Is shown every cell that was looked at again, from the changed one upwards. */
    public interface Shown {
        /**
         * A cell as it is now.
         *
         * @param place which
         * @param value the published number, or a state where there is none
         * @param code the light or the reason; {@link Codes#PENDING} where it has to be settled elsewhere
         * @param score the points in hundredths
         * @param mark what must be said beside it
         */
        void cell(int place, long value, byte code, short score, byte mark);
    }

    /**
     * A column as it stands.
     *
     * @param forest the units
     * @param rule how figures climb
     * @param inputs the figures; read anew whenever a cell is looked at
     * @param rulings the ways of judging
     * @param rulingOf by cell, the place of its way of judging; negative where there is no row to show
     * @param marked whether marks are asked for
     */
    public LiveClimb(
            Forest forest,
            ClimbRule rule,
            ColumnClimb.Inputs inputs,
            Ruling[] rulings,
            int[] rulingOf,
            boolean marked) {
        this.forest = forest;
        this.rule = rule;
        this.inputs = inputs;
        this.marked = marked;
        this.marks = new byte[marked ? 1 : 0];
        this.compares = rule.family() == ClimbRule.Family.MINIMUM || rule.family() == ClimbRule.Family.MAXIMUM;
        this.tally = new Tally(rule.family(), 2, true);
        this.publishing = new Publishing(rule, inputs.b() != null);
        this.judging = new Judging(rulings, rulingOf, inputs.hidden(), rule.suppressed());
        this.step = new CellStep(rule, inputs, publishing, tally, marked, a, b);
        this.kept = new long[KEPT * forest.innerCount()];
        step.into(codes, marks);
        if (rule.family() != ClimbRule.Family.NONE) {
            for (int place = forest.size() - 1; place > 0; place--) {
                int parent = forest.parent(place);
                if (parent >= 0) {
                    contribution(place, child);
                    addBelow(parent, child);
                }
            }
        }
    }

    /** Shows a unit and all above it as they stand. */
    public void look(int place, Shown shown) {
        for (int at = place; at >= 0; at = forest.parent(at)) {
            if (rule.family() == ClimbRule.Family.NONE) {
                read(at);
                step.stand(at, 0);
                show(at, shown);
                return;
            }
            contribution(at, after);
            show(at, shown);
        }
    }

    /** Remembers what a unit brings, before its figure changes. */
    public void before(int place) {
        if (rule.family() != ClimbRule.Family.NONE) {
            contribution(place, before);
        }
    }

    /** Brings the unit whose figure changed, and those above it, up to date. */
    public void after(int place, Shown shown) {
        if (rule.family() == ClimbRule.Family.NONE) {
            read(place);
            step.stand(place, 0);
            show(place, shown);
            return;
        }
        contribution(place, after);
        show(place, shown);
        int at = forest.parent(place);
        while (at >= 0 && mayMatter()) {
            if (passesOn(at)) {
                contribution(at, child);
                show(at, shown);
                at = forest.parent(at);
                continue;
            }
            contribution(at, aboveBefore);
            replaceBelow(at);
            contribution(at, aboveAfter);
            show(at, shown);
            swap();
            at = forest.parent(at);
        }
    }

    /**
     * Whether a unit passes the very difference on that came from below, which is then taken over. So it is where it adds up
     * what is expected below it, before and after, and nothing but sums has changed.
     */
    private boolean passesOn(int place) {
        if (compares
                || rule.own() == ClimbRule.Own.REPLACES
                || inputs.standingIn() != null
                || !before.isSameBesides(after)) {
            return false;
        }
        readBelow(place, below);
        boolean passes = below.expected() > 0
                && !below.large
                && below.expected() + after.expected() > before.expected()
                && exchange();
        if (passes) {
            writeBelow(place, below);
        }
        return passes;
    }

    private void swap() {
        Contribution was = before;
        before = aboveBefore;
        aboveBefore = was;
        Contribution is = after;
        after = aboveAfter;
        aboveAfter = is;
    }

    /** Whether what changed can show above: two large sums, or figures for another rule, may look alike. */
    private boolean mayMatter() {
        return rule.family() == ClimbRule.Family.ELSEWHERE || before.large || after.large || !before.isSame(after);
    }

    /** What a unit brings, with what it shows in the buffers. */
    private void contribution(int place, Contribution into) {
        read(place);
        readBelow(place, below);
        tally.write(BELOW, below);
        tally.clear(ITSELF);
        step.climb(place, 0, ITSELF);
        tally.read(ITSELF, into);
    }

    private void read(int place) {
        a[0] = inputs.a().get(place);
        NumberColumn second = inputs.b();
        b[0] = second == null ? 0 : second.get(place);
        if (marked) {
            marks[0] = 0;
        }
    }

    private void show(int place, Shown shown) {
        publishing.publish(codes, a, b, published, 1);
        judging.judge(place, published, codes, scores);
        shown.cell(place, published[0], codes[0], scores[0], marked ? marks[0] : 0);
    }

    private void readBelow(int place, Contribution into) {
        int at = forest.inner(place);
        if (at < 0) {
            into.clear();
            return;
        }
        long rest = kept[KEPT * at + 3];
        into.counts = kept[KEPT * at];
        into.amount = kept[KEPT * at + 1];
        into.weight = kept[KEPT * at + 2];
        into.gravest = (byte) rest;
        into.excluded = (byte) (rest >> 8);
        into.marks = (byte) (rest >> 16);
        into.large = rest >> 24 != 0;
    }

    private void writeBelow(int place, Contribution from) {
        int at = KEPT * forest.inner(place);
        kept[at] = from.counts;
        kept[at + 1] = from.amount;
        kept[at + 2] = from.weight;
        kept[at + 3] = from.gravest | from.excluded << 8 | from.marks << 16 | (from.large ? 1 << 24 : 0);
    }

    /** Adds what a unit brings to what is kept of those below its parent. */
    private void addBelow(int parent, Contribution more) {
        readBelow(parent, below);
        tally.write(ITSELF, below);
        tally.write(BELOW, more);
        tally.passOn(BELOW, ITSELF);
        tally.read(ITSELF, below);
        writeBelow(parent, below);
    }

    /** Takes what one below brought out, and puts what it brings now in; all of them anew where that cannot be told apart. */
    private void replaceBelow(int parent) {
        readBelow(parent, below);
        boolean exchanged = !below.large && before.isSameBesides(after) && (compares ? exchangeNearest() : exchange());
        if (!exchanged) {
            below.clear();
            writeBelow(parent, below);
            for (int node = parent + 1; node < forest.end(parent); node = forest.end(node)) {
                contribution(node, child);
                addBelow(parent, child);
            }
        } else {
            writeBelow(parent, below);
        }
    }

    /** The nearest as it would be; false where that must be looked for, because the one that was is gone. */
    private boolean exchangeNearest() {
        boolean wasThere = before.there() > 0;
        boolean isThere = after.there() > 0;
        boolean isNearest = isThere && (below.there() == 0 || tally.closer(below.amount, after.amount) == after.amount);
        if (!isNearest && wasThere && before.amount == below.amount) {
            return false;
        }
        if (isNearest) {
            below.amount = after.amount;
        }
        below.counts += after.counts - before.counts;
        return true;
    }

    /** Sums as they would be; false where one of them does not fit. */
    private boolean exchange() {
        long amount = below.amount - before.amount;
        long weight = below.weight - before.weight;
        long newAmount = amount + after.amount;
        long newWeight = weight + after.weight;
        if (((below.amount ^ before.amount) & (below.amount ^ amount)) < 0
                || ((below.weight ^ before.weight) & (below.weight ^ weight)) < 0
                || ((amount ^ newAmount) & (after.amount ^ newAmount)) < 0
                || ((weight ^ newWeight) & (after.weight ^ newWeight)) < 0) {
            return false;
        }
        below.amount = newAmount;
        below.weight = newWeight;
        below.counts += after.counts - before.counts;
        return true;
    }
}

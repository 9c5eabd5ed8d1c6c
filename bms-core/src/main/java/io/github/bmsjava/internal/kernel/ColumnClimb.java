package io.github.bmsjava.internal.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a column, from the last cell to the first, so that every unit comes right after those below it: what was
 * added up for the level below is theirs. Figures climb, are published, judged and scored in the same step. Not thread-safe;
 * used once.
 */
public final class ColumnClimb {
    /** The mark of a figure that rests on an approximate one. */
    public static final byte APPROXIMATE = 1;
    /** The mark of a figure that rests on less than was expected. */
    public static final byte PROVISIONAL = 2;

    private static final int NUMBER = -1;

    private final Forest forest;
    private final ClimbRule rule;
    private final Inputs inputs;
    private final Ruling[] rulings;
    private final int[] rulingOf;
    private final ColumnResults results;
    private final IntList pending = new IntList();
    private final boolean paired;
    private final boolean marked;

    private final long[] a = new long[NumberColumn.CHUNK];
    private final long[] b = new long[NumberColumn.CHUNK];
    private final long[] published = new long[NumberColumn.CHUNK];
    private final short[] scores = new short[NumberColumn.CHUNK];
    private final byte[] marks;
    private byte[] codes = new byte[0];

    private final Tally tally;

    /**
     * The cells of a column.
     *
     * @param a amounts, numerators or means
     * @param b denominators or numbers of answers; null where there is one number a cell
     * @param marks marks by cell, or null
     * @param measured the cells where the indicator is measured, a bit each
     * @param present the cells whose units are there, a bit each
     * @param hidden the cells that are withheld, a bit each; null where none is
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Inputs(
            NumberColumn a,
            @Nullable NumberColumn b,
            byte @Nullable [] marks,
            long[] measured,
            long[] present,
            long @Nullable [] hidden) {}

    /**
     * A pass.
     *
     * @param forest the units
     * @param rule how figures climb
     * @param inputs the figures
     * @param rulings the ways of judging
     * @param rulingOf by cell, the place of its way of judging; negative where there is no row to show
     * @param marked whether marks are asked for
     */
    public ColumnClimb(Forest forest, ClimbRule rule, Inputs inputs, Ruling[] rulings, int[] rulingOf, boolean marked) {
        this.forest = forest;
        this.rule = rule;
        this.inputs = inputs;
        this.rulings = rulings;
        this.rulingOf = rulingOf;
        this.results = new ColumnResults(forest.size(), marked);
        this.paired = inputs.b() != null;
        this.marked = marked;
        this.marks = new byte[marked ? NumberColumn.CHUNK : 0];
        this.tally = new Tally(rule.family(), forest.height() + 1);
    }

    /** The cells that have to be finished elsewhere. */
    public IntList pending() {
        return pending;
    }

    /** Makes the pass. */
    public ColumnResults run() {
        int[] depths = forest.depths();
        for (int chunk = NumberColumn.chunks(forest.size()) - 1; chunk >= 0; chunk--) {
            int first = chunk << NumberColumn.SHIFT;
            int length = NumberColumn.length(forest.size(), chunk);
            read(chunk);
            codes = results.newCodes(chunk);
            for (int i = length - 1; i >= 0; i--) {
                cell(first + i, i, depths[first + i]);
            }
            results.values().write(chunk, published, length);
            results.scores(chunk, scores, length);
            results.marks(chunk, marks, length);
        }
        return results;
    }

    private void read(int chunk) {
        inputs.a().read(chunk, a);
        NumberColumn second = inputs.b();
        if (second != null) {
            second.read(chunk, b);
        }
        if (marked) {
            Arrays.fill(marks, (byte) 0);
        }
    }

    private void cell(int place, int i, int depth) {
        long x = a[i];
        int state = NumberColumn.isState(x) ? stateOf(x) : NUMBER;
        if (rule.family() == ClimbRule.Family.NONE) {
            showOwn(place, i, state, state == NUMBER ? 0 : rule.reasons()[state]);
        } else if (tally.isEmpty(depth + 1)) {
            lowest(place, i, depth, state);
        } else {
            above(place, i, depth, state);
        }
    }

    private static int stateOf(long x) {
        return NumberColumn.state(x);
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
        if (rule.own() == ClimbRule.Own.REPLACES && figure && isIn(inputs.present(), place)) {
            tally.clear(depth + 1);
            contribute(place, i, depth, state);
            showOwn(place, i, state, state == NUMBER ? 0 : rule.reasons()[state]);
            return;
        }
        if (rule.own() == ClimbRule.Own.ADDS && isIn(inputs.present(), place) && adds(place, state, figure)) {
            contribute(place, i, depth + 1, state);
        }
        showComputed(place, i, depth + 1);
        tally.passOn(depth + 1, depth);
    }

    private boolean adds(int place, int state, boolean figure) {
        return figure || (!rule.excluded()[state] && (isIn(inputs.measured(), place) || state != NumberColumn.EMPTY));
    }

    /** Adds a unit's own figure, or that it is missing, to a level. */
    private void contribute(int place, int i, int level, int state) {
        byte mark = inputs.marks() == null ? 0 : inputs.marks()[place];
        if (state == NUMBER) {
            long y = paired ? b[i] : 1;
            boolean byParts = rule.family() == ClimbRule.Family.RATIO || rule.family() == ClimbRule.Family.MEAN_BY_N;
            if (byParts) {
                tally.addParts(level, a[i], y, mark);
            } else if (y <= 0) {
                tally.miss(level, rule.undefined());
            } else {
                long value = rule.ofPublished() ? single(i) : a[i];
                tally.addValue(level, value, mark);
            }
        } else if (state == NumberColumn.LARGE) {
            tally.addLarge(level);
        } else {
            tally.miss(level, rule.reasons()[state]);
        }
    }

    /** The published number of a unit's own figure with a positive denominator. */
    private long single(int i) {
        return rule.form() == ClimbRule.Form.RATIO
                ? rule.single().of(a[i], b[i])
                : rule.single().of(a[i]);
    }

    private void showOwn(int place, int i, int state, byte why) {
        Ruling ruling = rulingOf(place);
        if (ruling == null || isSilenced(ruling, place, i)) {
            if (ruling == null) {
                none(place, i, Codes.NO_ROW);
            }
            return;
        }
        if (marked && inputs.marks() != null) {
            marks[i] = inputs.marks()[place];
        }
        if (state == NUMBER) {
            if (paired && b[i] <= 0) {
                none(place, i, rule.undefined());
            } else {
                show(place, i, single(i), ruling);
            }
        } else if (state == NumberColumn.LARGE) {
            none(place, i, Codes.PENDING);
        } else {
            none(place, i, state == NumberColumn.WORDS ? ruling.words() : why);
        }
    }

    private void showComputed(int place, int i, int level) {
        Ruling ruling = rulingOf(place);
        if (ruling == null || isSilenced(ruling, place, i)) {
            if (ruling == null) {
                none(place, i, Codes.NO_ROW);
            }
            return;
        }
        if (marked) {
            marks[i] = tally.marks(level, rule.family() == ClimbRule.Family.COUNT);
        }
        int there = tally.there(level);
        if (rule.family() == ClimbRule.Family.ELSEWHERE || tally.isLarge(level)) {
            none(place, i, Codes.PENDING);
        } else if (rule.family() != ClimbRule.Family.COUNT && !rule.isEnough(there, tally.expected(level))) {
            none(place, i, tally.gravest(level));
        } else {
            finish(place, i, level, there, ruling);
        }
    }

    private void finish(int place, int i, int level, int there, Ruling ruling) {
        switch (rule.family()) {
            case SUM, MINIMUM, MAXIMUM -> show(place, i, rule.sums().of(tally.amount(level)), ruling);
            case COUNT -> show(place, i, rule.sums().of(there), ruling);
            case PLAIN_MEAN -> show(place, i, rule.sums().of(tally.amount(level), there), ruling);
            case RATIO, MEAN_BY_N -> {
                long weight = tally.weight(level);
                if (weight > 0) {
                    show(place, i, rule.sums().of(tally.amount(level), weight), ruling);
                } else {
                    none(place, i, rule.undefined());
                }
            }
            case NONE, ELSEWHERE -> none(place, i, Codes.PENDING);
        }
    }

    private @Nullable Ruling rulingOf(int place) {
        int index = rulingOf[place];
        return index < 0 ? null : rulings[index];
    }

    private boolean isSilenced(Ruling ruling, int place, int i) {
        if (ruling.isMute()) {
            none(place, i, ruling.reason());
            return true;
        }
        if (inputs.hidden() != null && isIn(inputs.hidden(), place)) {
            none(place, i, rule.suppressed());
            return true;
        }
        return false;
    }

    private void show(int place, int i, long value, Ruling ruling) {
        byte code = NumberColumn.isState(value) ? Codes.PENDING : ruling.judge(value);
        int score = code == Codes.PENDING ? Points.ELSEWHERE : ruling.score(value, code);
        if (score == Points.ELSEWHERE) {
            none(place, i, Codes.PENDING);
            return;
        }
        published[i] = value;
        codes[i] = code;
        scores[i] = (short) score;
    }

    private void none(int place, int i, byte code) {
        published[i] = NumberColumn.ofState(NumberColumn.EMPTY);
        codes[i] = code;
        scores[i] = Codes.NO_SCORE;
        if (code == Codes.PENDING) {
            pending.add(place);
        }
    }

    private static boolean isIn(long[] bits, int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }
}

package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.Nullable;

/** Makes lights and points out of published numbers, a chunk at a time. */
final class Judging {
    private static final long NOTHING = NumberColumn.ofState(NumberColumn.EMPTY);

    private final Ruling[] rulings;
    private final int[] rulingOf;
    private final long @Nullable [] hidden;
    private final byte suppressed;
    private final IntList pending = new IntList();

    /**
     * Of a column.
     *
     * @param rulings the ways of judging
     * @param rulingOf by cell, the place of its way of judging; negative where there is no row to show
     * @param hidden the cells that are withheld, a bit each; null where none is
     * @param suppressed the code of a cell that is withheld
     */
    Judging(Ruling[] rulings, int[] rulingOf, long @Nullable [] hidden, byte suppressed) {
        this.rulings = rulings;
        this.rulingOf = rulingOf;
        this.hidden = hidden;
        this.suppressed = suppressed;
    }

    /** The cells that have to be finished elsewhere. */
    IntList pending() {
        return pending;
    }

    /**
     * Judges a chunk.
     *
     * @param first the place of its first cell
     * @param length how many cells
     * @param published the published numbers; those that are not shown are taken back
     * @param codes why there is no number, or that there is one; becomes what the cells show
     * @param scores the points
     */
    void judge(int first, int length, long[] published, byte[] codes, short[] scores) {
        for (int i = 0; i < length; i++) {
            int at = rulingOf[first + i];
            if (at < 0) {
                codes[i] = Codes.NO_ROW;
                published[i] = NOTHING;
                scores[i] = Codes.NO_SCORE;
                continue;
            }
            Ruling ruling = rulings[at];
            long value = published[i];
            if (ruling.isMute() || isHidden(first + i)) {
                codes[i] = ruling.isMute() ? ruling.reason() : suppressed;
                none(first, i, NOTHING, ruling, published, codes, scores);
            } else if (!NumberColumn.isState(value)) {
                number(first, i, value, ruling, published, codes, scores);
            } else {
                none(first, i, value, ruling, published, codes, scores);
            }
        }
    }

    /** Judges a single cell, and tells nobody where it has to be finished elsewhere. */
    void judge(int place, long[] published, byte[] codes, short[] scores) {
        judge(place, 1, published, codes, scores);
        pending.clear();
    }

    private boolean isHidden(int place) {
        return hidden != null && (hidden[place >> 6] & 1L << place) != 0;
    }

    private void number(int first, int i, long value, Ruling ruling, long[] published, byte[] codes, short[] scores) {
        Verdicts verdicts = ruling.verdicts();
        if (verdicts != null && Ruling.isNear(value)) {
            int verdict = verdicts.of(value);
            codes[i] = Verdicts.code(verdict);
            scores[i] = (short) Verdicts.score(verdict);
            return;
        }
        byte code = ruling.judge(value);
        int score = ruling.score(value, code);
        codes[i] = code;
        scores[i] = (short) score;
        if (code == Codes.PENDING || score == Points.ELSEWHERE) {
            none(first, i, NumberColumn.ofState(NumberColumn.LARGE), ruling, published, codes, scores);
        }
    }

    private void none(int first, int i, long value, Ruling ruling, long[] published, byte[] codes, short[] scores) {
        if (value != NOTHING) {
            codes[i] = Codes.PENDING;
        } else if (codes[i] == Codes.WORDS) {
            codes[i] = ruling.words();
        }
        if (codes[i] == Codes.PENDING) {
            pending.add(first + i);
        }
        published[i] = NOTHING;
        scores[i] = Codes.NO_SCORE;
    }
}

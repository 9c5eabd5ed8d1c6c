package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One pass over a column, from the last cell to the first, so that every unit comes right after those below it: what was
 * added up for the level below is theirs. Chunk by chunk, figures climb, are published, judged and scored. Not thread-safe;
 * used once.
 */
public final class ColumnClimb {
    /** The mark of a figure that rests on an approximate one. */
    public static final byte APPROXIMATE = 1;
    /** The mark of a figure that rests on less than was expected. */
    public static final byte PROVISIONAL = 2;

    private final Forest forest;
    private final ClimbRule rule;
    private final Inputs inputs;
    private final ColumnResults results;
    private final Publishing publishing;
    private final Judging judging;
    private final Tally tally;
    private final CellStep step;
    private final @Nullable PlainPass plain;

    /** Of a cell that shows its own figure, that figure; of one that shows a computed one, what was added up. */
    private final long[] a;

    private final long[] b;
    private final long[] published;
    private byte[] codes = new byte[0];

    /**
     * The cells of a column.
     *
     * @param a amounts, numerators or means
     * @param b denominators or numbers of answers; null where there is one number a cell
     * @param marks marks by cell, or null
     * @param measured the cells where the indicator is measured, a bit each
     * @param present the cells whose units are there, a bit each
     * @param adding the cells that count beside those below whatever the rule, a bit each; null where none does
     * @param standingIn the cells that stand for all below whatever the rule, a bit each; null where none does
     * @param hidden the cells that are withheld, a bit each; null where none is
     * @param steps depths and measured cells, as {@link Forest#steps} gives them; null where they do not fit
     * @param sumsFit whether all of them added up fit, whichever they are
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Inputs(
            NumberColumn a,
            @Nullable NumberColumn b,
            byte @Nullable [] marks,
            long[] measured,
            long[] present,
            long @Nullable [] adding,
            long @Nullable [] standingIn,
            long @Nullable [] hidden,
            byte @Nullable [] steps,
            boolean sumsFit) {}

    /**
     * A pass.
     *
     * @param forest the units
     * @param rule how figures climb
     * @param inputs the figures
     * @param rulings the ways of judging
     * @param rulingOf by cell, the place of its way of judging; negative where there is no row to show
     * @param marked whether marks are asked for
     * @param scratch room that nobody else uses meanwhile
     */
    public ColumnClimb(
            Forest forest,
            ClimbRule rule,
            Inputs inputs,
            Ruling[] rulings,
            int[] rulingOf,
            boolean marked,
            Scratch scratch) {
        this.forest = forest;
        this.a = scratch.a;
        this.b = scratch.b;
        this.published = scratch.published;
        this.rule = rule;
        this.inputs = inputs;
        this.results = new ColumnResults(forest.size(), marked);
        this.tally = new Tally(rule.family(), forest.height() + 1, !inputs.sumsFit() || rule.ofPublished());
        this.publishing = new Publishing(rule, inputs.b() != null);
        this.step = new CellStep(rule, inputs, publishing, tally, marked, a, b);
        byte[] steps = inputs.steps();
        this.plain = steps != null && PlainPass.fits(rule, inputs, marked)
                ? new PlainPass(rule, tally, inputs, steps, step)
                : null;
        this.judging = new Judging(rulings, rulingOf, inputs.hidden(), rule.suppressed());
    }

    /** The cells that have to be finished elsewhere. */
    public IntList pending() {
        return judging.pending();
    }

    /**
     * Makes the pass.
     *
     * @param beforeChunk is run before each chunk, and may throw to end the pass
     */
    public ColumnResults run(Runnable beforeChunk) {
        for (int chunk = NumberColumn.chunks(forest.size()) - 1; chunk >= 0; chunk--) {
            beforeChunk.run();
            int first = chunk << NumberColumn.SHIFT;
            int length = NumberColumn.length(forest.size(), chunk);
            read(chunk);
            codes = results.newCodes(chunk);
            step.into(codes, results.newMarks(chunk));
            if (rule.family() == ClimbRule.Family.NONE) {
                for (int i = 0; i < length; i++) {
                    step.stand(first + i, i);
                }
            } else {
                climb(first, length);
            }
            publishing.publish(codes, a, b, published, length);
            judging.judge(first, length, published, codes, results.newScores(chunk));
            results.values().write(chunk, published, length);
        }
        return results;
    }

    private void read(int chunk) {
        inputs.a().read(chunk, a);
        NumberColumn second = inputs.b();
        if (second != null) {
            second.read(chunk, b);
        }
    }

    private void climb(int first, int length) {
        if (plain != null) {
            plain.run(first, length, a, b, codes);
            return;
        }
        int[] depths = forest.depths();
        for (int i = length - 1; i >= 0; i--) {
            step.climb(first + i, i, depths[first + i]);
        }
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.kernel.ClimbRule;
import io.github.bmsjava.internal.kernel.ColumnClimb;
import io.github.bmsjava.internal.kernel.Forest;
import io.github.bmsjava.internal.kernel.LiveClimb;
import io.github.bmsjava.internal.kernel.Ruling;
import io.github.bmsjava.internal.kernel.Scratch;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on one card in one period, ready to run: where it is measured, and how each unit's value is judged. Belongs
 * to a plan. Immutable.
 */
public final class RowColumn {
    private final Indicator indicator;
    private final boolean sound;
    private final Extent extent;
    private final Forest forest;
    private final Stations stations;
    private final long[] measured;
    private final long[] present;
    private final long @Nullable [] adding;
    private final long @Nullable [] standingIn;
    private final byte @Nullable [] steps;
    private final Ruling[] rulings;
    private final int[] rulingOf;
    private final StatusCodes codes;
    private final boolean marked;

    /**
     * A column.
     *
     * @param indicator the indicator
     * @param sound whether it can climb as it says
     * @param extent the units
     * @param forest their shape
     * @param stations where the units are
     * @param measured the places where it is measured
     * @param rulings the ways of judging
     * @param rulingOf by place, which of them; negative where the unit does not have the row
     * @param marked whether a gate asks what the figures rest on
     */
    public RowColumn(
            Indicator indicator,
            boolean sound,
            Extent extent,
            Forest forest,
            Stations stations,
            BitSet measured,
            Ruling[] rulings,
            int[] rulingOf,
            boolean marked) {
        this.indicator = indicator;
        this.sound = sound;
        this.extent = extent;
        this.forest = forest;
        this.measured = bits(measured, extent.size());
        this.stations = stations;
        this.present = bits(stations.present(extent), extent.size());
        this.adding = some(stations.landscape().adding(), extent);
        this.standingIn = some(stations.landscape().standingIn(), extent);
        this.steps = forest.steps(this.measured);
        this.rulings = rulings.clone();
        this.rulingOf = rulingOf.clone();
        this.codes = StatusCodes.of(indicator.scale());
        this.marked = marked;
    }

    /** A bit a place, with room for all. */
    public static long[] bits(BitSet set, int size) {
        long[] words = new long[(size + 63) >> 6];
        long[] found = set.toLongArray();
        System.arraycopy(found, 0, words, 0, Math.min(found.length, words.length));
        return words;
    }

    private static long @Nullable [] some(BitSet units, Extent extent) {
        return units.isEmpty() ? null : bits(extent.places(units), extent.size());
    }

    /** Where the units are. */
    Stations stations() {
        return stations;
    }

    /** The indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** The units. */
    public Extent extent() {
        return extent;
    }

    /** The column as it stands, to be kept up to date. */
    LiveClimb live(OwnColumn own, long @Nullable [] hidden) {
        return new LiveClimb(
                forest, ClimbRules.of(indicator, sound, own), inputs(own, hidden), rulings, rulingOf, marked);
    }

    private ColumnClimb.Inputs inputs(OwnColumn own, long @Nullable [] hidden) {
        return new ColumnClimb.Inputs(
                own.a(), own.b(), own.marks(), measured, present, adding, standingIn, hidden, steps, own.sumsFit());
    }

    /**
     * Runs the column.
     *
     * @param own what the units themselves have to say
     * @param hidden a bit for each place that is withheld, or null
     * @param scratch room that nobody else uses meanwhile
     * @param beforeChunk is run now and then, and may throw to end the run
     * @return the results; some cells may be pending
     */
    public IndicatorColumn run(OwnColumn own, long @Nullable [] hidden, Scratch scratch, Runnable beforeChunk) {
        return run(own, hidden, scratch, beforeChunk, marked);
    }

    /** Runs the column, and says what its figures rest on whether a gate asks or not. */
    public IndicatorColumn runWithMarks(OwnColumn own, long @Nullable [] hidden) {
        return run(own, hidden, new Scratch(), () -> {}, true);
    }

    private IndicatorColumn run(
            OwnColumn own, long @Nullable [] hidden, Scratch scratch, Runnable beforeChunk, boolean withMarks) {
        ClimbRule rule = ClimbRules.of(indicator, sound, own);
        ColumnClimb climb = new ColumnClimb(forest, rule, inputs(own, hidden), rulings, rulingOf, withMarks, scratch);
        return new IndicatorColumn(indicator, extent, codes, climb.run(beforeChunk), climb.pending());
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.internal.kernel.LiveClimb;
import org.jspecify.annotations.Nullable;

/** The results of one row column, kept up to date cell by cell. Not thread-safe. */
public final class LiveColumn {
    private final RowColumn row;
    private final LiveOwn own;
    private final long @Nullable [] hidden;
    private final IndicatorColumn results;
    private @Nullable ColumnShape shape;
    private @Nullable LiveClimb climb;

    /**
     * A column that nothing was written to yet.
     *
     * @param row the column
     * @param own what the units themselves have to say
     * @param hidden a bit for each place that is withheld, or null
     * @param results what the column has come to; is written to
     */
    LiveColumn(RowColumn row, LiveOwn own, long @Nullable [] hidden, IndicatorColumn results) {
        this.row = row;
        this.own = own;
        this.hidden = hidden;
        this.results = results;
    }

    /** The results as they are now. */
    public IndicatorColumn results() {
        return results;
    }

    /** Remembers what a unit brings, before something that its figure is made of is written. */
    public void before(int unit) {
        int place = row.extent().place(unit);
        if (climb != null && place >= 0) {
            climb.before(place);
        }
    }

    /** The units whose own figures rest on what a unit reports. */
    public int[] restingOn(int unit) {
        return row.stations().restingOn(unit);
    }

    /** Whether these are always the unit itself. */
    public boolean isPlain() {
        return row.stations().landscape().isPlain();
    }

    /**
     * Brings a unit and those above it up to date, after something was written.
     *
     * @param unit its place in the organisation
     * @param shown is shown the cells that may have changed
     */
    public void after(int unit, LiveClimb.Shown shown) {
        int place = row.extent().place(unit);
        if (place < 0) {
            return;
        }
        own.refresh(place);
        LiveClimb known = climb;
        ColumnShape now = own.shape();
        if (known != null && now.equals(shape)) {
            known.after(place, shown);
        } else {
            known = row.live(own.column(), hidden);
            climb = known;
            shape = now;
            known.look(place, shown);
        }
    }

    /** Lays the column out anew, and brings some units and those above them up to date. */
    public void renew(int[] units, LiveClimb.Shown shown) {
        for (int unit : units) {
            int place = row.extent().place(unit);
            if (place >= 0) {
                own.refresh(place);
            }
        }
        LiveClimb known = row.live(own.column(), hidden);
        for (int unit : units) {
            int place = row.extent().place(unit);
            if (place >= 0) {
                known.look(place, shown);
            }
        }
    }

    /** Writes a cell; false where it is as it was. */
    public boolean put(int place, long value, byte code, short score, byte mark) {
        boolean same = results.results().code(place) == code
                && results.results().score(place) == score
                && results.results().value(place) == value
                && results.results().mark(place) == mark;
        if (!same) {
            results.put(place, value, code, score, mark);
        }
        return !same;
    }
}

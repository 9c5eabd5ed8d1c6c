package io.github.bmsjava.internal.engine;

import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Absence;

/**
 * What units reported, laid out for a period in which they lie otherwise than in the organisation (J18): in another order, under
 * other ids, or not there. What needs more than that is worked out one by one.
 */
final class Rearrangement {
    private static final long EMPTY = NumberColumn.ofState(NumberColumn.EMPTY);
    private static final long ELSEWHERE = NumberColumn.ofState(NumberColumn.LARGE);
    private static final long NOT_THERE = NumberColumn.ofState(FigureColumn.stateOf(Absence.NOT_APPLICABLE));

    private final OwnColumn from;
    private final Extent reported;
    private final Landscape landscape;

    /**
     * Of a column.
     *
     * @param reported the units of the column
     * @param stations the period
     */
    Rearrangement(OwnColumn from, Extent reported, Stations stations) {
        this.from = from;
        this.reported = reported;
        this.landscape = stations.landscape();
    }

    OwnColumn into(Extent extent) {
        NumberColumn a = new NumberColumn(extent.size());
        NumberColumn second = from.b();
        NumberColumn b = second == null ? null : new NumberColumn(extent.size());
        byte[] known = from.marks();
        byte[] marks = known == null ? null : new byte[extent.size()];
        for (int place = 0; place < extent.size(); place++) {
            int unit = extent.unit(place);
            int source = source(unit);
            a.set(place, source < 0 ? absence(unit) : from.a().get(source));
            if (second != null && b != null && source >= 0) {
                b.set(place, second.get(source));
            }
            if (known != null && marks != null && source >= 0) {
                marks[place] = known[source];
            }
        }
        landscape.withFormer().forEach(unit -> settleIds(unit, extent.place(unit), a));
        return new OwnColumn(
                from.form(),
                a,
                from.scaleA(),
                b,
                from.scaleB(),
                marks,
                from.reasons(),
                from.excluded(),
                from.sumsFit());
    }

    /** The place of the figure of a unit, if it is under another id; negative where there is none. */
    private int source(int unit) {
        int own = reported.place(unit);
        if (isThere(own)) {
            return own;
        }
        for (int other : landscape.former(unit)) {
            if (isThere(reported.place(other))) {
                return reported.place(other);
            }
        }
        return -1;
    }

    private boolean isThere(int place) {
        return place >= 0 && from.a().get(place) != EMPTY;
    }

    private long absence(int unit) {
        if (landscape.keyed(unit).isPresent()) {
            return ELSEWHERE;
        }
        return landscape.unborn().get(unit) ? NOT_THERE : EMPTY;
    }

    /** What was said under two ids may differ. */
    private void settleIds(int unit, int place, NumberColumn a) {
        long told = landscape.former(unit).stream()
                .filter(other -> isThere(reported.place(other)))
                .count();
        if (place >= 0 && told + (isThere(reported.place(unit)) ? 1 : 0) > 1) {
            a.set(place, ELSEWHERE);
        }
    }
}

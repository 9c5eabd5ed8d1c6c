package io.github.bmsjava.internal.engine;

import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.observation.ObservationOrigin;
import java.util.ArrayList;
import java.util.List;

/**
 * Where plain numbers come from: which origin, and by which row it tells each. With one origin that is four bytes a number.
 */
final class Origins {
    private final Known known;
    /** The row, and in the upper half the place of its origin. */
    private final NumberColumn rows;

    /** The origins of a table, shared by its series. Not thread-safe while it is filled. */
    static final class Known {
        private final List<ObservationOrigin> all = new ArrayList<>();

        /** The place of an origin that is added. */
        int add(ObservationOrigin origin) {
            all.add(origin);
            return all.size() - 1;
        }
    }

    Origins(Known known, int size) {
        this.known = known;
        this.rows = new NumberColumn(size);
    }

    private Origins(Origins like) {
        this.known = like.known;
        this.rows = like.rows.fork();
    }

    /** Origins that are the same; what is written to either does not show in the other. */
    Origins fork() {
        return new Origins(this);
    }

    void set(int place, int origin, int row) {
        rows.set(place, ((long) origin << Integer.SIZE) + row);
    }

    void clear(int place) {
        if (isThere(place)) {
            rows.set(place, NumberColumn.ofState(NumberColumn.EMPTY));
        }
    }

    boolean isThere(int place) {
        return !NumberColumn.isState(rows.get(place));
    }

    /** The origin of a cell that has one. */
    ObservationOrigin origin(int place) {
        long cell = rows.get(place);
        return known.all.get((int) ((cell - row(place)) >> Integer.SIZE));
    }

    /** The row of a cell that has an origin. */
    int row(int place) {
        return (int) rows.get(place);
    }

    long bytes() {
        return rows.bytes();
    }
}

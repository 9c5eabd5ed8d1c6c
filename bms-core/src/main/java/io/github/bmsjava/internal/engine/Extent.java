package io.github.bmsjava.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The units that an indicator concerns, in the organisation's order, so that columns hold no cell for the others. Immutable;
 * indicators that concern the same units share one.
 */
public final class Extent {
    private final int size;
    private final int @Nullable [] units;

    private Extent(int size, int @Nullable [] units) {
        this.size = size;
        this.units = units;
    }

    /** Every unit of an organisation of so many. */
    public static Extent all(int size) {
        return new Extent(size, null);
    }

    /** Some units by their places in the organisation, in ascending order. */
    public static Extent of(int[] units) {
        return new Extent(units.length, units.clone());
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** The unit's place in the organisation. */
    public int unit(int place) {
        return units == null ? place : units[place];
    }

    /** The places here of those of some units that are here. */
    BitSet places(BitSet some) {
        if (units == null) {
            return some;
        }
        BitSet found = new BitSet(size);
        for (int i = 0; i < size; i++) {
            found.set(i, some.get(units[i]));
        }
        return found;
    }

    /** The place of a unit here, or a negative number. */
    public int place(int unit) {
        if (units == null) {
            return unit < size ? unit : -1;
        }
        return Arrays.binarySearch(units, unit);
    }
}

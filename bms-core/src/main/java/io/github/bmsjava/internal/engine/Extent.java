package io.github.bmsjava.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The units that an indicator concerns, in the order of a period, so that columns hold no cell for the others. Immutable;
 * indicators that concern the same units share one.
 */
public final class Extent {
    private final int size;
    private final int @Nullable [] units;
    /** The place of each unit up to the last one here, or −1. */
    private final int[] places;

    private Extent(int size, int @Nullable [] units) {
        this.size = size;
        this.units = units;
        this.places = new int[units == null ? 0 : Arrays.stream(units).max().orElse(-1) + 1];
        if (units != null) {
            Arrays.fill(places, -1);
            for (int i = 0; i < size; i++) {
                places[units[i]] = i;
            }
        }
    }

    /** Every unit of an organisation of so many. */
    public static Extent all(int size) {
        return new Extent(size, null);
    }

    /** Some units by their places in the organisation, each before those below it. */
    public static Extent of(int[] units) {
        return new Extent(units.length, units.clone());
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** The units' places in the organisation. */
    int[] units() {
        return units == null ? IntStream.range(0, size).toArray() : units.clone();
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

    /** The place of a unit here, or −1; also of −1, which stands for no unit. */
    public int place(int unit) {
        if (unit < 0) {
            return -1;
        }
        if (units == null) {
            return unit < size ? unit : -1;
        }
        return unit < places.length ? places[unit] : -1;
    }
}

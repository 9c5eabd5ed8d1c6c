package io.github.bmsjava.indicator;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.organisation.LevelId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator is measured: at units of some types or on some levels, or, where neither is named, at the units
 * without children on whose card it stands (J8). Those are the units of which a figure is expected. Closed.
 *
 * @param types the types, in the order given
 * @param levels the levels, in the order given
 */
public record MeasuredAt(Set<UnitTypeId> types, Set<LevelId> levels) {
    private static final MeasuredAt WITHOUT_CHILDREN = new MeasuredAt(Set.of(), Set.of());

    /**
     * Copies the sets, keeping their order.
     *
     * @param types the types
     * @param levels the levels
     */
    public MeasuredAt {
        types = ImmutableSet.copyOf(types);
        levels = ImmutableSet.copyOf(levels);
    }

    /**
     * At units without children on whose card the indicator stands. The default.
     *
     * @return the place
     */
    public static MeasuredAt unitsWithoutChildren() {
        return WITHOUT_CHILDREN;
    }

    /**
     * At the units of some types.
     *
     * @param types at least one
     * @return the place
     */
    public static MeasuredAt types(String... types) {
        return named(new MeasuredAt(
                Arrays.stream(types).map(UnitTypeId::of).collect(ImmutableSet.toImmutableSet()), Set.of()));
    }

    /**
     * At the units on some levels.
     *
     * @param levels at least one
     * @return the place
     */
    public static MeasuredAt levels(String... levels) {
        return named(new MeasuredAt(
                Set.of(), Arrays.stream(levels).map(LevelId::of).collect(ImmutableSet.toImmutableSet())));
    }

    private static MeasuredAt named(MeasuredAt place) {
        if (place.isDefault()) {
            throw new IllegalArgumentException(
                    "no type or level is named.\nMaybe MeasuredAt.unitsWithoutChildren() was meant.");
        }
        return place;
    }

    /**
     * Whether neither type nor level is named.
     *
     * @return true if it is measured at units without children
     */
    public boolean isDefault() {
        return types.isEmpty() && levels.isEmpty();
    }

    /**
     * Whether a unit's type or level is named.
     *
     * @param unit the unit
     * @return true if so; false for every unit where {@link #isDefault()}
     */
    public boolean names(OrgUnit unit) {
        return unit.type().filter(types::contains).isPresent()
                || unit.level().filter(levels::contains).isPresent();
    }

    /** The types and levels. */
    @Override
    public String toString() {
        return isDefault() ? "units without children" : "types " + types + ", levels " + levels;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasuredAt that && types.equals(that.types) && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return 31 * types.hashCode() + levels.hashCode();
    }
}

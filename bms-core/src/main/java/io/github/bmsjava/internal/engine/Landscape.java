package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.bmsjava.organisation.Reorganisation;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the units of an organisation lie in a period (J18): who stands below whom, who is there, and which figures go on in
 * other units. Units are named by their places in the organisation. Immutable; the sets are not to be changed.
 */
final class Landscape {
    private final UnitOrder order;
    private final BitSet present;
    private final BitSet valid;
    private final BitSet changed;
    private final BitSet restated;
    private final BitSet adding;
    private final BitSet standingIn;
    private final BitSet unborn;
    private final BitSet inner;
    private final ImmutableMap<Integer, ImmutableList<Integer>> former;
    private final ImmutableMap<Integer, Keyed> keyed;
    private final ImmutableSetMultimap<Integer, Reorganisation> refused;
    private final boolean plain;

    Landscape(LandscapeDraft draft) {
        order = draft.order;
        present = draft.present;
        valid = draft.valid;
        changed = draft.changed;
        restated = draft.restated;
        adding = draft.adding;
        standingIn = draft.standingIn;
        unborn = draft.unborn;
        inner = draft.inner;
        former = ImmutableMap.copyOf(draft.former);
        keyed = ImmutableMap.copyOf(draft.keyed);
        refused = ImmutableSetMultimap.copyOf(draft.refused);
        plain = order.isPlain()
                && adding.isEmpty()
                && standingIn.isEmpty()
                && unborn.isEmpty()
                && former.isEmpty()
                && keyed.isEmpty()
                && restated.isEmpty();
    }

    /**
     * What a unit has by a declared key of one that was split.
     *
     * @param of the split unit
     * @param event with the share
     */
    record Keyed(int of, Reorganisation event) {}

    /** Who stands below whom. */
    UnitOrder order() {
        return order;
    }

    /** The units that climb. */
    BitSet present() {
        return present;
    }

    /** The units that may have a card. */
    BitSet valid() {
        return valid;
    }

    /** The units that began or ended inside the period, or whose tasks or children changed. */
    BitSet changed() {
        return changed;
    }

    /** The units whose figures are made of others than those that were below them in the period. */
    BitSet restated() {
        return restated;
    }

    /** The units into which others went, and that have a figure of their own beside theirs. */
    BitSet adding() {
        return adding;
    }

    /** The units that were not there yet, or no longer, and for which those stand that they came from or went into. */
    BitSet standingIn() {
        return standingIn;
    }

    /** The units that were not there yet, or no longer: their silence is not missing. */
    BitSet unborn() {
        return unborn;
    }

    /** The units that had others below them in the period, though they may have none by the structure of the other day. */
    BitSet inner() {
        return inner;
    }

    /** Other ids of a unit, under which its figures are found where it has none itself; empty for most. */
    List<Integer> former(int unit) {
        return former.getOrDefault(unit, ImmutableList.of());
    }

    /** The units that have other ids. */
    Set<Integer> withFormer() {
        return former.keySet();
    }

    /** What a unit has by a declared key. */
    Optional<Keyed> keyed(int unit) {
        return Optional.ofNullable(keyed.get(unit));
    }

    /** What the units have by declared keys. */
    Map<Integer, Keyed> keyed() {
        return keyed;
    }

    /** The events over which nothing can be joined to a unit. */
    Set<Reorganisation> refused(int unit) {
        return refused.get(unit);
    }

    /** Whether the units lie as the organisation says, and every figure is a unit's own. */
    boolean isPlain() {
        return plain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Landscape that
                && order.equals(that.order)
                && present.equals(that.present)
                && valid.equals(that.valid)
                && changed.equals(that.changed)
                && restated.equals(that.restated)
                && adding.equals(that.adding)
                && standingIn.equals(that.standingIn)
                && unborn.equals(that.unborn)
                && inner.equals(that.inner)
                && former.equals(that.former)
                && keyed.equals(that.keyed)
                && refused.equals(that.refused);
    }

    @Override
    public int hashCode() {
        return present.hashCode() * 31 + valid.hashCode();
    }
}

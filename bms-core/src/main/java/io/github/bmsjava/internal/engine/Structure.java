package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.kernel.Forest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Organisation and cards in arrays, for all periods of a plan (J18). Periods in which the same units are there, and the
 * same cards in force, share everything. Immutable and thread-safe.
 */
public final class Structure {
    private final Organisation organisation;
    private final int[] parents;
    private final ImmutableList<CardEntries> cards;
    /** The units that do not exist always: few, and the only ones whose dates are looked at. */
    private final int[] dated;

    private final ImmutableMap<Period, Stations> stations;
    private final Extents extents;

    private Structure(ScorecardModel model, Organisation organisation, List<Period> periods) {
        this.organisation = organisation;
        this.parents = parents(organisation);
        this.cards = model.cards().stream()
                .map(card -> new CardEntries(model.shapes(card, organisation)))
                .collect(ImmutableList.toImmutableList());
        List<OrgUnit> units = organisation.units();
        this.dated = IntStream.range(0, units.size())
                .filter(i -> !units.get(i).validity().equals(DateRange.always()))
                .toArray();
        Map<Epoch, Stations> epochs = new HashMap<>();
        ImmutableMap.Builder<Period, Stations> all = ImmutableMap.builder();
        periods.forEach(period -> all.put(period, epochs.computeIfAbsent(epoch(period), this::stations)));
        this.stations = all.build();
        this.extents = new Extents(model, parents, ImmutableSet.copyOf(stations.values()));
    }

    /**
     * Lays a model and an organisation out.
     *
     * @param model cards and indicators
     * @param organisation the units
     * @param periods the periods that are evaluated, each once
     */
    public static Structure of(ScorecardModel model, Organisation organisation, List<Period> periods) {
        return new Structure(model, organisation, periods);
    }

    /** What one period's structure depends on. */
    private record Epoch(BitSet present, BitSet valid, BitSet changed, List<CardEntries> inForce) {}

    private Epoch epoch(Period period) {
        return new Epoch(
                units(unit -> unit.validity().overlaps(period), true),
                units(unit -> unit.validity().containsLastDayOf(period), true),
                units(unit -> Stations.changed(unit, period), false),
                cards.stream()
                        .filter(card -> card.card().inForce().containsLastDayOf(period))
                        .toList());
    }

    private BitSet units(Predicate<OrgUnit> wanted, boolean undated) {
        BitSet found = new BitSet(parents.length);
        found.set(0, parents.length, undated);
        for (int unit : dated) {
            found.set(unit, wanted.test(organisation.units().get(unit)));
        }
        return found;
    }

    private Stations stations(Epoch epoch) {
        return new Stations(organisation, parents, epoch.present(), epoch.valid(), epoch.changed(), epoch.inForce());
    }

    private static int[] parents(Organisation organisation) {
        List<OrgUnit> units = organisation.units();
        int[] parents = new int[units.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = units.get(i).parent().map(organisation::indexOf).orElse(-1);
        }
        return parents;
    }

    /**
     * The structure of a period.
     *
     * @throws IllegalArgumentException if it is none of those that are evaluated
     */
    public Stations in(Period period) {
        Stations found = stations.get(period);
        if (found == null) {
            throw new IllegalArgumentException(
                    "period " + period + " is not among " + stations.keySet() + ".\nMaybe compile the plan for it.");
        }
        return found;
    }

    /** The place of each unit's parent, or −1; a parent stands before its children. */
    public int parent(int unit) {
        return parents[unit];
    }

    /** How many units there are. */
    public int size() {
        return parents.length;
    }

    /** The units that an indicator concerns in any of the periods. */
    public Extent extent(IndicatorId indicator) {
        return extents.of(indicator);
    }

    /** All units. */
    public Extent everyUnit() {
        return extents.all();
    }

    /** The shape of the units of an extent. */
    public Forest forest(Extent extent) {
        return extents.forest(extent);
    }

    Organisation organisation() {
        return organisation;
    }
}

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Organisation and cards in arrays, for all periods of a plan (J18). Periods in which the same units are there, and the
 * same cards in force, share everything. Immutable and thread-safe.
 */
public final class Structure {
    private final Organisation organisation;
    private final UnitOrder plain;
    private final ImmutableList<CardEntries> cards;
    private final ImmutableMap<Period, Stations> stations;
    private final Extents extents;

    private Structure(ScorecardModel model, Organisation organisation, Set<Period> periods, @Nullable LocalDate asOf) {
        this.organisation = organisation;
        this.plain = UnitOrder.plain(parents(organisation));
        this.cards = model.cards().stream()
                .map(card -> new CardEntries(model, model.shapes(card, organisation)))
                .collect(ImmutableList.toImmutableList());
        List<OrgUnit> units = organisation.units();
        int[] dated = IntStream.range(0, units.size())
                .filter(i -> !units.get(i).validity().equals(DateRange.always()))
                .toArray();
        Map<Epoch, Stations> epochs = new HashMap<>();
        ImmutableMap.Builder<Period, Stations> all = ImmutableMap.builder();
        for (Period period : periods) {
            LocalDate day = asOf == null ? period.end() : asOf;
            Landscape landscape = new LandscapeDraft(organisation, plain, dated, period, day, asOf != null).make();
            List<CardEntries> inForce = cards.stream()
                    .filter(card -> card.card().inForce().containsLastDayOf(period))
                    .toList();
            all.put(
                    period,
                    epochs.computeIfAbsent(
                            new Epoch(landscape, inForce), epoch -> new Stations(organisation, landscape, inForce)));
        }
        this.stations = all.build();
        this.extents = new Extents(model, plain, ImmutableSet.copyOf(stations.values()));
    }

    /**
     * Lays a model and an organisation out.
     *
     * @param model cards and indicators
     * @param organisation the units
     * @param periods the periods that are evaluated, or whose figures others are made of
     * @param asOf the day whose structure holds for all periods; null for each period's own last day
     */
    public static Structure of(
            ScorecardModel model, Organisation organisation, Set<Period> periods, @Nullable LocalDate asOf) {
        return new Structure(model, organisation, periods, asOf);
    }

    /** What one period's structure depends on. */
    private record Epoch(Landscape landscape, List<CardEntries> inForce) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Epoch that && landscape.equals(that.landscape) && inForce.equals(that.inForce);
        }

        @Override
        public int hashCode() {
            return 31 * landscape.hashCode() + inForce.hashCode();
        }
    }

    private static int[] parents(Organisation organisation) {
        List<OrgUnit> units = organisation.units();
        int[] parents = new int[units.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = units.get(i).parent().map(organisation::indexOf).orElse(-1);
        }
        return parents;
    }

    /** Whether the units lie in every period as the organisation says. */
    public boolean isPlain() {
        return stations.values().stream().allMatch(one -> one.landscape().isPlain());
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
        return plain.parent(unit);
    }

    /** How many units there are. */
    public int size() {
        return plain.size();
    }

    /** The units that an indicator concerns in any of the periods. */
    public Extent extent(IndicatorId indicator) {
        return extents.of(indicator);
    }

    /** All units. */
    public Extent everyUnit() {
        return extents.all();
    }

    /** The units that an indicator concerns in any of the periods, in the order of one of them. */
    Extent extent(IndicatorId indicator, Stations in) {
        return extents.of(indicator, in.order());
    }

    /** The shape that the units of an extent have in a period. */
    Forest forest(Extent extent, Stations in) {
        return extents.forest(extent, in.order());
    }

    Organisation organisation() {
        return organisation;
    }
}

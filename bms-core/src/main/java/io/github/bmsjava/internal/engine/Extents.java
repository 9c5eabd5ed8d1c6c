package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.kernel.Forest;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which units each indicator concerns: those that have it on or beside a card, those where it is measured, and all above
 * the latter, through which its figures climb. Found when asked for; thread-safe.
 */
final class Extents {
    /** Where fewer than one unit in so many is left out, all of them are cheaper. */
    private static final int FEW = 8;

    private final ScorecardModel model;
    private final UnitOrder plain;
    private final Collection<Stations> stations;
    private final Extent all;
    private final Set<IndicatorId> series;
    private final Map<IndicatorId, Extent> byIndicator = new ConcurrentHashMap<>();
    private final Map<BitSet, Extent> byUnits = new ConcurrentHashMap<>();
    private final Map<Ordered, Extent> ordered = new ConcurrentHashMap<>();
    private final Map<Ordered, Forest> forests = new ConcurrentHashMap<>();

    private record Ordered(Extent extent, UnitOrder order) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Ordered that && extent.equals(that.extent) && order.equals(that.order);
        }

        @Override
        public int hashCode() {
            return 31 * extent.hashCode() + order.hashCode();
        }
    }

    Extents(ScorecardModel model, UnitOrder plain, Collection<Stations> stations) {
        this.model = model;
        this.plain = plain;
        this.stations = stations;
        this.all = Extent.all(plain.size());
        this.series = series(model);
    }

    /** All units. */
    Extent all() {
        return all;
    }

    /** The units that an indicator concerns. */
    Extent of(IndicatorId indicator) {
        return byIndicator.computeIfAbsent(
                indicator, id -> model.findIndicator(id).map(this::find).orElseGet(() -> extent(new BitSet())));
    }

    /** The same units in another order. */
    Extent of(IndicatorId indicator, UnitOrder order) {
        Extent found = of(indicator);
        return order.isPlain()
                ? found
                : ordered.computeIfAbsent(
                        new Ordered(found, order),
                        one -> Extent.of(order.sorted(one.extent().units())));
    }

    private Extent find(Indicator indicator) {
        if (series.contains(indicator.id())) {
            return all;
        }
        BitSet units = new BitSet(plain.size());
        for (Stations one : stations) {
            for (CardColumn card : one.cards()) {
                BitSet shapes = card.serving(indicator.id());
                if (!shapes.isEmpty()) {
                    addRows(card, shapes, units);
                    indicator
                            .definitions()
                            .forEach(definition -> addUpwards(
                                    one.measured(definition, card.card().id(), all), one.order(), units));
                    addOthers(one.landscape(), units);
                }
            }
        }
        return extent(units);
    }

    /** Weights, accounts and budgets, which are looked up wherever the figures made of them are. */
    private static Set<IndicatorId> series(ScorecardModel model) {
        Set<IndicatorId> series = new HashSet<>();
        for (Indicator indicator : model.indicators()) {
            for (Indicator definition : indicator.definitions()) {
                definition.rollUp().overUnits().weight().ifPresent(series::add);
                definition.rollUp().useOfBudget().ifPresent(series::add);
            }
        }
        return series;
    }

    private void addRows(CardColumn card, BitSet shapes, BitSet units) {
        for (int unit = 0; unit < plain.size(); unit++) {
            int shape = card.shape(unit);
            if (shape != CardShapes.NONE && shapes.get(shape)) {
                units.set(unit);
            }
        }
    }

    /** Units under whose ids, or by whose shares, others have figures. */
    private static void addOthers(Landscape landscape, BitSet units) {
        landscape.withFormer().forEach(unit -> landscape.former(unit).forEach(units::set));
        landscape.keyed().values().forEach(keyed -> units.set(keyed.of()));
    }

    private static void addUpwards(BitSet measured, UnitOrder order, BitSet units) {
        BitSet above = new BitSet(order.size());
        for (int unit = measured.nextSetBit(0); unit >= 0; unit = measured.nextSetBit(unit + 1)) {
            for (int at = unit; at >= 0 && !above.get(at); at = order.parent(at)) {
                above.set(at);
            }
        }
        units.or(above);
    }

    private Extent extent(BitSet units) {
        return (plain.size() - units.cardinality()) * FEW < plain.size()
                ? all
                : byUnits.computeIfAbsent(units, some -> Extent.of(some.stream().toArray()));
    }

    /** The shape of an extent's units: each below the nearest unit above it that the extent has. */
    Forest forest(Extent extent, UnitOrder order) {
        return forests.computeIfAbsent(new Ordered(extent, order), one -> plant(extent, order));
    }

    private static Forest plant(Extent extent, UnitOrder order) {
        int[] above = new int[extent.size()];
        for (int i = 0; i < above.length; i++) {
            int unit = order.parent(extent.unit(i));
            while (unit >= 0 && extent.place(unit) < 0) {
                unit = order.parent(unit);
            }
            above[i] = unit < 0 ? -1 : extent.place(unit);
        }
        return new Forest(above);
    }
}

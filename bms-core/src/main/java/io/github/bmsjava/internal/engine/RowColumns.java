package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.kernel.Ruling;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all cards of a plan, made ready for whole columns. Periods in which nothing differs share them. Made when they
 * are first asked for; thread-safe.
 */
public final class RowColumns {
    private final ScorecardModel model;
    private final Structure structure;
    private final Map<Key, RowColumn> columns = new ConcurrentHashMap<>();

    /** What a column depends on; the period where targets are dated. */
    private record Key(
            Stations stations,
            CardColumn card,
            Indicator indicator,
            boolean inUse,
            @Nullable Period when) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && stations.equals(that.stations)
                    && card.equals(that.card)
                    && indicator.equals(that.indicator)
                    && inUse == that.inUse
                    && Objects.equals(when, that.when);
        }

        @Override
        public int hashCode() {
            return 31
                            * (31 * (31 * (31 * stations.hashCode() + card.hashCode()) + indicator.hashCode())
                                    + Boolean.hashCode(inUse))
                    + Objects.hashCode(when);
        }
    }

    /** No columns yet. */
    public RowColumns(ScorecardModel model, Structure structure) {
        this.model = model;
        this.structure = structure;
    }

    /**
     * A row in a period.
     *
     * @param card a card in force then
     * @param indicator the indicator of the row as it is defined in the period
     * @param period one of those that are evaluated
     * @param marked whether a gate asks what the figures rest on
     */
    public RowColumn of(CardColumn card, Indicator indicator, Period period, boolean marked) {
        boolean dated = model.targets().areDated(indicator.id());
        boolean inUse = indicator.inUse().containsLastDayOf(period);
        Key key = new Key(structure.in(period), card, indicator, inUse, dated ? period : null);
        return columns.computeIfAbsent(key, any -> new Maker(card, indicator, period).make(inUse, marked));
    }

    /** Makes one column. */
    private final class Maker {
        private final CardColumn card;
        private final Indicator indicator;
        private final Period period;
        private final RulingMaker maker;
        private final Map<Ruling, Integer> places = new HashMap<>();
        private final Map<Optional<UnitTypeId>, Integer> byType = new HashMap<>();

        Maker(CardColumn card, Indicator indicator, Period period) {
            this.card = card;
            this.indicator = indicator;
            this.period = period;
            this.maker = new RulingMaker(
                    indicator, Inherent.reason(model, card.card().kind(), indicator));
        }

        RowColumn make(boolean inUse, boolean marked) {
            Stations stations = structure.in(period);
            Extent extent = structure.extent(indicator.id(), stations);
            int[] rulingOf = inUse ? judged(extent) : muted(extent);
            Ruling[] rulings = new Ruling[places.size()];
            places.forEach((ruling, place) -> rulings[place] = ruling);
            return new RowColumn(
                    indicator,
                    model.isSound(indicator.id()),
                    extent,
                    structure.forest(extent, stations),
                    stations,
                    stations.measured(indicator, card.card().id(), extent),
                    rulings,
                    rulingOf,
                    marked);
        }

        private int[] muted(Extent extent) {
            BitSet shapes = card.with(indicator.id());
            int mute = place(Ruling.mute(StatusCodes.of(Absence.NOT_IN_USE)));
            int[] rulingOf = new int[extent.size()];
            for (int i = 0; i < rulingOf.length; i++) {
                rulingOf[i] = has(extent.unit(i), shapes) ? mute : -1;
            }
            return rulingOf;
        }

        private boolean has(int unit, BitSet shapes) {
            int shape = card.shape(unit);
            return shape != CardShapes.NONE && shapes.get(shape);
        }

        /** Units of one type share a target, but for those that have one of their own. */
        private int[] judged(Extent extent) {
            BitSet shapes = card.with(indicator.id());
            BitSet own = withOwnTarget();
            Ruling elsewhere = Ruling.settled();
            boolean isDerived = Derivation.isOf(indicator, model.isSound(indicator.id()));
            List<OrgUnit> units = structure.organisation().units();
            int[] rulingOf = new int[extent.size()];
            Arrays.fill(rulingOf, -1);
            for (int i = 0; i < rulingOf.length; i++) {
                int at = extent.unit(i);
                if (has(at, shapes) && (isDerived || structure.in(period).isSpecial(at))) {
                    rulingOf[i] = place(elsewhere);
                } else if (has(at, shapes)) {
                    OrgUnit unit = units.get(at);
                    rulingOf[i] = own.get(at) ? ruling(unit) : byType.computeIfAbsent(unit.type(), any -> shared(unit));
                }
            }
            return rulingOf;
        }

        private BitSet withOwnTarget() {
            Set<OrgUnitId> named = model.targets().unitsWithOwn(indicator.id());
            BitSet own = new BitSet();
            for (OrgUnitId id : named) {
                int at = structure.organisation().indexOf(id);
                if (at >= 0) {
                    own.set(at);
                }
            }
            return own;
        }

        private int ruling(OrgUnit unit) {
            return place(judging(unit));
        }

        private int shared(OrgUnit unit) {
            Ruling ruling = judging(unit);
            ruling.share();
            return place(ruling);
        }

        private Ruling judging(OrgUnit unit) {
            return maker.of(model.targets()
                    .resolve(new TargetQuery(
                            indicator, unit.id(), unit.type(), card.card().id(), period)));
        }

        private int place(Ruling ruling) {
            return places.computeIfAbsent(ruling, any -> places.size());
        }
    }
}

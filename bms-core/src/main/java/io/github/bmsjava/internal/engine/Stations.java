package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Fraction;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structure of one period, and of others like it: who is there, below whom, which cards they have, and where an
 * indicator is measured (J8, J18). Units are named by their places in the organisation. Thread-safe; the sets it gives
 * are not to be changed.
 */
public final class Stations {
    private final Organisation organisation;
    private final Landscape landscape;
    private final UnitOrder order;
    private final BitSet present;
    private final BitSet broken;
    private final BitSet above;
    private final ImmutableList<CardEntries> inForce;
    private final ImmutableList<CardColumn> cards;
    private final Map<Rule, BitSet> measured = new ConcurrentHashMap<>();
    private final Map<Extent, BitSet> presentIn = new ConcurrentHashMap<>();

    /** What decides where an indicator is measured: its own words, or the shapes of a card that have it. */
    private record Rule(Extent extent, MeasuredAt place, Optional<ScorecardId> card, BitSet shapes) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rule that
                    && extent.equals(that.extent)
                    && place.equals(that.place)
                    && card.equals(that.card)
                    && shapes.equals(that.shapes);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * extent.hashCode() + place.hashCode()) + card.hashCode()) + shapes.hashCode();
        }
    }

    Stations(Organisation organisation, Landscape landscape, List<CardEntries> inForce) {
        this.organisation = organisation;
        this.landscape = landscape;
        this.order = landscape.order();
        this.present = landscape.present();
        this.above = above();
        this.broken = broken(landscape.changed());
        this.inForce = ImmutableList.copyOf(inForce);
        this.cards = inForce.stream()
                .map(card -> new CardColumn(card, landscape.valid()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The units with somebody below them; one that is not there passes on those below it. */
    private BitSet above() {
        BitSet found = new BitSet(order.size());
        for (int i = order.size() - 1; i >= 0; i--) {
            int unit = order.unit(i);
            if (order.parent(unit) >= 0 && (present.get(unit) || found.get(unit))) {
                found.set(order.parent(unit));
            }
        }
        return found;
    }

    private BitSet broken(BitSet changed) {
        if (changed.isEmpty()) {
            return changed;
        }
        BitSet below = new BitSet(order.size());
        for (int i = order.size() - 1; i >= 0; i--) {
            int unit = order.unit(i);
            if (order.parent(unit) >= 0 && (below.get(unit) || (changed.get(unit) && present.get(unit)))) {
                below.set(order.parent(unit));
            }
        }
        below.or(changed);
        return below;
    }

    /** How the units lie. */
    Landscape landscape() {
        return landscape;
    }

    /** Who stands below whom. */
    UnitOrder order() {
        return order;
    }

    /** The place of each unit's parent, or −1. */
    public int parent(int unit) {
        return order.parent(unit);
    }

    /** The cards in force, in the model's order. */
    public List<CardColumn> cards() {
        return cards;
    }

    /** The cards of a unit. */
    public List<UnitCard> cards(int unit) {
        return cards.stream()
                .map(card -> card.find(unit))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The units that may have a card. */
    public BitSet valid() {
        return landscape.valid();
    }

    /** The places in an extent of the units that exist on some day. */
    public BitSet present(Extent extent) {
        return presentIn.computeIfAbsent(extent, one -> one.places(present));
    }

    /** The places in an extent of the units that are there and where an indicator of a card is measured. */
    public BitSet measured(Indicator indicator, ScorecardId card, Extent extent) {
        MeasuredAt place = indicator.rollUp().measuredAt();
        Rule rule = place.isDefault()
                ? new Rule(extent, place, Optional.of(card), shapesWith(indicator, card))
                : new Rule(extent, place, Optional.empty(), new BitSet());
        return measured.computeIfAbsent(rule, one -> measuredIn(extent, indicator, card));
    }

    private BitSet shapesWith(Indicator indicator, ScorecardId card) {
        return find(card).map(found -> found.serving(indicator.id())).orElseGet(BitSet::new);
    }

    private BitSet measuredIn(Extent extent, Indicator indicator, ScorecardId card) {
        BitSet found = new BitSet(extent.size());
        for (int i = 0; i < extent.size(); i++) {
            int unit = extent.unit(i);
            found.set(i, present.get(unit) && isMeasuredAt(unit, indicator, card));
        }
        return found;
    }

    private Optional<CardEntries> find(ScorecardId card) {
        return inForce.stream().filter(one -> one.card().id().equals(card)).findFirst();
    }

    private boolean isMeasuredAt(int unit, Indicator indicator, ScorecardId card) {
        MeasuredAt place = indicator.rollUp().measuredAt();
        return place.isDefault()
                ? !above.get(unit)
                        && !landscape.inner().get(unit)
                        && find(card)
                                .filter(one -> one.serves(unit, indicator.id()))
                                .isPresent()
                : place.names(organisation.units().get(unit));
    }

    /** Whether a unit exists on some day of the period. */
    boolean isPresent(OrgUnit unit) {
        return present.get(place(unit));
    }

    private List<OrgUnit> children(OrgUnit unit) {
        return order.isPlain()
                ? organisation.children(unit.id())
                : order.children(place(unit)).stream()
                        .map(organisation.units()::get)
                        .toList();
    }

    /** The units directly below; a child that is not there passes on its own children. */
    List<OrgUnit> below(OrgUnit unit) {
        List<OrgUnit> children = children(unit);
        for (OrgUnit child : children) {
            if (!isPresent(child)) {
                return children.stream()
                        .flatMap(one -> isPresent(one) ? Stream.of(one) : below(one).stream())
                        .toList();
            }
        }
        return children;
    }

    /** The same, but for units that are named whether they are there or not. */
    List<OrgUnit> below(OrgUnit unit, Predicate<OrgUnitId> named) {
        return children(unit).stream()
                .flatMap(child ->
                        named.test(child.id()) || isPresent(child) ? Stream.of(child) : below(child, named).stream())
                .toList();
    }

    /** Whether an indicator of a card is measured at a unit; at one that ended inside the period, as if it had not. */
    boolean isMeasuredAt(OrgUnit unit, Indicator indicator, ScorecardId card) {
        return isMeasuredAt(place(unit), indicator, card);
    }

    /** Whether the subtree of a unit changed inside the period (J18). */
    boolean isBroken(OrgUnit unit) {
        return broken.get(place(unit));
    }

    /** Whether a unit began after the first day of the period, or ended in it. */
    boolean changed(OrgUnit unit) {
        return landscape.changed().get(place(unit));
    }

    /** Whether its figure is made of others than those that were below it in the period (J18). */
    boolean isRestated(OrgUnit unit) {
        return landscape.restated().get(place(unit));
    }

    /** Whether there is more to a unit's figure than its own and those below it. */
    boolean isSpecial(int unit) {
        return landscape.unborn().get(unit) || landscape.keyed(unit).isPresent();
    }

    /** Whether a unit is there on some day of a period, if under another id. */
    boolean exists(OrgUnit unit, Period period) {
        return unit.validity().overlaps(period)
                || formerly(unit).stream().anyMatch(other -> other.validity().overlaps(period));
    }

    /** The other ids of a unit, under which its figures are found where it has none itself. */
    List<OrgUnit> formerly(OrgUnit unit) {
        return landscape.withFormer().isEmpty()
                ? List.of()
                : landscape.former(place(unit)).stream()
                        .map(organisation.units()::get)
                        .toList();
    }

    /** The split unit of which a unit has a share by a declared key, with that share. */
    Optional<Portion> portion(OrgUnit unit) {
        return landscape
                .keyed(place(unit))
                .map(keyed -> new Portion(
                        organisation.units().get(keyed.of()),
                        Fraction.of(Objects.requireNonNull(keyed.event().key().get(unit.id())))));
    }

    /**
     * A share of a unit that was split.
     *
     * @param of the unit
     * @param share between zero and one
     */
    record Portion(OrgUnit of, Fraction share) {}

    /** Whether a unit was not there in the period; it has a place in its structure all the same. */
    boolean isUnborn(OrgUnit unit) {
        return landscape.unborn().get(place(unit));
    }

    /** Whether units stand for one that was not there. */
    boolean isStoodFor(OrgUnit unit) {
        return landscape.standingIn().get(place(unit));
    }

    /** The events over which nothing can be joined to a unit. */
    Set<Reorganisation> refused(OrgUnit unit) {
        return landscape.refused(place(unit));
    }

    /** The units whose own figures rest on what a unit reported: itself, and others by id or by key. */
    int[] restingOn(int unit) {
        if (landscape.withFormer().isEmpty() && landscape.keyed().isEmpty()) {
            return new int[] {unit};
        }
        IntStream ids = landscape.withFormer().stream()
                .filter(one -> landscape.former(one).contains(unit))
                .mapToInt(Integer::intValue);
        IntStream shares = landscape.keyed().entrySet().stream()
                .filter(one -> one.getValue().of() == unit)
                .mapToInt(Map.Entry::getKey);
        return IntStream.concat(IntStream.of(unit), IntStream.concat(ids, shares))
                .sorted()
                .toArray();
    }

    /** How a unit's own figure goes with those below it. */
    OwnValues ownValues(OrgUnit unit, Indicator indicator) {
        int at = place(unit);
        if (landscape.standingIn().get(at)) {
            return OwnValues.REPLACES;
        }
        return landscape.adding().get(at) ? OwnValues.ADDS : indicator.rollUp().ownValues();
    }

    static boolean changed(OrgUnit unit, Period period) {
        return !unit.validity().contains(period.start()) || !unit.validity().contains(period.end());
    }

    int place(OrgUnit unit) {
        return organisation.indexOf(unit.id());
    }
}

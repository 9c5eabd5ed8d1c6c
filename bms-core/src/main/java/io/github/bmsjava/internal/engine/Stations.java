package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The structure of one period, and of others like it: who is there, below whom, which cards they have, and where an
 * indicator is measured (J8, J18). Units are named by their places in the organisation. Thread-safe; the sets it gives
 * are not to be changed.
 */
public final class Stations {
    private final Organisation organisation;
    private final BitSet present;
    private final BitSet valid;
    private final BitSet changed;
    private final BitSet broken;
    private final BitSet above;
    private final ImmutableList<CardEntries> inForce;
    private final ImmutableList<CardColumn> cards;
    private final Map<Rule, BitSet> measured = new ConcurrentHashMap<>();
    private final Map<Extent, BitSet> presentIn = new ConcurrentHashMap<>();
    private final Map<Extent, BitSet> brokenIn = new ConcurrentHashMap<>();

    /** What decides where an indicator is measured: its own words, or the shapes of a card that have it. */
    private record Rule(Extent extent, MeasuredAt place, Optional<ScorecardId> card, BitSet shapes) {}

    Stations(
            Organisation organisation,
            int[] parents,
            BitSet present,
            BitSet valid,
            BitSet changed,
            List<CardEntries> inForce) {
        this.organisation = organisation;
        this.present = present;
        this.valid = valid;
        this.changed = changed;
        this.above = above(parents);
        this.broken = broken(parents);
        this.inForce = ImmutableList.copyOf(inForce);
        this.cards = inForce.stream().map(card -> new CardColumn(card, valid)).collect(ImmutableList.toImmutableList());
    }

    /** The units with somebody below them; one that is not there passes on those below it. */
    private BitSet above(int[] parents) {
        BitSet found = new BitSet(parents.length);
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] >= 0 && (present.get(i) || found.get(i))) {
                found.set(parents[i]);
            }
        }
        return found;
    }

    private BitSet broken(int[] parents) {
        if (changed.isEmpty()) {
            return changed;
        }
        BitSet below = new BitSet(parents.length);
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] >= 0 && (below.get(i) || (changed.get(i) && present.get(i)))) {
                below.set(parents[i]);
            }
        }
        below.or(changed);
        return below;
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

    /** The units that exist on the last day, and so may have a card. */
    public BitSet valid() {
        return valid;
    }

    /** The places in an extent of the units that exist on some day. */
    public BitSet present(Extent extent) {
        return presentIn.computeIfAbsent(extent, one -> one.places(present));
    }

    /** The places in an extent of the units whose subtree changed (J18). */
    public BitSet broken(Extent extent) {
        return brokenIn.computeIfAbsent(extent, one -> one.places(broken));
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
        return find(card).map(found -> found.with(indicator.id())).orElseGet(BitSet::new);
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
                        && find(card)
                                .filter(one -> one.has(unit, indicator.id()))
                                .isPresent()
                : place.names(organisation.units().get(unit));
    }

    /** Whether a unit exists on some day of the period. */
    boolean isPresent(OrgUnit unit) {
        return present.get(place(unit));
    }

    /** The units directly below; a child that is not there passes on its own children. */
    List<OrgUnit> below(OrgUnit unit) {
        List<OrgUnit> children = organisation.children(unit.id());
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
        return organisation.children(unit.id()).stream()
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
        return changed.get(place(unit));
    }

    static boolean changed(OrgUnit unit, Period period) {
        return !unit.validity().contains(period.start()) || !unit.validity().contains(period.end());
    }

    private int place(OrgUnit unit) {
        return organisation.indexOf(unit.id());
    }
}

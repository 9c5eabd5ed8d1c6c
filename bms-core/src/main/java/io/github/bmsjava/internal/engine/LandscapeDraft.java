package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.organisation.Timeline;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out how the units lie in a period: as they did on its last day, or as they do on another day for which its figures are
 * restated (J18).
 */
final class LandscapeDraft {
    private final Organisation organisation;
    private final Timeline timeline;
    private final List<OrgUnit> units;
    private final Period period;
    private final LocalDate day;
    private final boolean restates;
    private final BitSet alive;
    private final int[] dated;
    private int[] parents;
    private final int[] joined;

    UnitOrder order;
    final BitSet present;
    final BitSet valid;
    final BitSet changed = new BitSet();
    final BitSet restated = new BitSet();
    final BitSet adding = new BitSet();
    final BitSet standingIn = new BitSet();
    final BitSet unborn = new BitSet();
    final BitSet inner = new BitSet();
    final Map<Integer, ImmutableList<Integer>> former = new HashMap<>();
    final Map<Integer, Landscape.Keyed> keyed = new HashMap<>();
    final SetMultimap<Integer, Reorganisation> refused = LinkedHashMultimap.create();

    /**
     * A draft.
     *
     * @param plain the order of the organisation itself
     * @param dated the units that do not exist always
     * @param day the day whose structure holds
     * @param restates whether that is another day than the period's last
     */
    LandscapeDraft(
            Organisation organisation, UnitOrder plain, int[] dated, Period period, LocalDate day, boolean restates) {
        this.organisation = organisation;
        this.timeline = organisation.timeline();
        this.units = organisation.units();
        this.period = period;
        this.day = day;
        this.restates = restates;
        this.order = plain;
        this.dated = dated;
        this.parents = plain.parents();
        this.joined = new int[parents.length];
        Arrays.fill(joined, -1);
        this.alive = new BitSet();
        this.valid = new BitSet();
        alive.set(0, parents.length);
        valid.set(0, parents.length);
        for (int unit : dated) {
            alive.set(unit, units.get(unit).validity().overlaps(period));
            valid.set(unit, units.get(unit).validity().contains(day));
        }
        this.present = (BitSet) alive.clone();
    }

    Landscape make() {
        passOn();
        nameUnborn();
        changed();
        if (!timeline.events().isEmpty()) {
            int[] were = lay();
            restated(were);
        }
        return new Landscape(this);
    }

    /** What becomes of the figures of units that are there in the period, but not on the day. */
    private void passOn() {
        if (timeline.events().isEmpty()) {
            return;
        }
        Succession succession = new Succession(organisation, day);
        uniteIds(succession);
        Map<Integer, Integer> ends = new HashMap<>();
        for (int unit = alive.nextSetBit(0); unit >= 0; unit = alive.nextSetBit(unit + 1)) {
            if (!valid.get(unit) && present.get(unit)) {
                Succession.End end = succession.follow(units.get(unit));
                if (end.unit() != null) {
                    int to = place(end.unit().id());
                    if (end.identity()) {
                        rename(unit, to);
                    } else {
                        ends.put(unit, to);
                    }
                } else if (end.divided() != null) {
                    divide(unit, end.divided(), end.forwards());
                }
            }
        }
        ends.forEach(this::join);
    }

    /** A unit that changes its code inside the period is one unit in it, wherever it goes on the day. */
    private void uniteIds(Succession succession) {
        for (int unit = alive.nextSetBit(0); unit >= 0; unit = alive.nextSetBit(unit + 1)) {
            int next = unit;
            for (int to = unit; to >= 0 && !valid.get(unit); to = renamed(succession, to)) {
                next = alive.get(to) ? to : next;
            }
            if (next != unit) {
                rename(unit, next);
            }
        }
    }

    private int renamed(Succession succession, int unit) {
        return succession
                .sameUnit(units.get(unit))
                .map(other -> place(other.id()))
                .orElse(-1);
    }

    private void rename(int unit, int to) {
        ImmutableList<Integer> own = former.remove(unit);
        former.merge(to, both(ImmutableList.of(unit), own == null ? ImmutableList.of() : own), LandscapeDraft::both);
        present.clear(unit);
        present.set(to);
    }

    private static ImmutableList<Integer> both(ImmutableList<Integer> some, ImmutableList<Integer> more) {
        return ImmutableList.<Integer>builder().addAll(some).addAll(more).build();
    }

    /** A whole figure of a unit that was split goes to the successors by a declared key; without one to none of them. */
    private void divide(int unit, Reorganisation event, boolean forwards) {
        List<OrgUnitId> parts = Succession.End.next(event, forwards);
        boolean itself = event.predecessors().contains(units.get(unit).id());
        boolean whole = parts.stream().map(this::place).noneMatch(part -> alive.get(part) || !valid.get(part));
        boolean single = parts.stream().map(this::place).noneMatch(keyed::containsKey);
        boolean lowest = order.isPlain()
                && organisation.children(units.get(unit).id()).stream()
                        .noneMatch(child -> alive.get(place(child.id())));
        if (forwards && itself && whole && single && lowest && !event.key().isEmpty()) {
            for (OrgUnitId part : parts) {
                keyed.put(place(part), new Landscape.Keyed(unit, event));
                present.set(place(part));
            }
            present.clear(unit);
        } else {
            parts.stream().map(this::place).filter(valid::get).forEach(part -> refused.put(part, event));
        }
    }

    /** A unit goes into another, unless that lacks a part that cannot be had. */
    private void join(int unit, int to) {
        if (!alive.get(to) && !former.containsKey(to) && refused.containsKey(to)) {
            return;
        }
        joined[unit] = to;
        if (alive.get(to) || former.containsKey(to) || keyed.containsKey(to)) {
            adding.set(to);
        } else {
            standingIn.set(to);
        }
        present.set(to);
    }

    private void nameUnborn() {
        if (restates) {
            unborn.or(valid);
            unborn.andNot(alive);
            former.keySet().forEach(unborn::clear);
            keyed.keySet().forEach(unborn::clear);
        }
    }

    /** Inside the period: units that began or ended, but for those that go on under another id; moves; tasks. */
    private void changed() {
        for (int unit : dated) {
            if (Stations.changed(units.get(unit), period) && !isSettled(unit)) {
                changed.set(unit);
            }
        }
        for (Reorganisation event : timeline.events()) {
            if (event.date().isAfter(period.start()) && !event.date().isAfter(period.end())) {
                if (event.kind() == ReorganisationKind.TASK_TRANSFER) {
                    event.successors().forEach(unit -> changed.set(place(unit)));
                } else if (event.kind() == ReorganisationKind.MOVE && !restates) {
                    event.from().ifPresent(unit -> changed.set(place(unit)));
                    event.to().ifPresent(unit -> changed.set(place(unit)));
                }
            }
        }
    }

    /** Whether the change is none for the figures: another id, or units joined for another day. */
    private boolean isSettled(int unit) {
        boolean sameUnit = former.containsKey(unit) || former.values().stream().anyMatch(ids -> ids.contains(unit));
        return sameUnit || (restates && (unborn.get(unit) || joined[unit] >= 0 || keyed.containsKey(unit)));
    }

    /** Lays the units below their parents on the day; gives the parents that they had in the period. */
    private int[] lay() {
        Parentage parentage = new Parentage(organisation);
        int[] were = parentage.on(period.end());
        parents = parentage.on(day);
        int[] before = parents.clone();
        for (int unit = 0; unit < parents.length; unit++) {
            // below the unit that went into the one above: a level in between changes no figure (J21)
            int was = were[unit];
            if (was >= 0 && was != before[unit] && joined[was] >= 0 && joined[was] == before[unit]) {
                parents[unit] = was;
            }
        }
        for (int unit = 0; unit < parents.length; unit++) {
            if (joined[unit] >= 0) {
                parents[unit] = joined[unit];
            }
        }
        Parentage.straighten(parents, order.parents());
        if (!Arrays.equals(parents, order.parents())) {
            order = UnitOrder.of(parents);
        }
        return were;
    }

    /** Units above one that lies elsewhere than it did, as far as only one of the two ways passes them. */
    private void restated(int[] were) {
        if (!restates) {
            return;
        }
        for (int unit = present.nextSetBit(0); unit >= 0; unit = present.nextSetBit(unit + 1)) {
            if (parents[unit] != were[unit]) {
                restate(upwards(unit, parents), upwards(unit, were));
            }
        }
        for (int unit = alive.nextSetBit(0); unit >= 0; unit = alive.nextSetBit(unit + 1)) {
            for (int at = were[unit]; at >= 0 && !inner.get(at); at = were[at]) {
                inner.set(at);
            }
        }
        keyed.forEach((unit, from) -> {
            restated.set(unit);
            restate(upwards(unit, parents), upwards(from.of(), were));
        });
    }

    private void restate(BitSet now, BitSet was) {
        now.xor(was);
        restated.or(now);
    }

    private static BitSet upwards(int unit, int[] parents) {
        BitSet way = new BitSet();
        for (int at = parents[unit]; at >= 0 && !way.get(at); at = parents[at]) {
            way.set(at);
        }
        return way;
    }

    private int place(OrgUnitId unit) {
        return organisation.indexOf(unit);
    }
}

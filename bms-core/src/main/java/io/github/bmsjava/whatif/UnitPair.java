package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cards of one unit on both sides.
 *
 * @param unitBefore the unit before, else null
 * @param unitAfter the unit after, else null
 * @param before its results before
 * @param after its results after
 */
record UnitPair(
        @Nullable OrgUnit unitBefore,
        @Nullable OrgUnit unitAfter,
        Map<Cell.Place, Cell> before,
        Map<Cell.Place, Cell> after) {

    /** By the units of the one side, then who is new; each is made when it is asked for. */
    static Stream<UnitPair> of(PeriodResults before, PeriodResults after) {
        Stream<UnitPair> known = before.units().stream()
                .map(unit -> of(unit, after.findUnit(unit.unit().id()).orElse(null)));
        Stream<UnitPair> fresh = after.units().stream()
                .filter(unit -> before.findUnit(unit.unit().id()).isEmpty())
                .map(unit -> of(null, unit));
        return Stream.concat(known, fresh);
    }

    private static UnitPair of(@Nullable UnitResults before, @Nullable UnitResults after) {
        return new UnitPair(
                before == null ? null : before.unit(),
                after == null ? null : after.unit(),
                before == null ? Map.of() : Cell.of(before),
                after == null ? Map.of() : Cell.of(after));
    }

    /** Whether the unit is there in both, as a unit; it may lack a card. */
    boolean isInBoth(Period from, Period to) {
        return unitBefore != null
                && unitAfter != null
                && unitBefore.validity().containsLastDayOf(from)
                && unitAfter.validity().containsLastDayOf(to);
    }

    /** How much comes or goes with a place that only one side has. */
    private Difference.Extent extent(Cell.Place place, Map<Cell.Place, Cell> otherSide, Period from, Period to) {
        if (!isInBoth(from, to)) {
            return Difference.Extent.UNIT;
        }
        boolean hasCard =
                otherSide.keySet().stream().anyMatch(known -> known.card().equals(place.card()));
        return hasCard ? Difference.Extent.PLACE : Difference.Extent.CARD;
    }

    /** What differs, by the order of the one side, then what is new; causes are not known yet. */
    List<Difference> differences(Period from, Period to, ValueKind kind) {
        List<Difference> found = new ArrayList<>();
        Map<Cell.Place, Cell> rest = new LinkedHashMap<>(after);
        before.forEach((place, one) -> {
            Cell other = rest.remove(place);
            if (isOther(one, other)) {
                Difference.Extent extent = other == null ? extent(place, after, from, to) : Difference.Extent.PLACE;
                found.add(new Difference(from, to, kind, one, other, extent, Set.of()));
            }
        });
        rest.forEach((place, other) ->
                found.add(new Difference(from, to, kind, null, other, extent(place, before, from, to), Set.of())));
        return found;
    }

    static boolean isOther(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return !one.judgement().saysTheSameAs(other.judgement());
    }
}

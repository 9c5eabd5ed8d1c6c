package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on the cards of one unit on both sides. */
record UnitPair(Map<Cell.Place, Cell> before, Map<Cell.Place, Cell> after) {

    /** By the units of the one side, then who is new; each is made when it is asked for. */
    static Stream<UnitPair> of(PeriodResults before, PeriodResults after) {
        Stream<UnitPair> known = before.units().stream().map(unit -> new UnitPair(Cell.of(unit), cells(after, unit)));
        Stream<UnitPair> fresh = after.units().stream()
                .filter(unit -> before.findUnit(unit.unit().id()).isEmpty())
                .map(unit -> new UnitPair(Map.of(), Cell.of(unit)));
        return Stream.concat(known, fresh);
    }

    private static Map<Cell.Place, Cell> cells(PeriodResults results, UnitResults of) {
        return results.findUnit(of.unit().id()).map(Cell::of).orElse(Map.of());
    }

    /** What differs, by the order of the one side, then what is new; causes are not known yet. */
    List<Difference> differences(Period from, Period to, ValueKind kind) {
        List<Difference> found = new ArrayList<>();
        Map<Cell.Place, Cell> rest = new LinkedHashMap<>(after);
        before.forEach((place, one) -> {
            Cell other = rest.remove(place);
            if (isOther(one, other)) {
                found.add(new Difference(from, to, kind, one, other, Set.of()));
            }
        });
        rest.forEach((place, other) -> found.add(new Difference(from, to, kind, null, other, Set.of())));
        return found;
    }

    static boolean isOther(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return !one.judgement().saysTheSameAs(other.judgement());
    }
}

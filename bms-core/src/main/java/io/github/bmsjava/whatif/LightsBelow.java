package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The results of the units whose lights a light above them is made of, in two periods (J8). */
final class LightsBelow {
    private final Results results;
    private final UnitsBelow below;
    private final PeriodResults resultsBefore;
    private final PeriodResults resultsAfter;

    /**
     * One unit's result on both sides.
     *
     * @param before its result before; null where it has no such row, or is not below
     * @param after its result after
     * @param isInBoth whether the unit is below on both sides
     */
    record Pair(@Nullable IndicatorResult before, @Nullable IndicatorResult after, boolean isInBoth) {
        private boolean isOtherLight() {
            return before == null || after == null || !Judgement.of(before).hasLightOf(Judgement.of(after));
        }
    }

    LightsBelow(Results results, UnitsBelow below, Period from, Period to) {
        this.results = results;
        this.below = below;
        this.resultsBefore = results.in(from);
        this.resultsAfter = results.in(to);
    }

    /** Those of the units that count whose light is another one; a figure that is computed says nothing of its own (J21). */
    List<Pair> turned(IndicatorResult before, IndicatorResult after) {
        Map<OrgUnitId, OrgUnit> was = units(resultsBefore, before);
        Map<OrgUnitId, OrgUnit> is = units(resultsAfter, after);
        Set<OrgUnitId> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (OrgUnitId id : all) {
            OrgUnit one = was.get(id);
            OrgUnit other = is.get(id);
            IndicatorResult first =
                    one == null ? null : find(resultsBefore, one, before).orElse(null);
            IndicatorResult second =
                    other == null ? null : find(resultsAfter, other, after).orElse(null);
            Pair pair = new Pair(first, second, one != null && other != null);
            if (pair.isOtherLight() && (isOwn(first) || isOwn(second))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static boolean isOwn(@Nullable IndicatorResult result) {
        return result != null && !result.isComputed();
    }

    private Map<OrgUnitId, OrgUnit> units(PeriodResults period, IndicatorResult top) {
        return below.of(
                top.unit(),
                period.period(),
                unit -> isOwn(find(period, unit, top).orElse(null)));
    }

    private static Optional<IndicatorResult> find(PeriodResults period, OrgUnit unit, IndicatorResult like) {
        return period.findUnit(unit.id())
                .flatMap((UnitResults results) ->
                        results.findCard(like.card().card().id()))
                .flatMap(card -> card.findIndicator(like.indicator().id()));
    }

    /** Why a light is another one though that of no unit below is: its unit's own figure, which no result shows, or its bounds. */
    Optional<Cause> own(IndicatorResult before, IndicatorResult after) {
        Optional<ObservationHistory> was = results.observations(before.key());
        Optional<ObservationHistory> is = results.observations(after.key());
        if (was.isPresent() && is.isPresent()) {
            return Optional.of(was.get().current().saysTheSameAs(is.get().current()) ? Cause.TARGET : Cause.DATA);
        }
        return was.isPresent() || is.isPresent() ? Optional.of(Cause.DATA) : Optional.empty();
    }
}

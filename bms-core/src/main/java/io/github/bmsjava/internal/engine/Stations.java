package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The structure of one period: who is there, below whom, and where an indicator is measured (J8, J18). */
final class Stations {
    private final ScorecardModel model;
    private final Organisation organisation;
    private final Period period;
    private final Map<OrgUnitId, Map<ScorecardId, Set<IndicatorId>>> entries = new HashMap<>();

    Stations(ScorecardModel model, Organisation organisation, Period period) {
        this.model = model;
        this.organisation = organisation;
        this.period = period;
    }

    /** Whether a unit exists on some day of the period. */
    boolean isPresent(OrgUnit unit) {
        return unit.validity().overlaps(period);
    }

    /** The units directly below; a child that is not there passes on its own children. */
    List<OrgUnit> below(OrgUnit unit) {
        return organisation.children(unit.id()).stream()
                .flatMap(child -> isPresent(child) ? Stream.of(child) : below(child).stream())
                .toList();
    }

    /** Whether an indicator of a card is measured at a unit. */
    boolean isMeasuredAt(OrgUnit unit, Indicator indicator, ScorecardId card) {
        MeasuredAt place = indicator.rollUp().measuredAt();
        return place.isDefault()
                ? entries(unit).getOrDefault(card, Set.of()).contains(indicator.id())
                        && below(unit).isEmpty()
                : place.names(unit);
    }

    /** What stands on the cards of a unit; of one that ended inside the period, what would stand there. */
    private Map<ScorecardId, Set<IndicatorId>> entries(OrgUnit unit) {
        return entries.computeIfAbsent(unit.id(), id -> {
            Map<ScorecardId, Set<IndicatorId>> byCard = new HashMap<>();
            OrgUnit lasting = unit.toBuilder().validity(DateRange.always()).build();
            for (UnitCard card : model.cardsOf(lasting, period).partial().orElse(List.of())) {
                Set<IndicatorId> found = new HashSet<>();
                Stream.concat(card.rows().stream(), card.offCardRows().stream())
                        .forEach(row -> found.add(row.entry().indicator()));
                byCard.put(card.card().id(), found);
            }
            return byCard;
        });
    }

    /** Whether the subtree of a unit changed inside the period (J18). */
    boolean isBroken(OrgUnit unit) {
        return changed(unit) || below(unit).stream().anyMatch(this::isBroken);
    }

    /** Whether a unit began after the first day of the period, or ended in it. */
    boolean changed(OrgUnit unit) {
        return !unit.validity().contains(period.start()) || !unit.validity().contains(period.end());
    }
}

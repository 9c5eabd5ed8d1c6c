package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether units of one type have cards of one structure (R46). */
public final class CardStructure {
    private CardStructure() {}

    /**
     * An indicator that a unit's card lacks although another unit of the type has it.
     *
     * @param unit the unit
     * @param card the card
     * @param indicator what is lacking
     * @param shared how many units of the type have it on that card
     */
    public record Lack(OrgUnitId unit, ScorecardId card, IndicatorId indicator, int shared) {}

    /**
     * What units of a type lack of what most of them have.
     *
     * @param model the cards
     * @param organisation the units
     * @param type the type
     * @param period when
     * @return every indicator that more than half of the units have on a card and a unit lacks, by unit and card; empty
     *     where all cards are alike
     */
    public static List<Lack> differences(
            ScorecardModel model, Organisation organisation, UnitTypeId type, Period period) {
        Map<OrgUnitId, Map<ScorecardId, Set<IndicatorId>>> byUnit = new LinkedHashMap<>();
        Map<ScorecardId, Map<IndicatorId, Integer>> counts = new LinkedHashMap<>();
        List<OrgUnit> units = organisation.unitsOfType(type).stream()
                .filter(unit -> unit.validity().containsLastDayOf(period))
                .toList();
        for (OrgUnit unit : units) {
            Map<ScorecardId, Set<IndicatorId>> cards = new LinkedHashMap<>();
            for (UnitCard card : model.cardsOf(unit, period).partial().orElse(ImmutableList.of())) {
                Set<IndicatorId> indicators = new LinkedHashSet<>();
                card.rows().forEach(row -> indicators.add(row.entry().indicator()));
                cards.put(card.card().id(), indicators);
                indicators.forEach(
                        indicator -> counts.computeIfAbsent(card.card().id(), id -> new LinkedHashMap<>())
                                .merge(indicator, 1, Integer::sum));
            }
            byUnit.put(unit.id(), cards);
        }
        List<Lack> lacks = new ArrayList<>();
        byUnit.forEach((unit, cards) -> counts.forEach((card, indicators) -> indicators.forEach((indicator, shared) -> {
            boolean common = 2 * shared > byUnit.size();
            if (common && !cards.getOrDefault(card, Set.of()).contains(indicator)) {
                lacks.add(new Lack(unit, card, indicator, shared));
            }
        })));
        return List.copyOf(lacks);
    }
}

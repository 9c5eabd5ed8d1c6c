package io.github.bmsjava.examples.verification;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.RollUpCheck;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is given: definitions, units, observations, and what is withheld. */
final class World {
    final ScorecardModel model;
    final Organisation organisation;
    final DisclosurePattern withheld;
    final Mistake mistake;
    private final Map<ObservationKey, Observation> observations = new HashMap<>();
    private final Map<List<Object>, Optional<UnitCard>> cards = new HashMap<>();
    private final Map<IndicatorId, Boolean> sound = new HashMap<>();

    World(
            ScorecardModel model,
            Organisation organisation,
            List<Observation> all,
            DisclosurePattern withheld,
            Mistake mistake) {
        this.model = model;
        this.organisation = organisation;
        this.withheld = withheld;
        this.mistake = mistake;
        Map<ObservationKey, List<Observation>> byKey = new HashMap<>();
        all.forEach(one ->
                byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        byKey.forEach(
                (key, same) -> observations.put(key, ObservationHistory.of(same).current()));
    }

    Optional<Observation> observation(ObservationKey key) {
        return Optional.ofNullable(observations.get(key));
    }

    boolean isWithheld(OrgUnit unit, Indicator indicator, Period period) {
        return withheld.isWithheld(unit.id(), indicator.id(), period);
    }

    /** Whether the rules of an indicator fit its figures. */
    boolean isSound(Indicator indicator) {
        return sound.computeIfAbsent(
                indicator.id(),
                id -> !model.isAmbiguous(id)
                        && RollUpCheck.check(indicator, model.indicators()).stream()
                                .noneMatch(issue -> issue.severity() == Severity.ERROR));
    }

    /** The card of a unit, were it in force for it. */
    Optional<UnitCard> card(Scorecard card, OrgUnit unit, Period period) {
        return cards.computeIfAbsent(List.of(card.id(), unit.id(), period), key -> {
            OrgUnit lasting = unit.toBuilder().validity(DateRange.always()).build();
            return model.cardsOf(lasting, period).partial().orElse(List.of()).stream()
                    .filter(found -> found.card().equals(card))
                    .findFirst();
        });
    }

    boolean isPresent(OrgUnit unit, Period period) {
        return unit.validity().overlaps(period);
    }

    /** The place of a unit in the organisation's order. */
    int place(OrgUnitId unit) {
        return organisation.units().indexOf(organisation.unit(unit));
    }
}

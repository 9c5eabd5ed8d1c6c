package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.ScorecardId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Brings the observations of one run to the units above. Not thread-safe while it runs. */
public final class RollUpRun {
    private final ScorecardModel model;
    private final Organisation organisation;
    private final DisclosurePattern withheld;
    private final OwnFigures figures;
    private final Map<Period, Stations> stations = new HashMap<>();
    private final Map<Subject, Climb> climbs = new LinkedHashMap<>();

    private record Subject(IndicatorId indicator, ScorecardId card, Period period, ValueKind kind) {}

    /**
     * Starts a run.
     *
     * @param model the definitions
     * @param organisation the units
     * @param histories the observations
     * @param withheld the cells that are not shown
     */
    public RollUpRun(
            ScorecardModel model,
            Organisation organisation,
            Map<ObservationKey, ObservationHistory> histories,
            DisclosurePattern withheld) {
        this.model = model;
        this.organisation = organisation;
        this.withheld = withheld;
        this.figures = new OwnFigures(model, histories, withheld);
    }

    /**
     * The figures of an indicator on a card.
     *
     * @param indicator the indicator
     * @param card the card, which decides where it is measured and by which targets units are judged
     * @param period when
     * @param kind actual, budget or forecast
     * @return its figures for every unit
     */
    public Climb climb(Indicator indicator, ScorecardId card, Period period, ValueKind kind) {
        return climbs.computeIfAbsent(new Subject(indicator.id(), card, period, kind), subject -> {
            Stations structure = stations.computeIfAbsent(period, when -> new Stations(model, organisation, when));
            return new Climb(
                    indicator,
                    model.isSound(indicator.id()),
                    period,
                    kind,
                    structure,
                    new Contributors(structure, figures, indicator, card, period, kind),
                    new Sharing(indicator, period, weights(indicator, period, kind), withheld));
        });
    }

    private Function<OrgUnit, OwnFigure> weights(Indicator indicator, Period period, ValueKind kind) {
        Optional<Indicator> series = indicator.rollUp().overUnits().weight().flatMap(model::findIndicator);
        return unit -> figures.of(unit, series.orElseThrow(), period, kind);
    }

    /**
     * Whether a unit's result is withheld.
     *
     * @param unit the unit
     * @param indicator the indicator
     * @param period when
     * @return true if the pattern names the cell
     */
    public boolean isWithheld(OrgUnit unit, IndicatorId indicator, Period period) {
        return withheld.isWithheld(unit.id(), indicator, period);
    }

    /**
     * What was odd with figures that went into others, also of units without a result of their own.
     *
     * @return in the order of the run; nothing of a withheld cell
     */
    public List<Issue> issues() {
        return climbs.values().stream()
                .flatMap(climb -> climb.issues().stream())
                .toList();
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.ScorecardId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the observations of one run to the units above. Not thread-safe while it runs. */
public final class RollUpRun {
    private final ScorecardModel model;
    private final Structure structure;
    private final DisclosurePattern withheld;
    private final OperandFigures operands;
    private final OwnFigures figures;
    private final Map<Subject, Climb> climbs = new LinkedHashMap<>();

    private final Map<Weight, OwnFigure> weights = new LinkedHashMap<>();

    /**
     * Where a figure of an evaluated period comes from.
     *
     * @param unit the unit
     * @param indicator the indicator
     * @param period the evaluated period
     */
    public record Source(OrgUnitId unit, IndicatorId indicator, Period period) {}

    private record Weight(OrgUnitId unit, IndicatorId series, Period period, ValueKind kind) {}

    private record Subject(IndicatorId indicator, ScorecardId card, Period period, ValueKind kind) {}

    /**
     * Starts a run.
     *
     * @param model the definitions
     * @param structure units and cards in the periods that are evaluated
     * @param table the observations
     * @param withheld the cells that are not shown
     */
    public RollUpRun(ScorecardModel model, Structure structure, FigureTable table, DisclosurePattern withheld) {
        this.model = model;
        this.structure = structure;
        this.withheld = withheld;
        this.operands = new OperandFigures(model, table, withheld);
        this.figures = new OwnFigures(model, structure, table, withheld);
    }

    /**
     * The figures of an indicator on a card.
     *
     * @param indicator the indicator as it is defined in the period
     * @param card the card, which decides where it is measured and by which targets units are judged
     * @param period when
     * @param kind actual, budget or forecast
     * @return its figures for every unit
     */
    public Climb climb(Indicator indicator, ScorecardId card, Period period, ValueKind kind) {
        Subject subject = new Subject(indicator.id(), card, period, kind);
        Climb known = climbs.get(subject);
        if (known == null) {
            Stations stations = structure.in(period);
            known = new Climb(
                    indicator,
                    model.isSound(indicator.id()),
                    period,
                    kind,
                    stations,
                    new Contributors(stations, figures, indicator, card, period, kind),
                    new Sharing(
                            indicator,
                            period,
                            weights(indicator, period, kind),
                            weightFactor(indicator, period),
                            withheld),
                    derivation(indicator, card, period, kind));
            climbs.put(subject, known);
        }
        return known;
    }

    /** Where a formula gives a figure at every unit; one that climbs by a rule gives the units' own. */
    private @Nullable Derivation derivation(Indicator indicator, ScorecardId card, Period period, ValueKind kind) {
        return indicator
                .formula()
                .filter(any -> Derivation.isOf(indicator, model.isSound(indicator.id())))
                .map(formula -> new Derivation(
                        (operand, when) -> climb(operand, card, when, kind), operands, formula, period, kind))
                .orElse(null);
    }

    /** What a unit's subtree brings to one of the figures above it. */
    Shard shard(ShardKey key, int root) {
        OrgUnit unit = structure.organisation().units().get(root);
        Indicator indicator = model.findIndicator(key.indicator(), key.period()).orElseThrow();
        Optional<Indicator> series = series(indicator, key.period());
        return climb(indicator, key.card(), key.period(), key.kind())
                .contributors()
                .shard(unit, one -> series.map(of -> weight(one, of, key.period(), key.kind())));
    }

    /** Takes over what subtrees bring, before anything is asked for. */
    public void supply(Shards shards) {
        for (ShardKey key : shards.keys()) {
            Indicator indicator =
                    model.findIndicator(key.indicator(), key.period()).orElseThrow();
            Contributors into =
                    climb(indicator, key.card(), key.period(), key.kind()).contributors();
            for (int root : shards.roots()) {
                Shard shard = Objects.requireNonNull(shards.find(key, root));
                into.supply(structure.organisation().units().get(root), shard);
                series(indicator, key.period())
                        .ifPresent(series -> shard.weights()
                                .forEach((unit, figure) ->
                                        weights.put(new Weight(unit, series.id(), key.period(), key.kind()), figure)));
            }
        }
    }

    private Function<OrgUnit, OwnFigure> weights(Indicator indicator, Period period, ValueKind kind) {
        Optional<Indicator> series = series(indicator, period);
        return unit -> weight(unit, series.orElseThrow(), period, kind);
    }

    private BigDecimal weightFactor(Indicator indicator, Period period) {
        return series(indicator, period).map(series -> series.unit().factor()).orElse(BigDecimal.ONE);
    }

    private Optional<Indicator> series(Indicator indicator, Period period) {
        return indicator.rollUp().overUnits().weight().flatMap(id -> model.findIndicator(id, period));
    }

    private OwnFigure weight(OrgUnit unit, Indicator series, Period period, ValueKind kind) {
        return weights.computeIfAbsent(
                new Weight(unit.id(), series.id(), period, kind), weight -> figures.of(unit, series, period, kind));
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
        Stream<Issue> ofWeights = weights.entrySet().stream()
                .filter(entry -> !withheld.isWithheld(
                        entry.getKey().unit(),
                        entry.getKey().series(),
                        entry.getKey().period()))
                .flatMap(entry -> entry.getValue().issues().stream());
        return Stream.concat(climbs.values().stream().flatMap(climb -> climb.issues().stream()), ofWeights)
                .toList();
    }

    /**
     * The units whose own figures were of use, on a card of theirs or above it.
     *
     * @return which unit, of which indicator, for which evaluated period
     */
    public Set<Source> sources() {
        Set<Source> sources = new HashSet<>();
        climbs.forEach((subject, climb) ->
                climb.sources().forEach(unit -> sources.add(new Source(unit, subject.indicator(), subject.period()))));
        return sources;
    }
}

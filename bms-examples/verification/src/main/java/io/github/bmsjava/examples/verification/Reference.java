package io.github.bmsjava.examples.verification;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Absence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The reference evaluator: everything that {@code docs/reference/roll-up.md} says of a figure above its sources, in the
 * order in which the page says it. Obviously right is better than fast. Not thread-safe.
 */
public final class Reference {
    private static final String GROUP = " · group ";

    private final World world;
    private final OverTime time;
    private final Map<List<Object>, Row> known = new HashMap<>();

    /**
     * A reference that makes no mistakes.
     *
     * @param model the definitions
     * @param organisation the units
     * @param observations what was reported, in any order
     * @param withheld the cells that are withheld
     */
    public Reference(
            ScorecardModel model,
            Organisation organisation,
            List<Observation> observations,
            DisclosurePattern withheld) {
        this(model, organisation, observations, withheld, Mistake.NONE);
    }

    /**
     * A reference that makes a mistake, to show that comparing finds it.
     *
     * @param model the definitions
     * @param organisation the units
     * @param observations what was reported, in any order
     * @param withheld the cells that are withheld
     * @param mistake the mistake
     */
    public Reference(
            ScorecardModel model,
            Organisation organisation,
            List<Observation> observations,
            DisclosurePattern withheld,
            Mistake mistake) {
        this.world = new World(model, organisation, observations, withheld, mistake);
        this.time = new OverTime(world);
    }

    /**
     * Everything of one period and one kind of value.
     *
     * @param period the period
     * @param kind actual, budget or forecast
     * @return by the names that {@link #rowName} and {@link #groupName} give
     */
    public Map<String, Facts> evaluate(Period period, ValueKind kind) {
        Map<String, Facts> all = new LinkedHashMap<>();
        for (OrgUnit unit : world.organisation.units()) {
            for (UnitCard card : world.model.cardsOf(unit, period).partial().orElse(List.of())) {
                Map<IndicatorId, Row> rows = rows(card, period, kind);
                rows.forEach((id, row) -> all.put(rowName(card, id), row.facts()));
                Groups groups = new Groups(world, card, period, rows);
                all.put(groupName(card, ""), groups.whole().facts());
                groups.all().forEach((id, group) -> all.put(groupName(card, id.value()), group.facts()));
            }
        }
        return all;
    }

    /**
     * The name of a row.
     *
     * @param card the unit's card
     * @param indicator the indicator
     * @return unique in a period and kind
     */
    public static String rowName(UnitCard card, IndicatorId indicator) {
        return card.unit().id() + " · " + card.card().id() + " · " + indicator;
    }

    /**
     * Whether a name is that of a row, not of a group.
     *
     * @param name as {@link #evaluate} gives it
     * @return true for an indicator's
     */
    public static boolean isRow(String name) {
        return !name.contains(GROUP);
    }

    /**
     * The name of a group.
     *
     * @param card the unit's card
     * @param group the id of the group; empty for the card as a whole
     * @return unique in a period and kind
     */
    public static String groupName(UnitCard card, String group) {
        return card.unit().id() + " · " + card.card().id() + GROUP + group;
    }

    private Map<IndicatorId, Row> rows(UnitCard card, Period period, ValueKind kind) {
        Map<IndicatorId, Row> rows = new LinkedHashMap<>();
        Stream.concat(card.rows().stream(), card.offCardRows().stream())
                .forEach(row -> world.model
                        .findIndicator(row.entry().indicator())
                        .ifPresent(indicator -> {
                            boolean inUse = row.path().stream()
                                    .allMatch(group -> group.inUse().containsLastDayOf(period));
                            Row found = inUse
                                    ? row(card.card(), card.unit(), indicator, period, kind)
                                    : Row.absent(Absence.NOT_IN_USE, true);
                            found.scale = indicator.scale();
                            found.planned = indicator
                                    .frequency()
                                    .map(plan -> plan.plans(period))
                                    .orElse(true);
                            rows.putIfAbsent(indicator.id(), found);
                        }));
        return rows;
    }

    private Row row(Scorecard card, OrgUnit unit, Indicator indicator, Period period, ValueKind kind) {
        List<Object> key = List.of(card.id(), unit.id(), indicator.id(), period, kind);
        Row found = known.get(key);
        if (found == null) {
            OverUnits units = new OverUnits(world, time, card, indicator, period, kind);
            found = units.row(unit);
            if (found.computed && (found.value != null || found.status.isJudged())) {
                found.breakdown = breakdown(found, units, unit, indicator, value -> {
                    Row other = Row.there();
                    new Judging(world).judge(other, value, card, unit, indicator, period);
                    return Optional.of(other.status).filter(Status::isJudged);
                });
            }
            known.put(key, found);
        }
        return found;
    }

    private Breakdown breakdown(
            Row row, OverUnits units, OrgUnit unit, Indicator indicator, Function<Q, Optional<Status>> judge) {
        Contributions made = new Contributions(world, indicator, units.there(unit));
        Set<String> hidden = units.hidden(unit);
        if (units.betrays(unit, hidden)) {
            return Breakdown.withheld();
        }
        return new UnitRules(indicator).adds()
                ? made.adding(row, hidden)
                : made.decided(units.isAnyWithheld(unit), judge);
    }
}

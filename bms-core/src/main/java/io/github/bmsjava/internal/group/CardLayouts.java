package io.github.bmsjava.internal.group;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.CardColumn;
import io.github.bmsjava.internal.engine.Extent;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.engine.RowColumns;
import io.github.bmsjava.internal.engine.Structure;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All cards of a plan, laid out for columns. Periods in which nothing differs share their layouts. Made when they are first
 * asked for; thread-safe.
 */
public final class CardLayouts {
    private final ScorecardModel model;
    private final Structure structure;
    private final RowColumns rows;
    private final ScoreLevels levels = new ScoreLevels();
    private final Map<CardColumn, Extent> extents = new ConcurrentHashMap<>();
    private final Map<Key, CardLayout> layouts = new ConcurrentHashMap<>();
    private final Map<Period, List<CardLayout>> byPeriod = new ConcurrentHashMap<>();

    /** What a layout depends on: besides its columns, which groups are in use and which indicators are planned. */
    private record Key(CardColumn card, List<RowColumn> columns, List<Boolean> dated) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && card.equals(that.card)
                    && columns.equals(that.columns)
                    && dated.equals(that.dated);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * card.hashCode() + columns.hashCode()) + dated.hashCode();
        }
    }

    /** No layouts yet. */
    public CardLayouts(ScorecardModel model, Structure structure) {
        this.model = model;
        this.structure = structure;
        this.rows = new RowColumns(model, structure);
    }

    /** The cards in force in a period, in the model's order. */
    public List<CardLayout> in(Period period) {
        return byPeriod.computeIfAbsent(
                period,
                when -> structure.in(when).cards().stream()
                        .map(card -> layout(card, when))
                        .toList());
    }

    private CardLayout layout(CardColumn card, Period period) {
        List<UnitCard> shapes = IntStream.range(0, card.shapeCount())
                .mapToObj(card::representative)
                .toList();
        Set<IndicatorId> gated = new HashSet<>();
        Set<IndicatorId> ids = new LinkedHashSet<>();
        for (UnitCard shape : shapes) {
            rows(shape).map(row -> row.entry().indicator()).forEach(ids::add);
            gates(shape).forEach(gate -> asked(gate).ifPresent(gated::add));
        }
        List<RowColumn> columns = model.indicators().stream()
                .filter(indicator -> ids.contains(indicator.id()))
                .map(indicator -> rows.of(card, indicator.in(period), period, gated.contains(indicator.id())))
                .toList();
        return layouts.computeIfAbsent(
                new Key(card, columns, dated(shapes, columns, period)), key -> make(card, shapes, columns, period));
    }

    private static Stream<UnitCard.Row> rows(UnitCard card) {
        return Stream.concat(card.rows().stream(), card.offCardRows().stream());
    }

    private static Stream<Gate> gates(UnitCard card) {
        Stream<GroupRule> ofGroups = Stream.concat(card.groups().stream(), card.offCardGroups().stream())
                .flatMap(CardLayouts::all)
                .flatMap(group -> group.rule().stream());
        return Stream.concat(card.card().rule().stream(), ofGroups).flatMap(rule -> rule.gates().stream());
    }

    private static Stream<Group> all(Group group) {
        return Stream.concat(Stream.of(group), group.groups().stream().flatMap(CardLayouts::all));
    }

    private static Optional<IndicatorId> asked(Gate gate) {
        return gate.condition()
                .fold(
                        one -> Optional.of(one.indicator()),
                        one -> Optional.empty(),
                        one -> Optional.of(one.indicator()),
                        one -> Optional.of(one.indicator()));
    }

    private static List<Boolean> dated(List<UnitCard> shapes, List<RowColumn> columns, Period period) {
        List<Boolean> dated = new ArrayList<>();
        for (UnitCard shape : shapes) {
            Stream.concat(shape.groups().stream(), shape.offCardGroups().stream())
                    .flatMap(CardLayouts::all)
                    .forEach(group -> dated.add(group.inUse().containsLastDayOf(period)));
        }
        columns.forEach(column -> dated.add(column.indicator().isPlannedIn(period)));
        return dated;
    }

    private CardLayout make(CardColumn card, List<UnitCard> shapes, List<RowColumn> columns, Period period) {
        List<CardProgram> programs = new ArrayList<>();
        int[][] columnOf = new int[shapes.size()][];
        Map<IndicatorId, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i).indicator().id(), i);
        }
        for (UnitCard shape : shapes) {
            CardProgram program = CardProgram.of(shape, period, id -> model.findIndicator(id, period), levels);
            columnOf[programs.size()] = program.rows().stream()
                    .mapToInt(row -> column(row, places, period))
                    .toArray();
            programs.add(program);
        }
        return new CardLayout(card, extents.computeIfAbsent(card, this::extent), columns, programs, columnOf);
    }

    /** What nobody defined is no definition, also in a group that is not in use. */
    private int column(UnitCard.Row row, Map<IndicatorId, Integer> places, Period period) {
        if (model.findIndicator(row.entry().indicator(), period).isEmpty()) {
            return CardLayout.UNDEFINED;
        }
        for (Group group : row.path()) {
            if (!group.inUse().containsLastDayOf(period)) {
                return CardLayout.NOT_IN_USE;
            }
        }
        return places.getOrDefault(row.entry().indicator(), CardLayout.UNDEFINED);
    }

    private Extent extent(CardColumn card) {
        int[] units = IntStream.range(0, structure.size())
                .filter(unit -> card.shape(unit) != CardShapes.NONE)
                .toArray();
        return units.length == structure.size() ? structure.everyUnit() : Extent.of(units);
    }
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.internal.engine.DataNeeds;
import io.github.bmsjava.internal.engine.FigureSeries;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.HiddenCells;
import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.LiveColumn;
import io.github.bmsjava.internal.engine.LiveColumns;
import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.engine.SeriesKey;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.internal.group.CardProgram;
import io.github.bmsjava.internal.group.GroupColumn;
import io.github.bmsjava.internal.group.LiveGroups;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.IntList;
import io.github.bmsjava.internal.kernel.LiveClimb;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a live evaluation, and which of them rest on what is observed. Not thread-safe. */
final class LiveResults {
    private final EvaluationPlan plan;
    private final Inputs inputs;
    private final HiddenCells hidden;
    private final LiveColumns live;
    private final Map<ColumnRun.Wanted, List<LiveCard>> cards = new LinkedHashMap<>();
    private final Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    private final List<ChangeListener> listeners = new ArrayList<>();
    private final List<Runnable> events = new ArrayList<>();

    LiveResults(EvaluationPlan plan, FigureTable figures, RunOptions how) {
        this.plan = plan;
        this.inputs = new Inputs(
                figures, new Withholding(how.withheld(), plan.options().periods()));
        this.hidden = plan.hidden(how.withheld());
        this.live = new LiveColumns(plan.model(), plan.structure(), figures, how.withheld());
        Set<ValueKind> reported = EnumSet.of(ValueKind.ACTUAL);
        reported.addAll(figures.kinds());
        begin(reported, new Crew(how));
    }

    private void begin(Set<ValueKind> begun, Crew crew) {
        List<ColumnRun.Wanted> wanted = new ArrayList<>();
        for (Period period : plan.options().periods()) {
            begun.forEach(kind -> wanted.add(new ColumnRun.Wanted(period, kind)));
        }
        for (PeriodColumns found : new ColumnRun(plan, inputs).run(wanted, crew)) {
            cards.put(
                    new ColumnRun.Wanted(found.period(), found.kind()),
                    found.cards().stream()
                            .map(card -> new LiveCard(found.period(), found.kind(), card))
                            .toList());
        }
        kinds.addAll(begun);
    }

    void listen(ChangeListener listener) {
        listeners.add(listener);
    }

    /** The series of a key, begun where nothing of it was observed so far. */
    FigureSeries open(SeriesKey key, Indicator indicator) {
        return live.open(key, indicator);
    }

    boolean isNewKind(ValueKind kind) {
        return !kinds.contains(kind);
    }

    /** Evaluates a kind of which nothing was observed so far. */
    void begin(ValueKind kind) {
        begin(EnumSet.of(kind), new Crew(RunOptions.standard()));
    }

    /**
     * What rests on a series.
     *
     * @param columns columns of which a unit's own figure is made of it
     * @param weighted columns that are weighted by it, or computed from it at every unit
     */
    record Dependents(List<Row> columns, List<Row> weighted) {}

    /** What rests on a series. */
    Dependents dependents(SeriesKey key) {
        List<Row> columns = new ArrayList<>();
        List<Row> weighted = new ArrayList<>();
        for (Period period : plan.needs().readers(key.indicator(), key.period())) {
            for (ValueKind kind : kinds) {
                for (LiveCard card : cards.getOrDefault(new ColumnRun.Wanted(period, kind), List.of())) {
                    for (Row row : card.rows) {
                        if (rests(row.indicator(), period, kind, key)) {
                            columns.add(row);
                        } else if (DataNeeds.isMadeOf(plan.model(), row.indicator(), key.indicator())) {
                            (row.climbs() ? columns : weighted).add(row);
                        } else if (kind == key.kind()
                                && row.indicator()
                                        .rollUp()
                                        .overUnits()
                                        .weight()
                                        .filter(key.indicator()::equals)
                                        .isPresent()) {
                            weighted.add(row);
                        }
                    }
                }
            }
        }
        return new Dependents(List.copyOf(columns), List.copyOf(weighted));
    }

    private boolean rests(Indicator indicator, Period period, ValueKind kind, SeriesKey key) {
        if (live.isAsReported(indicator, period)) {
            return indicator.id().equals(key.indicator()) && period.equals(key.period()) && kind == key.kind();
        }
        boolean isItself = indicator.id().equals(key.indicator());
        boolean isSide =
                indicator.rollUp().useOfBudget().filter(key.indicator()::equals).isPresent();
        return (isItself && kind == key.kind()) || (isSide && (kind == key.kind() || key.kind() == ValueKind.BUDGET));
    }

    /** Writes something that a unit observed, and brings all that rests on it up to date. */
    void change(Dependents dependents, int unit, Runnable write) {
        List<Row> columns = dependents.columns();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).before(unit);
        }
        write.run();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).after(unit);
        }
        for (Row row : dependents.weighted()) {
            for (int one : row.column.restingOn(unit)) {
                row.settleUpwards(one);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).card.judge();
        }
        for (Row row : dependents.weighted()) {
            row.card.judge();
        }
        tell();
    }

    /** Brings all that a formula makes of a reference series up to date, after it was written to. */
    void changeReference(ObservationKey key) {
        for (Period period : plan.needs().readers(key.indicator(), key.period())) {
            for (LiveCard card : cards.getOrDefault(new ColumnRun.Wanted(period, key.kind()), List.of())) {
                card.rows.stream()
                        .filter(row -> DataNeeds.isMadeOf(plan.model(), row.indicator(), key.indicator()))
                        .forEach(Row::settleAll);
                card.judge();
            }
        }
        tell();
    }

    private void tell() {
        if (!events.isEmpty()) {
            List<Runnable> all = List.copyOf(events);
            events.clear();
            all.forEach(Runnable::run);
        }
    }

    Evaluation snapshot(ObservationTable table, RunOptions how) {
        List<PeriodColumns> found = new ArrayList<>();
        cards.forEach((wanted, all) -> found.add(new PeriodColumns(
                wanted.period(), wanted.kind(), all.stream().map(LiveCard::fork).toList())));
        Inputs frozen = new Inputs(inputs.figures().fork(), inputs.withholding());
        return Evaluation.of(table, frozen, kinds, found, how);
    }

    /** One card in one period and of one kind. */
    private final class LiveCard implements LiveGroups.Shown {
        private final Period period;
        private final ValueKind kind;
        private final CardLayout layout;
        private final List<Row> rows = new ArrayList<>();
        private final List<IndicatorColumn> columns;
        private final List<GroupColumn> groupColumns;
        private final IntList touched = new IntList();
        private @Nullable LiveGroups groups;
        private int unit;

        LiveCard(Period period, ValueKind kind, PeriodColumns.OfCard found) {
            this.period = period;
            this.kind = kind;
            this.layout = found.layout();
            this.columns = found.rows();
            this.groupColumns = found.groups();
            for (int i = 0; i < columns.size(); i++) {
                RowColumn row = layout.columns().get(i);
                rows.add(new Row(
                        this,
                        i,
                        live.column(
                                row,
                                period,
                                kind,
                                hidden.in(row.indicator().id(), period, row.extent()),
                                columns.get(i))));
            }
        }

        PeriodColumns.OfCard fork() {
            return new PeriodColumns.OfCard(
                    layout,
                    columns.stream().map(IndicatorColumn::fork).toList(),
                    groupColumns.stream().map(GroupColumn::fork).toList());
        }

        private LiveGroups groups() {
            LiveGroups known = groups;
            if (known == null) {
                known = new LiveGroups(layout, columns, groupColumns);
                groups = known;
            }
            return known;
        }

        /** Whether a gate of a unit's card asks for what a cell does not show, such as the exact value. */
        boolean asksMore(int unit) {
            int shape = layout.card().shape(unit);
            return shape != CardShapes.NONE && !layout.program(shape).isComplete();
        }

        /** A row of a unit has another result than before. */
        void touch(int changed, int column) {
            touched.add(changed);
            touched.add(column);
        }

        /** Judges the groups of all units that were touched. */
        void judge() {
            for (int i = 0; i < touched.size(); i += 2) {
                unit = touched.get(i);
                if (!groups().judge(unit, touched.get(i + 1), this)) {
                    settle(unit);
                }
            }
            touched.clear();
        }

        @Override
        public void group(int group, byte before, byte after) {
            if (!listeners.isEmpty()) {
                StatusCodes codes = codes(group);
                int place = layout.extent().place(unit);
                Status was =
                        before == Codes.PENDING ? groupColumns.get(group).status(place, codes) : codes.status(before);
                tellGroup(unit, group, was, codes.status(after));
            }
        }

        private StatusCodes codes(int group) {
            int shape = layout.card().shape(unit);
            CardProgram program = layout.program(shape);
            for (int i = 0; i < program.ids().size(); i++) {
                if (layout.groupOf(shape, i) == group) {
                    return program.codes(i);
                }
            }
            throw new IllegalStateException("group " + group + " is not on the card of unit " + unit + ".");
        }

        private void tellGroup(int changed, int group, Status before, Status after) {
            String id = layout.groups().get(group);
            for (ChangeListener listener : listeners) {
                events.add(() ->
                        listener.group(changed, period, kind, layout.card().card(), id, before, after));
            }
        }

        private void settle(int changed) {
            int shape = layout.card().shape(changed);
            int place = layout.extent().place(changed);
            CardProgram program = layout.program(shape);
            CardResult found =
                    new Execution(plan, inputs).card(layout.card().find(changed).orElseThrow(), period, kind);
            for (int i = 0; i < program.ids().size(); i++) {
                GroupResult outcome = i < found.groups().size() ? found.groups().get(i) : found.whole();
                GroupColumn column = groupColumns.get(layout.groupOf(shape, i));
                Status before = column.status(place, program.codes(i));
                Optional<BigDecimal> score = column.score(place);
                if (!before.equals(outcome.status()) || !score.equals(outcome.score())) {
                    column.settle(place, outcome.status(), outcome.score(), program.codes(i));
                    tellGroup(changed, layout.groupOf(shape, i), before, outcome.status());
                }
            }
            groups().settled(changed);
        }
    }

    /** One indicator of such a card. */
    private final class Row implements LiveClimb.Shown {
        private final LiveCard card;
        private final int index;
        private final LiveColumn column;

        Row(LiveCard card, int index, LiveColumn column) {
            this.card = card;
            this.index = index;
            this.column = column;
        }

        Indicator indicator() {
            return column.results().indicator();
        }

        void before(int unit) {
            if (column.isPlain()) {
                column.before(unit);
            }
        }

        void after(int unit) {
            if (column.isPlain()) {
                column.after(unit, this);
            } else {
                column.renew(column.restingOn(unit), this);
            }
        }

        @Override
        public void cell(int place, long value, byte code, short score, byte mark) {
            if (code == Codes.NO_ROW) {
                return;
            }
            if (code == Codes.PENDING) {
                settle(place);
                return;
            }
            IndicatorColumn results = column.results();
            if (listeners.isEmpty()) {
                if (column.put(place, value, code, score, mark)
                        || card.asksMore(results.extent().unit(place))) {
                    card.touch(results.extent().unit(place), index);
                }
                return;
            }
            Status before = results.status(place);
            if (column.put(place, value, code, score, mark)) {
                changed(place, before);
            } else if (card.asksMore(results.extent().unit(place))) {
                card.touch(results.extent().unit(place), index);
            }
        }

        private void changed(int place, Status before) {
            int unit = column.results().extent().unit(place);
            Status after = column.results().status(place);
            card.touch(unit, index);
            if (!card.layout.isShown(card.layout.card().shape(unit), index)) {
                return; // the unit has the row in a group that is not in use
            }
            for (ChangeListener listener : listeners) {
                events.add(() -> listener.indicator(
                        unit, card.period, card.kind, card.layout.card().card(), indicator(), before, after));
            }
        }

        /** Whether what the units have themselves climbs. */
        boolean climbs() {
            return indicator().rollUp().overUnits().kind() != UnitRule.Kind.NONE;
        }

        /** Works every unit out one by one. */
        void settleAll() {
            for (int place = 0; place < column.results().extent().size(); place++) {
                if (climbs()) {
                    after(column.results().extent().unit(place));
                } else if (column.results().isRow(place)) {
                    settle(place);
                }
            }
        }

        /** Works a unit and all above it out one by one. */
        void settleUpwards(int unit) {
            for (int at = unit; at >= 0; at = plan.structure().in(card.period).parent(at)) {
                int place = column.results().extent().place(at);
                if (place >= 0 && column.results().isRow(place)) {
                    settle(place);
                }
            }
        }

        private void settle(int place) {
            IndicatorColumn results = column.results();
            int unit = results.extent().unit(place);
            if (card.layout.card().shape(unit) == CardShapes.NONE) {
                return;
            }
            UnitCard itself = card.layout.card().find(unit).orElseThrow();
            Explanation found = new Execution(plan, inputs)
                    .explain(
                            itself,
                            ColumnRun.rowInUse(itself, indicator(), card.period),
                            indicator(),
                            card.period,
                            card.kind);
            Status before = results.status(place);
            byte mark = Provisional.marks(found);
            boolean same = before.equals(found.status())
                    && results.value(place).equals(found.published())
                    && results.score(place).equals(found.score())
                    && results.results().mark(place) == mark;
            if (!same) {
                results.settle(place, found.status(), found.published(), found.score(), mark);
                changed(place, before);
            } else if (card.asksMore(unit)) {
                card.touch(unit, index);
            }
        }
    }
}

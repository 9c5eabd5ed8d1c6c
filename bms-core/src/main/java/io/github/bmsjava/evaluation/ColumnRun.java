package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.Climb;
import io.github.bmsjava.internal.engine.HiddenCells;
import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.OwnColumns;
import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.internal.group.CardProgram;
import io.github.bmsjava.internal.group.CardRun;
import io.github.bmsjava.internal.group.GroupColumn;
import io.github.bmsjava.internal.kernel.IntList;
import io.github.bmsjava.internal.kernel.Scratch;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Works results out in whole columns: first the indicators, then the groups made of them. Cells that do not fit a column are
 * settled one by one by {@link Execution}.
 */
final class ColumnRun {
    private final EvaluationPlan plan;
    private final Inputs inputs;
    private final OwnColumns own;
    private final HiddenCells hidden;

    ColumnRun(EvaluationPlan plan, Inputs inputs) {
        this.plan = plan;
        this.inputs = inputs;
        this.own = new OwnColumns(
                plan.model(),
                plan.structure(),
                inputs.figures(),
                inputs.withholding().pattern());
        this.hidden = plan.hidden(inputs.withholding().pattern());
    }

    /** One period and kind that is asked for. */
    record Wanted(Period period, ValueKind kind) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wanted that && period.equals(that.period) && kind.equals(that.kind);
        }

        @Override
        public int hashCode() {
            return 31 * period.hashCode() + kind.hashCode();
        }
    }

    private record OfCard(Wanted wanted, CardLayout layout, AtomicReferenceArray<IndicatorColumn> rows) {
        List<IndicatorColumn> columns() {
            List<IndicatorColumn> all = new ArrayList<>();
            for (int i = 0; i < rows.length(); i++) {
                all.add(rows.get(i));
            }
            return all;
        }
    }

    private record Row(OfCard card, int index) {}

    private record Chunk(OfCard card, CardRun run, int chunk) {}

    /** The results of some periods and kinds, in their order. */
    List<PeriodColumns> run(List<Wanted> wanted, Crew crew) {
        List<OfCard> cards = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Wanted one : wanted) {
            for (CardLayout layout : plan.layouts().in(one.period())) {
                int count = layout.columns().size();
                OfCard card = new OfCard(one, layout, new AtomicReferenceArray<>(count));
                cards.add(card);
                for (int i = 0; i < count; i++) {
                    rows.add(new Row(card, i));
                }
            }
        }
        crew.run(rows.size(), (i, scratch, pulse) -> run(rows.get(i), scratch, pulse));
        List<CardRun> runs = new ArrayList<>();
        List<Chunk> chunks = new ArrayList<>();
        for (OfCard card : cards) {
            CardRun run = new CardRun(card.layout(), card.columns());
            runs.add(run);
            for (int chunk = 0; chunk < run.chunks(); chunk++) {
                chunks.add(new Chunk(card, run, chunk));
            }
        }
        crew.run(chunks.size(), (i, scratch, pulse) -> run(chunks.get(i)));
        List<PeriodColumns> results = new ArrayList<>();
        int next = 0;
        for (Wanted one : wanted) {
            List<PeriodColumns.OfCard> found = new ArrayList<>();
            for (; next < cards.size() && cards.get(next).wanted().equals(one); next++) {
                OfCard card = cards.get(next);
                found.add(new PeriodColumns.OfCard(
                        card.layout(), card.columns(), runs.get(next).groups()));
            }
            results.add(new PeriodColumns(one.period(), one.kind(), List.copyOf(found)));
        }
        return results;
    }

    private void run(Row row, Scratch scratch, Runnable pulse) {
        OfCard card = row.card();
        Period period = card.wanted().period();
        RowColumn ready = card.layout().columns().get(row.index());
        Indicator indicator = ready.indicator();
        IndicatorColumn column = ready.run(
                own.of(indicator, period, card.wanted().kind()),
                hidden.in(indicator.id(), period, ready.extent()),
                scratch,
                pulse);
        settle(card, indicator, column);
        card.rows().set(row.index(), column);
    }

    /** A row with what its figures rest on; what has to be settled one by one is left. */
    IndicatorColumn withMarks(RowColumn row, Wanted wanted) {
        Indicator indicator = row.indicator();
        return row.runWithMarks(
                own.of(indicator, wanted.period(), wanted.kind()),
                hidden.in(indicator.id(), wanted.period(), row.extent()));
    }

    private void settle(OfCard card, Indicator indicator, IndicatorColumn column) {
        IntList pending = column.pending();
        if (pending.size() == 0) {
            return;
        }
        Execution execution = new Execution(plan, inputs);
        Climb climb = execution.climb(
                indicator,
                card.layout().card().card().id(),
                card.wanted().period(),
                card.wanted().kind());
        for (int i = 0; i < pending.size(); i++) {
            int place = pending.get(i);
            UnitCard unit =
                    card.layout().card().find(column.extent().unit(place)).orElseThrow();
            Explanation found = execution.explain(
                    unit,
                    rowInUse(unit, indicator, card.wanted().period()),
                    indicator,
                    climb,
                    card.wanted().period(),
                    card.wanted().kind());
            column.settle(place, found.status(), found.published(), found.score(), Provisional.marks(found));
        }
    }

    /** A row of an indicator in groups that are in use; where there is none, nobody reads the cell. */
    static UnitCard.Row rowInUse(UnitCard unit, Indicator indicator, Period period) {
        List<UnitCard.Row> rows = unit.allRows()
                .filter(row -> row.entry().indicator().equals(indicator.id()))
                .toList();
        return rows.stream()
                .filter(row ->
                        row.path().stream().allMatch(group -> group.inUse().containsLastDayOf(period)))
                .findFirst()
                .orElse(rows.get(0));
    }

    private void run(Chunk chunk) {
        IntList pending = chunk.run().run(chunk.chunk());
        if (pending.size() == 0) {
            return;
        }
        CardLayout layout = chunk.card().layout();
        Wanted wanted = chunk.card().wanted();
        Execution execution = new Execution(plan, inputs);
        for (int i = 0; i < pending.size(); i++) {
            int place = pending.get(i);
            int unit = layout.extent().unit(place);
            int shape = layout.card().shape(unit);
            CardProgram program = layout.program(shape);
            CardResult found = execution.card(layout.card().find(unit).orElseThrow(), wanted.period(), wanted.kind());
            for (int group = 0; group < program.ids().size(); group++) {
                GroupResult outcome =
                        group < found.groups().size() ? found.groups().get(group) : found.whole();
                GroupColumn column = chunk.run().groups().get(layout.groupOf(shape, group));
                column.settle(place, outcome.status(), outcome.score(), program.codes(group));
            }
        }
    }
}

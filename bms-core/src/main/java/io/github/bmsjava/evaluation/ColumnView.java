package io.github.bmsjava.evaluation;

import com.google.common.base.Suppliers;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.Provisional;
import io.github.bmsjava.internal.engine.RowColumn;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.internal.group.CardProgram;
import io.github.bmsjava.internal.group.CardRollUp;
import io.github.bmsjava.internal.group.GroupColumn;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.ColumnResults;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The results of one period and kind as objects, each made when somebody asks for it. Immutable and thread-safe. */
final class ColumnView {
    private final EvaluationPlan plan;
    private final Inputs inputs;
    private final PeriodColumns columns;

    ColumnView(EvaluationPlan plan, Inputs inputs, PeriodColumns columns) {
        this.plan = plan;
        this.inputs = inputs;
        this.columns = columns;
    }

    PeriodResults results() {
        return new PeriodResults(columns.period(), columns.kind(), plan.organisation(), this::unit);
    }

    private UnitResults unit(int unit) {
        OrgUnit itself = plan.organisation().units().get(unit);
        List<CardResult> cards = new ArrayList<>();
        for (PeriodColumns.OfCard card : columns.cards()) {
            int shape = card.layout().card().shape(unit);
            if (shape != CardShapes.NONE) {
                cards.add(card(card, unit, shape));
            }
        }
        return new UnitResults(itself, columns.period(), cards);
    }

    private CardResult card(PeriodColumns.OfCard columnsOfCard, int unit, int shape) {
        CardLayout layout = columnsOfCard.layout();
        UnitCard card = layout.card().find(unit).orElseThrow();
        CardProgram program = layout.program(shape);
        List<IndicatorResult> rows = new ArrayList<>();
        List<IndicatorResult> offCard = new ArrayList<>();
        List<UnitCard.Row> all = program.rows();
        for (int i = 0; i < all.size(); i++) {
            UnitCard.Row row = all.get(i);
            int at = layout.columnOf(shape, i);
            List<IndicatorResult> into = i < card.rows().size() ? rows : offCard;
            plan.model()
                    .findIndicator(row.entry().indicator(), columns.period())
                    .ifPresent(indicator -> into.add(new IndicatorResult(
                            card,
                            row,
                            new RowCell(
                                    card,
                                    row,
                                    indicator,
                                    at < 0 ? null : layout.columns().get(at),
                                    at < 0 ? null : columnsOfCard.rows().get(at),
                                    unit))));
        }
        int place = layout.extent().place(unit);
        // the groups rest on the very explanations of the rows, which are worked out once for both
        Supplier<List<GroupExplanation>> explained = once(() -> explanations(card, rows, offCard));
        List<GroupResult> groups = new ArrayList<>();
        for (int i = 0; i <= program.groups().size(); i++) {
            boolean isCard = i == program.groups().size();
            @Nullable Group group = isCard ? null : program.groups().get(i);
            int index = i;
            GroupColumn column = columnsOfCard.groups().get(layout.groupOf(shape, i));
            groups.add(new GroupResult(
                    group,
                    new GroupView(
                            column,
                            place,
                            program.codes(i),
                            () -> explained.get().get(index))));
        }
        GroupResult whole = groups.remove(groups.size() - 1);
        return new CardResult(card, columns.period(), rows, offCard, whole, groups);
    }

    /** Of every group, in the order of the card's program, and of the card itself, which comes last. */
    private List<GroupExplanation> explanations(
            UnitCard card, List<IndicatorResult> rows, List<IndicatorResult> offCard) {
        CardRollUp.Outcome outcome = CardRollUp.of(
                card,
                columns.period(),
                rows.stream().map(IndicatorResult::explain).toList(),
                offCard.stream().map(IndicatorResult::explain).toList());
        List<GroupExplanation> explanations = new ArrayList<>(outcome.groups().values());
        explanations.add(outcome.whole());
        return explanations;
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        return Suppliers.memoize(made::get);
    }

    /** A cell that says what its column holds, and looks up the rest when asked. */
    private final class RowCell implements ResultCell {
        private final UnitCard card;
        private final UnitCard.Row row;
        private final Indicator indicator;
        private final @Nullable RowColumn ready;
        private final @Nullable IndicatorColumn column;
        private final int place;
        private final Supplier<Explanation> explanation = once(this::work);

        RowCell(
                UnitCard card,
                UnitCard.Row row,
                Indicator indicator,
                @Nullable RowColumn ready,
                @Nullable IndicatorColumn column,
                int unit) {
            this.card = card;
            this.row = row;
            this.indicator = indicator;
            this.ready = ready;
            this.column = column;
            this.place = column == null ? -1 : column.extent().place(unit);
        }

        @Override
        public ObservationKey key() {
            return new ObservationKey(card.unit().id(), indicator.id(), columns.period(), columns.kind());
        }

        @Override
        public Indicator indicator() {
            return indicator;
        }

        @Override
        public Status status() {
            return column == null ? Status.none(Absence.NOT_IN_USE) : column.status(place);
        }

        @Override
        public Optional<BigDecimal> value() {
            return column == null ? Optional.empty() : column.value(place);
        }

        @Override
        public Optional<BigDecimal> score() {
            return column == null ? Optional.empty() : column.score(place);
        }

        @Override
        public byte marks() {
            if (column == null || ready == null) {
                return 0;
            }
            ColumnResults marked = column.withMarks(() -> new ColumnRun(plan, inputs)
                            .withMarks(ready, new ColumnRun.Wanted(columns.period(), columns.kind())))
                    .results();
            // what was settled one by one has its marks only where there was room for them then
            boolean isSettled = marked.code(place) != Codes.PENDING;
            return isSettled ? marked.mark(place) : Provisional.marks(explain());
        }

        @Override
        public Explanation explain() {
            return explanation.get();
        }

        private Explanation work() {
            Explanation found =
                    new Execution(plan, inputs).explain(card, row, indicator, columns.period(), columns.kind());
            requireSame(key(), status(), found.status());
            requireSame(key(), value(), found.published());
            requireSame(key(), score(), found.score());
            return found;
        }
    }

    /** An explanation never says another result than the one it explains. */
    private static void requireSame(Object subject, Object shown, Object explained) {
        if (!shown.equals(explained)) {
            throw new IllegalStateException("the result of " + subject + " is " + shown + ", and is explained as "
                    + explained + ".\nThis is a fault of the library: please report it.");
        }
    }

    /** A group that says what its column holds, and looks up the rest when asked. */
    private static final class GroupView implements GroupCell {
        private final GroupColumn column;
        private final int place;
        private final StatusCodes codes;
        private final Supplier<GroupExplanation> explanation;

        GroupView(GroupColumn column, int place, StatusCodes codes, Supplier<GroupExplanation> explanation) {
            this.column = column;
            this.place = place;
            this.codes = codes;
            this.explanation = explanation;
        }

        @Override
        public String id() {
            return column.id();
        }

        @Override
        public Status status() {
            return column.status(place, codes);
        }

        @Override
        public Optional<BigDecimal> score() {
            return column.score(place);
        }

        @Override
        public GroupExplanation explain() {
            GroupExplanation found = explanation.get();
            requireSame(id(), status(), found.status());
            requireSame(id(), score(), found.score());
            return found;
        }
    }
}

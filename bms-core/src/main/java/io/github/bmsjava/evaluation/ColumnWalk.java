package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.internal.group.GroupColumn;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows results column by column, as they are held. */
final class ColumnWalk {
    private static final Status NOT_IN_USE = Status.none(Absence.NOT_IN_USE);

    private final Collection<PeriodColumns> columns;

    ColumnWalk(Collection<PeriodColumns> columns) {
        this.columns = columns;
    }

    void accept(ResultVisitor visitor) {
        for (PeriodColumns one : columns) {
            for (PeriodColumns.OfCard card : one.cards()) {
                card(visitor, one, card);
            }
        }
    }

    private void card(ResultVisitor visitor, PeriodColumns of, PeriodColumns.OfCard card) {
        CardLayout layout = card.layout();
        for (int i = 0; i < card.rows().size(); i++) {
            Indicator indicator = card.rows().get(i).indicator();
            if (visitor.indicator(of.period(), of.kind(), layout.card().card(), indicator)) {
                rows(visitor, layout, i, card.rows().get(i));
            }
        }
        for (int i = 0; i < card.groups().size(); i++) {
            GroupColumn column = card.groups().get(i);
            if (visitor.group(of.period(), of.kind(), layout.card().card(), column.id())) {
                groups(visitor, layout, i, column);
            }
        }
    }

    private static void rows(ResultVisitor visitor, CardLayout layout, int index, IndicatorColumn column) {
        boolean[] shown = new boolean[layout.card().shapeCount()];
        for (int shape = 0; shape < shown.length; shape++) {
            shown[shape] = layout.isShown(shape, index);
        }
        for (int place = 0; place < column.extent().size(); place++) {
            if (column.isRow(place)) {
                int unit = column.extent().unit(place);
                if (shown[layout.card().shape(unit)]) {
                    row(visitor, unit, column, place);
                } else {
                    visitor.without(unit, NOT_IN_USE, ResultVisitor.NO_SCORE);
                }
            }
        }
    }

    private static void row(ResultVisitor visitor, int unit, IndicatorColumn column, int place) {
        long value = column.results().value(place);
        Status status = column.status(place);
        int score = column.results().score(place);
        if (!NumberColumn.isState(value)) {
            visitor.value(unit, value, status, score);
            return;
        }
        Optional<BigDecimal> large = column.value(place);
        if (large.isPresent()) {
            visitor.large(unit, large.get(), status, score);
        } else {
            visitor.without(unit, status, score);
        }
    }

    private static void groups(ResultVisitor visitor, CardLayout layout, int index, GroupColumn column) {
        @Nullable StatusCodes[] codes = layout.codes(index);
        for (int place = 0; place < layout.extent().size(); place++) {
            if (column.isThere(place)) {
                int unit = layout.extent().unit(place);
                StatusCodes known = Objects.requireNonNull(codes[layout.card().shape(unit)]);
                visitor.without(
                        unit, column.status(place, known), column.results().score(place));
            }
        }
    }
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.engine.IndicatorColumn;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.internal.group.GroupColumn;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.List;

/**
 * The results of one period and kind.
 *
 * @param period when
 * @param kind actual, budget or forecast
 * @param cards card by card, in the model's order
 */
record PeriodColumns(Period period, ValueKind kind, List<OfCard> cards) {

    /**
     * The results of one card.
     *
     * @param layout what the columns are
     * @param rows a column for each of the layout's indicators
     * @param groups a column for each of its groups
     */
    record OfCard(CardLayout layout, List<IndicatorColumn> rows, List<GroupColumn> groups) {
        long bytes() {
            return rows.stream().mapToLong(IndicatorColumn::bytes).sum()
                    + groups.stream().mapToLong(GroupColumn::bytes).sum();
        }
    }

    long bytes() {
        return cards.stream().mapToLong(OfCard::bytes).sum();
    }
}

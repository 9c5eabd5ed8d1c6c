package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.BoundWords;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * The flat long table for pivot tables (R189): a row for each unit, indicator and period in which something was reported
 * or asked for, in the order of periods, units, cards and rows. Immutable.
 */
public final class FlatTable {
    /** The column titles. */
    public static final List<String> HEADER =
            ImmutableList.of("periode", "enhet", "kort", "fokusområde", "indikator", "verdi", "mål", "status", "grunn");

    private final ImmutableList<Row> rows;

    private FlatTable(List<Row> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param period the period in its canonical form, {@code 2014}
     * @param unit the display name of the unit
     * @param card the display name of the card
     * @param focusArea the display name of the perspective
     * @param indicator the display name of the indicator
     * @param value the published value with decimal comma, without unit and thousands marks; empty without a value
     * @param target operator and bound of the best level, {@code <=9,9}; empty without a target
     * @param status the stable id of the level; empty without a light
     * @param reason the stable id of the absence, else of why there is no light; empty with a light
     */
    public record Row(
            String period,
            String unit,
            String card,
            String focusArea,
            String indicator,
            String value,
            String target,
            String status,
            String reason) {

        /**
         * The cells in the order of {@link FlatTable#HEADER}.
         *
         * @return nine texts
         */
        public List<String> cells() {
            return List.of(period, unit, card, focusArea, indicator, value, target, status, reason);
        }
    }

    /**
     * The table of results.
     *
     * @param results actual values of all periods
     * @param language the language of display names
     * @return the table
     */
    public static FlatTable of(Results results, Language language) {
        List<Row> rows = new ArrayList<>();
        for (Period period : results.periods()) {
            for (UnitResults unit : results.in(period).units()) {
                for (CardResult card : unit.cards()) {
                    card.indicators().stream()
                            .filter(Cells::hasContent)
                            .forEach(result -> rows.add(row(result, language)));
                }
            }
        }
        return new FlatTable(rows);
    }

    private static Row row(IndicatorResult result, Language language) {
        return new Row(
                result.period().toString(),
                result.unit().name().in(language),
                result.card().card().name().in(language),
                result.row().perspective().name().in(language),
                result.indicator().name().in(language),
                Cells.plain(result.findValue()),
                Cells.target(result.explain()).map(BoundWords::signs).orElse(""),
                result.status().findLevel().map(StatusLevel::id).orElse(""),
                result.status().findReason().map(Reason::id).orElse(""));
    }

    /**
     * The rows.
     *
     * @return in order
     */
    public List<Row> rows() {
        return rows;
    }

    /** How many rows there are. */
    @Override
    public String toString() {
        return rows.size() + " rows of " + HEADER;
    }
}

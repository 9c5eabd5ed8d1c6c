package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The flat long table for pivot tables (R189): a row for each unit, indicator and period in which something was reported
 * computed or asked for, in the order of periods, units, cards and rows; after the rows of a card one for each of its groups
 * that has a rule, and one for the card itself. Immutable.
 */
public final class FlatTable {
    /** The column titles. */
    public static final List<String> HEADER = ImmutableList.of(
            "periode",
            "enhet",
            "kort",
            "fokusområde",
            "indikator",
            "verdi",
            "mål",
            "status",
            "grunn",
            "dekning",
            "merker",
            "gruppe");

    private static final int COVERAGE_DECIMALS = 2;

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
     * @param focusArea the display name of the perspective; empty for the card itself
     * @param indicator the display name of the indicator; empty for a group
     * @param value the published value with decimal comma, without unit and thousands marks; of a group its score or share;
     *     empty without a value
     * @param target operator and bound of the best level, {@code <=9,9}; empty without a target
     * @param status the stable id of the level; empty without a light
     * @param reason the stable id of the absence, else of why there is no light; empty with a light
     * @param coverage of a computed figure the share of the expected units that have a value, of a group the share of its
     *     weight that is judged: in percent, rounded down to two decimals; empty for a unit's own figure
     * @param marks the stable ids of what must be said beside the figure, with spaces between
     * @param group the display name of the group, or of the card, whose light the row is of; empty for an indicator
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
            String reason,
            String coverage,
            String marks,
            String group) {

        /**
         * The cells in the order of {@link FlatTable#HEADER}.
         *
         * @return twelve texts
         */
        public List<String> cells() {
            return List.of(
                    period, unit, card, focusArea, indicator, value, target, status, reason, coverage, marks, group);
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
        forEach(results, language, rows::add);
        return new FlatTable(rows);
    }

    /**
     * Hands over the rows of results one by one and keeps none, however many there are.
     *
     * @param results actual values of all periods
     * @param language the language of display names
     * @param row takes every row, in the order of the table
     */
    public static void forEach(Results results, Language language, Consumer<Row> row) {
        for (Period period : results.periods()) {
            for (UnitResults unit : results.in(period).units()) {
                for (CardResult card : unit.cards()) {
                    card.indicators().stream()
                            .filter(Cells::hasContent)
                            .forEach(result -> row.accept(row(result, language)));
                    GroupLines.of(card).forEach(group -> row.accept(row(card, group, language)));
                }
            }
        }
    }

    private static Row row(IndicatorResult result, Language language) {
        return new Row(
                result.period().toString(),
                result.unit().name().in(language),
                result.card().card().name().in(language),
                result.row().perspective().name().in(language),
                result.indicator().name().in(language),
                Cells.plain(result.findValue()),
                Cells.target(result.explain()).map(Bound::signs).orElse(""),
                result.status().findLevel().map(StatusLevel::id).orElse(""),
                result.status().findReason().map(Reason::id).orElse(""),
                result.isComputed() ? percent(result.coverage().share()) : "",
                marks(result.marks()),
                "");
    }

    private static Row row(CardResult card, GroupResult result, Language language) {
        GroupExplanation why = result.explain();
        return new Row(
                card.period().toString(),
                card.card().unit().name().in(language),
                card.card().card().name().in(language),
                GroupLines.perspective(card, result)
                        .map(group -> group.name().in(language))
                        .orElse(""),
                "",
                Cells.plain(result.score().or(why::share)),
                "",
                result.status().findLevel().map(StatusLevel::id).orElse(""),
                result.status().findReason().map(Reason::id).orElse(""),
                percent(result.coverage().share()),
                marks(why.marks()),
                why.name().in(language));
    }

    private static String percent(Optional<Fraction> share) {
        return Cells.plain(share.map(part -> part.multiply(Fraction.of(100)).roundDown(COVERAGE_DECIMALS)));
    }

    private static String marks(Set<Mark> marks) {
        return marks.stream().map(Mark::id).collect(Collectors.joining(" "));
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

package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scorecards of a year for the annual report (årsmelding, R138): what was asked for, what came of it, and, only if they are given,
 * what persons said about it. A row for each unit, indicator and period within the year in which something was reported, computed,
 * asked for or said. Immutable.
 */
public final class AnnualReport {
    private final Period year;
    private final Language language;
    private final ImmutableList<Row> rows;
    private final ImmutableList<String> sources;

    private AnnualReport(Period year, Language language, List<Row> rows, Collection<String> sources) {
        this.year = year;
        this.language = language;
        this.rows = ImmutableList.copyOf(rows);
        this.sources = ImmutableList.copyOf(sources);
    }

    /**
     * One row.
     *
     * @param period the year, or a part of it, in the language of the report
     * @param unit the display name of the unit
     * @param focusArea the display name of the perspective
     * @param successFactor the display name of the success factor; empty without one
     * @param indicator the display name of the indicator
     * @param target the target in words; empty without one
     * @param result the published value with its unit; empty without one
     * @param light symbol and word, or why there is none
     * @param remark what must be said beside the figure; empty if nothing
     * @param comments what persons said, by day; empty unless comments were given
     */
    public record Row(
            String period,
            String unit,
            String focusArea,
            String successFactor,
            String indicator,
            String target,
            String result,
            String light,
            String remark,
            List<Comment> comments) {
        /**
         * Copies the comments.
         *
         * @param period the year, or a part of it
         * @param unit the display name of the unit
         * @param focusArea the display name of the perspective
         * @param successFactor the display name of the success factor
         * @param indicator the display name of the indicator
         * @param target the target in words
         * @param result the published value with its unit
         * @param light symbol and word, or why there is none
         * @param remark what must be said beside the figure
         * @param comments what persons said
         */
        public Row {
            comments = List.copyOf(comments);
        }

        /**
         * All cells as text, with what persons said.
         *
         * @return ten texts in the order of {@link AnnualReport#header()}; the last is that of the comments, each with its day
         */
        public List<String> cells() {
            String said = comments.stream()
                    .map(comment -> NorwegianFormat.date(comment.step().on()) + ": "
                            + comment.text().reveal())
                    .collect(Collectors.joining("; "));
            return List.of(period, unit, focusArea, successFactor, indicator, target, result, light, remark, said);
        }
    }

    /** Of what a comment is. */
    private record Subject(OrgUnitId unit, IndicatorId indicator, Period period) {}

    /**
     * The report without comments.
     *
     * @param results actual values
     * @param year the year, or any period of which the results have parts
     * @param language the language of words and labels
     * @return rows by period, unit, card and row
     * @throws IllegalArgumentException if the results have no period within the year
     */
    public static AnnualReport of(Results results, Period year, Language language) {
        return of(results, year, language, List.of());
    }

    /**
     * The report with what persons said. Whoever passes the comments decides who reads them.
     *
     * @param results actual values
     * @param year the year, or any period of which the results have parts
     * @param language the language of words and labels
     * @param comments in any order; those on other years are left out
     * @return rows by period, unit, card and row
     * @throws IllegalArgumentException if the results have no period within the year, or a comment of the year is on something that is
     *     on no card
     */
    public static AnnualReport of(Results results, Period year, Language language, Collection<Comment> comments) {
        List<Period> periods = results.periods().stream().filter(year::contains).toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException(
                    "there are no results of " + year + ".\nMaybe one of " + results.periods() + ".");
        }
        Map<Subject, List<Comment>> said = new LinkedHashMap<>();
        comments.stream()
                .filter(comment -> year.contains(comment.period()))
                .sorted(Comparator.comparing(comment -> comment.step().on()))
                .forEach(comment -> said.computeIfAbsent(
                                new Subject(comment.unit(), comment.indicator(), comment.period()),
                                s -> new ArrayList<>())
                        .add(comment));
        Cells cells = new Cells(language);
        List<Row> rows = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Period period : periods) {
            results.in(period).indicators().forEach(result -> {
                List<Comment> own = said.remove(
                        new Subject(result.unit().id(), result.indicator().id(), period));
                Explanation why = result.explain();
                if (own != null || Cells.hasContent(why)) {
                    rows.add(row(result, why, own == null ? List.of() : own, cells, language));
                    why.observation().flatMap(Observation::source).ifPresent(sources::add);
                }
            });
        }
        refuseRest(said);
        return new AnnualReport(year, language, rows, sources);
    }

    private static void refuseRest(Map<Subject, List<Comment>> rest) {
        if (!rest.isEmpty()) {
            String subjects = rest.keySet().stream()
                    .map(subject -> subject.unit() + " · " + subject.indicator() + " · " + subject.period())
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("comments on what is on no card: " + subjects + ".");
        }
    }

    private static Row row(
            IndicatorResult result, Explanation why, List<Comment> comments, Cells cells, Language language) {
        return new Row(
                result.period().label(language),
                result.unit().name().in(language),
                result.row().perspective().name().in(language),
                result.row()
                        .successFactor()
                        .map(group -> group.name().in(language))
                        .orElse(""),
                result.indicator().name().in(language),
                cells.targetWords(why),
                cells.value(why),
                cells.light(why),
                cells.remark(why),
                comments);
    }

    /**
     * The column titles.
     *
     * @return ten titles in the language of the report
     */
    public List<String> header() {
        return Cells.titles(
                language,
                "period",
                "unit",
                "focus-area",
                "success-factor",
                "indicator",
                "target",
                "result",
                "light",
                "remark",
                "comment");
    }

    /**
     * The rows.
     *
     * @return by period, unit, card and row
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Where the reported figures of the rows come from, for example {@code SSB}.
     *
     * @return each source once, in the order of the rows; empty where no figure names one
     */
    public List<String> sources() {
        return sources;
    }

    /**
     * The report as text, with what persons said if comments were given.
     *
     * @return a table, without the column of comments if there are none, and a line with the sources if there are any
     */
    public String text() {
        boolean commented = rows.stream().anyMatch(row -> !row.comments().isEmpty());
        int width = header().size() - (commented ? 0 : 1);
        TextTable table = TextTable.of(header().subList(0, width).toArray(String[]::new));
        rows.forEach(row -> table.row(row.cells().subList(0, width).toArray(String[]::new)));
        return sources.isEmpty()
                ? table.toString()
                : table + "\n"
                        + Messages.in(language).text("report.sources", Map.of("sources", String.join("; ", sources)))
                        + "\n";
    }

    /** The year and how many rows there are; nothing of the comments. */
    @Override
    public String toString() {
        return year + ": " + rows.size() + " rows";
    }
}

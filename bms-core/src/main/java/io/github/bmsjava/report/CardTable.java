package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The cards of a unit as text: a block for each card, a part for each perspective, a line for each figure. */
public final class CardTable {
    private final Cells cells;
    private final Messages messages;
    private final Language language;
    private final int width;

    private CardTable(Language language, int width) {
        this.cells = new Cells(language);
        this.messages = cells.messages();
        this.language = language;
        this.width = width;
    }

    /**
     * The cards of a unit through all periods.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param language the language of words and labels
     * @return a line for each indicator and period in which something was reported or asked for, on a statistics card
     *     without target and light; one line that says so where the unit has no card
     * @throws IllegalArgumentException if there is no such unit
     */
    public static String of(Results results, OrgUnitId unit, Language language) {
        return of(results, unit, language, period -> true);
    }

    /**
     * The cards of a unit in some periods.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param language the language of words and labels
     * @param periods which periods are shown
     * @return as {@link #of(Results, OrgUnitId, Language)}
     * @throws IllegalArgumentException if there is no such unit
     */
    public static String of(Results results, OrgUnitId unit, Language language, Predicate<Period> periods) {
        return of(results, unit, language, periods, Integer.MAX_VALUE);
    }

    /**
     * The cards of a unit as text, no wider than there is room.
     *
     * @param results the results
     * @param unit the unit
     * @param language the language of words and labels
     * @param periods which periods are shown
     * @param width how many characters fit in a line, at least {@value TextTable#NARROWEST}
     * @return the cards, or a line that says there are none; as {@link TextTable#fitted(int)} where they are wider
     * @throws IllegalArgumentException if the unit is not of the organisation, or the width is less than
     *     {@value TextTable#NARROWEST}
     */
    public static String of(Results results, OrgUnitId unit, Language language, Predicate<Period> periods, int width) {
        List<UnitResults> all = results.periods().stream()
                .map(period -> results.in(period).unit(unit.value()))
                .toList();
        List<CardResult> shown = all.stream()
                .filter(found -> periods.test(found.period()))
                .flatMap(found -> found.cards().stream())
                .toList();
        String name = all.isEmpty()
                ? unit.value()
                : all.get(all.size() - 1).unit().name().in(language);
        return new CardTable(language, width).text(name, shown);
    }

    private String text(String unit, List<CardResult> shown) {
        if (shown.isEmpty()) {
            return messages.text("report.no-card", Map.of("unit", unit)) + "\n";
        }
        Map<ScorecardId, List<CardResult>> byCard = new LinkedHashMap<>();
        shown.forEach(result -> byCard.computeIfAbsent(result.card().card().id(), id -> new ArrayList<>())
                .add(result));
        return byCard.values().stream()
                .map(results -> block(results, byCard.size() > 1))
                .collect(Collectors.joining("\n"));
    }

    /** One card: its last version gives the title; rows of all periods stand together, in the order of appearance. */
    private String block(List<CardResult> results, boolean amongSeveral) {
        UnitCard last = results.get(results.size() - 1).card();
        String title =
                last.card().word().in(language) + ": " + last.unit().name().in(language)
                        + (amongSeveral ? " · " + last.card().name().in(language) : "");
        boolean lights = last.card().kind() != CardKind.STATISTICS;
        TextTable table = lights
                ? columns("indicator", "period", "target", "result", "light", "remark")
                : columns("indicator", "period", "result", "remark");
        GroupRows groups = new GroupRows(lights ? results : List.of(), cells, language);
        parts(results).forEach((perspective, rows) -> {
            if (!groups.add(perspective, "", table)) {
                table.row(padded(perspective(rows), lights));
            }
            rows.values().forEach(list -> addRows(list, lights, groups, table));
        });
        groups.addWhole(table);
        String heading = TextTable.wrapped(title, width);
        int longest = heading.lines().mapToInt(TextTable::width).max().orElse(0);
        return heading + "\n" + "═".repeat(longest) + "\n" + table.fitted(width);
    }

    /** What is shown, by perspective and indicator; a perspective renamed between versions of a card stays one. */
    private static Map<GroupId, Map<IndicatorId, List<IndicatorResult>>> parts(List<CardResult> results) {
        Map<GroupId, Map<IndicatorId, List<IndicatorResult>>> parts = new LinkedHashMap<>();
        results.stream()
                .flatMap(card -> card.indicators().stream())
                .filter(Cells::hasContent)
                .forEach(result -> parts.computeIfAbsent(
                                result.row().perspective().id(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(result.indicator().id(), id -> new ArrayList<>())
                        .add(result));
        return parts;
    }

    private String perspective(Map<IndicatorId, List<IndicatorResult>> rows) {
        return rows.values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparing(IndicatorResult::period))
                .map(result -> result.row().perspective().name().in(language))
                .orElse("");
    }

    private static String[] padded(String first, boolean lights) {
        return lights ? new String[] {first, "", "", "", "", ""} : new String[] {first, "", "", ""};
    }

    private TextTable columns(String... keys) {
        return TextTable.of(Cells.titles(language, keys).toArray(String[]::new));
    }

    private void addRows(List<IndicatorResult> results, boolean lights, GroupRows groups, TextTable table) {
        String name = groups.addAbove(results.get(results.size() - 1).row(), table)
                + results.get(0).indicator().name().in(language);
        for (IndicatorResult result : results) {
            Explanation why = result.explain();
            String period = result.period().label(language);
            if (lights) {
                table.row(name, period, cells.targetWords(why), cells.value(why), cells.light(why), cells.remark(why));
            } else {
                table.row(name, period, cells.valueOrReason(why), cells.remark(why));
            }
            name = "";
        }
    }

    /**
     * The card itself as the decks print it (R73): focus area, success factor, indicator, method, target; a line for each
     * row.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param period one of the results' periods, whose card and targets are shown
     * @param language the language of words and labels
     * @return five columns; empty text where the unit has no card in the period
     * @throws IllegalArgumentException if there is no such unit or period
     */
    public static String definition(Results results, OrgUnitId unit, Period period, Language language) {
        return definition(results, unit, period, language, Integer.MAX_VALUE);
    }

    /**
     * What a unit's cards ask for, without results, no wider than there is room.
     *
     * @param results the results
     * @param unit the unit
     * @param period one of the results' periods
     * @param language the language of words and labels
     * @param width how many characters fit in a line, at least {@value TextTable#NARROWEST}
     * @return a row for each indicator; as {@link TextTable#fitted(int)} where that is wider
     * @throws IllegalArgumentException if the results do not have the unit or the period, or the width is less than
     *     {@value TextTable#NARROWEST}
     */
    public static String definition(Results results, OrgUnitId unit, Period period, Language language, int width) {
        return results.in(period).unit(unit.value()).cards().stream()
                .map(card -> new CardTable(language, width).definition(card.indicators()))
                .collect(Collectors.joining("\n"));
    }

    /** Some rows of a card, as {@link #definition(Results, OrgUnitId, Period, Language)}. */
    static String definition(List<IndicatorResult> rows, Language language) {
        return new CardTable(language, Integer.MAX_VALUE).definition(rows);
    }

    private String definition(List<IndicatorResult> rows) {
        TextTable table = columns("focus-area", "success-factor", "indicator", "method", "target");
        rows.forEach(result -> table.row(
                result.row().perspective().name().in(language),
                result.row()
                        .successFactor()
                        .map(group -> group.name().in(language))
                        .orElse(""),
                result.indicator().name().in(language),
                result.indicator()
                        .method()
                        .map(method -> method.name().in(language))
                        .orElse(""),
                cells.targetWords(result.explain())));
        return table.fitted(width);
    }
}

package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The cards of a unit as text: a block for each card, a part for each perspective, a line for each figure. */
public final class CardTable {
    private final Cells cells;
    private final Messages messages;
    private final Language language;

    private CardTable(Language language) {
        this.cells = new Cells(language);
        this.messages = cells.messages();
        this.language = language;
    }

    /**
     * The cards of a unit through all periods.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param language the language of words and labels
     * @return a line for each indicator and period in which something was reported or asked for; one line that says so
     *     where the unit has no card
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
     */
    public static String of(Results results, OrgUnitId unit, Language language, Predicate<Period> periods) {
        List<CardResult> shown = new ArrayList<>();
        for (Period period : results.periods()) {
            if (periods.test(period)) {
                results.in(period).findUnit(unit).ifPresent(found -> shown.addAll(found.cards()));
            }
        }
        return new CardTable(language).text(unit, shown);
    }

    private String text(OrgUnitId unit, List<CardResult> shown) {
        if (shown.isEmpty()) {
            return messages.text("report.no-card", Map.of("unit", unit.value())) + "\n";
        }
        Map<ScorecardId, List<CardResult>> byCard = new LinkedHashMap<>();
        shown.forEach(result -> byCard.computeIfAbsent(result.card().card().id(), id -> new ArrayList<>())
                .add(result));
        StringBuilder text = new StringBuilder();
        byCard.values()
                .forEach(results -> text.append(text.isEmpty() ? "" : "\n").append(block(results)));
        return text.toString();
    }

    /** One card: its last version gives the title; rows of all periods stand together, in the order of appearance. */
    private String block(List<CardResult> results) {
        UnitCard last = results.get(results.size() - 1).card();
        Map<String, Map<IndicatorId, List<IndicatorResult>>> parts = new LinkedHashMap<>();
        for (CardResult card : results) {
            for (IndicatorResult result : card.indicators()) {
                if (Cells.hasContent(result)) {
                    parts.computeIfAbsent(result.row().perspective().name().in(language), name -> new LinkedHashMap<>())
                            .computeIfAbsent(result.indicator().id(), id -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        TextTable table = TextTable.of(
                messages.text("report.column.indicator"),
                messages.text("report.column.period"),
                messages.text("report.column.target"),
                messages.text("report.column.result"),
                messages.text("report.column.light"),
                messages.text("report.column.remark"));
        parts.forEach((perspective, indicators) -> {
            table.row(perspective, "", "", "", "", "");
            indicators.values().forEach(list -> addRows(list, table));
        });
        String title =
                last.card().word().in(language) + ": " + last.unit().name().in(language);
        return title + "\n" + "═".repeat(title.codePointCount(0, title.length())) + "\n" + table;
    }

    private void addRows(List<IndicatorResult> results, TextTable table) {
        String name = "  " + results.get(0).indicator().name().in(language);
        for (IndicatorResult result : results) {
            var explanation = result.explain();
            table.row(
                    name,
                    result.period().label(language),
                    cells.targetWords(explanation),
                    cells.value(explanation),
                    cells.light(explanation),
                    cells.remark(explanation));
            name = "";
        }
    }

    /**
     * The card itself as the decks print it (R73): focus area, success factor, indicator, method, target; a line for each
     * row.
     *
     * @param results the results of which the latest period's targets are shown
     * @param unit the id of the unit
     * @param period one of the results' periods
     * @param language the language of words and labels
     * @return five columns; empty text where the unit has no card in the period
     */
    public static String definition(Results results, OrgUnitId unit, Period period, Language language) {
        Cells cells = new Cells(language);
        Messages messages = cells.messages();
        StringBuilder text = new StringBuilder();
        results.in(period)
                .findUnit(unit)
                .ifPresent(found -> found.cards().forEach(card -> {
                    TextTable table = TextTable.of(
                            messages.text("report.column.focus-area"),
                            messages.text("report.column.success-factor"),
                            messages.text("report.column.indicator"),
                            messages.text("report.column.method"),
                            messages.text("report.column.target"));
                    card.indicators()
                            .forEach(result -> table.row(
                                    result.row().perspective().name().in(language),
                                    result.row()
                                            .successFactor()
                                            .map(group -> group.name().in(language))
                                            .orElse(""),
                                    result.indicator().name().in(language),
                                    method(result.indicator(), language),
                                    cells.targetWords(result.explain())));
                    text.append(text.isEmpty() ? "" : "\n").append(table);
                }));
        return text.toString();
    }

    private static String method(Indicator indicator, Language language) {
        return indicator.method().map(method -> method.name().in(language)).orElse("");
    }
}

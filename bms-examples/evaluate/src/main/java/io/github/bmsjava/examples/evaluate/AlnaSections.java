package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.BoundWords;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetResolution;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What Alna's report has besides the cards: the målekart itself, what lies beside it, and the changes. */
final class AlnaSections {
    private static final OrgUnitId UNIT = OrgUnitId.of(AlnaHistory.UNIT);

    private final Language language;
    private final Messages texts;

    AlnaSections(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** The målekart as the slide has it: five columns, ten rows. */
    String definition(Results results, int width) {
        return texts.text("alna.definition") + "\n"
                + CardTable.definition(results, UNIT, AlnaHistory.TARGET_YEAR, language, width);
    }

    /** The targets of the målekart, as printed, the texts of the history that assign nothing, and what they come to. */
    String besides(
            Evaluation results, int width, List<AlnaCard.Row> rows, AlnaIndicators indicators, AlnaHistory history) {
        TextTable table = TextTable.of(
                texts.text("report.column.indicator"),
                texts.text("alna.column.card"),
                texts.text("alna.column.history"),
                texts.text("alna.column.effect"));
        rows.stream()
                .filter(row -> !row.target().isNone() || history.targetTexts().containsKey(indicators.id(row.name())))
                .forEach(row -> table.row(
                        row.name(),
                        row.target().raw(),
                        history.targetTexts().getOrDefault(indicators.id(row.name()), ""),
                        effect(results, indicators.id(row.name()))));
        StringBuilder text =
                new StringBuilder(texts.text("alna.besides")).append('\n').append(table.fitted(width));
        indicators
                .renamed()
                .forEach(defined -> text.append(
                                texts.text("alna.renamed", Map.of("alias", defined.alias(), "name", defined.name())))
                        .append('\n'));
        return text.toString();
    }

    /** What the target for 2009 asks for, or why it can judge nothing. */
    private String effect(Evaluation results, String indicator) {
        IndicatorResult result =
                results.in(AlnaHistory.TARGET_YEAR).unit(AlnaHistory.UNIT).indicator(indicator);
        TargetResolution resolution = results.plan()
                .model()
                .targets()
                .resolve(new TargetQuery(
                        result.indicator(),
                        result.unit().id(),
                        result.unit().type(),
                        result.card().card().id(),
                        result.period()));
        return resolution
                .rule()
                .map(rule -> BoundWords.of(rule.target(), result.indicator().unit(), texts))
                .or(() -> resolution
                        .reason()
                        .map(reason ->
                                texts.text("alna.no-light", Map.of("reason", texts.reason(reason), "id", reason.id()))))
                .orElse("");
    }

    /** Every light in a sentence, and the change since the measured year before. */
    String changes(Results results, int width) {
        TextTable table = TextTable.of(
                texts.text("report.column.indicator"),
                texts.text("report.column.period"),
                texts.text("alna.column.change"),
                texts.text("alna.column.explanation"));
        for (IndicatorResult first : results.in(AlnaHistory.TARGET_YEAR)
                .unit(AlnaHistory.UNIT)
                .card()
                .indicators()) {
            String id = first.indicator().id().value();
            for (Period period : results.periods()) {
                IndicatorResult result =
                        results.in(period).unit(AlnaHistory.UNIT).indicator(id);
                if (result.explain().observation().isPresent()) {
                    table.row(
                            result.indicator().name().in(language),
                            period.label(language),
                            Change.sincePrevious(results, result)
                                    .map(this::words)
                                    .orElse(""),
                            result.sentence(language));
                }
            }
        }
        return texts.text("alna.changes") + "\n" + table.fitted(width);
    }

    private String words(Change change) {
        BigDecimal difference = change.difference();
        String sign = difference.signum() > 0 ? "+" : "";
        return sign + NorwegianFormat.grouped(difference) + " "
                + texts.text(
                        "alna.since", Map.of("period", change.from().period().label(language)))
                + ", " + texts.text("trend." + change.trend().id());
    }
}

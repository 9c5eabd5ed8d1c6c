package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.util.List;

/** The card of a generated city, as the tables of its indicators and groups state it. */
final class CityIndicators {
    static final String CARD = "målekart";

    /** A figure above its sources wants most of them. */
    private static final String ENOUGH = "0,8";

    private final List<CsvRow> indicators;
    private final List<CsvRow> groups;

    private CityIndicators(List<CsvRow> indicators, List<CsvRow> groups) {
        this.indicators = indicators;
        this.groups = groups;
    }

    static CityIndicators read(Tables tables, PrintedCells cells) {
        return new CityIndicators(
                cells.rows(
                        tables.file("indikatorer.csv"),
                        "id",
                        "gruppe",
                        "nb",
                        "nn",
                        "en",
                        "regel",
                        "retning",
                        "grønn",
                        "gul",
                        "desimaler",
                        "typisk",
                        "spredning",
                        "størrelse"),
                cells.rows(tables.file("grupper.csv"), "id", "over", "nb", "nn", "en"));
    }

    /** The rows of the table, from which figures are drawn too. */
    List<CsvRow> rows() {
        return List.copyOf(indicators);
    }

    static UnitRule.Kind rule(CsvRow indicator) {
        return UnitRule.Kind.find(indicator.cell("regel")).orElseThrow();
    }

    static Direction direction(CsvRow indicator) {
        return Direction.find(indicator.cell("retning")).orElseThrow();
    }

    Scorecard card() {
        ScorecardBuilder card = Scorecard.builder(CARD)
                .name(Label.of("Målekart", "Målekart", "Scorecard"))
                .word(Label.of("Målekart", "Målekart", "Scorecard"));
        for (CsvRow perspective : below("")) {
            card.perspective(perspective.cell("id"), p -> {
                p.name(name(perspective)).rule(GroupRule.majority().missing(MissingParts.REDISTRIBUTE));
                for (CsvRow factor : below(perspective.cell("id"))) {
                    p.successFactor(factor.cell("id"), f -> factor(factor, f));
                }
            });
        }
        return card.build().orThrow();
    }

    private List<CsvRow> below(String group) {
        return groups.stream().filter(row -> row.cell("over").equals(group)).toList();
    }

    private void factor(CsvRow factor, GroupBuilder group) {
        group.name(name(factor));
        indicators.stream()
                .filter(row -> row.cell("gruppe").equals(factor.cell("id")))
                .forEach(row -> group.indicator(row.cell("id"), entry -> entry(row, entry)));
    }

    private static void entry(CsvRow row, EntryBuilder entry) {
        entry.define(indicator -> define(row, indicator));
        Direction direction = direction(row);
        if (!row.cell("grønn").isEmpty()) {
            entry.green(bound(direction, row.cell("grønn"))).yellow(bound(direction, row.cell("gul")));
        }
    }

    private static void define(CsvRow row, IndicatorBuilder indicator) {
        indicator
                .name(name(row))
                .decimals(Integer.parseInt(row.cell("desimaler")))
                .direction(direction(row));
        switch (rule(row)) {
            case RATIO_OF_SUMS ->
                indicator.percent().overUnits(UnitRule.ratioOfSums().ofReported(ENOUGH));
            case WEIGHTED_MEAN -> indicator.overUnits(UnitRule.weightedMeanByN().ofReported(ENOUGH));
            case PLAIN_MEAN -> indicator.overUnits(UnitRule.plainMean().ofReported(ENOUGH));
            case MEDIAN -> indicator.overUnits(UnitRule.median().ofReported(ENOUGH));
            default -> indicator.overUnits(UnitRule.sum().ofReported(ENOUGH));
        }
    }

    private static Bound bound(Direction direction, String limit) {
        return direction == Direction.LOWER_IS_BETTER ? Bound.atMost(limit) : Bound.atLeast(limit);
    }

    /** In the languages in which the row has a text. */
    private static Label name(CsvRow row) {
        Label name = Label.of(row.cell("nb"));
        for (Language language : List.of(Language.NN, Language.EN)) {
            if (!row.cell(language.tag()).isEmpty()) {
                name = name.with(language, row.cell(language.tag()));
            }
        }
        return name;
    }
}

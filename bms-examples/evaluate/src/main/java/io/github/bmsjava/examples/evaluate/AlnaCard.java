package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The målekart for 2009: focus areas, success factors, indicators with their methods, targets as printed. */
final class AlnaCard {
    static final String ID = "malekart";

    private AlnaCard() {}

    /**
     * A row of the målekart.
     *
     * @param area the focus area
     * @param factor the critical success factor
     * @param name the indicator
     * @param method how it is measured
     * @param target as printed; empty for most
     * @param place where the target stands
     */
    record Row(String area, String factor, String name, String method, PrintedTarget target, String place) {}

    static List<Row> read(Tables tables, AlnaIndicators indicators, PrintedCells cells) {
        List<Row> rows = new ArrayList<>();
        for (CsvRow row : cells.rows(
                tables.file("alna-2009-malekart-seed.csv"),
                "fokusområde",
                "ksf",
                "måleindikator",
                "målemetode",
                "målRå")) {
            String name = row.cell("måleindikator");
            if (indicators.named(name).isEmpty()) {
                cells.refuse(row, "måleindikator", "indikatorer.csv");
                continue;
            }
            PrintedTarget target = cells.target(row, "målRå");
            indicators.form(indicators.id(name)).add(target);
            rows.add(new Row(
                    row.cell("fokusområde"),
                    row.cell("ksf"),
                    name,
                    row.cell("målemetode"),
                    target,
                    row.place("målRå")));
        }
        return rows;
    }

    static Validated<Scorecard> build(List<Row> rows, AlnaIndicators indicators) {
        Map<String, Map<String, List<Row>>> areas = new LinkedHashMap<>();
        rows.forEach(row -> areas.computeIfAbsent(row.area(), area -> new LinkedHashMap<>())
                .computeIfAbsent(row.factor(), factor -> new ArrayList<>())
                .add(row));
        ScorecardBuilder card =
                Scorecard.builder(ID).name("Målekart 2009").word(Label.of("Målekart", "Målekart", "Scorecard"));
        areas.forEach((area, factors) -> card.perspective(area, group -> add(factors, group, indicators)));
        return card.build();
    }

    private static void add(Map<String, List<Row>> factors, GroupBuilder area, AlnaIndicators indicators) {
        factors.forEach((factor, rows) ->
                area.successFactor(factor, group -> rows.forEach(row -> group.indicator(indicators.id(row.name())))));
    }
}

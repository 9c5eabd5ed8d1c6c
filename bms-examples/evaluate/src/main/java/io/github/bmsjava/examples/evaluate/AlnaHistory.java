package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history beside the målekart: results for 2006 to 2008. Its column 2009 holds targets; it assigns nothing and is
 * kept as text.
 *
 * @param observations the results
 * @param targetTexts the texts of the column 2009, by the id of the indicator, in the order printed
 */
record AlnaHistory(List<Observation> observations, Map<String, String> targetTexts) {
    static final String UNIT = "alna";
    static final Period TARGET_YEAR = Period.year(2009);
    private static final List<Period> YEARS = Period.sequence(Period.year(2006), Period.year(2008));
    private static final String SOURCE = "Bydel Alna, historikk 2006–2009";

    static AlnaHistory read(Tables tables, AlnaIndicators indicators, PrintedCells cells) {
        List<Observation> observations = new ArrayList<>();
        Map<String, String> targetTexts = new LinkedHashMap<>();
        for (CsvRow row : cells.rows(
                tables.file("alna-2006-2009-historikk-seed.csv"),
                "fokusområde",
                "ksf",
                "2006",
                "2007",
                "2008",
                "2009")) {
            String indicator = indicators.id(row.cell("ksf"));
            for (Period year : YEARS) {
                observations.add(observation(row, indicator, year, indicators.form(indicator), cells));
            }
            targetTexts.put(indicator, row.cell(TARGET_YEAR.toString()));
        }
        return new AlnaHistory(observations, targetTexts);
    }

    private static Observation observation(
            CsvRow row, String indicator, Period year, PrintedForm form, PrintedCells cells) {
        String column = year.toString();
        Figure figure = cells.figure(row, column);
        form.add(figure);
        return Observation.builder(UNIT, indicator, column)
                .printed(figure)
                .flag(QualityFlag.PUBLISHED)
                .source(SOURCE)
                .place(row.place(column))
                .build();
    }
}

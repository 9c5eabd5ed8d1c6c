package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Sickness absence in Norway, quarter by quarter, as Statistics Norway printed it: a card of statistics, without targets and lights,
 * whose series are long enough for process-behaviour charts.
 */
final class NorgeExample implements Example {
    private static final String UNIT = "norge";
    private static final String QUARTER = "kvartal";
    private static final List<String> SERIES = List.of("totalt", "egenmeldt", "legemeldt");

    @Override
    public String name() {
        return "norge";
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        List<Observation> figures = new ArrayList<>();
        List<Period> quarters = new ArrayList<>();
        for (CsvRow row : cells.rows(
                Resources.tables("norge").file("ssb-sykefravaer-kvartal-2000-2011.csv"),
                QUARTER,
                "totalt",
                "egenmeldt",
                "legemeldt")) {
            // SSB writes 2000K2
            Period quarter = Period.parse(row.cell(QUARTER).replace("K", "-Q"));
            quarters.add(quarter);
            SERIES.forEach(series -> figures.add(Observation.builder(UNIT, series, quarter.toString())
                    .printed(cells.figure(row, series))
                    .flag(QualityFlag.PUBLISHED)
                    .source("SSB")
                    .place(row.place(series))
                    .build()));
        }
        Run run = new Run(
                "",
                Organisation.builder().unit(UNIT, "Norge", null).build().orThrow(),
                model(),
                quarters,
                Observations.of(figures),
                List.of());
        Messages texts = Texts.in(language);
        return new Loaded(
                texts.text("norge.title"),
                texts.text("norge.source"),
                List.of(run),
                cells.issues(),
                Expected.parse(Resources.text("norge/expected-issues.txt")));
    }

    private static ScorecardModel model() {
        ScorecardModelBuilder model = ScorecardModel.builder();
        SERIES.forEach(series -> model.indicator(Indicator.builder(series)
                .name(name(series))
                .percent()
                .decimals(1)
                .lowerIsBetter()
                .overUnits(UnitRule.none())
                .build()));
        return model.card(Scorecard.builder("sykefravær")
                        .name("Sykefravær")
                        .word(Label.of("Statistikk", "Statistikk", "Statistics"))
                        .kind(CardKind.STATISTICS)
                        .perspective("Sykefravær", p -> SERIES.forEach(p::indicator))
                        .build()
                        .orThrow())
                .build()
                .orThrow();
    }

    private static Label name(String series) {
        return switch (series) {
            case "totalt" -> Label.of("Sykefravær i alt", "Sjukefråvær i alt", "Sickness absence");
            case "egenmeldt" -> Label.of("Egenmeldt", "Eigenmeldt", "Self-certified");
            default -> Label.of("Legemeldt", "Legemeldt", "Doctor-certified");
        };
    }
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A generated city of 300 units, each with the same card of 20 indicators, through five years: 30 000 results. Nothing in it is real.
 * It shows what a report is like that is too large for a page with every card on it.
 */
final class CityExample implements Example {
    private static final List<Period> YEARS =
            List.of(Period.year(2020), Period.year(2021), Period.year(2022), Period.year(2023), Period.year(2024));
    private static final String ABSENCE = "sykefravær";

    /** Schools that want less absence than the city. */
    private static final List<String> STRICTER = List.of("skole-25", "skole-28", "skole-31", "skole-79", "skole-82");

    /** Nursing homes whose target is printed the wrong way round, and judges nothing until somebody decides. */
    private static final List<String> MISPRINTED = List.of("sykehjem-43", "sykehjem-46", "sykehjem-97");

    @Override
    public String name() {
        return "city";
    }

    /** It would be ten times as large as everything else together. */
    @Override
    public boolean hasDocument() {
        return false;
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        CityIndicators card = CityIndicators.read(Resources.tables("city"), cells);
        Organisation organisation = CityUnits.organisation();
        List<Issue> issues = new ArrayList<>();
        Validated<ScorecardModel> model = model(card);
        issues.addAll(model.issues());
        Run run = new Run(
                "",
                organisation,
                model.partial().orElseThrow(),
                YEARS,
                Observations.of(CityFigures.draw(organisation, card, YEARS)),
                issues);
        Messages texts = Texts.in(language);
        return new Loaded(
                texts.text("city.title"),
                texts.text("city.source"),
                List.of(run),
                cells.issues(),
                Expected.parseGrave(Resources.text("city/expected-issues.txt")));
    }

    private static Validated<ScorecardModel> model(CityIndicators card) {
        ScorecardModelBuilder model = ScorecardModel.builder().card(card.card());
        STRICTER.forEach(unit -> model.target(TargetAssignment.builder(ABSENCE, TargetScope.unit(unit))
                .level("green", Bound.atMost("6"))
                .level("yellow", Bound.atMost("8"))
                .origin(TargetOrigin.document("skolens årsplan"))
                .build()));
        MISPRINTED.forEach(unit -> model.target(TargetAssignment.builder(ABSENCE, TargetScope.unit(unit))
                .printed(PrintedTarget.read("> 9 %", FigureReader.lenient())
                        .partial()
                        .orElseThrow())
                .origin(TargetOrigin.document("sykehjemmets årsplan"))
                .build()));
        return model.build();
    }
}

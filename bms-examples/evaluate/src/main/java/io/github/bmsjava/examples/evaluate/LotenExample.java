package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards of eight units of Løten kommune, from its annual reports for 2014 and 2015. Where the later report prints a
 * figure or a target again, it supersedes the earlier one, and both stay visible.
 */
final class LotenExample implements Example {
    private static final List<Period> PERIODS = Period.sequence(Period.year(2013), Period.year(2015));

    private final Tables tables;

    LotenExample() {
        this(Resources.tables("loten"));
    }

    LotenExample(Tables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "loten";
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        LotenUnits units = LotenUnits.read(tables, cells);
        LotenIndicators indicators = LotenIndicators.read(tables, cells);
        List<LotenRow> rows = LotenRow.readAll(tables, units, indicators, cells);
        List<Issue> issues = new ArrayList<>();
        Organisation organisation = units.organisation().collect(issues).orElseThrow();
        Validated<ScorecardModel> model = LotenModel.build(units, indicators, rows);
        List<Observation> observations =
                rows.stream().flatMap(row -> row.observation().stream()).toList();
        issues.addAll(model.issues());
        Run run = new Run(
                "", organisation, model.partial().orElseThrow(), PERIODS, Observations.of(observations), issues);
        var texts = Texts.in(language);
        return new Loaded(
                texts.text("loten.title"),
                texts.text("loten.source"),
                List.of(run),
                cells.issues(),
                Expected.parse(Resources.text("loten/expected-issues.txt")));
    }
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Area 20, Barnehage, of Ringsaker kommune in 2006: three indicators with a wanted and an acceptable result. The area's
 * results are computed as the plain mean of its seven units (R107), which have no bounds; those it printed itself stand
 * beside them and do not count.
 */
final class RingsakerExample implements Example {
    static final Period YEAR = Period.year(2006);

    private final Tables tables;

    RingsakerExample() {
        this(Resources.tables("ringsaker"));
    }

    RingsakerExample(Tables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "ringsaker";
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        // the definition's order is that of the codes, not that of the rows
        List<CsvRow> rows = cells
                .rows(
                        tables.file("ringsaker-2006-vo20-barnehage.csv"),
                        "nivå",
                        "enhetsnr",
                        "enhet",
                        "indikator",
                        RingsakerModel.WANTED,
                        RingsakerModel.ACCEPTABLE,
                        RingsakerModel.RESULT)
                .stream()
                .sorted(Comparator.<CsvRow, String>comparing(row -> row.cell("enhetsnr"))
                        .thenComparing(row -> row.cell("indikator")))
                .toList();
        RingsakerModel reader = new RingsakerModel(cells);
        List<Observation> observations = rows.stream().map(reader::observation).toList();
        List<TargetAssignment> targets =
                rows.stream().map(reader::target).flatMap(Optional::stream).toList();
        List<Issue> issues = new ArrayList<>();
        Organisation organisation =
                RingsakerModel.organisation(rows).collect(issues).orElseThrow();
        Validated<ScorecardModel> model = reader.model(rows, targets);
        issues.addAll(model.issues());
        Messages texts = Texts.in(language);
        Run run = new Run(
                "",
                organisation,
                model.partial().orElseThrow(),
                List.of(YEAR),
                Observations.of(observations),
                issues,
                List.of((results, width) -> RingsakerModel.bounds(rows, texts, width)),
                List.of(new RingsakerAgreement(language)));
        return new Loaded(
                texts.text("ringsaker.title"),
                texts.text("ringsaker.source"),
                List.of(run),
                cells.issues(),
                Expected.parse(Resources.text("ringsaker/expected-issues.txt")));
    }
}

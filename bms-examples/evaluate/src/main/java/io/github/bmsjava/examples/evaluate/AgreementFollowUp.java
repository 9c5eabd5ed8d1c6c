package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.action.TargetDeviation;
import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.examples.evaluate.page.FollowUp;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.List;

/** The district's action plan, the comments beside its figures, and the dialogue about what missed its target. */
final class AgreementFollowUp {
    private static final String ON_DEVIATION = "ved avvik";

    private AgreementFollowUp() {}

    static FollowUp read(Tables tables, PrintedCells cells, LocalDate day, List<TargetDeviation> deviations) {
        List<Action> actions = cells
                .rows(
                        tables.file("tiltak.csv"),
                        "id",
                        "nr",
                        "indikator",
                        "måles",
                        "tiltak",
                        "slag",
                        "kostnad",
                        "frist",
                        "gjort")
                .stream()
                .map(AgreementFollowUp::action)
                .toList();
        List<Comment> comments =
                cells.rows(tables.file("kommentarer.csv"), "nr", "indikator", "periode", "dag", "tekst").stream()
                        .map(AgreementFollowUp::comment)
                        .toList();
        // the comments are made up, and about figures: nothing in them is about a person
        return new FollowUp(day, ActionPlan.of(actions), comments, deviations).withTexts();
    }

    private static Action action(CsvRow row) {
        String unit = row.cell("nr");
        Action.Builder action = Action.builder(row.cell("id"), unit, row.cell("indikator"))
                .activity(row.cell("tiltak"))
                .measured(Label.of(row.cell("måles")))
                .responsible(AgreementModel.leader(unit))
                .by(LocalDate.parse(row.cell("frist")));
        if (row.cell("slag").equals(ON_DEVIATION)) {
            action.onDeviation();
        }
        if (!row.cell("kostnad").isEmpty()) {
            action.cost(row.cell("kostnad"));
        }
        AgreementModel.day(row, "gjort").ifPresent(action::done);
        return action.build();
    }

    private static Comment comment(CsvRow row) {
        String unit = row.cell("nr");
        return Comment.of(
                unit,
                row.cell("indikator"),
                row.cell("periode"),
                AgreementModel.leader(unit),
                LocalDate.parse(row.cell("dag")),
                PersonalText.of(row.cell("tekst")));
    }
}

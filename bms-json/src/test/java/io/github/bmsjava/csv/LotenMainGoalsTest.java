package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Main goals of a municipality, printed in columns of which nobody knows the years: no period, no light, and it says why. */
class LotenMainGoalsTest {
    private static final Organisation LOTEN =
            Organisation.builder().unit("løten", "Løten kommune", null).build().orThrow();
    private static final Indicator SATISFACTION =
            Indicator.builder("Elevtilfredshet").decimals(1).higherIsBetter().build();

    private static List<String[]> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LotenMainGoalsTest.class.getResourceAsStream("/loten/hovedmal-2017.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }

    /** A row for each printed cell, the heading of its column as the period. */
    private static String longTable(String... headings) throws IOException {
        StringBuilder text = new StringBuilder("enhet;indikator;periode;verdi\n");
        for (String[] row : rows().subList(1, rows().size())) {
            for (int year = 0; year < 3; year++) {
                text.append("løten;").append(row[1]).append(';').append(headings[year]);
                text.append(';').append(row[4 + year]).append('\n');
            }
        }
        return text.toString();
    }

    private static Validated<CsvFigures> read(String text) {
        return ObservationsCsv.read(
                CsvFile.ofText("hovedmal-2017.csv", text),
                SourceDeclaration.builder("hovedmal-2017.csv").build(),
                CsvNames.of(LOTEN, List.of(SATISFACTION)));
    }

    private static Evaluation evaluate(CsvFigures figures) {
        Scorecard card = Scorecard.builder("hovedmål")
                .perspective("Oppvekst", p -> p.indicator("Elevtilfredshet"))
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.builder()
                .indicator(SATISFACTION)
                .card(card)
                .target(TargetAssignment.builder("Elevtilfredshet", TargetScope.card("hovedmål"))
                        .target(Bound.above("4,0"))
                        .build())
                .build()
                .orThrow();
        return EvaluationPlan.compile(model, LOTEN, PlanOptions.years(2013, 2017))
                .orThrow()
                .evaluate(figures.observations());
    }

    @Test
    void columnsWithoutAYearGiveNoFigureAndEachCellSaysSo() throws IOException {
        Validated<CsvFigures> read = read(longTable("år1", "år2", "år3"));

        assertThat(read.partial().orElseThrow().observations().list()).isEmpty();
        assertThat(read.issues()).hasSize(27).allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(CsvIssue.UNREADABLE_PERIOD);
            assertThat(issue.place().orElseThrow()).startsWith("hovedmal-2017.csv:");
        });
        assertThat(read.issues()).extracting(Issue::message).anyMatch(message -> message.contains("'år1'"));

        Evaluation evaluation = evaluate(read.partial().orElseThrow());
        for (String year : List.of("2013", "2014", "2015", "2016", "2017")) {
            assertThat(evaluation
                            .in(year)
                            .unit("løten")
                            .indicator("Elevtilfredshet")
                            .status()
                            .reason())
                    .isEqualTo(Absence.NOT_REPORTED);
        }
    }

    @Test
    void whoeverKnowsTheYearsSaysThemAndWhatIsNoNumberStaysWithoutALight() throws IOException {
        CsvFigures figures = read(longTable("2015", "2016", "2017")).partial().orElseThrow();

        Evaluation evaluation = evaluate(figures);

        assertThat(evaluation
                        .in("2016")
                        .unit("løten")
                        .indicator("Elevtilfredshet")
                        .status()
                        .level()
                        .id())
                .isEqualTo("green");
        // printed as "Res. senere": the result comes later
        assertThat(evaluation
                        .in("2017")
                        .unit("løten")
                        .indicator("Elevtilfredshet")
                        .status()
                        .isJudged())
                .isFalse();
    }
}

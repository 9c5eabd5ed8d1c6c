package io.github.bmsjava.report;

import static io.github.bmsjava.report.Area.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables say of figures that climbed. */
class ComputedReportTest {

    private static String table(Evaluation results, Language language) {
        return CardTable.of(results, OrgUnitId.of("område"), language).replace('\u00A0', ' ');
    }

    private static Evaluation withOwnFigure() {
        return Area.run(
                UnitRule.plainMean(),
                2,
                figure("område", "2014", "5,4"),
                figure("e1", "2014", "5,2"),
                figure("e2", "2014", "5,4"));
    }

    @Test
    void r107TheRemarkSaysHowAFigureWasComputedAndWhichOwnOneDoesNotCount() {
        assertThat(table(withOwnFigure(), Language.NB)).isEqualTo("""
                Styringskort: Området
                ═════════════════════
                Indikator  Periode  Mål        Resultat  Status   Merknad
                ───────────────────────────────────────────────────────────────────────────────────────────────────────
                Brukere
                  Trivsel  2014     minst 5,3  5,3       ● Grønn  uvektet snitt av 2 enheter; eget tall 5,4 teller ikke
                """);
    }

    @Test
    void r107TheRemarkIsInTheLanguageAskedFor() {
        assertThat(table(withOwnFigure(), Language.NN)).contains("uvekta snitt av 2 einingar; eige tal 5,4 tel ikkje");
        assertThat(table(withOwnFigure(), Language.EN))
                .contains("unweighted mean of 2 units; own figure 5,4 does not count");
    }

    @Test
    void aComputedFigureThatLacksUnitsIsShownThoughNothingWasReportedForTheUnit() {
        Evaluation results = Area.run(UnitRule.plainMean(), 2, figure("e1", "2014", "5,2"));

        assertThat(table(results, Language.NB)).contains("○ Ikke rapportert  tall fra 1 av 2 enheter");
    }

    @Test
    void j8AComputedShareIsShownInPercentAndItsTargetToo() {
        Evaluation results = Area.run(
                UnitRule.shareAtOrAbove("green").green(Bound.atLeast("80")),
                3,
                figure("e1", "2014", "5,3"),
                figure("e2", "2014", "5,3"),
                figure("e3", "2014", "5,2"));

        assertThat(table(results, Language.NB))
                .contains("minst 80 %  66,6 %    ■ Rød   andel på grønn eller bedre blant 3 enheter");
    }

    @Test
    void theFlatTableSaysHowMuchOfAComputedFigureIsThereAndItsMarks() {
        Evaluation results = Area.run(
                UnitRule.plainMean().ofReported(), 3, figure("e1", "2014", "5,2"), figure("e2", "2014", "5,2"));

        assertThat(lines(results))
                .containsExactly(
                        "2014;Området;kort;Brukere;Trivsel;5,2;>=5,3;yellow;;66,66;unweighted partial-units;",
                        "2014;Enhet 1;kort;Brukere;Trivsel;5,2;>=5,3;yellow;;;;",
                        "2014;Enhet 2;kort;Brukere;Trivsel;5,2;>=5,3;yellow;;;;",
                        "2014;Enhet 3;kort;Brukere;Trivsel;;>=5,3;;not-reported;;;");
    }

    private static List<String> lines(Evaluation results) {
        return FlatTable.of(results, Language.NB).rows().stream()
                .map(row -> String.join(";", row.cells()))
                .toList();
    }

    @Test
    void theSummarySaysHowManyResultsWereComputed() {
        assertThat(Summary.of(withOwnFigure()).text(Language.NB))
                .startsWith("3 resultater har både mål og resultat, 1 av dem regnet ut fra enhetene under:\n")
                .contains("● Grønn: 2");
        assertThat(Summary.of(withOwnFigure()).text(Language.NN)).contains("1 av dei rekna ut frå einingane under:");
        assertThat(Summary.of(withOwnFigure()).text(Language.EN)).contains("1 of them computed from the units below:");
    }

    @Test
    void aFigureComputedOfNothingIsNotCompared() {
        Evaluation results = Area.run(UnitRule.plainMean(), 2, figure("område", "2014", "5,4"));

        assertThat(Summary.of(results).compared()).isEmpty();
    }
}

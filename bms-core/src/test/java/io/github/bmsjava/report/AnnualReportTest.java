package io.github.bmsjava.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year's results for the annual report (R138). All figures are made up. */
class AnnualReportTest {
    private static final Period YEAR = Period.year(2009);
    private static final PersonRef LEADER = PersonRef.of("leder");

    private static final Evaluation RUN = SmallCards.run(
            SmallCards.twoIndicators(),
            SmallCards.figure("brukertilfredshet", "2008", "4,0"),
            SmallCards.figure("brukertilfredshet", "2009", "5,1"),
            SmallCards.figure("sykefravær", "2009", "10,06"));

    private static Comment comment(String indicator, String period, String day, String text) {
        return Comment.of("lund", indicator, period, LEADER, LocalDate.parse(day), PersonalText.of(text));
    }

    private static String shown(AnnualReport report) {
        return report.text().replace('\u00A0', ' ');
    }

    @Test
    void r138AYearIsReportedWithResultsAndTargets() {
        assertThat(shown(AnnualReport.of(RUN, YEAR, Language.NB))).isEqualTo("""
                Periode  Enhet           Fokusområde  Kritisk suksessfaktor  Indikator          Mål          Resultat  Status       Merknad
                ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                2009     Lund barnehage  Brukere                             Brukertilfredshet  minst 5,3    5,1       ▲ Gul
                2009     Lund barnehage  Ansatte                             Sykefravær         høyst 9,9 %  10,06 %   ✗ Ikke nådd
                """);
    }

    @Test
    void r138CommentsStandInTheReportOnlyWhenTheyAreGiven() {
        List<Comment> comments = List.of(
                comment("sykefravær", "2009", "2009-12-20", "Mange er tilbake."),
                comment("sykefravær", "2009", "2009-09-01", "To langtidssyke."),
                comment("sykefravær", "2008", "2008-12-20", "Fjorårets."));

        AnnualReport report = AnnualReport.of(RUN, YEAR, Language.NB, comments);

        assertThat(report.rows().get(1).cells().get(9))
                .isEqualTo("01.09.2009: To langtidssyke.; 20.12.2009: Mange er tilbake.");
        assertThat(report.text()).contains("Kommentar", "To langtidssyke.").doesNotContain("Fjorårets", "leder");
        assertThat(report.toString() + report.rows()).doesNotContain("langtidssyke");
        assertThat(AnnualReport.of(RUN, YEAR, Language.NB).text()).doesNotContain("Kommentar", "langtidssyke");
    }

    @Test
    void r118WhereFiguresComeFromStandsBelowTheTable() {
        Observation own = SmallCards.figure("brukertilfredshet", "2009", "5,1").toBuilder()
                .source("Egen undersøkelse")
                .build();
        Observation official = SmallCards.figure("sykefravær", "2009", "10,06").toBuilder()
                .source("SSB")
                .build();
        Evaluation told = SmallCards.run(
                SmallCards.card("kort")
                        .perspective(
                                "Fokus",
                                p -> p.indicator("brukertilfredshet", SmallCards::satisfaction)
                                        .indicator("sykefravær", SmallCards::absence))
                        .build()
                        .orThrow(),
                own,
                official);

        assertThat(AnnualReport.of(told, YEAR, Language.NB).sources()).containsExactly("Egen undersøkelse", "SSB");
        assertThat(AnnualReport.of(told, YEAR, Language.NB).text()).endsWith("\n\nKilde: Egen undersøkelse; SSB\n");
        assertThat(AnnualReport.of(told, YEAR, Language.NN).text()).endsWith("\n\nKjelde: Egen undersøkelse; SSB\n");
        assertThat(AnnualReport.of(RUN, YEAR, Language.NB).sources()).isEmpty();
        assertThat(AnnualReport.of(RUN, YEAR, Language.NB).text()).doesNotContain("Kilde");
    }

    @Test
    void aCommentOnWhatIsOnNoCardIsNotLostInSilence() {
        assertThatThrownBy(() -> AnnualReport.of(
                        RUN, YEAR, Language.NB, List.of(comment("trivsel", "2009", "2009-09-01", "Hemmelig"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("comments on what is on no card: lund · trivsel · 2009.");
    }

    @Test
    void aCommentOnAnEmptyRowIsShown() {
        Evaluation empty = SmallCards.run(
                SmallCards.card("kort")
                        .perspective(
                                "Fokus",
                                p -> p.indicator("brukertilfredshet", SmallCards::satisfaction)
                                        .indicator("sykefravær", SmallCards::absence))
                        .build()
                        .orThrow(),
                SmallCards.figure("brukertilfredshet", "2009", "5,1"));

        AnnualReport report = AnnualReport.of(
                empty, YEAR, Language.NB, List.of(comment("sykefravær", "2009", "2009-09-01", "Ikke målt.")));

        assertThat(AnnualReport.of(empty, YEAR, Language.NB).rows()).hasSize(1);
        assertThat(report.rows()).hasSize(2);
        assertThat(report.text()).contains("01.09.2009: Ikke målt.");
    }

    @Test
    void aYearWithoutResultsIsRefused() {
        assertThatThrownBy(() -> AnnualReport.of(RUN, Period.year(1999), Language.NB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there are no results of 1999.");
    }
}

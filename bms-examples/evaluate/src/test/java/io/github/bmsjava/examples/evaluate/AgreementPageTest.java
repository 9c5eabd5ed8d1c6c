package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.agreement.AgreementEvaluation;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.examples.evaluate.page.AgreementOverview;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.FollowUp;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.examples.evaluate.page.StrategyOverview;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agreement overview of the page; what is expected was read off the table of units by hand. */
class AgreementPageTest {
    private static String text;

    /** The page as it is read: without tags. */
    @BeforeAll
    static void run(@TempDir Path directory) {
        String page = Ran.in(directory, "agreement").file("agreement", "report.html");
        assertThat(page).doesNotContain("leder-re", "leder-alna", "<pre>");
        text = page.substring(page.indexOf("class=\"sheet agreements\""))
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void everyUnitHasItsAgreementWithGoalsFiguresAndAnswers() {
        assertThat(text)
                .contains(
                        "Haugen barnehage ✓ signert 21.02.2008 2 av 3 mål nådd Sykefravær høyst 7,5 % 7,40 % ● Grønn ✓ nådd"
                                + " Brukernes tilfredshet minst gul 5,6 ● Grønn ✓ nådd"
                                + " Regnskap i prosent av budsjett minst gul 100,4 % ■ Rød ✗ ikke nådd"
                                + " ✗ nei Eget lederskap ja Økonomi nei")
                .contains("Teisen sykehjem ✓ signert 27.02.2008 1 av 3 mål nådd");
        assertThat(Pattern.compile("av 3 mål nådd").matcher(text).results()).hasSize(22);
    }

    @Test
    void anAgreementThatIsNotSignedByBothIsNotEvaluated() {
        assertThat(text).contains("Ærlighet barnehage ✗ ikke signert av begge Vurderes ikke");
    }

    @Test
    void anAgreementNamesAllItsUnitsAndOneWithoutGoalsIsNoUnevaluatedOne(@TempDir Path directory) throws IOException {
        PersonRef leader = PersonRef.of("leder");
        PersonRef superior = PersonRef.of("overordnet");
        LocalDate day = LocalDate.of(2008, 2, 20);
        Evaluated evaluated =
                Job.evaluate(new AgreementExample().load(Language.NB).runs().get(0));
        LeaderAgreement agreement = LeaderAgreement.builder("to", leader, superior, "2008")
                .unit("re04")
                .unit("re12")
                .build()
                .signed(leader, day)
                .signed(superior, day);
        AgreementOverview overview = new AgreementOverview(
                List.of(agreement),
                List.of(AgreementEvaluation.of(agreement, evaluated.results(), List.of())),
                List.of(),
                List.of(),
                List.of());
        Content.Part part = new Content.Part(
                "",
                evaluated.results(),
                evaluated.run().organisation().units(),
                List.of(),
                List.of(),
                "",
                new Besides(FollowUp.NONE, overview, StrategyOverview.NONE));

        Page.write(
                new Content("", "", "", List.of(), List.of(part)),
                Language.NB,
                Language.NB,
                Texts.in(Language.NB),
                directory);

        String page = Files.readString(directory.resolve("report.html"), StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf("class=\"sheet agreements\"")))
                .containsPattern(
                        "<th scope=\"row\"><a class=\"led\" href=\"#[^\"]+\">[^<]+</a><a class=\"led\" href=\"#[^\"]+\">[^<]+</a></th>")
                .contains("<p class=\"sum\">Ingen mål å vurdere</p>")
                .doesNotContain("Vurderes ikke");
    }

    @Test
    void whatCannotBeDecidedSaysWhy() {
        assertThat(text)
                .contains("? kan ikke avgjøres Eget lederskap kan ikke avgjøres: Ufullstendig Økonomi ja")
                .contains("Økonomi kan ikke avgjøres: tallet er omtrentlig eller foreløpig")
                .contains("○ Ikke rapportert ? kan ikke avgjøres: Ikke rapportert");
    }

    @Test
    void theClassesOfTheBonusStandWithTheirReasons() {
        assertThat(text)
                .contains("Bonus, best resultat: barnehage Plass Enhet Tall Begrunnelse 1 Furuheim barnehage 5,3")
                .contains(
                        "utelukket Haugen barnehage 5,6 økonomien er verken gul eller grønn Endelig: Furuheim barnehage, Lia barnehage.")
                .contains("Bonus, best fremgang siden 2006: skole");
    }

    @Test
    void whatTheYearLacksIsSaid() {
        assertThat(text)
                .contains(
                        "Mål i avtalene: 53 nådd, 12 ikke nådd, 1 kan ikke avgjøres.",
                        "Avtaler uten oppfølgingssamtale: Bekkefaret barnehage, Øvre barnehage, Haugerud skole.");
    }
}

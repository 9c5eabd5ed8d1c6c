package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
                        "ute Haugen barnehage 5,6 økonomien er ikke minst gul Endelig: Furuheim barnehage, Lia barnehage.")
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

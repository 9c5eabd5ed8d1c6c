package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district's agreements, result pay and bonus; what is expected was read off the table by hand. */
class AgreementExampleTest {
    private static Ran ran;
    private static String out;

    @BeforeAll
    static void run(@TempDir Path directory) {
        ran = Ran.in(directory, "agreement", "--unit", "alna");
        out = ran.out().replace('\u00A0', ' ').replaceAll(" +", " ");
    }

    @Test
    void theDistrictHasTheDecksAbsenceAndTargetAndTwentyThreeUnits() {
        assertThat(ran.exit()).isZero();
        assertThat(out).contains("2008 høyst 9,9 % 10,06 % ■ Rød");
        assertThat(out.lines()
                        .filter(line -> line.matches(
                                "(\\S+) (barnehage|skole|sykehjem|hjemmetjeneste) (ja|nei|kan ikke avgjøres) .*")))
                .hasSize(23);
    }

    @Test
    void whatTheYearLacksIsNamed() {
        assertThat(out)
                .contains(
                        "Per 15.01.2009:",
                        "Avtaler som ikke er signert av begge, og derfor ikke vurderes: Ærlighet barnehage.",
                        "Avtaler uten oppfølgingssamtale: Bekkefaret barnehage, Øvre barnehage, Haugerud skole.",
                        "31. januar eller ikke levert: Lia barnehage, Ærlighet barnehage.");
    }

    @Test
    void everyBindingGoalThatIsMissedAndNotRaisedIsNamed() {
        assertThat(out.lines().filter(line -> line.startsWith("Forpliktende mål")))
                .singleElement()
                .asString()
                .contains("Haugen barnehage (Regnskap i prosent av budsjett)", "Tveten skole (Regnskap")
                .doesNotContain("Bekkefaret", "Jeriko", "Teisen");
    }

    @Test
    void whoMayHaveResultPayAndWhoCannotBeDecidedIsSaidWithWhatIsMissing() {
        assertThat(out)
                .contains(
                        "Furuheim barnehage ja ja ja",
                        "Haugen barnehage nei ja nei",
                        "Bekkefaret barnehage nei nei ja",
                        "Lia barnehage kan ikke avgjøres kan ikke avgjøres: Ufullstendig ja",
                        "Øvre barnehage kan ikke avgjøres ja kan ikke avgjøres: tallet er omtrentlig eller foreløpig");
    }

    @Test
    void theClassesOfTheBonusHaveReasonsAndTheNextBestMovesUp() {
        assertThat(out)
                .contains(
                        "1 Furuheim barnehage 5,3",
                        "1 Lia barnehage 5,3",
                        "utelukket Haugen barnehage 5,6 økonomien er verken gul eller grønn",
                        "Endelig: Furuheim barnehage, Lia barnehage.",
                        "ikke med Trosterud barnehage Ikke aktuelt",
                        "Ikke endelig. Foreløpig først: Bekkefaret barnehage. Kan fortsatt vinne: Nordåsen barnehage.");
    }

    @Test
    void nothingSaysWhoThePersonsAre() {
        assertThat(ran.out()).doesNotContain("leder-re", "leder-alna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void itIsPrintedInTheOtherLanguagesToo(String language, @TempDir Path directory) {
        Ran other = Ran.in(directory, "agreement", "--unit", "alna", "--lang", language);

        assertThat(other.exit()).isZero();
        assertThat(other.out()).contains("Furuheim barnehage, Lia barnehage").doesNotContain("Endelig:");
    }
}

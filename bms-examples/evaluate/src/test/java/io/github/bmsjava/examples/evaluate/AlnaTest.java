package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlnaTest {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static Ran ran;
    private static List<String> runs;

    @BeforeAll
    static void run(@TempDir Path directory) {
        ran = Ran.in(directory, "alna");
        runs = List.of(ran.out().replace(NO_BREAK_SPACE, ' ').split("(?m)^\\d\\. "));
    }

    @Test
    void everythingOddIsExpected() {
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void r83ShortRowsAreNamedAndGiveNoFigure() {
        assertThat(runs.get(0))
                .contains(
                        "alna-2006-2009-historikk-seed.csv:3: Raden «Ansatte;Ansatte total;4.2;4.3»",
                        "alna-2006-2009-historikk-seed.csv:5: Raden «Org/styring;Ledelse (ansatte-us);4,47;4.45»");
        assertThat(ran.file("alna", "results.csv")).doesNotContain("Medarbeidertilfredshet", "Tilfredshet med ledere");
    }

    @Test
    void threeRunsAreHeaded() {
        assertThat(runs).hasSize(4);
        assertThat(runs.get(1)).startsWith("Som trykt\n");
        assertThat(runs.get(2)).startsWith("Med overstyring: sykefravær høyst 9,9 %\n");
        assertThat(runs.get(3)).startsWith("Med overstyring og konstruerte mål");
    }

    @Test
    void asPrintedTheContradictionGivesNoLightAndEarlierYearsHaveNoTarget() {
        assertThat(runs.get(1))
                .contains(
                        "Sykefravær                                   >9.9 %         9.9 %           gir ikke lys: "
                                + "Selvmotsigende mål (contradictory-target)",
                        "trykt «>9.9 %» strider mot retningen",
                        "[contradictory-target]",
                        "0 resultater har både mål og resultat:")
                .containsPattern("4,89 +○ Uten mål")
                .containsPattern("10,06 % +○ Uten mål")
                .doesNotContain("✓", "✗");
    }

    @Test
    void r73TheMalekartHasTenRows() {
        assertThat(runs.get(1)
                        .lines()
                        .filter(line -> line.contains("undersøkelse ")
                                || line.endsWith("undersøkelse")
                                || line.contains("Tall fra NLP ")
                                || line.contains("Regnskap ")
                                || line.contains("Registrering av tiltak "))
                        .filter(line -> !line.startsWith("«")))
                .hasSize(10);
    }

    @Test
    void theOverrideShowsBothTexts() {
        assertThat(runs.get(2))
                .contains("trykt «>9.9 %», lest som høyst 9,9 %")
                .doesNotContain("[contradictory-target]");
    }

    @Test
    void constructedTargetsJudgeAndSayWhoseTheyAre() {
        List<String> sentences = runs.get(3)
                .lines()
                .filter(line -> line.contains("når målet (") || line.contains("er over målet"))
                .toList();
        assertThat(sentences).hasSize(8).allMatch(line -> line.endsWith(", målt mot målet for 2009"));
        assertThat(ran.rows("alna"))
                .contains(
                        "2007;Bydel Alna;Målekart 2009;Brukere og tjenester;Brukertilfredshet – samlet;4,70;>=4,5;met;;;;",
                        "2008;Bydel Alna;Målekart 2009;Brukere og tjenester;Brukertilfredshet – samlet;;>=4,5;;unknown;;;",
                        "2008;Bydel Alna;Målekart 2009;Ansatte og arbeidsmiljø;Sykefravær;10,06;<=9,9;not-met;;;;",
                        "2006;Bydel Alna;Målekart 2009;Organisasjon og styring;Økonomisk resultat;97,24;<=100;met;;;;",
                        "2007;Bydel Alna;Målekart 2009;Organisasjon og styring;Økonomisk resultat;95,93;<=100;met;;;;",
                        "2008;Bydel Alna;Målekart 2009;Organisasjon og styring;Økonomisk resultat;97,00;<=100;met;;;;");
    }

    @Test
    void j11ATargetIsMetWhileTheTrendFalls() {
        assertThat(runs.get(3))
                .contains("−0,19 fra 2006, dårligere  Brukertilfredshet – samlet 4,70 når målet (minst 4,5)")
                .contains("Økonomisk resultat ca. 97,00 % når målet");
    }

    @Test
    void reportAndTableAreAsReadByEye() throws IOException {
        Golden.assertSame("alna/report.txt", ran.out());
        Golden.assertSame("alna/results.csv", ran.file("alna", "results.csv"));
    }
}

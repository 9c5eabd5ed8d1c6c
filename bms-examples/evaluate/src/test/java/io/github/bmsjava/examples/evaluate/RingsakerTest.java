package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RingsakerTest {
    private static Ran ran;

    @BeforeAll
    static void run(@TempDir Path directory) {
        ran = Ran.in(directory, "ringsaker");
    }

    /** Seven units give 5,3, 5,0 and 9,9: green, green and red by the bounds of the area. */
    @Test
    void r107TheAreaIsThePlainMeanOfItsSevenUnitsGreenGreenAndRed() {
        assertThat(ran.exit()).isZero();
        assertThat(ran.rows("ringsaker"))
                .startsWith(
                        "2006;Barnehage;Styringskort;M1;M1.1 Engasjerte og kompetente medarbeidere;5,3;>=5,0;green;;"
                                + "100,00;unweighted;",
                        "2006;Barnehage;Styringskort;M2;M2.1 Arbeidsmiljø;5,0;>=4,5;green;;100,00;unweighted;",
                        "2006;Barnehage;Styringskort;M2;M2.2 Sykefravær;9,9;<=6,5;red;;100,00;unweighted;");
        assertThat(ran.out().lines().filter(line -> line.contains("uvektet snitt av 7 enheter")))
                .hasSize(3);
    }

    /** The printed results of the area are refused as its own figures, and are those that the units give. */
    @Test
    void r107ThePrintedFiguresOfTheAreaStandBesideTheComputedOnesAndAgree() {
        assertThat(ran.out().replace('\u00A0', ' '))
                .contains(
                        "Områdets trykte tall og de uvektede snittene av enhetene er de samme:"
                                + " M1.1 Engasjerte og kompetente medarbeidere 5,3 og 5,3; M2.1 Arbeidsmiljø 5,0 og 5,0;"
                                + " M2.2 Sykefravær 9,9 % og 9,9 %.",
                        "eget tall 5,3 teller ikke", "eget tall 5,0 teller ikke", "eget tall 9,9 % teller ikke");
    }

    @Test
    void aPrintedFigureThatIsNotTheMeanOfTheUnitsIsTold() {
        Tables changed = name -> CsvFile.ofText(
                name, Resources.text("ringsaker/" + name).replace("6,5 %;9,0 %;9,9 %", "6,5 %;9,0 %;9,7 %"));
        Evaluated evaluated = Job.evaluate(
                new RingsakerExample(changed).load(Language.NB).runs().get(0));

        assertThat(evaluated
                        .run()
                        .after()
                        .get(0)
                        .text(evaluated.results(), Integer.MAX_VALUE)
                        .replace('\u00A0', ' '))
                .contains("er ikke de samme", "M2.2 Sykefravær 9,7 % og 9,9 %");
    }

    @Test
    void theBoundsOfTheAreaAreNotInheritedByItsSevenUnits() {
        assertThat(ran.rows("ringsaker").stream().skip(3)).hasSize(21).allMatch(row -> row.endsWith(";;;no-target;;;"));
    }

    @Test
    void reportAndTableAreAsReadByEye() throws IOException {
        Golden.assertSame("ringsaker/report.txt", ran.out());
        Golden.assertSame("ringsaker/results.csv", ran.file("ringsaker", "results.csv"));
    }
}

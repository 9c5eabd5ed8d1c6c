package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void theAreaIsGreenGreenAndRed() {
        assertThat(ran.exit()).isZero();
        assertThat(ran.rows("ringsaker"))
                .startsWith(
                        "2006;Barnehage;Styringskort;M1;M1.1 Engasjerte og kompetente medarbeidere;5,3;>=5,0;green;",
                        "2006;Barnehage;Styringskort;M2;M2.1 Arbeidsmiljø;5,0;>=4,5;green;",
                        "2006;Barnehage;Styringskort;M2;M2.2 Sykefravær;9,9;<=6,5;red;");
    }

    @Test
    void theBoundsOfTheAreaAreNotInheritedByItsSevenUnits() {
        assertThat(ran.rows("ringsaker").stream().skip(3)).hasSize(21).allMatch(row -> row.endsWith(";;;no-target"));
    }

    @Test
    void reportAndTableAreAsReadByEye() throws IOException {
        Golden.assertSame("ringsaker/report.txt", ran.out());
        Golden.assertSame("ringsaker/results.csv", ran.file("ringsaker", "results.csv"));
    }
}

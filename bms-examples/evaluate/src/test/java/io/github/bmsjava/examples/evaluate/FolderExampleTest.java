package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExampleTest {
    private static final Path FOLDERS = Path.of("src/test/resources/folders").toAbsolutePath();
    /** Severity, then everything up to the code at the end. */
    private static final Pattern PROBLEM = Pattern.compile("  (?:Feil|Advarsel|Opplysning): (.*) \\[([a-z-]+)]");

    @TempDir
    Path directory;

    private Ran run(String folder, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = FOLDERS.resolve(folder).toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return Ran.in(directory, args);
    }

    @Test
    void aFolderOfOnesOwnIsEvaluated() {
        Ran ran = run("good");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.rows("good"))
                .containsExactly(
                        "2014;Solbakken barnehage;Målekort;Brukere;Trivsel;5,2;>=5,0;green;;;;",
                        "2014;Solbakken barnehage;Målekort;Medarbeidere;Sykefravær;7,1;<=6,5;yellow;;;;",
                        "2014;Granlia barnehage;Målekort;Brukere;Trivsel;4,4;>=5,0;red;;;;",
                        "2014;Granlia barnehage;Målekort;Medarbeidere;Sykefravær;;<=6,5;;not-measured;;;");
    }

    @Test
    void everyKindOfErrorAtOnceIsOneReportWithPlaces() {
        Ran ran = run("ugly");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("11 problemer gjelder noe som ikke kunne brukes, eller var ikke ventet;");
        assertThat(problems(ran.out()))
                .containsExactlyInAnyOrder(
                        "csv-encoding tall-windows.csv:1",
                        "unit-cycle organisasjon.json /organisation/units/2 (7:7)",
                        "unknown-unit tall.csv:9:4",
                        "unknown-indicator tall.csv:10:4",
                        "duplicate-observation tall.csv:4:4",
                        "other-unit-of-measure tall.csv:11:4",
                        "negative-denominator flere-tall.json /observations/3 (7:5)",
                        "conflicting-observations tall.csv:7:4, tall.csv:8:4",
                        "threshold-gap kort.json /scorecards/cards/0/layers/0/groups/0/entries/1 (30:19)",
                        "unreadable-figure tall.csv:6:4",
                        "unreadable-value flere-tall.json /observations/0/value (4:77)",
                        "unreadable-value flere-tall.json /observations/1/value (5:78)",
                        "required-indicator-removed kort.json /scorecards/cards/0/layers/1/without/0 (44:56)",
                        "truncated-document avkuttet.json (4:55)");
    }

    @Test
    void whatIsRightBesideIsEvaluated() {
        assertThat(run("ugly").rows("ugly"))
                .contains(
                        "2013;Solbakken barnehage;Målekort;Brukere;Trivsel;4,6;>=5,0;yellow;;;;",
                        "2014;Solbakken barnehage;Målekort;Brukere;Trivsel;5,2;>=5,0;green;;;;",
                        "2014;Solbakken barnehage;Målekort;Brukere;Språk;4,7;>=5,0;;invalid-definition;;;",
                        "2014;Solbakken barnehage;Målekort;Brukere;Omsorg;;>=5,0;;unreadable;;;",
                        "2014;Solbakken barnehage;Målekort;Medarbeidere;Sykefravær;7,1;<=6,5;yellow;;;;",
                        "2014;Solbakken barnehage;Målekort;Medarbeidere;Kurs;;>=10;;conflicting;;;");
    }

    @Test
    void reportAndFilesAreAsReadByEye() throws IOException {
        Ran ran = run("ugly");
        Golden.assertSame("ugly/report.txt", ran.out());
        Golden.assertSame("ugly/results.csv", ran.file("ugly", "results.csv"));
        Golden.assertSame("ugly/results.json", ran.file("ugly", "results.json"));
    }

    @Test
    void neitherExampleNorFolder() {
        Ran ran = Ran.in(directory, "lotn");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("«lotn»", "loten, alna, ringsaker, agreement, norge og city");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFolderWithNothingInItSaysSo() throws IOException {
        Files.createDirectory(directory.resolve("tom"));
        Ran ran = Ran.in(directory, "tom");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("[no-document]");
        assertThat(directory.resolve("target")).doesNotExist();
    }

    @Test
    void aFolderWithTheNameOfAnExampleIsMeantByItsPath() throws IOException {
        Path own = Files.createDirectory(directory.resolve("alna"));
        for (String file : List.of("organisasjon.json", "kort.json", "tall.csv")) {
            Files.copy(FOLDERS.resolve("good").resolve(file), own.resolve(file));
        }
        assertThat(Ran.in(directory, "./alna").rows("alna")).hasSize(4);
        assertThat(Ran.in(directory, "alna").rows("alna")).hasSize(16);
    }

    @Test
    void filesThatCannotBeWrittenAreTheCallersToMend() throws IOException {
        Files.writeString(directory.resolve("target"), "in the way");
        Ran ran = run("good");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("Filene kan ikke skrives: ").doesNotContain("\tat ");
    }

    /** Code and place of each problem; the whole text of one without a place. */
    private static List<String> problems(String report) {
        return report.lines()
                .map(PROBLEM::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(2) + " "
                        + match.group(1)
                                .replaceAll(
                                        "^((?:[\\w-]+\\.json [^:]*\\(\\d+:\\d+\\))|(?:(?:, )?[\\w-]+\\.csv(?::\\d+)+)+): .*",
                                        "$1"))
                .toList();
    }
}

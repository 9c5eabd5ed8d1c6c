package io.github.bmsjava.json;

import static io.github.bmsjava.json.BmsJsonTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvColumn;
import io.github.bmsjava.csv.CsvEncoding;
import io.github.bmsjava.csv.RowKind;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void document(String name, String members) throws IOException {
        file(name, "{\"bms\": \"1.0\", " + members + "}");
    }

    private Validated<BmsDocument> read() {
        return BmsJson.readFolder(folder);
    }

    private static List<String> values(BmsDocument document) {
        return document.observations().list().stream()
                .map(Observation::toString)
                .toList();
    }

    @Test
    void aUnitMayStandInAnotherFileThanItsParent() throws IOException {
        document("b.json", "\"organisation\": {\"units\": [{\"id\": \"k\", \"name\": \"Løten\"}]}");
        document(
                "a.json", "\"organisation\": {\"units\": [{\"id\": \"lund\", \"name\": \"Lund\", \"parent\": \"k\"}]}");
        document("c.json", "\"scorecards\": {\"indicators\": [{\"id\": \"i\", \"name\": \"Trivsel\"}]}");
        file("figures.csv", "enhet;indikator;år;slag;verdi\nLund;Trivsel;2014;;5\nlund;i;2014;mål;>4\n");
        file("readme.txt", "x");

        BmsDocument document = read().orThrow();

        assertThat(document.organisation().orElseThrow().size()).isEqualTo(2);
        assertThat(values(document)).containsExactly("lund · i · 2014 · actual: 5 from '5'");
        assertThat(document.targets()).hasSize(1);
        assertThat(document.sources()).isEmpty();
    }

    @Test
    void filesAreSortedByNameWhateverTheFileSystemGives() {
        assertThat(FolderReader.byName(Stream.of(Path.of("x/b"), Path.of("y/c"), Path.of("z/a"))))
                .containsExactly(Path.of("z/a"), Path.of("x/b"), Path.of("y/c"));
    }

    @Test
    void documentsComeBeforeTablesInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b", "c", "a")) {
            document(
                    name + ".json",
                    "\"observations\": [{\"unit\": \"" + name
                            + "\", \"indicator\": \"i\", \"period\": \"2014\", \"value\": 1}]");
            file(name + ".csv", "enhet;indikator;år;verdi\n" + name + name + ";i;2014;1\n");
        }

        assertThat(read().orThrow().observations().list())
                .extracting(one -> one.key().subject().value())
                .containsExactly("a", "b", "c", "aa", "bb", "cc");
    }

    @Test
    void aDeclaredTableIsReadAsDeclaredAndAnotherIsNot() throws IOException {
        document(
                "a.json",
                "\"sources\": [{\"file\": \"tall.csv\", \"separator\": \",\", \"encoding\": \"ISO-8859-1\","
                        + " \"columns\": {\"unit\": \"Sted\"}, \"dash\": \"zero\"}]");
        Files.write(
                folder.resolve("tall.csv"),
                "Sted,indikator,år,verdi\nløten,i,2014,-\n".getBytes(StandardCharsets.ISO_8859_1));
        file("annet.csv", "enhet;indikator;år;verdi\nlund;i;2014;5\n");

        Validated<BmsDocument> read = read();

        assertThat(codes(read)).containsExactly("undeclared-file");
        assertThat(values(read.orThrow())).containsExactly("løten · i · 2014 · actual: 0 from '-'");
    }

    @Test
    void issuesNameTheirFile() throws IOException {
        document("a.json", "\"observations\": [5]");
        file("b.json", "{\"bms\": ");
        Files.write(folder.resolve("c.json"), new byte[] {'{', (byte) 0xe6});
        file("d.csv", "enhet;indikator;år;verdi\nlund;i;2014\n");
        document("e.json", "\"scorecards\": {\"looserTargets\": \"allow\"}");
        document("f.json", "\"scorecards\": {\"looserTargets\": \"forbid\"}");

        Validated<BmsDocument> read = read();

        assertThat(read.issues().stream()
                        .map(issue -> issue.code().id() + " " + issue.place().orElse("-"))
                        .toList())
                .containsExactly(
                        "wrong-type a.json /observations/0 (1:33)",
                        "truncated-document b.json (1:9)",
                        "document-encoding c.json (1:1)",
                        "policy-twice f.json /scorecards/looserTargets (1:48)",
                        "too-few-cells d.csv:2");
        assertThat(read.partial().orElseThrow().looserTargets()).isEqualTo(LooserPolicy.WARN);
    }

    @Test
    void aSourceStaysWithinTheFolder() throws IOException {
        document(
                "a.json",
                "\"sources\": [{\"file\": \"../hemmelig.csv\"}, {\"file\": \"/etc/passwd\"}, {\"file\": \"borte.csv\"}]");

        assertThat(codes(read())).containsExactly("source-outside-folder", "source-outside-folder", "csv-unreadable");
    }

    @Test
    void aFolderWithoutDocumentsOrThatIsNotThereIsReported() {
        assertThat(codes(read())).containsExactly("no-document");
        assertThat(read().partial()).isEmpty();
        assertThat(codes(BmsJson.readFolder(folder.resolve("borte")))).containsExactly("document-unreadable");
    }

    @Test
    void everythingThatASourceDeclaresIsWrittenAndReadBack() {
        BmsDocument document = BmsDocument.builder()
                .source(SourceDeclaration.builder("enkel.csv").build())
                .source(SourceDeclaration.builder("tall.csv")
                        .name("Årsmelding")
                        .separator('\t')
                        .encoding(CsvEncoding.WINDOWS_1252)
                        .column(CsvColumn.VALUE, "verdiRå")
                        .kind("måltall", RowKind.TARGET)
                        .word("ikke gjort", Absence.NOT_DUE)
                        .dashMeans(Absence.NOT_MEASURED)
                        .dot(DotMeaning.DECIMAL)
                        .empty(Absence.NOT_APPLICABLE)
                        .strict(true)
                        .published(true)
                        .version(2)
                        .build())
                .source(SourceDeclaration.builder("ssb.csv")
                        .dashMeansZero()
                        .dot(DotMeaning.THOUSANDS)
                        .build())
                .build();

        String written = BmsJson.write(document);

        assertThat(BmsJson.read(written).orThrow()).isEqualTo(document);
        assertThat(written).contains("{\"file\": \"enkel.csv\"}").contains("\"dash\": \"zero\"");
    }
}

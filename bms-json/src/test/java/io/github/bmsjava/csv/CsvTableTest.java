package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final CsvFormat STANDARD = CsvFormat.standard();

    private static Validated<CsvTable> read(String text) {
        return CsvTable.read(CsvFile.ofText("t.csv", text), STANDARD);
    }

    private static CsvFile bytes(byte[] bytes) {
        return CsvFile.of("t.csv", () -> new ByteArrayInputStream(bytes));
    }

    @Test
    void cellsAreFoundByTheNamesOfTheHeader() {
        CsvRow row = read("enhet;år;verdi\nLund;2014;5,0\n").orThrow().rows().get(0);

        assertThat(row.cell("verdi")).isEqualTo("5,0");
        assertThat(row.cell("ÅR")).isEqualTo("2014");
        assertThat(row.cells()).containsExactly("Lund", "2014", "5,0");
    }

    @Test
    void everyCellHasItsPlace() {
        CsvTable table = read("a;b\n1;2\n\n3;4\n").orThrow();

        assertThat(table.rows().get(0).place("b")).isEqualTo("t.csv:2:2");
        assertThat(table.rows().get(1).place("a")).isEqualTo("t.csv:4:1");
        assertThat(table.rows().get(1).place()).isEqualTo("t.csv:4");
    }

    @Test
    void quotedCellsHoldSeparatorsLineBreaksAndQuotationMarks() {
        CsvTable table = read("a;b\r\n\"x;y\r\nz\";\"han sa \"\"ja\"\"\"\r\n5\" rør;2\r\n")
                .orThrow();

        assertThat(table.rows().get(0).cells()).containsExactly("x;y\r\nz", "han sa \"ja\"");
        assertThat(table.rows().get(1).cells()).containsExactly("5\" rør", "2");
        assertThat(table.rows().get(1).place("a")).isEqualTo("t.csv:4:1");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFFa;b\n1;2\n").orThrow().columns()).containsExactly("a", "b");
    }

    @Test
    void anotherSeparatorIsDeclared() {
        CsvTable table = CsvTable.read(CsvFile.ofText("t.csv", "a\tb\n1\t2;3\n"), STANDARD.separator('\t'))
                .orThrow();

        assertThat(table.rows().get(0).cell("b")).isEqualTo("2;3");
    }

    @Test
    void anotherEncodingIsDeclared() {
        byte[] latin = "enhet\nLøten – æøå\n".getBytes(Charset.forName("windows-1252"));

        CsvTable table = CsvTable.read(bytes(latin), STANDARD.encoding(CsvEncoding.WINDOWS_1252))
                .orThrow();

        assertThat(table.rows().get(0).cell("enhet")).isEqualTo("Løten – æøå");
    }

    @Test
    void bytesOfAnotherEncodingLeaveTheFileOutAndNameTheLine() {
        byte[] latin = "enhet;verdi\r\nLund;1\r\nJønsrud;2\r\n".getBytes(StandardCharsets.ISO_8859_1);

        Validated<CsvTable> table = CsvTable.read(bytes(latin), STANDARD);

        assertThat(table.partial()).isEmpty();
        Issue issue = table.issues().get(0);
        assertThat(issue.code()).isEqualTo(CsvIssue.CSV_ENCODING);
        assertThat(issue.place()).contains("t.csv:3");
        assertThat(issue.values()).containsEntry("byte", "22").containsEntry("line", "3");
    }

    @Test
    void aByteThatWindowsDoesNotHaveIsNotReplaced() {
        byte[] undefined = {'a', '\n', (byte) 0x81, '\n'};

        assertThat(CsvTable.read(bytes(undefined), STANDARD.encoding(CsvEncoding.WINDOWS_1252))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(CsvIssue.CSV_ENCODING);
    }

    @Test
    void charactersCutByTheEndOfAChunkAreWhole() throws IOException {
        String text = "a\n" + "x".repeat((1 << 16) - 3) + "ø".repeat(1 << 16) + "\n";

        CsvTable table = CsvTable.read(bytes(text.getBytes(StandardCharsets.UTF_8)), STANDARD)
                .orThrow();

        assertThat(table.rows().get(0).cell("a")).isEqualTo(text.substring(2, text.length() - 1));
    }

    @Test
    void aShortRowIsKeptAsPrintedAndReported() {
        Validated<CsvTable> table = read("ksf;2006;2007;2008;2009\nAnsatte total;4.2;4.3\nRegnskap;1;2;3;4\n");

        CsvRow row = table.partial().orElseThrow().rows().get(0);
        assertThat(row.isComplete()).isFalse();
        assertThat(row.cells()).containsExactly("Ansatte total", "4.2", "4.3");
        assertThat(row.findCell("2009")).isEmpty();
        assertThatThrownBy(() -> row.cell("2009"))
                .hasMessageContaining("t.csv:2")
                .hasMessageContaining("2009");
        assertThat(table.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(CsvIssue.TOO_FEW_CELLS);
            assertThat(issue.place()).contains("t.csv:2");
            assertThat(issue.message()).contains("Ansatte total;4.2;4.3").contains("t.csv");
        });
        assertThat(table.partial().orElseThrow().rows().get(1).isComplete()).isTrue();
    }

    @Test
    void aLongRowIsKeptAsPrintedAndReported() {
        Validated<CsvTable> table = read("a;b\n1;2;3\n");

        assertThat(table.partial().orElseThrow().rows().get(0).cells()).containsExactly("1", "2", "3");
        assertThat(table.issues()).extracting(Issue::code).containsExactly(CsvIssue.TOO_MANY_CELLS);
    }

    @Test
    void aMissingColumnLeavesTheFileOutAndNamesTheNearest() {
        Validated<CsvTable> table =
                CsvTable.read(CsvFile.ofText("t.csv", "enhet;perode\n1;2\n"), STANDARD.columns("enhet", "periode"));

        assertThat(table.partial()).isEmpty();
        assertThat(table.issues()).extracting(Issue::code).contains(CsvIssue.MISSING_COLUMN, CsvIssue.UNKNOWN_COLUMN);
        assertThat(table.issues().get(0).values()).containsEntry("nearest", "perode");
        assertThat(table.issues().get(1).place()).contains("t.csv:1:2");
    }

    @Test
    void anUnknownColumnIsAWarning() {
        Validated<CsvTable> table = CsvTable.read(
                CsvFile.ofText("t.csv", "enhet;notatt\n1;2\n"),
                STANDARD.columns("enhet").optionalColumns("notat"));

        assertThat(table.orThrow().rows()).hasSize(1);
        assertThat(table.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(CsvIssue.UNKNOWN_COLUMN);
            assertThat(issue.values()).containsEntry("nearest", "notat");
        });
    }

    @Test
    void twoColumnsOfOneNameLeaveTheFileOut() {
        Validated<CsvTable> table = read("a;b;A\n1;2;3\n");

        assertThat(table.partial()).isEmpty();
        assertThat(table.issues()).extracting(Issue::code).containsExactly(CsvIssue.DUPLICATE_COLUMN);
        assertThat(table.issues().get(0).place()).contains("t.csv:1:3");
    }

    @Test
    void columnsWithoutANameAreNotDuplicates() {
        assertThat(read("a;;\n1;;\n").orThrow().rows()).hasSize(1);
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(read("").issues()).extracting(Issue::code).containsExactly(CsvIssue.CSV_EMPTY);
        assertThat(read("\uFEFF").issues()).extracting(Issue::code).containsExactly(CsvIssue.CSV_EMPTY);
        assertThat(read("a;b\n").orThrow().rows()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThat(CsvTable.read(CsvFile.of(Path.of("no-such-file.csv")), STANDARD)
                        .issues())
                .extracting(Issue::code)
                .containsExactly(CsvIssue.CSV_UNREADABLE);
    }

    @Test
    void aQuotationThatNeverClosesLeavesItsRowOutAndKeepsThoseBefore() {
        Validated<CsvTable> table = read("a;b\n1;2\n\"3;4\n5;6\n");

        assertThat(table.partial().orElseThrow().rows()).hasSize(1);
        assertThat(table.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(CsvIssue.CSV_UNCLOSED_QUOTE);
            assertThat(issue.place()).contains("t.csv:3");
        });
    }

    @Test
    void quotationMarksThatDoCloseAtTheVeryEndAreSound() {
        assertThat(read("a;b\n1;\"2\"").orThrow().rows().get(0).cell("b")).isEqualTo("2");
        assertThat(read("a;b\n1;\"2\"\"").issues())
                .extracting(Issue::code)
                .containsExactly(CsvIssue.CSV_UNCLOSED_QUOTE);
    }

    @Test
    void textAfterAClosingQuotationMarkStopsTheReading() {
        Validated<CsvTable> table = read("a;b\n1;2\n\"3\"x;4\n5;6\n");

        assertThat(table.partial().orElseThrow().rows()).hasSize(1);
        assertThat(table.issues()).extracting(Issue::code).containsExactly(CsvIssue.CSV_MALFORMED);
        assertThat(table.issues().get(0).values()).containsEntry("line", "3");
    }

    @Test
    void theSameTableWhateverTheLineEnds() {
        List<List<String>> unix = cells("a;b\n1;2\n3;4\n");

        assertThat(cells("a;b\r\n1;2\r\n3;4\r\n")).isEqualTo(unix);
        assertThat(cells("a;b\n1;2\n3;4")).isEqualTo(unix);
    }

    private static List<List<String>> cells(String text) {
        return read(text).orThrow().rows().stream().map(CsvRow::cells).toList();
    }

    @Test
    void manyRowsAreReadOneByOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.csv");
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("enhet;verdi\n");
            for (int i = 0; i < 200_000; i++) {
                writer.write("enhet " + i + ";" + i + "\n");
            }
        }
        AtomicLong rows = new AtomicLong();
        AtomicLong sum = new AtomicLong();

        List<Issue> issues = CsvTable.forEachRow(CsvFile.of(file), STANDARD, row -> {
            rows.incrementAndGet();
            sum.addAndGet(Long.parseLong(row.cell("verdi")));
        });

        assertThat(issues).isEmpty();
        assertThat(rows).hasValue(200_000);
        assertThat(sum).hasValue(200_000L * 199_999 / 2);
    }

    @Test
    void aCharacterThatCannotSeparateIsRefused() {
        assertThatThrownBy(() -> STANDARD.separator('"')).hasMessageContaining("separator");
    }

    @Test
    void anUnknownColumnInCodeIsRefusedWithTheNearest() {
        CsvRow row = read("enhet;verdi\nLund;1\n").orThrow().rows().get(0);

        assertThatThrownBy(() -> row.cell("vedri")).hasMessageContaining("Maybe 'verdi' was meant");
    }
}

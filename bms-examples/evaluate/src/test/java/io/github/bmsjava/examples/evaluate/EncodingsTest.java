package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvEncoding;
import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvFormat;
import io.github.bmsjava.csv.CsvTable;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of Løten, Alna, Ringsaker and Statistics Norway say the same in every encoding and with every line end. */
class EncodingsTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/io/github/bmsjava/examples/evaluate");
    private static final Path SSB = Path.of("../../bms-core/src/test/resources/ssb");

    private static List<Path> tables() throws IOException {
        List<Path> tables = new ArrayList<>();
        for (Path top : List.of(EXAMPLES, SSB)) {
            try (Stream<Path> files = Files.walk(top)) {
                files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(tables::add);
            }
        }
        return tables;
    }

    private static String read(byte[] bytes, CsvEncoding encoding) {
        Validated<CsvTable> table = CsvTable.read(
                CsvFile.of("tabell.csv", () -> new ByteArrayInputStream(bytes)),
                CsvFormat.standard().encoding(encoding));
        List<String> said = new ArrayList<>();
        table.partial().ifPresent(read -> {
            said.add(read.columns().toString());
            read.rows().stream()
                    .map(row -> row.line() + " " + row.cells() + (row.isComplete() ? "" : " incomplete"))
                    .forEach(said::add);
        });
        table.issues().stream().map(Issue::message).forEach(said::add);
        return String.join("\n", said);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysTheSame(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String unix = text.replace("\r\n", "\n");
        String expected = read(unix.getBytes(StandardCharsets.UTF_8), CsvEncoding.UTF_8);
        Charset windows = Charset.forName("windows-1252");

        assertThat(expected.lines().count()).isGreaterThan(3);
        assertThat(windows.newEncoder().canEncode(unix)).isTrue();
        for (String ends : List.of(unix, unix.replace("\n", "\r\n"))) {
            assertThat(read(ends.getBytes(StandardCharsets.UTF_8), CsvEncoding.UTF_8))
                    .isEqualTo(expected);
            assertThat(read(("\uFEFF" + ends).getBytes(StandardCharsets.UTF_8), CsvEncoding.UTF_8))
                    .isEqualTo(expected);
            assertThat(read(ends.getBytes(windows), CsvEncoding.WINDOWS_1252)).isEqualTo(expected);
        }
        assertThat(read(Files.readAllBytes(file), CsvEncoding.UTF_8)).isEqualTo(expected);
    }
}

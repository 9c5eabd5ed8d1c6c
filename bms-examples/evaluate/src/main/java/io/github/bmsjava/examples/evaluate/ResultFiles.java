package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.report.FlatTable;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files that others read on: a flat table and a document. */
final class ResultFiles {
    private static final String SEPARATOR = ";";

    private ResultFiles() {}

    static void write(Evaluation results, Path folder, Language language) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.csv"), csv(FlatTable.of(results, language)), StandardCharsets.UTF_8);
        try (Writer json = Files.newBufferedWriter(folder.resolve("results.json"), StandardCharsets.UTF_8)) {
            BmsJson.writeResults(results, language, json);
        }
    }

    /** No byte order mark, a line feed after every row, quotation marks only where a cell needs them. */
    static String csv(FlatTable table) {
        StringBuilder text = new StringBuilder(line(FlatTable.HEADER));
        table.rows().forEach(row -> text.append(line(row.cells())));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ResultFiles::cell).collect(Collectors.joining(SEPARATOR)) + "\n";
    }

    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == '"' || c == ';' || c == '\n' || c == '\r');
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

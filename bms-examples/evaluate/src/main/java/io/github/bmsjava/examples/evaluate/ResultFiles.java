package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.FlatCsv;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that others read on: a flat table and a document. */
final class ResultFiles {
    private ResultFiles() {}

    static void write(Evaluation results, Path folder, Language language, boolean hasDocument) throws IOException {
        Files.createDirectories(folder);
        try (Writer csv = Files.newBufferedWriter(folder.resolve("results.csv"), StandardCharsets.UTF_8)) {
            FlatCsv.write(results, language, csv);
        }
        if (!hasDocument) {
            return;
        }
        try (Writer json = Files.newBufferedWriter(folder.resolve("results.json"), StandardCharsets.UTF_8)) {
            BmsJson.writeResults(results, language, json);
        }
    }
}

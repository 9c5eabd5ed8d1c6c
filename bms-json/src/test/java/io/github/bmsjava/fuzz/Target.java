package io.github.bmsjava.fuzz;

import io.github.bmsjava.csv.CsvEncoding;
import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvFormat;
import io.github.bmsjava.csv.CsvNames;
import io.github.bmsjava.csv.CsvTable;
import io.github.bmsjava.csv.ObservationsCsv;
import io.github.bmsjava.csv.OrganisationCsv;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.json.JsonStat;
import io.github.bmsjava.json.JsonStatSource;
import io.github.bmsjava.json.ObservationsJson;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianDates;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What every reader must bear: any bytes. Each says so by returning: what it finds is an issue that can be told in every language, and
 * what it makes of the rest can be written and read again.
 */
enum Target {
    /** A document. */
    DOCUMENT,
    /** The observations of a document, one by one. */
    OBSERVATIONS,
    /** A dataset in JSON-stat. */
    DATASET,
    /** A table. */
    TABLE,
    /** A table of figures. */
    FIGURES,
    /** A table of units. */
    UNITS,
    /** A figure, a target, a period or a date as printed, and a formula. */
    TEXT;

    private static final List<Messages> MESSAGES =
            Stream.of(Language.values()).map(BmsJson::messages).toList();

    void read(byte[] bytes) {
        switch (this) {
            case DOCUMENT -> document(bytes);
            case OBSERVATIONS ->
                tell(ObservationsJson.forEach(
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
                        observation -> {}));
            case DATASET -> dataset(bytes);
            case TABLE -> {
                for (CsvEncoding encoding : CsvEncoding.values()) {
                    tell(CsvTable.read(file(bytes), CsvFormat.standard().encoding(encoding))
                            .issues());
                }
            }
            case FIGURES ->
                tell(ObservationsCsv.read(
                                file(bytes), SourceDeclaration.builder("a.csv").build(), CsvNames.ids())
                        .issues());
            case UNITS ->
                tell(OrganisationCsv.read(file(bytes), CsvFormat.standard()).issues());
            case TEXT -> text(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static void dataset(byte[] bytes) {
        JsonStatSource source =
                JsonStatSource.builder().onlyIndicator("i").unit("0301", "oslo").build();
        tell(JsonStat.read(new ByteArrayInputStream(bytes), source).issues());
    }

    private static void text(String text) {
        tell(FigureReader.lenient().read(text).issues());
        tell(FigureReader.strict().read(text).issues());
        tell(PrintedTarget.read(text, FigureReader.lenient()).issues());
        tell(Formula.parse(text).issues());
        Period.find(text);
        NorwegianDates.find(text);
    }

    /** The folder of its seeds. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static CsvFile file(byte[] bytes) {
        return CsvFile.of("a.csv", () -> new ByteArrayInputStream(bytes));
    }

    private static void document(byte[] bytes) {
        Validated<BmsDocument> read = BmsJson.read(new ByteArrayInputStream(bytes));
        tell(read.issues());
        read.partial().ifPresent(document -> {
            tell(document.model().issues());
            String written = BmsJson.write(document);
            BmsDocument again = BmsJson.read(written).partial().orElseThrow();
            if (!BmsJson.write(again).equals(written)) {
                throw new AssertionError("written otherwise the second time: " + written);
            }
        });
    }

    private static void tell(List<Issue> issues) {
        for (Issue issue : issues) {
            for (Messages messages : MESSAGES) {
                if (messages.issue(issue).isEmpty()) {
                    throw new AssertionError(issue.code() + " says nothing");
                }
                if (issues.size() > 20) {
                    break; // one language is enough of many
                }
            }
        }
    }
}

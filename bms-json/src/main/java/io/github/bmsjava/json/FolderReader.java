package io.github.bmsjava.json;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvNames;
import io.github.bmsjava.csv.ObservationsCsv;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the documents and tables of one folder as one document. */
final class FolderReader {
    private final Path folder;
    private final List<Issue> issues = new ArrayList<>();
    private final Parts parts = new Parts();

    FolderReader(Path folder) {
        this.folder = folder;
    }

    Validated<BmsDocument> read() {
        List<Path> files = files();
        List<Path> tables = files.stream().filter(file -> ends(file, ".csv")).toList();
        List<Path> documents =
                files.stream().filter(file -> ends(file, ".json")).toList();
        if (tables.isEmpty() && documents.isEmpty()) {
            if (issues.isEmpty()) {
                issues.add(Issue.of(DocumentIssue.NO_DOCUMENT, "folder").with("folder", DocumentInput.nameOf(folder)));
            }
            return Validated.failed(issues);
        }
        for (Path document : documents) {
            Problems problems = new Problems(DocumentInput.nameOf(document));
            DocumentCodec.read(DocumentInput.of(document), problems, parts);
            issues.addAll(problems.issues());
        }
        BmsDocument document = parts.assemble(issues);
        return Validated.of(withTables(document, tables), issues);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return byName(files.filter(Files::isRegularFile));
        } catch (IOException e) {
            issues.add(new Problems(DocumentInput.nameOf(folder))
                    .issue(DocumentIssue.DOCUMENT_UNREADABLE, "", 1, 1)
                    .with("why", e.getClass().getSimpleName() + ": " + e.getMessage()));
            return List.of();
        }
    }

    /** In the order of their names, whatever the order in which the file system lists them. */
    static List<Path> byName(Stream<Path> files) {
        return files.sorted(Comparator.comparing(DocumentInput::nameOf)).toList();
    }

    private static boolean ends(Path file, String ending) {
        return DocumentInput.nameOf(file).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private BmsDocument withTables(BmsDocument document, List<Path> tables) {
        List<SourceDeclaration> sources = document.sources();
        Set<SourceDeclaration> declared = new LinkedHashSet<>();
        sources.stream().sorted(Comparator.comparing(SourceDeclaration::file)).forEach(declared::add);
        if (declared.isEmpty()) {
            tables.forEach(table -> declared.add(
                    SourceDeclaration.builder(DocumentInput.nameOf(table)).build()));
        }
        CsvNames names = names(document);
        BmsDocument.Builder whole = document.toBuilder().noSources();
        Set<Path> read = new LinkedHashSet<>();
        for (SourceDeclaration source : declared) {
            Path file = folder.resolve(source.file()).normalize();
            if (!file.startsWith(folder.normalize())) {
                issues.add(Issue.of(DocumentIssue.SOURCE_OUTSIDE_FOLDER, "source '" + source.file() + "'")
                        .with("file", source.file()));
            } else {
                read.add(file);
                issues.addAll(
                        ObservationsCsv.forEach(CsvFile.of(file), source, names, whole::observation, whole::target));
            }
        }
        tables.stream()
                .filter(table -> !read.contains(table.normalize()))
                .forEach(table -> issues.add(Issue.of(DocumentIssue.UNDECLARED_FILE, "folder")
                        .with("file", DocumentInput.nameOf(table))
                        .at(DocumentInput.nameOf(table))));
        return whole.build();
    }

    private static CsvNames names(BmsDocument document) {
        List<Indicator> indicators = new ArrayList<>(document.indicators());
        document.cards().forEach(card -> indicators.addAll(card.indicators()));
        Organisation organisation = document.organisation()
                .orElseGet(() -> Organisation.builder().build().partial().orElseThrow());
        return CsvNames.of(organisation, indicators);
    }
}

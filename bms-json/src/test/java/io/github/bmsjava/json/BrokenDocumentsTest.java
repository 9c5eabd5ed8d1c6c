package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.csv.CsvFile;
import io.github.bmsjava.csv.CsvNames;
import io.github.bmsjava.csv.ObservationsCsv;
import io.github.bmsjava.csv.SourceDeclaration;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with broken documents, tables and datasets: {@code golden/broken/<case>/input.*} and {@code issues.txt}. With {@code
 * -Dbms.golden.update=true} the latter are written anew, to be read by eye.
 */
class BrokenDocumentsTest {
    private static final Path CASES = Path.of("src/test/resources/golden/broken");
    private static final boolean UPDATE = Boolean.getBoolean("bms.golden.update");

    private static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList();
        }
    }

    private static List<Issue> issues(Path directory) {
        Path json = directory.resolve("input.json");
        if (Files.exists(json)) {
            Validated<BmsDocument> read = BmsJson.read(json);
            List<Issue> issues = new ArrayList<>(read.issues());
            // what does not fit together is found when it is put together
            read.partial().ifPresent(document -> issues.addAll(together(document)));
            return issues;
        }
        Path table = directory.resolve("input.csv");
        if (Files.exists(table)) {
            return ObservationsCsv.read(
                            CsvFile.of(table),
                            SourceDeclaration.builder("input.csv").build(),
                            CsvNames.ids())
                    .issues();
        }
        return JsonStat.read(
                        directory.resolve("input.jsonstat"),
                        JsonStatSource.builder()
                                .onlyIndicator("frie-inntekter")
                                .unit("0301", "oslo")
                                .build())
                .issues();
    }

    private static List<Issue> together(BmsDocument document) {
        Validated<ScorecardModel> model = document.model();
        List<Issue> issues = new ArrayList<>(model.issues());
        document.organisation()
                .ifPresent(organisation -> organisation
                        .units()
                        .forEach(unit -> model.partial()
                                .ifPresent(made -> issues.addAll(
                                        made.cardsOf(unit, Period.year(2014)).issues()))));
        return issues;
    }

    private static String text(List<Issue> issues) {
        return issues.stream().map(BrokenDocumentsTest::text).collect(Collectors.joining());
    }

    /** Of what is no JSON neither column nor words: they are the parser's, and not the same in all its versions. */
    private static String text(Issue issue) {
        String code = issue.severity() + " " + issue.code().id();
        if (issue.code() == DocumentIssue.MALFORMED_DOCUMENT) {
            return code + "\n";
        }
        return code + issue.place().map(place -> " at " + place).orElse("") + "\n  "
                + issue.message().replace("\n", "\n  ") + "\n";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenDocumentHasExactlyTheseIssues(Path directory) throws IOException {
        String found = text(issues(directory));
        Path expected = directory.resolve("issues.txt");
        if (UPDATE) {
            Files.writeString(expected, found);
        }

        assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreCasesForEveryIssueOfDocumentsAndDatasets() throws IOException {
        Set<String> provoked = new TreeSet<>();
        for (Path directory : cases()) {
            issues(directory).forEach(issue -> provoked.add(issue.code().id()));
        }
        Set<String> missing = Stream.<IssueCode[]>of(DocumentIssue.values(), JsonStatIssue.values())
                .flatMap(Stream::of)
                .map(IssueCode::id)
                .filter(code -> !provoked.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
        // of whole folders, endless documents, files that are not there: provoked where they are made
        assertThat(missing)
                .containsExactly(
                        "document-too-large",
                        "document-unreadable",
                        "more-problems",
                        "no-document",
                        "policy-twice",
                        "source-outside-folder",
                        "undeclared-file");
        assertThat(provoked).hasSizeGreaterThan(80);
    }
}

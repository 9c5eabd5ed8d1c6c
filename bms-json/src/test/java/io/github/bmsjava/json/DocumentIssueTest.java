package io.github.bmsjava.json;

import static io.github.bmsjava.json.BmsJsonTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of documents, provoked; those of folders in {@link FolderTest}. */
class DocumentIssueTest {

    private static Issue only(Validated<?> validated) {
        assertThat(validated.issues()).hasSize(1);
        return validated.issues().get(0);
    }

    private static Validated<BmsDocument> units(String units) {
        return BmsJson.read("{\"bms\": \"1.0\", \"organisation\": {\"units\": [\n" + units + "\n]}}");
    }

    @Test
    void allProblemsAreReportedAtOnceWithPointerLineAndColumn() {
        Validated<BmsDocument> read = BmsJson.read(Golden.text("problems/document.json"));

        String lines = String.join(
                "\n",
                read.issues().stream()
                        .map(issue -> issue.code().id() + " " + issue.place().orElse("-"))
                        .toList());
        assertThat(lines + "\n").isEqualTo(Golden.text("problems/problems.txt"));
        BmsDocument stands = read.partial().orElseThrow();
        assertThat(stands.organisation().orElseThrow().units())
                .extracting(Object::toString)
                .containsExactly("sunn");
        assertThat(stands.indicators()).hasSize(1);
        assertThat(stands.cards()).hasSize(1);
        assertThat(stands.cards().get(0).layers()).hasSize(1);
        assertThat(stands.cards().get(0).layers().get(0).groups().get(0).entries())
                .hasSize(1);
        assertThat(stands.targets()).isEmpty();
        assertThat(stands.observations().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "{", "{\"bms\": \"1.0\",", "{\"bms\": \"1.0\", \"observations\": [{\"unit\": \"a"})
    void aDocumentCutOffGoesWhole(String text) {
        Validated<BmsDocument> read = BmsJson.read(text);

        assertThat(read.partial()).isEmpty();
        assertThat(codes(read)).containsExactly("truncated-document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bms",
                "{\"bms\" \"1.0\"}",
                "{\"bms\": \"1.0\"} {}",
                "{\"bms\": 01}",
                "{'bms': 1}",
                "{\"bms\": tru"
            })
    void whatIsNoJsonGoesWhole(String text) {
        Validated<BmsDocument> read = BmsJson.read(text);

        assertThat(read.partial()).isEmpty();
        assertThat(codes(read)).containsExactly("malformed-document");
    }

    @Test
    void aSyntaxErrorNamesItsLineAndColumn() {
        // the column of the character, or of the one after it: parsers differ
        assertThat(only(BmsJson.read("{\"bms\": \"1.0\",\n  \"x\" 1}")).place())
                .hasValueSatisfying(place -> assertThat(place).isIn("(2:7)", "(2:8)"));
    }

    @Test
    void nestingDeeperThanAnyRealDocumentIsRefusedAndDoesNotOverflowTheStack() {
        String deep = "{\"bms\": \"1.0\", \"observations\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(codes(BmsJson.read(deep))).containsExactly("nested-too-deep");
        assertThat(BmsJson.read(deep).partial()).isEmpty();
    }

    @Test
    void aMistakeInAFormulaStandsAtItsPlaceWithItsColumn() {
        Issue issue = only(
                BmsJson.read(
                        "{\"bms\": \"1.0\", \"scorecards\": {\"indicators\": [{\"id\": \"i\", \"formula\": \"shere(a; b)\"}]}}"));

        assertThat(issue.code().id()).isEqualTo("unknown-function");
        assertThat(issue.place().orElseThrow()).contains("/scorecards/indicators/0/formula");
        assertThat(issue.message()).contains("column 1", "share");
    }

    @Test
    void anEventThatIsNoneStandsAtItsPlace() {
        Issue issue =
                only(BmsJson.read("{\"bms\": \"1.0\", \"organisation\": {\"units\": [{\"id\": \"a\"}], \"events\": ["
                        + "{\"kind\": \"code-change\", \"date\": \"2024-01-01\", \"predecessors\": [\"a\"],"
                        + " \"successors\": [\"a\"]}]}}"));

        assertThat(issue.place().orElseThrow()).contains("/organisation/events/0");
        assertThat(issue.message()).contains("changes to itself");
    }

    @Test
    void anotherMajorVersionIsRefused() {
        Validated<BmsDocument> read = BmsJson.read("{\"bms\": \"2.0\", \"nytt\": 1}");

        assertThat(read.partial()).isEmpty();
        assertThat(only(read).code()).isEqualTo(DocumentIssue.UNSUPPORTED_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0.0", "x", ""})
    void aVersionThatIsNoneIsRefused(String version) {
        assertThat(codes(BmsJson.read("{\"bms\": \"" + version + "\"}"))).containsExactly("unsupported-version");
    }

    @Test
    void aDocumentWithoutVersionIsNone() {
        Validated<BmsDocument> read = BmsJson.read("{\"observations\": []}");

        assertThat(read.partial()).isEmpty();
        assertThat(codes(read)).containsExactly("missing-field");
        assertThat(codes(BmsJson.read("[]"))).containsExactly("wrong-type");
    }

    @Test
    void fieldsOfANewerMinorVersionAreReportedAndKeptOut() {
        Validated<BmsDocument> read = BmsJson.read(
                "{\"bms\": \"1.7\", \"nytt\": 1, \"organisation\": {\"units\": [{\"id\": \"a\", \"farge\": \"blå\"}]}}");

        assertThat(codes(read)).containsExactly("newer-version", "field-of-newer-version", "field-of-newer-version");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.orThrow().organisation().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void aKeyTwiceIsNeverLastWins() {
        Validated<BmsDocument> read =
                units("{\"id\": \"a\"}, {\"id\": \"b\", \"note\": \"1\", \"note\": \"2\", \"parent\": \"a\"}");

        Issue issue = only(read);
        assertThat(issue.code()).isEqualTo(DocumentIssue.DUPLICATE_KEY);
        assertThat(issue.place()).contains("/organisation/units/1/note (2:39)");
        assertThat(read.partial().orElseThrow().organisation().orElseThrow().size())
                .isEqualTo(1);
    }

    @Test
    void ofAMemberThatStandsTwiceNeitherIsUsed() {
        String one = "\"organisation\": {\"units\": [{\"id\": \"a\"}]}";

        Validated<BmsDocument> read = BmsJson.read("{\"bms\": \"1.0\", " + one + ", " + one + "}");

        assertThat(only(read).code()).isEqualTo(DocumentIssue.DUPLICATE_KEY);
        assertThat(read.partial().orElseThrow().organisation()).isEmpty();
    }

    @Test
    void aPointerEscapesWhatPointersEscape() {
        assertThat(only(units("{\"id\": \"a\", \"a/b~c\": 1}, {\"id\": \"b\"}")).place())
                .contains("/organisation/units/0/a~1b~0c (2:13)");
    }

    @Test
    void anIdIsBroughtIntoItsFormAndSaidSo() {
        Validated<BmsDocument> read = units("{\"id\": \" Lo\u0308ten \"}");

        assertThat(only(read).code()).isEqualTo(DocumentIssue.ID_NORMALISED);
        assertThat(only(read).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.orThrow()
                        .organisation()
                        .orElseThrow()
                        .units()
                        .get(0)
                        .id()
                        .value())
                .isEqualTo("Löten");
    }

    @Test
    void valuesThatCannotBeAreRefusedWithTheReason() {
        Validated<BmsDocument> read = BmsJson.read("""
                {"bms": "1.0", "scorecards": {"indicators": [
                  {"id": "", "direction": "higher-is-better"},
                  {"id": "a", "decimals": 19},
                  {"id": "b", "direction": "up"},
                  {"id": "c", "decimals": 1.5},
                  {"id": "d", "quantum": 1e50},
                  {"id": "e", "score": {"id": "progress"}},
                  {"id": "f", "score": {"id": "status-points", "version": 2}},
                  {"id": "g", "name": {}},
                  {"id": "h", "inUse": {"from": "2014-02-30"}},
                  {"id": "i", "inUse": {"from": "2014-02-02", "to": "2014-02-02"}},
                  {"id": "j", "scale": {"id": "s", "levels": [{"id": "l", "label": "L", "symbol": "*"}]}},
                  {"id": "k", "words": {"blå": "Blå"}},
                  {"id": "l", "frequency": {"every": 0, "from": "2003"}},
                  {"id": "m", "whenMissing": "conflicting"}
                ]}}""");

        assertThat(codes(read))
                .containsExactly(
                        "invalid-value",
                        "invalid-value",
                        "unknown-word",
                        "invalid-value",
                        "number-too-large",
                        "invalid-value",
                        "unknown-word",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value");
        assertThat(read.partial().orElseThrow().indicators()).isEmpty();
    }

    @Test
    void whatAnIndicatorWasBeforeIsReadWithItsPlaces() {
        Indicator read = BmsJson.read("""
                        {"bms": "1.0", "scorecards": {"indicators": [
                          {"id": "x", "decimals": 1, "inUse": {"from": "2003-01-01"},
                           "earlier": [{"until": "2012-01-01", "name": "Før", "decimals": 0}]}]}}""").orThrow().indicators().get(0);
        Validated<BmsDocument> wrong = BmsJson.read("""
                {"bms": "1.0", "scorecards": {"indicators": [
                  {"id": "a", "earlier": [{"decimals": 0}]},
                  {"id": "b", "earlier": [{"until": "2012-01-01", "id": "b"}]},
                  {"id": "c", "earlier": [{"until": "2012-01-01"}, {"until": "2012-01-01"}]}]}}""");

        assertThat(read)
                .isEqualTo(Indicator.builder("x")
                        .decimals(1)
                        .inUse(DateRange.from(LocalDate.parse("2003-01-01")))
                        .earlier("2012-01-01", was -> was.decimals(0).name("Før"))
                        .build());
        assertThat(wrong.issues().stream().map(issue -> issue.code().id() + " " + issue.subject()))
                .containsExactly(
                        "missing-field '/scorecards/indicators/0/earlier/0'",
                        "unknown-field '/scorecards/indicators/1/earlier/0/id'",
                        "invalid-value '/scorecards/indicators/2/earlier'");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace(@TempDir Path folder) throws IOException {
        byte[] latin = "{\"bms\": \"1.0\",\n \"organisation\": {\"units\": [{\"id\": \"løten\"}]}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.json"), latin);

        Validated<BmsDocument> read = BmsJson.read(file);

        Issue issue = only(read);
        assertThat(read.partial()).isEmpty();
        assertThat(issue.code()).isEqualTo(DocumentIssue.DOCUMENT_ENCODING);
        assertThat(issue.values()).containsEntry("byte", "52").containsEntry("line", "2");
        assertThat(issue.place()).contains("latin.json (2:1)");
        assertThat(codes(BmsJson.read(new ByteArrayInputStream(latin)))).containsExactly("document-encoding");
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        Validated<BmsDocument> read = BmsJson.read(Path.of("no-such.json"));

        assertThat(read.partial()).isEmpty();
        assertThat(only(read).code()).isEqualTo(DocumentIssue.DOCUMENT_UNREADABLE);
    }

    @Test
    void everyCodeHasItsOwnId() {
        assertThat(List.of(DocumentIssue.values()))
                .extracting(DocumentIssue::id)
                .doesNotHaveDuplicates();
    }
}

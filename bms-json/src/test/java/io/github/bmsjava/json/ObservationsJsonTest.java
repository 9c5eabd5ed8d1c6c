package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Observations one by one: the same as of a document read and written whole. */
class ObservationsJsonTest {
    private final List<Observation> handed = new ArrayList<>();

    private List<Issue> read(String json) {
        return ObservationsJson.forEach(new StringReader(json), handed::add);
    }

    @Property
    void theSameIsHandedOverAndWrittenAsOfAWholeDocument(@ForAll long seed) throws IOException {
        BmsDocument document = new Documents(seed).document();
        BmsDocument alone =
                BmsDocument.builder().observations(document.observations()).build();
        StringWriter written = new StringWriter();
        List<Observation> all = new ArrayList<>();

        ObservationsJson.write(document.observations().list().stream(), written);
        List<Issue> issues = ObservationsJson.forEach(new StringReader(BmsJson.write(document)), all::add);

        assertThat(all).isEqualTo(document.observations().list());
        assertThat(issues).isEmpty();
        assertThat(written).hasToString(BmsJson.write(alone));
    }

    private static final List<String> NAMES = List.of(
            "unit",
            "indicator",
            "period",
            "value",
            "numerator",
            "denominator",
            "words",
            "absence",
            "version",
            "raw",
            "flags",
            "source",
            "note");
    private static final List<Node> VALUES = List.of(
            Node.text(" å"),
            Node.text(""),
            Node.text("not-reported"),
            Node.number("1e999"),
            Node.number("7"),
            Node.number("7.0"),
            Node.number("0"),
            Node.bool(true),
            new Node.Arr(List.of(), 1, 1),
            new Node.Arr(List.of(Node.text("published"), Node.text("published")), 1, 1),
            new Node.Arr(List.of(Node.text("published"), Node.number("1")), 1, 1));

    /** Whatever stands in an observation, the reader of the usual ones finds what the thorough one finds. */
    @Property
    void theUsualAreReadAsTheThoroughReaderDoes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ObservationReader quick = new ObservationReader();
        for (Observation one : new Documents(seed).document().observations().list()) {
            Node.Obj written = (Node.Obj) ObservationCodec.write(one);
            Map<String, Node.Member> members = new LinkedHashMap<>(written.members());
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Node other = VALUES.get(random.nextInt(VALUES.size()));
            switch (random.nextInt(3)) {
                case 0 -> members.remove(name);
                case 1 -> members.put(name, new Node.Member(name, other, 1, 1));
                default -> {
                    // as it is
                }
            }
            Node.Obj node = new Node.Obj(members, List.of(), 1, 1);
            Problems thorough = new Problems("");
            Problems usual = new Problems("");

            assertThat(quick.read(Value.root(node, usual), "observations", 0, node))
                    .isEqualTo(ObservationCodec.read(Value.root(node, thorough)
                            .below("observations", node)
                            .below("0", node)));
            assertThat(usual.issues()).isEqualTo(thorough.issues());
        }
    }

    @Test
    void whatIsWrongIsReportedAtItsPlaceAndTheRestHandedOver() {
        String json = """
                {"bms": "1.0", "organisation": {"units": [{"id": "a"}]},
                 "observations": [
                  {"unit": "a", "indicator": "i", "period": "2014", "value": 1},
                  {"unit": "a", "indicator": "i", "period": "i fjor", "value": 2},
                  {"unit": "a", "indicator": "i", "period": "2016", "value": 3}]}
                """;

        List<Issue> issues = read(json);

        assertThat(handed).extracting(one -> one.key().period().year()).containsExactly(2014, 2016);
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).place()).hasValue("/observations/1/period (4:45)");
        assertThat(issues).isEqualTo(BmsJson.read(json).issues());
        assertThat(handed)
                .isEqualTo(BmsJson.read(json)
                        .partial()
                        .orElseThrow()
                        .observations()
                        .list());
    }

    @Test
    void whatWasHandedOverStaysWhereTheRestIsCutOff() {
        List<Issue> issues = read("{\"bms\": \"1.0\", \"observations\": [{\"unit\": \"a\", \"indicator\": \"i\","
                + " \"period\": \"2014\", \"value\": 1}, {\"unit\"");

        assertThat(handed).hasSize(1);
        assertThat(issues).extracting(Issue::code).containsExactly(DocumentIssue.TRUNCATED_DOCUMENT);
    }

    @Test
    void theVersionMustStandBeforeTheObservations() {
        String rows = "\"observations\": [{\"unit\": \"a\", \"indicator\": \"i\", \"period\": \"2014\", \"value\": 1}]";

        assertThat(read("{" + rows + "}")).extracting(Issue::code).containsExactly(DocumentIssue.MISSING_FIELD);
        assertThat(read("{\"bms\": \"2.0\", " + rows + "}"))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.UNSUPPORTED_VERSION);
        assertThat(handed).isEmpty();
        assertThat(read("{\"bms\": \"1.7\", " + rows + "}"))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.NEWER_VERSION);
        assertThat(handed).hasSize(1);
    }

    @Test
    void whatIsNoListOrStandsTwiceIsReported() {
        assertThat(read("{\"bms\": \"1.0\", \"observations\": {}}"))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.WRONG_TYPE);
        assertThat(read("{\"bms\": \"1.0\", \"observations\": [], \"observations\": []}"))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.DUPLICATE_KEY);
        assertThat(read("[]")).extracting(Issue::code).containsExactly(DocumentIssue.MALFORMED_DOCUMENT);
        assertThat(read("")).extracting(Issue::code).containsExactly(DocumentIssue.TRUNCATED_DOCUMENT);
    }

    @Test
    void aFileThatCannotBeReadOrIsNotUtf8HandsOverNothing(@TempDir Path directory) throws IOException {
        Path latin = Files.write(
                directory.resolve("latin.json"),
                "{\"bms\": \"1.0\",\n\"observations\": [{\"unit\": \"å\"}]}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ObservationsJson.forEach(latin, handed::add))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.DOCUMENT_ENCODING);
        assertThat(ObservationsJson.forEach(directory.resolve("none.json"), handed::add))
                .extracting(Issue::code)
                .containsExactly(DocumentIssue.DOCUMENT_UNREADABLE);
        assertThat(handed).isEmpty();
    }

    @Test
    void nothingIsAnEmptyDocument() throws IOException {
        StringWriter written = new StringWriter();

        ObservationsJson.write(Stream.of(), written);

        assertThat(written).hasToString("{\n  \"bms\": \"1.0\"\n}\n");
    }
}

package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, and what it says of the documents that are shown and written. */
class SchemaTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("```json[^\n]*\n(.*?)```", Pattern.DOTALL);

    @Test
    void theSchemaIsValidAgainstTheMetaSchema() {
        assertThat(DocumentSchema.errorsOfTheSchemaItself()).isEmpty();
    }

    @Test
    void theReferenceHasTheSameSchemaAsTheJar() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/reference/bms-1.0.schema.json")))
                .isEqualTo(BmsJson.schema());
    }

    /** Whatever has members has a description, and each example is what it is an example of. */
    @Test
    void everyDefinitionIsDescribedAndItsExamplesAreValid() throws IOException {
        Node.Obj schema = (Node.Obj) NodeReader.read(new StringReader(BmsJson.schema()), new Problems(""))
                .orElseThrow();
        Node.Obj definitions = (Node.Obj) schema.members().get("$defs").value();
        List<String> errors = new ArrayList<>();
        int examples = 0;
        for (Node.Member one : definitions.members().values()) {
            Map<String, Node.Member> members = ((Node.Obj) one.value()).members();
            if (!members.containsKey("description")) {
                errors.add(one.name() + " has no description");
            }
            if (members.containsKey("examples")) {
                for (Node example : ((Node.Arr) members.get("examples").value()).items()) {
                    examples++;
                    DocumentSchema.errors(one.name(), NodeWriter.compact(example))
                            .forEach(error -> errors.add(one.name() + ": " + error));
                }
            }
        }

        assertThat(errors).isEmpty();
        assertThat(examples).isGreaterThan(30);
    }

    private static Stream<String> shown() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            List<Path> read =
                    new ArrayList<>(pages.filter(page -> page.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            read.add(ROOT.resolve("README.md"));
            for (Path page : read) {
                BLOCK.matcher(Files.readString(page, StandardCharsets.UTF_8))
                        .results()
                        .map(match -> match.group(1))
                        .filter(json -> json.contains("\"bms\""))
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyDocumentOfTheDocumentationIsValidAndReadWithoutErrors(String json) {
        assertThat(DocumentSchema.errors(json)).isEmpty();
        assertThat(BmsJson.read(json).issues()).noneMatch(issue -> issue.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document/document.json",
                "results/document.json",
                "results/results.json",
                "climbing/document.json",
                "climbing/results.json"
            })
    void theGoldenDocumentsAreValid(String file) throws IOException {
        assertThat(DocumentSchema.errors(Files.readString(Path.of("src/test/resources/golden", file))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"bms\": \"2.0\"}",
                "{\"bms\": \"1.0\", \"cards\": []}",
                "{\"bms\": \"1.0\", \"observations\": [{\"unit\": \"a\", \"indicator\": \"b\", \"period\": \"2014\"}]}",
                "{\"bms\": \"1.0\", \"observations\": [{\"unit\": \"a\", \"reference\": \"c\", \"indicator\": \"b\","
                        + " \"period\": \"2014\", \"value\": 1}]}",
                "{\"bms\": \"1.0\", \"observations\": [{\"unit\": \"a\", \"indicator\": \"b\", \"period\": \"2014\","
                        + " \"numerator\": 1}]}",
                "{\"bms\": \"1.0\", \"organisation\": {\"units\": [{\"id\": \"\"}]}}",
                "{\"bms\": \"1.0\", \"organisation\": {\"events\": [{\"kind\": \"merge\", \"date\": \"2020-01-01\"}]}}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String json) {
        assertThat(DocumentSchema.errors(json)).isNotEmpty();
        assertThat(BmsJson.read(json).issues()).anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}

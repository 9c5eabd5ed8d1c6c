package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A document of each version that ever was, with every kind of member; never changed once the version is out. */
class FixturesTest {
    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/1.0.json");

    @Test
    void aDocumentOf1Point0IsReadWithoutLoss() throws IOException {
        Validated<BmsDocument> read = BmsJson.read(FIXTURE);
        BmsDocument document = read.orThrow();
        StringWriter written = new StringWriter();
        BmsJson.writeWithPersonalTexts(document, written);

        assertThat(read.issues()).isEmpty();
        assertThat(DocumentSchema.errors(Files.readString(FIXTURE))).isEmpty();
        assertThat(document.organisation().orElseThrow().units()).hasSize(3);
        assertThat(document.cards()).hasSize(1);
        assertThat(document.observations().list()).hasSize(3);
        assertThat(document.agreements().get(0).goals()).hasSize(5);
        assertThat(document.agreements().get(0).isSigned()).isTrue();
        assertThat(document.comments().get(0).text().reveal()).isEqualTo("To langtidssyke.");
        assertThat(document.cycle().wheel().orElseThrow().events()).hasSize(4);
        assertThat(document.cycle().goalReports("lund-2014")).hasSize(3);
        assertThat(document.cycle().assessments().get(0).conclusions()).hasSize(1);
        assertThat(document.results().get(0).rows().get(0).findLevel()).contains("green");
        // every number, text and word is there again, spaces aside
        assertThat(written.toString().replaceAll("\\s", ""))
                .isEqualTo(Files.readString(FIXTURE).replaceAll("\\s", ""));
    }
}

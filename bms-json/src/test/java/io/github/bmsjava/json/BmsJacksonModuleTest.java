package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BmsJacksonModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new BmsJacksonModule());

    private static BmsDocument document() {
        return BmsDocument.builder()
                .observation(Observation.of("lund", "sykefravær", "2014", "4.50"))
                .build();
    }

    @Test
    void aDocumentInsideAnObjectIsWrittenAndReadWithItsDecimals() throws Exception {
        String written = MAPPER.writeValueAsString(Map.of("document", document()));

        assertThat(written).contains("\"value\":4.50");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(document()), BmsDocument.class))
                .isEqualTo(document());
        assertThat(MAPPER.readerForListOf(BmsDocument.class)
                        .<List<BmsDocument>>readValue(MAPPER.writeValueAsString(List.of(document(), document()))))
                .containsExactly(document(), document());
    }

    @Test
    void everyErrorIsNamed() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"bms\": \"1.0\", \"organisasjon\": {}, \"observations\": {}}", BmsDocument.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("organisasjon")
                .hasMessageContaining("should be a list");
    }

    @Test
    void textsAboutPersonsAreLeftOut() throws Exception {
        BmsDocument commented = document().toBuilder()
                .comment(Comment.of(
                        "lund",
                        "sykefravær",
                        "2014",
                        PersonRef.of("p1"),
                        LocalDate.parse("2014-12-01"),
                        PersonalText.of("Hemmelig")))
                .build();

        assertThat(MAPPER.writeValueAsString(commented)).doesNotContain("Hemmelig");
    }

    @Test
    void onlyThisClassNeedsDatabind() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("io.github.bmsjava")
                                .stream()
                                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(to -> to.getTargetClass()
                                                .getPackageName()
                                                .startsWith("com.fasterxml.jackson.databind")))
                                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                                .distinct())
                .containsExactly(BmsJacksonModule.class.getName());
    }
}

package io.github.bmsjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.json.BmsDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the public API to {@code api.txt}: whoever changes it sees it, and so does the reader of the commit. */
class ApiTest {
    private static final Path API = Path.of("..", "api.txt");
    private static final List<String> NOW =
            Inventory.of(List.of(ModuleTypes.around(Bms.class), ModuleTypes.around(BmsDocument.class)));

    @BeforeAll
    static void acceptTheChangesIfAsked() throws IOException {
        if (Boolean.getBoolean("bms.api.update")) {
            Files.writeString(API, String.join("\n", NOW) + "\n", StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePublicApiIsTheOneThatIsWrittenDown() throws IOException {
        List<String> changes = ApiChanges.between(written(), NOW);

        assertThat(changes).withFailMessage(() -> ApiChanges.message(changes)).isEmpty();
    }

    @Test
    void bothModulesAreListed() throws IOException {
        assertThat(written()).contains("module io.github.bmsjava.core", "module io.github.bmsjava.json", "Bms");
    }

    @Test
    void nothingInternalIsListed() throws IOException {
        assertThat(written()).noneMatch(line -> line.contains("internal."));
    }

    @Test
    void noTypeOfADependencyIsListed() throws IOException {
        assertThat(written())
                .noneMatch(line -> line.contains("com.google."))
                // what lets databind hold documents cannot do without its name
                .noneMatch(line -> line.contains("com.fasterxml.") && !line.contains("class BmsJacksonModule extends"))
                .noneMatch(line -> line.contains("de.siegmar."))
                .noneMatch(line -> line.contains("org.slf4j."));
    }

    private static List<String> written() throws IOException {
        return Files.readAllLines(API, StandardCharsets.UTF_8);
    }
}

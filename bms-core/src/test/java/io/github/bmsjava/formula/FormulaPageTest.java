package io.github.bmsjava.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page about formulas shows is so. */
class FormulaPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "formula.md");

    @Test
    void theExamplesAreFormulasInTheirOwnWords() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int first = lines.indexOf("```") + 1;
        List<String> examples =
                lines.subList(first, first + lines.subList(first, lines.size()).indexOf("```"));

        assertThat(examples)
                .hasSize(4)
                .allSatisfy(
                        example -> assertThat(Formula.parse(example).orThrow()).hasToString(example));
    }

    @Test
    void everyFunctionStandsInTheTable() throws IOException {
        String page = Files.readString(PAGE);

        for (Formula.Kind kind : Formula.Kind.values()) {
            if (kind.isFunction()) {
                assertThat(page).contains("`" + kind.text() + "(");
            }
        }
        assertThat(page).contains("previous(x)", "4 096 bits", "10 000 characters", "1 000 levels");
    }
}

package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.json.StoredResults;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The folder {@code docs/examples/loten}: what the example makes of the printed tables, as one document. With {@code
 * -Dbms.golden.update=true} it is written anew.
 */
class LotenFolderTest {
    private static final Path FOLDER = Path.of("../../docs/examples/loten");
    private static final Path FILE = FOLDER.resolve("loten.json");
    private static final Run RUN = new LotenExample().load(Language.NB).runs().get(0);

    private static BmsDocument document() {
        BmsDocument.Builder document = BmsDocument.builder()
                .organisation(RUN.organisation())
                .looserTargets(RUN.model().targets().policy())
                .observations(RUN.observations());
        RUN.model().indicators().forEach(document::indicator);
        RUN.model().cards().forEach(document::card);
        RUN.model().targets().assignments().forEach(document::target);
        return document.build();
    }

    @Test
    void theFolderHoldsWhatTheExampleMakesOfTheTables() throws IOException {
        String written = BmsJson.write(document());
        if (Boolean.getBoolean("bms.golden.update")) {
            Files.writeString(FILE, written);
        }

        assertThat(Files.readString(FILE)).isEqualTo(written);
    }

    @Test
    void theFolderIsEvaluatedAsTheExample() {
        Validated<BmsDocument> read = BmsJson.readFolder(FOLDER);
        BmsDocument document = read.partial().orElseThrow();
        EvaluationPlan plan = EvaluationPlan.compile(
                        document.model().partial().orElseThrow(),
                        document.organisation().orElseThrow(),
                        PlanOptions.of(RUN.periods()))
                .partial()
                .orElseThrow();
        Evaluation example = EvaluationPlan.compile(RUN.model(), RUN.organisation(), PlanOptions.of(RUN.periods()))
                .partial()
                .orElseThrow()
                .evaluate(RUN.observations());

        StoredResults fromFolder = StoredResults.of(plan.evaluate(document.observations()), Language.NB);

        assertThat(fromFolder.rows()).hasSizeGreaterThan(100);
        assertThat(fromFolder.isOf(example)).isTrue();
        assertThat(fromFolder.differences(StoredResults.of(example, Language.NB)))
                .isEmpty();
    }
}

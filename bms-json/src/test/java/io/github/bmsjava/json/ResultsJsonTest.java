package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsJsonTest {
    private static final BmsDocument DOCUMENT =
            BmsJson.read(Golden.text("results/document.json")).orThrow();

    private static String written(Observations observations, Language language) throws IOException {
        Evaluation evaluation = EvaluationPlan.compile(
                        DOCUMENT.model().orThrow(), DOCUMENT.organisation().orElseThrow(), PlanOptions.periods("2014"))
                .orThrow()
                .evaluate(observations);
        StringWriter out = new StringWriter();
        BmsJson.writeResults(evaluation, language, out);
        return out.toString();
    }

    @Test
    void resultsAreWrittenByStableIdsWithTheirReasons() throws IOException {
        assertThat(written(DOCUMENT.observations(), Language.NB)).isEqualTo(Golden.text("results/results.json"));
    }

    @Test
    void sentencesAndMessagesAreInTheLanguageAskedFor() throws IOException {
        assertThat(written(DOCUMENT.observations(), Language.EN))
                .contains("\"language\": \"en\"")
                .contains("\"word\": \"Yellow\"")
                .contains("is superseded by");
    }

    @Test
    void theOrderOfObservationsChangesNoByte() throws IOException {
        List<Observation> turned = new ArrayList<>(DOCUMENT.observations().list());
        Collections.reverse(turned);

        assertThat(written(Observations.of(turned), Language.NB))
                .isEqualTo(written(DOCUMENT.observations(), Language.NB));
    }

    @Test
    void nothingReportedIsStillADocument() throws IOException {
        String empty = written(Observations.none(), Language.NB);

        assertThat(BmsJson.read(empty).issues()).isEmpty();
        assertThat(empty).contains("\"reason\": \"not-reported\"").doesNotContain("reported\": {");
    }
}

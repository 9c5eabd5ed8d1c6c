package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.json.StoredResults.Difference;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredResultsTest {
    private static final BmsDocument DOCUMENT =
            BmsJson.read(Golden.text("results/document.json")).orThrow();

    private static Evaluation evaluated(Observations observations, String... periods) {
        return EvaluationPlan.compile(
                        DOCUMENT.model().orThrow(), DOCUMENT.organisation().orElseThrow(), PlanOptions.periods(periods))
                .orThrow()
                .evaluate(observations);
    }

    private static StoredResults stored(Evaluation evaluation) throws IOException {
        StringWriter out = new StringWriter();
        BmsJson.writeResults(evaluation, Language.NB, out);
        return BmsJson.read(out.toString()).orThrow().results().get(0);
    }

    private static Observations corrected() {
        List<Observation> all = new ArrayList<>(DOCUMENT.observations().list());
        all.add(Observation.builder("lund", "planer", "2014")
                .amount("31")
                .version(3)
                .build());
        return Observations.of(all);
    }

    @Test
    void aCorrectionIsTheOnlyDifference() throws IOException {
        StoredResults then = stored(evaluated(DOCUMENT.observations(), "2014"));
        Evaluation now = evaluated(corrected(), "2014");

        List<Difference> differences = then.differences(StoredResults.of(now, Language.NB));

        assertThat(differences).first().satisfies(difference -> {
            assertThat(difference.then()).asString().contains("planer", "29");
            assertThat(difference.now()).asString().contains("planer", "31");
            assertThat(difference).asString().contains(" → ");
        });
        assertThat(differences).noneMatch(difference -> difference.toString().contains("trivsel"));
        assertThat(then.isOf(now)).isFalse();
    }

    @Test
    void whatIsNoLongerThereAndWhatIsNewStandsAlone() throws IOException {
        StoredResults one = stored(evaluated(DOCUMENT.observations(), "2014"));
        StoredResults two = stored(evaluated(DOCUMENT.observations(), "2013", "2014"));

        assertThat(one.differences(two)).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.then()).isNull();
            assertThat(difference.now())
                    .isNotNull()
                    .satisfies(row -> assertThat(row.period()).isEqualTo(Period.year(2013)));
        });
        assertThat(two.differences(one))
                .hasSameSizeAs(one.differences(two))
                .allSatisfy(difference -> assertThat(difference.now()).isNull());
    }

    @Test
    void theSameResultsHaveNoDifferenceAndAreOfTheRun() throws IOException {
        Evaluation run = evaluated(DOCUMENT.observations(), "2014");

        assertThat(stored(run).differences(StoredResults.of(run, Language.NB))).isEmpty();
        assertThat(stored(run).isOf(run)).isTrue();
    }

    @Test
    void otherLanguagesAreNotCompared() throws IOException {
        Evaluation run = evaluated(DOCUMENT.observations(), "2014");
        StoredResults english = StoredResults.of(run, Language.EN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stored(run).differences(english))
                .withMessageContaining("results in nb are compared with results in en");
    }
}

package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.json.StoredResults;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What an evaluation came to is stored, read back and written again without a difference, and is proved by its fingerprints. */
class StoredResultsProperties {
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void resultsOfCardsAreStoredWithoutLoss(@ForAll long seed) throws IOException {
        check(Case.ofCards(seed), seed);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void resultsOverUnitsAndTimeAreStoredWithoutLoss(@ForAll long seed) throws IOException {
        check(Case.ofUnitsAndTime(seed), seed);
    }

    private static void check(Case made, long seed) throws IOException {
        Language language = seed % 2 == 0 ? Language.NB : Language.EN;
        EvaluationPlan plan = plan(made);
        RunOptions how = RunOptions.standard().withholding(made.withheld());
        Evaluation evaluation = plan.evaluate(Observations.of(made.observations()), how);
        StringWriter written = new StringWriter();
        BmsJson.writeResults(evaluation, language, written);

        Validated<BmsDocument> read = BmsJson.read(written.toString());

        StoredResults stored = StoredResults.of(evaluation, language);
        assertThat(read.issues()).isEmpty();
        BmsDocument document = read.orThrow();
        assertThat(document.results()).containsExactly(stored);
        assertThat(BmsJson.write(document)).isEqualTo(written.toString());
        assertThat(stored.isOf(evaluation)).isTrue();
        assertThat(stored.differences(StoredResults.of(again(made, seed, how), language)))
                .isEmpty();
    }

    /** The same figures in another order, by another plan: the same fingerprints and the same rows. */
    private static Evaluation again(Case made, long seed, RunOptions how) {
        List<Observation> shuffled = new Dice(~seed).shuffled(made.observations());
        return plan(made).evaluate(Observations.of(shuffled), how);
    }

    private static EvaluationPlan plan(Case made) {
        PlanOptions options = PlanOptions.of(made.periods());
        return EvaluationPlan.compile(made.model(), made.organisation(), options)
                .partial()
                .orElseThrow();
    }
}

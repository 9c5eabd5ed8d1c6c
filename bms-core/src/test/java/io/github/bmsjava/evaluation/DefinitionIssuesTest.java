package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ThresholdIssue;
import org.junit.jupiter.api.Test;

class DefinitionIssuesTest {
    private static Scorecard card(String id, String unit) {
        return Scorecard.builder(id)
                .appliesTo(LayerScope.unit(unit))
                .perspective("P", p -> p.indicator("i", i -> i.green(Bound.atLeast("3,5"))))
                .build()
                .orThrow();
    }

    /** No unit is judged by the second card, so its own result cannot tell. */
    @Test
    void theResultOfOneCardDoesNotTellOfTheEqualTargetOfAnother() {
        ScorecardModel model = ScorecardModel.builder()
                .card(card("med", "by"))
                .card(card("uten", "borte"))
                .indicator(Indicator.builder("i").higherIsBetter().build())
                .build()
                .orThrow();
        Organisation units =
                Organisation.builder().unit("by", "By", null).build().orThrow();
        Evaluation evaluation = EvaluationPlan.compile(model, units, PlanOptions.years(2014, 2014))
                .partial()
                .orElseThrow()
                .evaluate(
                        Observations.of(Observation.of("by", "i", "2014", "3")),
                        RunOptions.standard().tellingDefinitions());

        assertThat(evaluation.issues())
                .filteredOn(issue -> issue.code() == ThresholdIssue.BOUND_FINER_THAN_INDICATOR)
                .extracting(Issue::subject)
                .hasSize(2)
                .anyMatch(subject -> subject.contains("uten"))
                .noneMatch(subject -> subject.contains("med"));
    }
}

package io.github.bmsjava.examples.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoriesTest {
    private static Evaluation evaluation(Map<String, String> targets) {
        ScorecardModelBuilder model = ScorecardModel.builder()
                .card(Scorecard.builder("kort")
                        .perspective("Brukere", p -> p.indicator("tilfredshet", i -> i.higherIsBetter()))
                        .build()
                        .orThrow());
        targets.forEach((year, limit) -> model.target(TargetAssignment.builder("tilfredshet", TargetScope.unit("nord"))
                .period(year)
                .target(Bound.atLeast(limit))
                .build()));
        return EvaluationPlan.compile(
                        model.build().orThrow(),
                        Organisation.builder()
                                .unit("nord", "Nord", null)
                                .build()
                                .orThrow(),
                        PlanOptions.years(2013, 2015))
                .orThrow()
                .evaluate(Observations.of(List.of(
                        Observation.of("nord", "tilfredshet", "2013", "4.2"),
                        Observation.of("nord", "tilfredshet", "2014", "4.6"),
                        Observation.of("nord", "tilfredshet", "2015", "4.8"))));
    }

    private static Chart.Drawing chart(Evaluation results, boolean isBrief) {
        Histories histories = new Histories(results, Language.NB, BmsJson.messages(Language.NB), isBrief);
        List<CardResult> through = results.periods().stream()
                .map(period -> results.in(period).unit("nord").cards().get(0))
                .toList();
        IndicatorResult last = through.get(2).indicator("tilfredshet");
        History history = Objects.requireNonNull(histories.of(through).get(IndicatorId.of("tilfredshet")));
        return histories.chart(last, history, histories.words(last, history));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPeriodHasItsOwnTarget(boolean isBrief) {
        assertThat(chart(evaluation(Map.of("2013", "4", "2014", "4.5", "2015", "5")), isBrief)
                        .steps())
                .isEqualTo("M0.0,28.0H32.0V16.0H88.0V4.0H120.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPeriodWithoutATargetHasNoLine(boolean isBrief) {
        assertThat(chart(evaluation(Map.of("2014", "5", "2015", "5")), isBrief).steps())
                .isEqualTo("M32.0,4.0H120.0");
        assertThat(chart(evaluation(Map.of()), isBrief).limits()).isEmpty();
    }
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import java.util.List;
import java.util.function.Consumer;

/** Short runs: one card {@code kort}, one indicator {@code i}, the unit {@code lund} in Alna, the year 2014. */
final class Runs {
    private Runs() {}

    static Organisation alna() {
        return Organisation.builder()
                .unit("alna", "Bydel Alna", null)
                .unit("lund", u -> u.parent("alna").type("barnehage"))
                .reference("by", "Bygjennomsnittet")
                .build()
                .orThrow();
    }

    static Scorecard card(String id, Consumer<EntryBuilder> entry) {
        return Scorecard.builder(id)
                .perspective("P", p -> p.indicator("i", entry))
                .build()
                .partial()
                .orElseThrow();
    }

    /** Absence in percent with one decimal, at most 9.9: the case of most tests. */
    static Scorecard absence() {
        return card("kort", absence(Bound.atMost("9,9")));
    }

    static Consumer<EntryBuilder> absence(LevelBound target) {
        return e -> e.name("Sykefravær").decimals(1).percent().lowerIsBetter().target(target);
    }

    static Consumer<EntryBuilder> absence(LevelBound target, Consumer<IndicatorBuilder> more) {
        return absence(target).andThen(e -> e.define(more));
    }

    static EvaluationPlan plan(Scorecard... cards) {
        return plan(ScorecardModel.of(cards));
    }

    static EvaluationPlan plan(ScorecardModel model) {
        return EvaluationPlan.compile(model, alna(), PlanOptions.years(2013, 2015))
                .orThrow();
    }

    static IndicatorResult judge(Scorecard card, Observation... observations) {
        return plan(card)
                .evaluate(Observations.of(observations))
                .in("2014")
                .unit("lund")
                .indicator("i");
    }

    static IndicatorResult judge(ScorecardModel model, Observation... observations) {
        return plan(model)
                .evaluate(Observations.of(observations))
                .in("2014")
                .unit("lund")
                .indicator("i");
    }

    static Observation figure(String amount) {
        return observation().amount(amount).build();
    }

    static ObservationBuilder observation() {
        return Observation.builder("lund", "i", "2014");
    }

    static Observation printed(String raw) {
        Figure figure = FigureReader.lenient().read(raw).partial().orElseThrow();
        return observation().printed(figure).build();
    }

    static List<IssueCode> codes(IndicatorResult result) {
        return result.issues().stream().map(Issue::code).toList();
    }

    static List<IssueCode> codes(Evaluation evaluation) {
        return evaluation.issues().stream().map(Issue::code).toList();
    }
}

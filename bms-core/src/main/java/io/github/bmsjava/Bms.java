package io.github.bmsjava;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.stream.Stream;

/** The shortest way from a card, units and figures to lights; for a first try and for JShell. */
public final class Bms {
    private Bms() {}

    /**
     * Evaluates one card in every period that has a figure.
     *
     * @param card defines its own indicators and targets
     * @param organisation the units
     * @param figures at least one
     * @return the results; their issues tell what is odd with the card, too
     * @throws InvalidException if the card has an error, or card and organisation do not fit together
     * @throws IllegalArgumentException if there is no figure
     */
    public static Evaluation evaluate(Scorecard card, Organisation organisation, Observations figures) {
        return evaluate(ScorecardModel.of(card), organisation, figures);
    }

    /**
     * Evaluates a model in every period that has a figure.
     *
     * @param model indicators, cards and targets
     * @param organisation the units
     * @param figures at least one
     * @return the results; their issues begin with those of the model and of how it fits the organisation
     * @throws InvalidException if model and organisation do not fit together; holds the issues of the model as well
     * @throws IllegalArgumentException if there is no figure
     */
    public static Evaluation evaluate(ScorecardModel model, Organisation organisation, Observations figures) {
        List<Period> periods = figures.list().stream()
                .map(Observation::key)
                .map(ObservationKey::period)
                .distinct()
                .toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no figure, so no period to evaluate.\nMaybe EvaluationPlan.compile with stated periods.");
        }
        Validated<EvaluationPlan> plan = EvaluationPlan.compile(model, organisation, PlanOptions.of(periods));
        if (plan.hasErrors()) {
            throw new InvalidException(Stream.concat(model.issues().stream(), plan.issues().stream())
                    .distinct()
                    .toList());
        }
        return plan.orThrow().evaluate(figures, RunOptions.standard().tellingDefinitions());
    }

    /**
     * The cards of a unit as text in bokmål, ready to print.
     *
     * @param results the results
     * @param unit the id of the unit
     * @return several lines
     */
    public static String table(Results results, String unit) {
        return CardTable.of(results, OrgUnitId.of(unit), Language.NB);
    }
}

package io.github.bmsjava.examples.verification;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.List;

/** Something to evaluate. */
record Case(
        Organisation organisation,
        ScorecardModel model,
        List<Period> periods,
        List<Observation> observations,
        DisclosurePattern withheld) {

    /** A case over units and time: one card without rules of its groups. */
    static Case ofUnitsAndTime(long seed) {
        return CaseMaker.make(seed, false, Focus.NONE);
    }

    /** A whole case: cards with groups, gates and withheld cells. */
    static Case ofCards(long seed) {
        return CaseMaker.make(seed, true, Focus.NONE);
    }

    /** A whole case whose numbers lie at and beyond the bounds of what columns hold. */
    static Case ofWideNumbers(long seed) {
        return CaseMaker.make(seed, true, Focus.WIDE_NUMBERS);
    }

    /** A whole case with gates that ask about groups. */
    static Case ofGroupGates(long seed) {
        return CaseMaker.make(seed, true, Focus.GROUP_GATES);
    }

    Case with(Organisation other) {
        return new Case(other, model, periods, observations, withheld);
    }

    Case with(List<Observation> others) {
        return new Case(organisation, model, periods, others, withheld);
    }

    Case withheld(DisclosurePattern other) {
        return new Case(organisation, model, periods, observations, other);
    }

    Reference reference(Mistake mistake) {
        return new Reference(model, organisation, observations, withheld, mistake);
    }

    Evaluation evaluate() {
        return evaluate(RunOptions.standard());
    }

    Evaluation evaluate(RunOptions how) {
        return EvaluationPlan.compile(model, organisation, PlanOptions.of(periods))
                .partial()
                .orElseThrow()
                .evaluate(Observations.of(observations), how.withholding(withheld));
    }
}

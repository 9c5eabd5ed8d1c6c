package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.List;
import java.util.function.Function;

/**
 * One evaluation of an example.
 *
 * @param heading what is special about it; empty where there is only one
 * @param organisation the units
 * @param model the cards and their targets
 * @param periods what is evaluated
 * @param observations the figures
 * @param issues what the definitions have against themselves
 * @param before printed above the cards
 * @param after printed below the cards
 * @param besides what there is beside the results, once there are results
 */
record Run(
        String heading,
        Organisation organisation,
        ScorecardModel model,
        List<Period> periods,
        Observations observations,
        List<Issue> issues,
        List<Section> before,
        List<Section> after,
        Function<Evaluation, Besides> besides) {
    Run {
        periods = List.copyOf(periods);
        issues = List.copyOf(issues);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    Run(
            String heading,
            Organisation organisation,
            ScorecardModel model,
            List<Period> periods,
            Observations observations,
            List<Issue> issues) {
        this(
                heading,
                organisation,
                model,
                periods,
                observations,
                issues,
                List.of(),
                List.of(),
                results -> Besides.NONE);
    }

    Run(
            String heading,
            Organisation organisation,
            ScorecardModel model,
            List<Period> periods,
            Observations observations,
            List<Issue> issues,
            List<Section> before,
            List<Section> after) {
        this(heading, organisation, model, periods, observations, issues, before, after, results -> Besides.NONE);
    }

    /** The same with something beside its results. */
    Run with(Function<Evaluation, Besides> beside) {
        return new Run(heading, organisation, model, periods, observations, issues, before, after, beside);
    }
}

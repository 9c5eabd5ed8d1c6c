package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.List;

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
 */
record Run(
        String heading,
        Organisation organisation,
        ScorecardModel model,
        List<Period> periods,
        Observations observations,
        List<Issue> issues,
        List<Section> before,
        List<Section> after) {
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
        this(heading, organisation, model, periods, observations, issues, List.of(), List.of());
    }
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the observations of an evaluation once more, by another plan or with some of them replaced (R122). */
final class Rerun {
    private final EvaluationPlan before;
    private final List<Issue> issues;
    private final Inputs inputs;

    Rerun(EvaluationPlan before, ObservationTable table, Inputs inputs) {
        this.before = before;
        this.issues = table.issues();
        this.inputs = inputs;
    }

    Evaluation run(EvaluationPlan by, Collection<Observation> replacing, RunOptions how) {
        Map<ObservationKey, Observation> replaced = new LinkedHashMap<>();
        for (Observation one : replacing) {
            if (replaced.put(one.key(), one) != null) {
                throw new IllegalArgumentException("two observations of " + one.key() + " are to replace what was.");
            }
        }
        if (!by.options().periods().equals(before.options().periods())) {
            throw new IllegalArgumentException(
                    "the plan is for " + by.options() + ", not for " + before.options() + ".");
        }
        new WithheldGuard(before, inputs.withholding().pattern()).require(by, replaced.keySet());
        return Evaluation.of(table(by, replaced), how);
    }

    private ObservationTable table(EvaluationPlan by, Map<ObservationKey, Observation> replaced) {
        Intake intake = new Intake(by);
        List<Issue> unkept = new ArrayList<>(issues);
        Set<String> told = new HashSet<>();
        issues.forEach(issue -> told.add(issue.subject()));
        Set<IndicatorId> seen = new HashSet<>();
        Set<String> kept = new HashSet<>();
        inputs.figures().forEach((key, history) -> {
            seen.add(key.indicator());
            intake.keep(key, history);
            if (!told.isEmpty() && told.contains(key.toString())) {
                kept.add(key.toString());
            }
        });
        unkept.removeIf(issue -> kept.contains(issue.subject()));
        replaced.forEach((key, one) -> {
            seen.add(key.indicator());
            intake.keep(key, ObservationHistory.of(List.of(one)));
        });
        requireRead(by, seen);
        return new ObservationTable(by, intake, unkept);
    }

    /** What the plan before did not read was perhaps not kept: better no figure than one that is silently missing. */
    private void requireRead(EvaluationPlan by, Set<IndicatorId> seen) {
        unread(by, seen).stream().findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "observations of '" + id
                            + "' were not read for the first evaluation.\nMaybe add some, or evaluate the plan from its source.");
        });
    }

    /** The indicators of which a plan reads more, and nothing is known. */
    List<IndicatorId> unread(EvaluationPlan by) {
        Set<IndicatorId> seen = new HashSet<>();
        inputs.figures().forEach((key, history) -> seen.add(key.indicator()));
        return unread(by, seen);
    }

    private List<IndicatorId> unread(EvaluationPlan by, Set<IndicatorId> seen) {
        Set<Period> periods = by.needs().allPeriods();
        return by.model().indicators().stream()
                .filter(indicator -> indicator.formula().isEmpty()
                        && indicator.rollUp().useOfBudget().isEmpty())
                .map(Indicator::id)
                .filter(id -> !seen.contains(id)
                        && periods.stream()
                                .anyMatch(period -> by.needs().reads(id, period)
                                        && !before.needs().reads(id, period)))
                .toList();
    }
}

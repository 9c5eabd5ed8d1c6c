package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.organisation.OrgUnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes observations in any order, keeps all versions by key, and says what belongs nowhere. */
final class Intake implements ObservationSink {
    private final EvaluationPlan plan;
    private final Map<ObservationKey, List<Observation>> byKey = new HashMap<>();
    private final Map<String, Issue> unplaced = new TreeMap<>();

    Intake(EvaluationPlan plan) {
        this.plan = plan;
    }

    @Override
    public void accept(Observation observation) {
        ObservationKey key = observation.key();
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(observation);
        if (key.subject() instanceof OrgUnitId unit
                && plan.organisation().findUnit(unit).isEmpty()) {
            report(
                    observation,
                    Issue.of(ObservationIssue.UNKNOWN_UNIT, key.toString())
                            .with("unit", unit)
                            .with("hint", Nearest.hint(unit.value(), plan.unitIds())));
        } else if (plan.model().findIndicator(key.indicator()).isEmpty()) {
            report(
                    observation,
                    Issue.of(ObservationIssue.UNKNOWN_INDICATOR, key.toString())
                            .with("indicator", key.indicator())
                            .with("hint", Nearest.hint(key.indicator().value(), plan.indicatorIds())));
        } else if (!plan.needs().reads(key.indicator(), key.period())) {
            report(
                    observation,
                    Issue.of(ObservationIssue.PERIOD_NOT_ASKED, key.toString()).with("period", key.period()));
        }
    }

    private void report(Observation observation, Issue issue) {
        Issue placed = observation.place().map(issue::at).orElse(issue);
        unplaced.put(placed.toString(), placed);
    }

    Map<ObservationKey, ObservationHistory> histories() {
        Map<ObservationKey, ObservationHistory> histories = new HashMap<>();
        byKey.forEach((key, versions) -> histories.put(key, ObservationHistory.of(versions)));
        return histories;
    }

    /** Issues of observations that no row took, in the order of their text, so that the order of arrival decides nothing. */
    List<Issue> issues() {
        return List.copyOf(unplaced.values());
    }
}

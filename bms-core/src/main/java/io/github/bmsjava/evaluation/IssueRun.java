package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.Oddities;
import io.github.bmsjava.internal.engine.RollUpRun;
import io.github.bmsjava.internal.engine.Stations;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects all that was odd with the results of a run, and with the observations that went into none. */
final class IssueRun {
    private final EvaluationPlan plan;
    private final FigureTable figures;
    private final Withholding withholding;
    private final Execution execution;
    private final Concerned concerned;
    private final Set<RollUpRun.Source> rows = new HashSet<>();
    private final Set<Issue> issues = new LinkedHashSet<>();

    IssueRun(EvaluationPlan plan, Inputs inputs, Concerned concerned) {
        this.plan = plan;
        this.figures = inputs.figures();
        this.withholding = inputs.withholding();
        this.execution = new Execution(plan, inputs);
        this.concerned = concerned;
    }

    /** The issues of some kinds, in the order of the results. What they tell of definitions need not be told twice. */
    Set<Issue> of(Collection<ValueKind> kinds, Optional<DefinitionIssues> definitions) {
        for (Period period : plan.options().periods()) {
            kinds.forEach(kind -> collect(period, kind, definitions));
        }
        issues.addAll(execution.rollUp().issues());
        issues.addAll(ofObservations());
        return issues;
    }

    private void collect(Period period, ValueKind kind, Optional<DefinitionIssues> definitions) {
        Stations stations = plan.structure().in(period);
        for (int i = 0; i < plan.organisation().size(); i++) {
            for (UnitCard card : stations.cards(i)) {
                card.rows().forEach(row -> collect(card, row, period, kind, definitions));
                card.offCardRows().forEach(row -> collect(card, row, period, kind, definitions));
            }
        }
    }

    private void collect(
            UnitCard card, UnitCard.Row row, Period period, ValueKind kind, Optional<DefinitionIssues> definitions) {
        if (!concerned.contains(card.unit().id(), row.entry().indicator())) {
            return;
        }
        plan.model().findIndicator(row.entry().indicator(), period).ifPresent(indicator -> {
            rows.add(new RollUpRun.Source(card.unit().id(), indicator.id(), period));
            List<Issue> found =
                    execution.explain(card, row, indicator, period, kind).issues();
            issues.addAll(found);
            definitions.ifPresent(
                    some -> some.told(card.unit().id(), card.card().id(), indicator.id(), found));
        });
    }

    /** In the order of their text, whatever the columns are. */
    private List<Issue> ofObservations() {
        Set<RollUpRun.Source> used = new HashSet<>(rows);
        used.addAll(execution.rollUp().sources());
        SortedMap<String, List<Issue>> byKey = new TreeMap<>();
        figures.forEach((key, history) -> {
            boolean isLeftOver = isConcerned(key) && isLeftOver(key, used);
            List<Issue> found = new ArrayList<>(history.issues());
            if (isLeftOver) {
                found.add(leftOver(key, history));
            }
            if (key.subject() instanceof ReferenceId) {
                // no result is made of it, so none tells
                plan.model()
                        .findIndicator(key.indicator(), key.period())
                        .flatMap(indicator -> Oddities.otherUnit(history.current(), indicator))
                        .ifPresent(found::add);
            }
            if (!found.isEmpty() && !withholding.hides(key)) {
                byKey.put(key.toString(), found);
            }
        });
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private boolean isConcerned(ObservationKey key) {
        return key.subject() instanceof OrgUnitId unit && concerned.contains(unit, key.indicator());
    }

    /** Of a known unit and indicator, and of a period that is read, but on no card of the unit and of no use to another. */
    private boolean isLeftOver(ObservationKey key, Set<RollUpRun.Source> used) {
        return key.subject() instanceof OrgUnitId unit
                && plan.organisation().findUnit(unit).isPresent()
                && plan.model().findIndicator(key.indicator()).isPresent()
                && plan.needs().reads(key.indicator(), key.period())
                && plan.needs().readers(key.indicator(), key.period()).stream()
                        .noneMatch(period -> used.contains(new RollUpRun.Source(unit, key.indicator(), period)))
                && !plan.needs().isSeries(key.indicator());
    }

    private static Issue leftOver(ObservationKey key, ObservationHistory history) {
        Issue issue = Issue.of(EvaluationIssue.NOT_ON_CARD, key.toString());
        return history.current().place().map(issue::at).orElse(issue);
    }
}

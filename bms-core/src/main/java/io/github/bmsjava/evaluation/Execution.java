package io.github.bmsjava.evaluation;

import com.google.common.collect.Sets;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.Climb;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.RollUpRun;
import io.github.bmsjava.internal.engine.Stations;
import io.github.bmsjava.internal.group.CardRollUp;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works results out, and keeps account of which observations went into them. Not thread-safe. */
final class Execution {
    private final EvaluationPlan plan;
    private final FigureTable figures;
    private final Withholding withholding;
    private final RollUpRun rollUp;
    private final Set<RollUpRun.Source> rows = new HashSet<>();
    private final Set<Issue> issues = new LinkedHashSet<>();

    Execution(EvaluationPlan plan, FigureTable figures, Withholding withholding) {
        this.plan = plan;
        this.figures = figures;
        this.withholding = withholding;
        this.rollUp = new RollUpRun(plan.model(), plan.structure(), figures, withholding.pattern());
    }

    PeriodResults results(Period period, ValueKind kind) {
        List<UnitResults> units = new ArrayList<>();
        Stations stations = plan.structure().in(period);
        for (int i = 0; i < plan.organisation().size(); i++) {
            OrgUnit unit = plan.organisation().units().get(i);
            List<CardResult> judged = stations.cards(i).stream()
                    .map(card -> grouped(
                            card,
                            period,
                            judge(card, card.rows(), period, kind),
                            judge(card, card.offCardRows(), period, kind)))
                    .toList();
            units.add(new UnitResults(unit, period, judged));
        }
        return new PeriodResults(period, kind, plan.organisation(), units::get);
    }

    private static CardResult grouped(
            UnitCard card, Period period, List<IndicatorResult> rows, List<IndicatorResult> offCard) {
        CardRollUp.Outcome outcome = CardRollUp.of(
                card,
                period,
                rows.stream().map(IndicatorResult::explain).toList(),
                offCard.stream().map(IndicatorResult::explain).toList());
        List<GroupResult> groups = new ArrayList<>();
        outcome.groups().forEach((group, explanation) -> groups.add(new GroupResult(group, GroupCell.of(explanation))));
        return new CardResult(
                card, period, rows, offCard, new GroupResult(null, GroupCell.of(outcome.whole())), groups);
    }

    private List<IndicatorResult> judge(UnitCard card, List<UnitCard.Row> rows, Period period, ValueKind kind) {
        List<IndicatorResult> judged = new ArrayList<>();
        for (UnitCard.Row row : rows) {
            plan.model()
                    .findIndicator(row.entry().indicator())
                    .ifPresent(indicator -> judged.add(judge(card, row, indicator, period, kind)));
        }
        return judged;
    }

    private IndicatorResult judge(UnitCard card, UnitCard.Row row, Indicator indicator, Period period, ValueKind kind) {
        ObservationKey key = new ObservationKey(card.unit().id(), indicator.id(), period, kind);
        Climb climb = rollUp.climb(indicator, card.card().id(), period, kind);
        Judge judge = new Judge(plan.model(), card, row, indicator, key);
        IndicatorResult result = withholding.withholds(card.unit().id(), indicator.id(), period)
                ? judge.suppressed()
                : judge.judge(climb);
        rows.add(new RollUpRun.Source(card.unit().id(), indicator.id(), period));
        issues.addAll(result.issues());
        return result;
    }

    /** What was odd with the results so far, and with the observations that went into none; after the last of them. */
    Set<Issue> issues() {
        Set<Issue> all = new LinkedHashSet<>(issues);
        all.addAll(rollUp.issues());
        Set<RollUpRun.Source> used = Sets.union(rows, rollUp.sources());
        // in the order of their text, whatever the columns are
        SortedMap<String, List<Issue>> observed = new TreeMap<>();
        figures.forEach((key, history) -> {
            boolean isLeftOver = isLeftOver(key, used);
            if ((isLeftOver || !history.issues().isEmpty()) && !withholding.hides(key)) {
                List<Issue> of = new ArrayList<>(history.issues());
                if (isLeftOver) {
                    of.add(leftOver(key, history));
                }
                observed.put(key.toString(), of);
            }
        });
        observed.values().forEach(all::addAll);
        return all;
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

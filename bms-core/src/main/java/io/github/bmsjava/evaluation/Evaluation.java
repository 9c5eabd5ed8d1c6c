package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.internal.engine.CardRollUp;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of a plan over observations. Immutable and thread-safe. */
public final class Evaluation implements Results {
    private final EvaluationPlan plan;
    private final ImmutableMap<ObservationKey, ObservationHistory> histories;
    private final ImmutableMap<Period, Map<ValueKind, PeriodResults>> results;
    private final ImmutableList<Issue> issues;

    private Evaluation(
            EvaluationPlan plan,
            Map<ObservationKey, ObservationHistory> histories,
            Map<Period, Map<ValueKind, PeriodResults>> results,
            List<Issue> issues) {
        this.plan = plan;
        this.histories = ImmutableMap.copyOf(histories);
        this.results = ImmutableMap.copyOf(results);
        this.issues = ImmutableList.copyOf(issues);
    }

    static Evaluation of(EvaluationPlan plan, Intake intake, RunOptions how) {
        Map<ObservationKey, ObservationHistory> histories = intake.histories();
        Set<ValueKind> reported = EnumSet.of(ValueKind.ACTUAL);
        histories.keySet().forEach(key -> reported.add(key.kind()));
        Map<Period, Map<ValueKind, PeriodResults>> results = new LinkedHashMap<>();
        Set<Issue> issues = new LinkedHashSet<>(intake.issues());
        Set<ObservationKey> judged = new HashSet<>();
        for (Period period : plan.options().periods()) {
            Map<ValueKind, PeriodResults> byKind = new EnumMap<>(ValueKind.class);
            for (ValueKind kind : reported) {
                PeriodResults found = judge(plan, histories, period, kind);
                byKind.put(kind, found);
                found.all().forEach(result -> {
                    judged.add(result.key());
                    issues.addAll(result.issues());
                });
            }
            results.put(period, byKind);
        }
        addUnjudged(plan, histories, judged, issues);
        return new Evaluation(plan, histories, results, new ArrayList<>(issues));
    }

    private static PeriodResults judge(
            EvaluationPlan plan, Map<ObservationKey, ObservationHistory> histories, Period period, ValueKind kind) {
        Map<OrgUnitId, UnitResults> units = new LinkedHashMap<>();
        plan.cardsIn(period).forEach((id, cards) -> {
            OrgUnit unit = plan.organisation().unit(id);
            List<CardResult> judged = cards.stream()
                    .map(card -> grouped(
                            card,
                            period,
                            judge(plan, histories, card, card.rows(), period, kind),
                            judge(plan, histories, card, card.offCardRows(), period, kind)))
                    .toList();
            units.put(id, new UnitResults(unit, period, judged));
        });
        return new PeriodResults(period, kind, units);
    }

    private static CardResult grouped(
            UnitCard card, Period period, List<IndicatorResult> rows, List<IndicatorResult> offCard) {
        CardRollUp.Outcome outcome = CardRollUp.of(
                card,
                rows.stream().map(IndicatorResult::explain).toList(),
                offCard.stream().map(IndicatorResult::explain).toList());
        List<GroupResult> groups = new ArrayList<>();
        outcome.groups().forEach((group, explanation) -> groups.add(new GroupResult(group, explanation)));
        return new CardResult(card, period, rows, offCard, new GroupResult(null, outcome.whole()), groups);
    }

    private static List<IndicatorResult> judge(
            EvaluationPlan plan,
            Map<ObservationKey, ObservationHistory> histories,
            UnitCard card,
            List<UnitCard.Row> rows,
            Period period,
            ValueKind kind) {
        List<IndicatorResult> judged = new ArrayList<>();
        for (UnitCard.Row row : rows) {
            ObservationKey key =
                    new ObservationKey(card.unit().id(), row.entry().indicator(), period, kind);
            plan.model()
                    .findIndicator(key.indicator())
                    .ifPresent(indicator ->
                            judged.add(Judge.judge(plan.model(), card, row, indicator, key, histories.get(key))));
        }
        return judged;
    }

    /** Observations of known units and indicators that stand on no card: kept, and said so. */
    private static void addUnjudged(
            EvaluationPlan plan,
            Map<ObservationKey, ObservationHistory> histories,
            Set<ObservationKey> judged,
            Set<Issue> issues) {
        histories.entrySet().stream()
                .filter(entry -> !judged.contains(entry.getKey()))
                .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .forEach(entry -> {
                    ObservationKey key = entry.getKey();
                    issues.addAll(entry.getValue().issues());
                    if (key.subject() instanceof OrgUnitId unit
                            && plan.organisation().findUnit(unit).isPresent()
                            && plan.model().findIndicator(key.indicator()).isPresent()
                            && plan.options().periods().contains(key.period())) {
                        Issue issue = Issue.of(EvaluationIssue.NOT_ON_CARD, key.toString());
                        issues.add(entry.getValue()
                                .current()
                                .place()
                                .map(issue::at)
                                .orElse(issue));
                    }
                });
    }

    /**
     * The plan.
     *
     * @return what was run
     */
    public EvaluationPlan plan() {
        return plan;
    }

    @Override
    public List<Period> periods() {
        return plan.options().periods();
    }

    @Override
    public PeriodResults in(Period period, ValueKind kind) {
        Map<ValueKind, PeriodResults> byKind = results.get(period);
        if (byKind == null) {
            throw new IllegalArgumentException(
                    "period " + period + " is not among " + periods() + ".\nMaybe compile the plan for it.");
        }
        // a kind of which nothing was reported is judged when somebody asks for it
        PeriodResults found = byKind.get(kind);
        return found != null ? found : judge(plan, histories, period, kind);
    }

    @Override
    public Optional<ObservationHistory> observations(ObservationKey key) {
        return Optional.ofNullable(histories.get(key));
    }

    @Override
    public List<Issue> issues() {
        return issues;
    }

    /** The plan and the number of issues. */
    @Override
    public String toString() {
        return "evaluation of " + plan + ", " + issues.size() + " issues";
    }
}

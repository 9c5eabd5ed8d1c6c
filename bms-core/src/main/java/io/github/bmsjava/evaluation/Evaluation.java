package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of a plan over observations. Immutable and thread-safe. */
public final class Evaluation implements Results {
    private final EvaluationPlan plan;
    private final FigureTable figures;
    private final Withholding withholding;
    private final ImmutableMap<Period, Map<ValueKind, PeriodResults>> results;
    private final ImmutableList<Issue> issues;

    private Evaluation(
            EvaluationPlan plan,
            FigureTable figures,
            Withholding withholding,
            Map<Period, Map<ValueKind, PeriodResults>> results,
            List<Issue> issues) {
        this.plan = plan;
        this.figures = figures;
        this.withholding = withholding;
        this.results = ImmutableMap.copyOf(results);
        this.issues = ImmutableList.copyOf(issues);
    }

    static Evaluation of(ObservationTable table, RunOptions how) {
        EvaluationPlan plan = table.plan();
        FigureTable figures = table.figures();
        Withholding withholding = new Withholding(how.withheld(), plan.options().periods());
        Set<ValueKind> reported = EnumSet.of(ValueKind.ACTUAL);
        reported.addAll(figures.kinds());
        Execution execution = new Execution(plan, figures, withholding);
        Map<Period, Map<ValueKind, PeriodResults>> results = new LinkedHashMap<>();
        for (Period period : plan.options().periods()) {
            Map<ValueKind, PeriodResults> byKind = new EnumMap<>(ValueKind.class);
            reported.forEach(kind -> byKind.put(kind, execution.results(period, kind)));
            results.put(period, byKind);
        }
        Set<Issue> issues = new LinkedHashSet<>(table.issues());
        issues.addAll(execution.issues());
        return new Evaluation(plan, figures, withholding, results, new ArrayList<>(issues));
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
        return found != null ? found : new Execution(plan, figures, withholding).results(period, kind);
    }

    @Override
    public Optional<ObservationHistory> observations(ObservationKey key) {
        return withholding.hides(key) ? Optional.empty() : figures.find(key);
    }

    @Override
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Shows every result, column by column.
     *
     * @param visitor is told of each column, and of the results of those it wants
     */
    public void visit(ResultVisitor visitor) {
        new ColumnWalk(plan, results).accept(visitor);
    }

    /** The plan and the number of issues. */
    @Override
    public String toString() {
        return "evaluation of " + plan + ", " + issues.size() + " issues";
    }
}

package io.github.bmsjava.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Observations laid into the columns of a plan: loaded once, evaluated any number of times. Immutable and thread-safe. */
public final class ObservationTable {
    private final EvaluationPlan plan;
    private final FigureTable figures;
    private final ImmutableList<Issue> issues;

    ObservationTable(EvaluationPlan plan, Intake intake) {
        this(plan, intake, List.of());
    }

    /** With what another table had to say of observations that it did not keep. */
    ObservationTable(EvaluationPlan plan, Intake intake, Collection<Issue> earlier) {
        this.plan = plan;
        this.figures = intake.table();
        this.issues = ImmutableSet.<Issue>builder()
                .addAll(earlier)
                .addAll(intake.issues())
                .build()
                .asList();
    }

    /**
     * The plan.
     *
     * @return the one that loaded them; no other can evaluate them
     */
    public EvaluationPlan plan() {
        return plan;
    }

    /**
     * All versions of one value.
     *
     * @param key what the value belongs to
     * @return the versions, or empty where nothing was reported
     */
    public Optional<ObservationHistory> observations(ObservationKey key) {
        return figures.find(key);
    }

    /**
     * What belongs nowhere: of an unknown unit or indicator, or of a period that no run of the plan reads.
     *
     * @return in the order of their text
     */
    public List<Issue> issues() {
        return issues;
    }

    FigureTable figures() {
        return figures;
    }

    /** How many values there are. */
    @Override
    public String toString() {
        return figures.size() + " observed values for " + plan;
    }
}

package io.github.bmsjava.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All target assignments, and the question which of them holds (J10). Immutable; the order of the assignments decides
 * nothing.
 */
public final class Targets {
    private final ImmutableList<TargetAssignment> assignments;
    private final ImmutableListMultimap<IndicatorId, TargetAssignment> byIndicator;
    private final LooserPolicy policy;

    private Targets(List<TargetAssignment> assignments, LooserPolicy policy) {
        this.assignments = ImmutableList.copyOf(assignments);
        this.byIndicator = Multimaps.index(this.assignments, TargetAssignment::indicator);
        this.policy = policy;
    }

    /**
     * Targets that warn where a unit asks less of itself than the common target.
     *
     * @param assignments in any order
     * @return the targets
     */
    public static Targets of(List<TargetAssignment> assignments) {
        return new Targets(assignments, LooserPolicy.WARN);
    }

    /**
     * The same targets under another policy for looser local ones.
     *
     * @param looser forbid, warn or allow
     * @return new targets
     */
    public Targets withPolicy(LooserPolicy looser) {
        return new Targets(assignments, looser);
    }

    /**
     * The target that judges a value.
     *
     * <p>Adopted agreement before unit before unit type before card; within a scope the period's own before a dated range
     * before an undated one; within those the latest version.
     *
     * @param query whose value, of what, when, on which card
     * @return the rule, or the reason why there is none
     */
    public TargetResolution resolve(TargetQuery query) {
        return Resolver.resolve(query, byIndicator.get(query.indicator().id()), policy);
    }

    /**
     * What is wrong with an assignment's bounds for its indicator: gaps, overlaps, disorder, an operator against the
     * direction, a bound finer than the indicator.
     *
     * @param assignment the assignment
     * @param indicator its indicator
     * @return issues whose subject is the assignment; empty where all is well
     */
    public static List<Issue> check(TargetAssignment assignment, Indicator indicator) {
        return RuleFaults.of(assignment, indicator, assignment.indicator() + " · " + assignment.scope());
    }

    /**
     * Every assignment.
     *
     * @return in the order given
     */
    public List<TargetAssignment> assignments() {
        return assignments;
    }

    /**
     * What happens to a looser local target.
     *
     * @return the policy
     */
    public LooserPolicy policy() {
        return policy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Targets that && assignments.equals(that.assignments) && policy == that.policy;
    }

    @Override
    public int hashCode() {
        return assignments.hashCode();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return assignments.size() + " target assignments, looser local ones: " + policy.id();
    }
}

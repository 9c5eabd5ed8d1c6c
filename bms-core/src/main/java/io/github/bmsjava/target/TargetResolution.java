package io.github.bmsjava.target;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.Unjudged;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which target holds for a value: the rule that judges it, or why there is none; what was passed over; the issues. */
public final class TargetResolution {
    private final @Nullable TargetAssignment chosen;
    private final @Nullable StatusRule rule;
    private final @Nullable Unjudged reason;
    private final ImmutableList<TargetAssignment> superseded;
    private final ImmutableList<Issue> issues;

    private TargetResolution(
            @Nullable TargetAssignment chosen,
            @Nullable StatusRule rule,
            @Nullable Unjudged reason,
            List<TargetAssignment> superseded,
            List<Issue> issues) {
        this.chosen = chosen;
        this.rule = rule;
        this.reason = reason;
        this.superseded = ImmutableList.copyOf(superseded);
        this.issues = ImmutableList.copyOf(issues);
    }

    static TargetResolution judgedBy(
            TargetAssignment chosen, StatusRule rule, List<TargetAssignment> superseded, List<Issue> issues) {
        return new TargetResolution(chosen, rule, null, superseded, issues);
    }

    static TargetResolution none(
            @Nullable TargetAssignment chosen, Unjudged reason, List<TargetAssignment> superseded, List<Issue> issues) {
        return new TargetResolution(chosen, null, reason, superseded, issues);
    }

    /**
     * The rule that judges.
     *
     * @return the rule, or empty: see {@link #reason()}
     */
    public Optional<StatusRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Why no rule judges.
     *
     * @return the reason, or empty where there is a rule
     */
    public Optional<Unjudged> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The assignment that holds, even where it cannot judge.
     *
     * @return the assignment, or empty where there is none or two are tied
     */
    public Optional<TargetAssignment> chosen() {
        return Optional.ofNullable(chosen);
    }

    /**
     * Earlier versions for the same scope and period that ask for something else.
     *
     * @return the latest first
     */
    public List<TargetAssignment> superseded() {
        return superseded;
    }

    /**
     * What was odd or wrong.
     *
     * @return in the order found
     */
    public List<Issue> issues() {
        return issues;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetResolution that
                && Objects.equals(chosen, that.chosen)
                && Objects.equals(rule, that.rule)
                && reason == that.reason
                && superseded.equals(that.superseded)
                && issues.equals(that.issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chosen, superseded);
    }

    /** The rule or the reason, with the assignment. */
    @Override
    public String toString() {
        return (rule != null ? rule.toString() : "no rule: " + reason) + " from " + chosen;
    }
}

package io.github.bmsjava.agreement;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a goal is met at a unit, and what that rests on. Immutable.
 *
 * @param goal the goal
 * @param unit where; the first of the agreement's units for what is reported or judged
 * @param answer met, not met, or undecided
 * @param reason why it is undecided; else null
 * @param isApproximate whether it rests on an approximate value, and so is said with "ca"
 * @param evidence the result that it rests on; null for what is reported or judged, or where there is none
 * @param report what was reported; null where nothing was
 */
public record GoalLine(
        AgreementGoal goal,
        OrgUnitId unit,
        Answer answer,
        @Nullable Reason reason,
        boolean isApproximate,
        @Nullable IndicatorResult evidence,
        @Nullable GoalReport report) {
    /**
     * Checks what must be there.
     *
     * @param goal the goal
     * @param unit where
     * @param answer met, not met, or undecided
     * @param reason why it is undecided
     * @param isApproximate whether it is said with "ca"
     * @param evidence the result, or null
     * @param report what was reported, or null
     */
    public GoalLine {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Why it is undecided.
     *
     * @return the reason; empty where it is decided
     */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The result that it rests on.
     *
     * @return the result, with its explanation; empty for what is reported or judged
     */
    public Optional<IndicatorResult> findEvidence() {
        return Optional.ofNullable(evidence);
    }

    /**
     * What was reported.
     *
     * @return the report, if any
     */
    public Optional<GoalReport> findReport() {
        return Optional.ofNullable(report);
    }

    /**
     * Whether another line comes to the same on the same figure.
     *
     * @param other any line
     * @return true if unit, goal, answer, reason, published value and report are the same, wherever the figure came from
     */
    public boolean saysTheSameAs(GoalLine other) {
        return goal.equals(other.goal)
                && unit.equals(other.unit)
                && answer == other.answer
                && Objects.equals(reason, other.reason)
                && isApproximate == other.isApproximate
                && value().equals(other.value())
                && Objects.equals(report, other.report);
    }

    private Optional<BigDecimal> value() {
        return findEvidence().flatMap(IndicatorResult::findValue);
    }

    /** The unit, the goal and the answer. */
    @Override
    public String toString() {
        return unit + " " + goal.id() + ": " + (isApproximate ? "ca " : "") + answer.id()
                + (reason == null ? "" : " (" + reason.id() + ")")
                + value().map(value -> ", " + value.toPlainString()).orElse("");
    }
}

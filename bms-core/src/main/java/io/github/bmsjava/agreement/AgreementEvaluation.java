package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.action.TargetDeviation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.threshold.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result on the goals of an agreement: evidence for a talk, never a grade (R155). Immutable.
 */
public final class AgreementEvaluation {
    private final LeaderAgreement agreement;
    private final ImmutableList<GoalLine> lines;
    private final @Nullable IndicatorResult satisfaction;

    private AgreementEvaluation(
            LeaderAgreement agreement, List<GoalLine> lines, @Nullable IndicatorResult satisfaction) {
        this.agreement = agreement;
        this.lines = ImmutableList.copyOf(lines);
        this.satisfaction = satisfaction;
    }

    /**
     * Evaluates an agreement.
     *
     * @param agreement signed by both
     * @param results the results, with the agreement's period among them
     * @param reports what was reported of goals that no indicator measures; those of other goals are passed over, and of several for
     *     one goal the latest counts
     * @return a line for each goal, at each unit where an indicator measures it
     * @throws IllegalArgumentException if it is not signed by both, or the results do not have its period
     */
    public static AgreementEvaluation of(LeaderAgreement agreement, Results results, Collection<GoalReport> reports) {
        if (!agreement.isSigned()) {
            throw new IllegalArgumentException("agreement '" + agreement.id() + "' is not signed by the "
                    + String.join(" and the ", agreement.unsigned()) + ", so it is not evaluated.");
        }
        GoalJudge judge = new GoalJudge(agreement, results, reports);
        Optional<IndicatorResult> satisfaction = agreement
                .satisfaction()
                .flatMap(id -> judge.find(agreement.units().get(0), id));
        return new AgreementEvaluation(agreement, judge.lines(), satisfaction.orElse(null));
    }

    /**
     * The agreement.
     *
     * @return signed by both
     */
    public LeaderAgreement agreement() {
        return agreement;
    }

    /**
     * The goals.
     *
     * @return in the order of the agreement, by unit
     */
    public List<GoalLine> lines() {
        return lines;
    }

    /**
     * The lines with one answer.
     *
     * @param answer met, not met or undecided
     * @return in the order of {@link #lines}
     */
    public List<GoalLine> lines(Answer answer) {
        return lines.stream().filter(line -> line.answer() == answer).toList();
    }

    /**
     * The line of a goal at the first unit.
     *
     * @param goal its id
     * @return the line
     * @throws IllegalArgumentException if the agreement has no such goal
     */
    public GoalLine line(String goal) {
        return lines.stream()
                .filter(line -> line.goal().id().equals(goal))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("agreement '" + agreement.id() + "' has no goal '" + goal + "'."));
    }

    /**
     * How satisfied the employees are, which belongs to every assessment.
     *
     * @return the result; empty where the agreement names no indicator, or there is no row of it
     */
    public Optional<IndicatorResult> satisfaction() {
        return Optional.ofNullable(satisfaction);
    }

    /**
     * The binding goals on an indicator that are not met, and that nobody has raised with the leader (R160).
     *
     * @param deviations what is known of deviations
     * @return in the order of {@link #lines}
     */
    public List<GoalLine> notRaised(Collection<TargetDeviation> deviations) {
        return lines(Answer.NO).stream()
                .filter(line -> line.goal().isBinding())
                .filter(line -> line.goal()
                        .aim()
                        .findIndicator()
                        .filter(indicator -> deviations.stream().noneMatch(one -> isRaised(one, line, indicator)))
                        .isPresent())
                .toList();
    }

    private boolean isRaised(TargetDeviation deviation, GoalLine line, IndicatorId indicator) {
        return deviation.unit().equals(line.unit())
                && deviation.indicator().equals(indicator)
                && deviation.period().equals(agreement.period())
                && deviation.findRaised().isPresent();
    }

    /**
     * The lines that are otherwise in another evaluation of the same agreement: after a correction, an appeal, or a change that was
     * tried (R122).
     *
     * @param after the other evaluation
     * @return by the order of this one, then what is new; the lines tell why
     */
    public List<Changed<GoalLine>> changes(AgreementEvaluation after) {
        return Changed.between(
                lines, after.lines, line -> List.of(line.unit(), line.goal().id()), GoalLine::saysTheSameAs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementEvaluation that
                && agreement.equals(that.agreement)
                && lines.equals(that.lines)
                && Objects.equals(satisfaction, that.satisfaction);
    }

    @Override
    public int hashCode() {
        return agreement.hashCode();
    }

    /** The agreement and its lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(agreement.toString());
        lines.forEach(line -> text.append("\n  ").append(line));
        return text.toString();
    }
}

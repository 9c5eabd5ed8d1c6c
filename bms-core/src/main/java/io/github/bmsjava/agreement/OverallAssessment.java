package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.action.Step;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The overall view of a leader's year (R155, R160, R162): the result on the scorecard with the employees' satisfaction, the
 * superior's own assessment, and the leader's self-evaluation. A person concludes, with a reason, when all three are there; nothing is
 * averaged, and no person is graded. Immutable.
 */
public final class OverallAssessment {
    private final AgreementEvaluation results;
    private final @Nullable Written superior;
    private final @Nullable Written self;
    private final ImmutableList<Correction> overrides;
    private final ImmutableList<Conclusion> conclusions;

    /**
     * What a person wrote.
     *
     * @param step who, and when
     * @param text what
     */
    public record Written(Step step, PersonalText text) {}

    /**
     * A line that a person answers otherwise than it was computed; both stand (R155).
     *
     * @param line as computed
     * @param answer as the person says
     * @param written who, when and why
     */
    public record Correction(GoalLine line, Answer answer, Written written) {}

    /**
     * What a person concludes.
     *
     * @param written who, when and why
     * @param afterAppeal whether it was made after an appeal
     */
    public record Conclusion(Written written, boolean afterAppeal) {}

    private OverallAssessment(
            AgreementEvaluation results,
            @Nullable Written superior,
            @Nullable Written self,
            List<Correction> overrides,
            List<Conclusion> conclusions) {
        this.results = results;
        this.superior = superior;
        this.self = self;
        this.overrides = ImmutableList.copyOf(overrides);
        this.conclusions = ImmutableList.copyOf(conclusions);
    }

    /**
     * Starts an assessment with its first part.
     *
     * @param results the result on the goals
     * @return an assessment that lacks the other parts
     */
    public static OverallAssessment of(AgreementEvaluation results) {
        return new OverallAssessment(Objects.requireNonNull(results, "results"), null, null, List.of(), List.of());
    }

    private static Written written(PersonalText text, PersonRef by, LocalDate on) {
        return new Written(new Step(by, on), Objects.requireNonNull(text, "text"));
    }

    /**
     * The same with the superior's own assessment.
     *
     * @param text what the superior wrote
     * @param on when
     * @return a copy
     */
    public OverallAssessment superior(PersonalText text, LocalDate on) {
        Written own = written(text, results.agreement().superior(), on);
        return new OverallAssessment(results, own, self, overrides, conclusions);
    }

    /**
     * The same with the leader's self-evaluation.
     *
     * @param text what the leader wrote
     * @param on when
     * @return a copy
     */
    public OverallAssessment self(PersonalText text, LocalDate on) {
        Written own = written(text, results.agreement().leader(), on);
        return new OverallAssessment(results, superior, own, overrides, conclusions);
    }

    /**
     * The same where a person answers a line otherwise.
     *
     * @param goal the id of the goal, at the first unit
     * @param answer met or not, as the person says
     * @param reason why
     * @param by who
     * @param on when
     * @return a copy; the computed line stays
     * @throws IllegalArgumentException if there is no such goal
     */
    public OverallAssessment override(String goal, Answer answer, PersonalText reason, PersonRef by, LocalDate on) {
        List<Correction> more = new ArrayList<>(overrides);
        more.add(new Correction(results.line(goal), Objects.requireNonNull(answer, "answer"), written(reason, by, on)));
        return new OverallAssessment(results, superior, self, more, conclusions);
    }

    /**
     * The same with a person's conclusion. One after another is made after an appeal, and the earlier one stays.
     *
     * @param reason what is concluded, and why
     * @param by who
     * @param on when
     * @return a copy
     * @throws IllegalStateException if a part is missing; the message names it
     */
    public OverallAssessment conclude(PersonalText reason, PersonRef by, LocalDate on) {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the assessment of agreement '"
                    + results.agreement().id() + "' is incomplete: " + String.join(", ", missing) + ".");
        }
        List<Conclusion> more = new ArrayList<>(conclusions);
        more.add(new Conclusion(written(reason, by, on), !conclusions.isEmpty()));
        return new OverallAssessment(results, superior, self, overrides, more);
    }

    /**
     * What is missing before anybody can conclude.
     *
     * @return {@code employee satisfaction} where the agreement names its indicator and there is no value, {@code assessment by the
     *     superior}, {@code self-evaluation}
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        boolean isAsked = results.agreement().satisfaction().isPresent();
        if (isAsked
                && results.satisfaction().flatMap(IndicatorResult::findValue).isEmpty()) {
            missing.add("employee satisfaction");
        }
        if (superior == null) {
            missing.add("assessment by the superior");
        }
        if (self == null) {
            missing.add("self-evaluation");
        }
        return List.copyOf(missing);
    }

    /**
     * The first part.
     *
     * @return the result on the goals
     */
    public AgreementEvaluation results() {
        return results;
    }

    /**
     * The second part.
     *
     * @return what the superior wrote, if anything
     */
    public Optional<Written> findSuperior() {
        return Optional.ofNullable(superior);
    }

    /**
     * The third part.
     *
     * @return what the leader wrote, if anything
     */
    public Optional<Written> findSelf() {
        return Optional.ofNullable(self);
    }

    /**
     * The lines that persons answered otherwise.
     *
     * @return in the order given
     */
    public List<Correction> overrides() {
        return overrides;
    }

    /**
     * What was concluded, before and after an appeal.
     *
     * @return in the order given; empty until somebody concludes
     */
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OverallAssessment that
                && results.equals(that.results)
                && Objects.equals(superior, that.superior)
                && Objects.equals(self, that.self)
                && overrides.equals(that.overrides)
                && conclusions.equals(that.conclusions);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    /** The agreement and what is missing; nothing of the texts. */
    @Override
    public String toString() {
        List<String> missing = missing();
        return results.agreement().id() + " " + results.agreement().period() + ": "
                + (missing.isEmpty() ? "complete" : "incomplete: " + String.join(", ", missing)) + ", "
                + conclusions.size() + " conclusions";
    }
}

package io.github.bmsjava.agreement;

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
    private final WrittenAssessment written;

    /**
     * What a person wrote.
     *
     * @param step who, and when
     * @param text what
     */
    public record Written(Step step, PersonalText text) {
        /**
         * Checks that both are there.
         *
         * @param step who, and when
         * @param text what
         */
        public Written {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(text, "text");
        }
    }

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

    private OverallAssessment(AgreementEvaluation results, WrittenAssessment written) {
        this.results = results;
        this.written = written;
    }

    /**
     * Starts an assessment with its first part.
     *
     * @param results the result on the goals
     * @return an assessment that lacks the other parts
     */
    public static OverallAssessment of(AgreementEvaluation results) {
        return new OverallAssessment(
                results, WrittenAssessment.of(results.agreement().id()));
    }

    /**
     * Lays what persons wrote on results.
     *
     * @param results the result on the goals
     * @param written what was written of the same agreement
     * @return the assessment. What was concluded stands, also where a part is missing from these results
     * @throws IllegalArgumentException if it is of another agreement, of other persons than its superior and its leader, or answers a
     *     goal that the agreement does not have
     */
    public static OverallAssessment of(AgreementEvaluation results, WrittenAssessment written) {
        LeaderAgreement agreement = results.agreement();
        if (!written.agreement().equals(agreement.id())) {
            throw new IllegalArgumentException("what was written is of agreement '" + written.agreement()
                    + "', the results of '" + agreement.id() + "'.");
        }
        requireBy(written.findSuperior(), agreement.superior(), "superior", agreement);
        requireBy(written.findSelf(), agreement.leader(), "leader", agreement);
        written.overrides().forEach(override -> results.line(override.goal()));
        return new OverallAssessment(results, written);
    }

    private static void requireBy(Optional<Written> part, PersonRef who, String role, LeaderAgreement agreement) {
        if (part.filter(known -> !known.step().by().equals(who)).isPresent()) {
            throw new IllegalArgumentException("the part of the " + role + " in the assessment of agreement '"
                    + agreement.id() + "' is written by another person.");
        }
    }

    private static Written by(PersonRef by, LocalDate on, PersonalText text) {
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
        return new OverallAssessment(
                results, written.superior(by(results.agreement().superior(), on, text)));
    }

    /**
     * The same with the leader's self-evaluation.
     *
     * @param text what the leader wrote
     * @param on when
     * @return a copy
     */
    public OverallAssessment self(PersonalText text, LocalDate on) {
        return new OverallAssessment(
                results, written.self(by(results.agreement().leader(), on, text)));
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
        results.line(goal);
        WrittenAssessment.Overridden override = new WrittenAssessment.Overridden(goal, answer, by(by, on, reason));
        return new OverallAssessment(results, written.override(override));
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
        return new OverallAssessment(results, written.conclude(by(by, on, reason)));
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
        if (written.findSuperior().isEmpty()) {
            missing.add("assessment by the superior");
        }
        if (written.findSelf().isEmpty()) {
            missing.add("self-evaluation");
        }
        return List.copyOf(missing);
    }

    /**
     * What persons wrote, to be kept apart from the results.
     *
     * @return all parts but the first
     */
    public WrittenAssessment written() {
        return written;
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
        return written.findSuperior();
    }

    /**
     * The third part.
     *
     * @return what the leader wrote, if anything
     */
    public Optional<Written> findSelf() {
        return written.findSelf();
    }

    /**
     * The lines that persons answered otherwise.
     *
     * @return in the order given
     */
    public List<Correction> overrides() {
        return written.overrides().stream()
                .map(one -> new Correction(results.line(one.goal()), one.answer(), one.written()))
                .toList();
    }

    /**
     * What was concluded, before and after an appeal.
     *
     * @return in the order given; empty until somebody concludes
     */
    public List<Conclusion> conclusions() {
        List<Conclusion> conclusions = new ArrayList<>();
        written.conclusions().forEach(one -> conclusions.add(new Conclusion(one, !conclusions.isEmpty())));
        return List.copyOf(conclusions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OverallAssessment that && results.equals(that.results) && written.equals(that.written);
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
                + written.conclusions().size() + " conclusions";
    }
}

package io.github.bmsjava.agreement;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a leader may be considered for result pay (R171–R173), and a person's assessment beside it. Immutable.
 *
 * @param scheme the id of the scheme
 * @param version the version of its rules
 * @param unit the unit that is led
 * @param period when
 * @param leadership how the condition on own leadership was answered
 * @param economy how the condition on economy was answered
 * @param assessment a person's discretionary assessment; null until one is entered
 */
public record PayEligibility(
        String scheme,
        int version,
        OrgUnitId unit,
        Period period,
        GateAnswer leadership,
        GateAnswer economy,
        @Nullable Assessed assessment) {
    /**
     * A discretionary assessment: the overall view, the development work.
     *
     * @param by who assessed
     * @param on when
     * @param text what was said
     */
    public record Assessed(PersonRef by, LocalDate on, PersonalText text) {
        /**
         * Checks that all is there.
         *
         * @param by who assessed
         * @param on when
         * @param text what was said
         */
        public Assessed {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Checks what must be there.
     *
     * @param scheme the id of the scheme
     * @param version the version of its rules
     * @param unit the unit that is led
     * @param period when
     * @param leadership the answer on own leadership
     * @param economy the answer on economy
     * @param assessment a person's assessment, or null
     */
    public PayEligibility {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(leadership, "leadership");
        Objects.requireNonNull(economy, "economy");
    }

    /**
     * Whether both computed conditions are met. What is paid, and whether, a person decides.
     *
     * @return no where one is not met, undecided where one cannot be decided and the other is not answered no, else yes
     */
    public Answer answer() {
        if (leadership.answer() == Answer.NO || economy.answer() == Answer.NO) {
            return Answer.NO;
        }
        return leadership.answer() == Answer.YES && economy.answer() == Answer.YES ? Answer.YES : Answer.UNDECIDED;
    }

    /**
     * The same with a person's assessment.
     *
     * @param by who assesses
     * @param on when
     * @param text what is said
     * @return a copy; the computed answers stay
     */
    public PayEligibility assessed(PersonRef by, LocalDate on, PersonalText text) {
        return new PayEligibility(scheme, version, unit, period, leadership, economy, new Assessed(by, on, text));
    }

    /**
     * A person's assessment.
     *
     * @return the assessment, if one was entered
     */
    public Optional<Assessed> findAssessment() {
        return Optional.ofNullable(assessment);
    }

    /**
     * What is missing before a person can decide.
     *
     * @return {@code leadership} and {@code economy} where they cannot be decided, {@code assessment} where none was entered
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (leadership.answer() == Answer.UNDECIDED) {
            missing.add("leadership");
        }
        if (economy.answer() == Answer.UNDECIDED) {
            missing.add("economy");
        }
        if (assessment == null) {
            missing.add("assessment");
        }
        return List.copyOf(missing);
    }

    /** The unit, the answer and how each condition was answered; nothing of the assessment. */
    @Override
    public String toString() {
        return unit + " " + period + ", " + scheme + " version " + version + ": " + answer().id() + " (leadership "
                + Answers.of(leadership) + ", economy " + Answers.of(economy) + ")";
    }
}

package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.agreement.OverallAssessment.Written;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.threshold.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What persons wrote of a leader's year: all of an {@link OverallAssessment} but the results, so that it can be kept without them and
 * laid on them again. Immutable.
 */
public final class WrittenAssessment {
    private final String agreement;
    private final @Nullable Written superior;
    private final @Nullable Written self;
    private final ImmutableList<Overridden> overrides;
    private final ImmutableList<Written> conclusions;

    /**
     * A goal that a person answers otherwise than it is computed.
     *
     * @param goal the id of the goal
     * @param answer as the person says
     * @param written who, when and why
     */
    public record Overridden(String goal, Answer answer, Written written) {
        /**
         * Checks the parts.
         *
         * @param goal the id of the goal
         * @param answer as the person says
         * @param written who, when and why
         * @throws IllegalArgumentException if the id is none
         */
        public Overridden {
            Ids.require("goal id", goal);
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(written, "written");
        }
    }

    private WrittenAssessment(
            String agreement,
            @Nullable Written superior,
            @Nullable Written self,
            List<Overridden> overrides,
            List<Written> conclusions) {
        this.agreement = agreement;
        this.superior = superior;
        this.self = self;
        this.overrides = ImmutableList.copyOf(overrides);
        this.conclusions = ImmutableList.copyOf(conclusions);
    }

    /**
     * An assessment of which nothing is written.
     *
     * @param agreement the id of the agreement that it is about
     * @return an empty assessment
     * @throws IllegalArgumentException if the id is none
     */
    public static WrittenAssessment of(String agreement) {
        return new WrittenAssessment(Ids.require("agreement id", agreement), null, null, List.of(), List.of());
    }

    /**
     * The same with the superior's own assessment.
     *
     * @param written who, when and what
     * @return a copy
     */
    public WrittenAssessment superior(Written written) {
        return new WrittenAssessment(
                agreement, Objects.requireNonNull(written, "written"), self, overrides, conclusions);
    }

    /**
     * The same with the leader's self-evaluation.
     *
     * @param written who, when and what
     * @return a copy
     */
    public WrittenAssessment self(Written written) {
        return new WrittenAssessment(
                agreement, superior, Objects.requireNonNull(written, "written"), overrides, conclusions);
    }

    /**
     * The same where a person answers a goal otherwise.
     *
     * @param override the goal and the answer
     * @return a copy
     */
    public WrittenAssessment override(Overridden override) {
        return new WrittenAssessment(agreement, superior, self, and(overrides, override), conclusions);
    }

    /**
     * The same with a person's conclusion. One after another is made after an appeal, and the earlier one stays.
     *
     * @param written who, when, what is concluded and why
     * @return a copy
     * @throws IllegalStateException if the superior's or the leader's own part is missing
     */
    public WrittenAssessment conclude(Written written) {
        if (superior == null || self == null) {
            throw new IllegalStateException("the assessment of agreement '" + agreement
                    + "' is concluded without the part of " + (superior == null ? "the superior." : "the leader."));
        }
        return new WrittenAssessment(agreement, superior, self, overrides, and(conclusions, written));
    }

    private static <T> List<T> and(List<T> some, T one) {
        return ImmutableList.<T>builder().addAll(some).add(one).build();
    }

    /**
     * The agreement that it is about.
     *
     * @return its id
     */
    public String agreement() {
        return agreement;
    }

    /**
     * What the superior wrote.
     *
     * @return empty until then
     */
    public Optional<Written> findSuperior() {
        return Optional.ofNullable(superior);
    }

    /**
     * What the leader wrote.
     *
     * @return empty until then
     */
    public Optional<Written> findSelf() {
        return Optional.ofNullable(self);
    }

    /**
     * The goals that persons answered otherwise.
     *
     * @return in the order given
     */
    public List<Overridden> overrides() {
        return overrides;
    }

    /**
     * What was concluded, before and after an appeal.
     *
     * @return in the order given
     */
    public List<Written> conclusions() {
        return conclusions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenAssessment that
                && agreement.equals(that.agreement)
                && Objects.equals(superior, that.superior)
                && Objects.equals(self, that.self)
                && overrides.equals(that.overrides)
                && conclusions.equals(that.conclusions);
    }

    @Override
    public int hashCode() {
        return agreement.hashCode();
    }

    /** The agreement and how much is written; nothing of the texts. */
    @Override
    public String toString() {
        return agreement + ": superior " + (superior == null ? "–" : superior.step()) + ", self "
                + (self == null ? "–" : self.step()) + ", " + overrides.size() + " overrides, " + conclusions.size()
                + " conclusions";
    }
}

package io.github.bmsjava.agreement;

import io.github.bmsjava.action.Step;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a goal that no indicator measures: a number, that it is done or not, or how a person judges it. Immutable.
 */
public final class GoalReport {
    private final String goal;
    private final Step step;
    private final @Nullable BigDecimal amount;
    private final @Nullable LocalDate done;
    private final @Nullable Answer judgement;
    private final @Nullable PersonalText text;

    private GoalReport(
            String goal,
            Step step,
            @Nullable BigDecimal amount,
            @Nullable LocalDate done,
            @Nullable Answer judgement,
            @Nullable PersonalText text) {
        this.goal = Ids.require("goal id", goal);
        this.step = step;
        this.amount = amount;
        this.done = done;
        this.judgement = judgement;
        this.text = text;
    }

    /**
     * A number.
     *
     * @param goal the id of the goal
     * @param amount a decimal
     * @param by who reports
     * @param on when
     * @return the report
     * @throws IllegalArgumentException if the text is no decimal
     */
    public static GoalReport quantity(String goal, String amount, PersonRef by, LocalDate on) {
        return new GoalReport(goal, new Step(by, on), Decimals.of(amount), null, null, null);
    }

    /**
     * That something is done.
     *
     * @param goal the id of the goal
     * @param done the day it was done
     * @param by who reports
     * @param on when
     * @return the report
     */
    public static GoalReport done(String goal, LocalDate done, PersonRef by, LocalDate on) {
        return new GoalReport(goal, new Step(by, on), null, Objects.requireNonNull(done, "done"), null, null);
    }

    /**
     * That something was not done. Silence is not the same: it leaves the goal undecided.
     *
     * @param goal the id of the goal
     * @param by who reports
     * @param on when
     * @return the report
     */
    public static GoalReport notDone(String goal, PersonRef by, LocalDate on) {
        return answered(goal, Answer.NO, by, on);
    }

    /**
     * How a person judges it, where the text that says why is kept elsewhere.
     *
     * @param goal the id of the goal
     * @param met whether it is met
     * @param by who judges
     * @param on when
     * @return the report
     */
    public static GoalReport answered(String goal, Answer met, PersonRef by, LocalDate on) {
        return new GoalReport(goal, new Step(by, on), null, null, Objects.requireNonNull(met, "met"), null);
    }

    /**
     * How a person judges it.
     *
     * @param goal the id of the goal
     * @param met whether it is met
     * @param text why
     * @param by who judges
     * @param on when
     * @return the report
     */
    public static GoalReport judged(String goal, Answer met, PersonalText text, PersonRef by, LocalDate on) {
        return new GoalReport(
                goal,
                new Step(by, on),
                null,
                null,
                Objects.requireNonNull(met, "met"),
                Objects.requireNonNull(text, "text"));
    }

    /**
     * The same without what was said.
     *
     * @return a copy, or this where there is no text
     */
    public GoalReport withoutText() {
        return text == null ? this : new GoalReport(goal, step, amount, done, judgement, null);
    }

    /**
     * The goal.
     *
     * @return its id
     */
    public String goal() {
        return goal;
    }

    /**
     * Who reported, and when.
     *
     * @return the person and the day
     */
    public Step step() {
        return step;
    }

    /**
     * The number.
     *
     * @return the number, if it is one
     */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * The day it was done.
     *
     * @return the day; empty where it is not, or was not asked
     */
    public Optional<LocalDate> done() {
        return Optional.ofNullable(done);
    }

    /**
     * How it was judged, or that it was not done.
     *
     * @return the answer, if one was given
     */
    public Optional<Answer> judgement() {
        return Optional.ofNullable(judgement);
    }

    /**
     * What was said.
     *
     * @return the text, if any
     */
    public Optional<PersonalText> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoalReport that
                && goal.equals(that.goal)
                && step.equals(that.step)
                && Objects.equals(amount, that.amount)
                && Objects.equals(done, that.done)
                && judgement == that.judgement
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, step);
    }

    /** The goal and the day; nothing of the person or the text. */
    @Override
    public String toString() {
        return goal + " reported " + step;
    }
}

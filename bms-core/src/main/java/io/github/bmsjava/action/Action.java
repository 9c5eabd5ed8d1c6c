package io.github.bmsjava.action;

import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an action plan (R144): what is measured, when, by whom, who answers for the result; what is done, what it costs, who
 * answers for that. Both may be one person. Immutable.
 *
 * <pre>{@code
 * Action.builder("trim", "lund", "sykefravær")
 *         .activity("Felles trim to ganger i uka")
 *         .onDeviation()
 *         .cost("12000,50")
 *         .by(LocalDate.parse("2008-06-30"))
 *         .build();
 * }</pre>
 */
public final class Action {
    private final String id;
    private final OrgUnitId unit;
    private final IndicatorId indicator;
    private final Kind kind;
    private final @Nullable Label measured;
    private final @Nullable PersonRef measuredBy;
    private final @Nullable PersonRef responsibleForResult;
    private final Label activity;
    private final @Nullable BigDecimal cost;
    private final @Nullable PersonRef responsible;
    private final @Nullable Deadline deadline;
    private final @Nullable LocalDate done;

    /** When an action is to be carried out. Closed. */
    public enum Kind {
        /** In any case. */
        PLANNED("planned"),
        /** When the indicator misses its target (R145). */
        ON_DEVIATION("on-deviation");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    private Action(Builder from) {
        id = from.id;
        unit = from.unit;
        indicator = from.indicator;
        kind = from.kind;
        measured = from.measured;
        measuredBy = from.measuredBy;
        responsibleForResult = from.responsibleForResult;
        activity = from.activity;
        cost = from.cost;
        responsible = from.responsible;
        deadline = from.deadline;
        done = from.done;
    }

    /**
     * Starts a planned action, whose activity is its id until one is set.
     *
     * @param id the stable id within the plan
     * @param unit the id of the unit
     * @param indicator the id of the indicator that it is to move
     * @return a builder
     * @throws IllegalArgumentException if a text is no id
     */
    public static Builder builder(String id, String unit, String indicator) {
        return new Builder(Ids.require("action id", id), OrgUnitId.of(unit), IndicatorId.of(indicator));
    }

    /**
     * A builder that starts from this action.
     *
     * @return a builder with everything set as here
     */
    public Builder toBuilder() {
        Builder same = new Builder(id, unit, indicator);
        same.kind = kind;
        same.measured = measured;
        same.measuredBy = measuredBy;
        same.responsibleForResult = responsibleForResult;
        same.activity = activity;
        same.cost = cost;
        same.responsible = responsible;
        same.deadline = deadline;
        same.done = done;
        return same;
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Where.
     *
     * @return the unit
     */
    public OrgUnitId unit() {
        return unit;
    }

    /**
     * What it is to move (res.-/måleindikator).
     *
     * @return the indicator
     */
    public IndicatorId indicator() {
        return indicator;
    }

    /**
     * When it is to be carried out.
     *
     * @return planned, or on deviation
     */
    public Kind kind() {
        return kind;
    }

    /**
     * When the indicator is measured (når måles).
     *
     * @return in words, if stated
     */
    public Optional<Label> measured() {
        return Optional.ofNullable(measured);
    }

    /**
     * Who measures (hvem måler).
     *
     * @return the person, if stated
     */
    public Optional<PersonRef> measuredBy() {
        return Optional.ofNullable(measuredBy);
    }

    /**
     * Who answers for the measuring and the result (the first "ansvar").
     *
     * @return the person, if stated
     */
    public Optional<PersonRef> responsibleForResult() {
        return Optional.ofNullable(responsibleForResult);
    }

    /**
     * What is done (tiltak/aktivitet).
     *
     * @return in words
     */
    public Label activity() {
        return activity;
    }

    /**
     * What it costs.
     *
     * @return in kroner, if stated
     */
    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    /**
     * Who answers for the action (the second "ansvar").
     *
     * @return the person, if stated
     */
    public Optional<PersonRef> responsible() {
        return Optional.ofNullable(responsible);
    }

    /**
     * By when.
     *
     * @return the deadline, if stated
     */
    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * When it was done.
     *
     * @return the day; empty until then
     */
    public Optional<LocalDate> done() {
        return Optional.ofNullable(done);
    }

    /**
     * Whether it is done on a day.
     *
     * @param day any day
     * @return true from the day it was done
     */
    public boolean isDone(LocalDate day) {
        return done != null && !done.isAfter(day);
    }

    /**
     * Whether it is late on a day.
     *
     * @param day any day
     * @return true if it has a deadline that has passed, and is not done
     */
    public boolean isOverdue(LocalDate day) {
        return !isDone(day) && deadline != null && deadline.isPassed(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Action that
                && id.equals(that.id)
                && unit.equals(that.unit)
                && indicator.equals(that.indicator)
                && kind == that.kind
                && Objects.equals(measured, that.measured)
                && Objects.equals(measuredBy, that.measuredBy)
                && Objects.equals(responsibleForResult, that.responsibleForResult)
                && activity.equals(that.activity)
                && Objects.equals(cost, that.cost)
                && Objects.equals(responsible, that.responsible)
                && Objects.equals(deadline, that.deadline)
                && Objects.equals(done, that.done);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, unit);
    }

    /** Where, what it is to move, the activity, the deadline and when it was done; nothing of the persons. */
    @Override
    public String toString() {
        return unit + " " + id + " for " + indicator + " (" + kind.id() + "): " + activity
                + (deadline == null ? "" : ", by " + deadline) + (done == null ? "" : ", done " + done);
    }

    /** Builds an action. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final OrgUnitId unit;
        private final IndicatorId indicator;
        private Kind kind = Kind.PLANNED;
        private @Nullable Label measured;
        private @Nullable PersonRef measuredBy;
        private @Nullable PersonRef responsibleForResult;
        private Label activity;
        private @Nullable BigDecimal cost;
        private @Nullable PersonRef responsible;
        private @Nullable Deadline deadline;
        private @Nullable LocalDate done;

        private Builder(String id, OrgUnitId unit, IndicatorId indicator) {
            this.id = id;
            this.unit = unit;
            this.indicator = indicator;
            this.activity = Label.of(id);
        }

        /**
         * Makes it an action that is carried out only when the indicator misses its target.
         *
         * @return this builder
         */
        public Builder onDeviation() {
            kind = Kind.ON_DEVIATION;
            return this;
        }

        /**
         * Sets when the indicator is measured, by whom, and who answers for the result.
         *
         * @param when in words
         * @param by who measures
         * @param answers who answers for the result
         * @return this builder
         */
        public Builder measured(String when, PersonRef by, PersonRef answers) {
            return measured(Label.of(when)).measuredBy(by).responsibleForResult(answers);
        }

        /**
         * Sets when the indicator is measured.
         *
         * @param when in words
         * @return this builder
         */
        public Builder measured(Label when) {
            measured = Objects.requireNonNull(when, "when");
            return this;
        }

        /**
         * Sets who measures.
         *
         * @param person the person
         * @return this builder
         */
        public Builder measuredBy(PersonRef person) {
            measuredBy = Objects.requireNonNull(person, "person");
            return this;
        }

        /**
         * Sets who answers for the measuring and the result.
         *
         * @param person the person
         * @return this builder
         */
        public Builder responsibleForResult(PersonRef person) {
            responsibleForResult = Objects.requireNonNull(person, "person");
            return this;
        }

        /**
         * Sets what is done.
         *
         * @param words in bokmål
         * @return this builder
         */
        public Builder activity(String words) {
            return activity(Label.of(words));
        }

        /**
         * Sets what is done.
         *
         * @param words in any languages
         * @return this builder
         */
        public Builder activity(Label words) {
            activity = Objects.requireNonNull(words, "words");
            return this;
        }

        /**
         * Sets what it costs.
         *
         * @param kroner a decimal, zero or more
         * @return this builder
         * @throws IllegalArgumentException if the text is no decimal, or below zero
         */
        public Builder cost(String kroner) {
            BigDecimal amount = Decimals.of(kroner);
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("action '" + id + "' costs " + kroner + ", which is below zero.");
            }
            cost = amount;
            return this;
        }

        /**
         * Sets who answers for the action.
         *
         * @param person the person
         * @return this builder
         */
        public Builder responsible(PersonRef person) {
            responsible = Objects.requireNonNull(person, "person");
            return this;
        }

        /**
         * Sets a firm deadline.
         *
         * @param day the last day on which it is in time
         * @return this builder
         */
        public Builder by(LocalDate day) {
            return by(Deadline.by(day));
        }

        /**
         * Sets a deadline, firm or approximate.
         *
         * @param by the deadline
         * @return this builder
         */
        public Builder by(Deadline by) {
            deadline = Objects.requireNonNull(by, "by");
            return this;
        }

        /**
         * Says when it was done.
         *
         * @param day the day
         * @return this builder
         */
        public Builder done(LocalDate day) {
            done = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * The action.
         *
         * @return an immutable action
         */
        public Action build() {
            return new Action(this);
        }
    }
}

package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something started so that indicators turn green (initiativ). Immutable.
 */
public final class Initiative {
    private final InitiativeId id;
    private final Label name;
    private final ImmutableSet<IndicatorId> indicators;
    private final @Nullable OrgUnitId owner;
    private final @Nullable PersonRef responsible;
    private final @Nullable LocalDate due;

    private Initiative(Builder from) {
        id = from.id;
        name = from.name;
        indicators = ImmutableSet.copyOf(from.indicators);
        owner = from.owner;
        responsible = from.responsible;
        due = from.due;
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param name what it is called, in bokmål
     * @return a builder
     * @throws IllegalArgumentException if the first is no id or the second is blank
     */
    public static Builder builder(String id, String name) {
        return builder(InitiativeId.of(id), Label.of(name));
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param name what it is called
     * @return a builder
     */
    public static Builder builder(InitiativeId id, Label name) {
        return new Builder(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Starts from this one.
     *
     * @return a builder with all its parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.indicators.addAll(indicators);
        builder.owner = owner;
        builder.responsible = responsible;
        builder.due = due;
        return builder;
    }

    /**
     * The id.
     *
     * @return the id
     */
    public InitiativeId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public Label name() {
        return name;
    }

    /**
     * The indicators it shall turn green.
     *
     * @return in the order given; immutable
     */
    public Set<IndicatorId> indicators() {
        return indicators;
    }

    /**
     * The unit it belongs to.
     *
     * @return the unit, if given
     */
    public Optional<OrgUnitId> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * Who is responsible.
     *
     * @return the person, if given
     */
    public Optional<PersonRef> responsible() {
        return Optional.ofNullable(responsible);
    }

    /**
     * The day it shall be done.
     *
     * @return the day, if given
     */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Initiative that
                && id.equals(that.id)
                && name.equals(that.name)
                && indicators.equals(that.indicators)
                && Objects.equals(owner, that.owner)
                && Objects.equals(responsible, that.responsible)
                && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Id and name. */
    @Override
    public String toString() {
        return id + " (" + name + ")";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final InitiativeId id;
        private final Label name;
        private final Set<IndicatorId> indicators = new LinkedHashSet<>();
        private @Nullable OrgUnitId owner;
        private @Nullable PersonRef responsible;
        private @Nullable LocalDate due;

        private Builder(InitiativeId id, Label name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Adds an indicator it shall turn green.
         *
         * @param indicatorId the indicator
         * @return this
         */
        public Builder indicator(String indicatorId) {
            indicators.add(IndicatorId.of(indicatorId));
            return this;
        }

        /**
         * Says which unit it belongs to.
         *
         * @param unitId the unit
         * @return this
         */
        public Builder owner(String unitId) {
            owner = OrgUnitId.of(unitId);
            return this;
        }

        /**
         * Says who is responsible.
         *
         * @param person the person
         * @return this
         */
        public Builder responsible(PersonRef person) {
            responsible = Objects.requireNonNull(person, "person");
            return this;
        }

        /**
         * Says when it shall be done.
         *
         * @param day the day
         * @return this
         */
        public Builder due(LocalDate day) {
            due = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Makes it.
         *
         * @return what was collected so far
         */
        public Initiative build() {
            return new Initiative(this);
        }
    }
}

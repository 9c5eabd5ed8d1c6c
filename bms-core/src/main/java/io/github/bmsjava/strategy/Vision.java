package io.github.bmsjava.strategy;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wished-for future of a unit, of all units of a type, or of a group of leaders: where it wants to be in three to five
 * years. Immutable.
 */
public final class Vision {
    private final VisionId id;
    private final Label text;
    private final @Nullable MissionId mission;
    private final @Nullable OrgUnitId owner;
    private final @Nullable UnitTypeId unitType;
    private final @Nullable String audience;
    private final @Nullable Integer yearSet;
    private final @Nullable Integer targetYear;

    private Vision(Builder from) {
        id = from.id;
        text = from.text;
        mission = from.mission;
        owner = from.owner;
        unitType = from.unitType;
        audience = from.audience;
        yearSet = from.yearSet;
        targetYear = from.targetYear;
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param text its text, in bokmål
     * @return a builder
     * @throws IllegalArgumentException if the first is no id or the second is blank
     */
    public static Builder builder(String id, String text) {
        return builder(VisionId.of(id), Label.of(text));
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param text its text
     * @return a builder
     */
    public static Builder builder(VisionId id, Label text) {
        return new Builder(Objects.requireNonNull(id, "id"), Objects.requireNonNull(text, "text"));
    }

    /**
     * Starts from this one.
     *
     * @return a builder with all its parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.mission = mission;
        builder.owner = owner;
        builder.unitType = unitType;
        builder.audience = audience;
        builder.yearSet = yearSet;
        builder.targetYear = targetYear;
        return builder;
    }

    /**
     * The id.
     *
     * @return the id
     */
    public VisionId id() {
        return id;
    }

    /**
     * Its text.
     *
     * @return the text
     */
    public Label text() {
        return text;
    }

    /**
     * The mission it serves.
     *
     * @return the mission, if given
     */
    public Optional<MissionId> mission() {
        return Optional.ofNullable(mission);
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
     * The type of units it belongs to.
     *
     * @return the type, if given
     */
    public Optional<UnitTypeId> unitType() {
        return Optional.ofNullable(unitType);
    }

    /**
     * Whose it is, where that is no unit: a group of leaders.
     *
     * @return free text, if given
     */
    public Optional<String> audience() {
        return Optional.ofNullable(audience);
    }

    /**
     * The year it was set.
     *
     * @return the year, if given
     */
    public Optional<Integer> yearSet() {
        return Optional.ofNullable(yearSet);
    }

    /**
     * The year it shall be reached.
     *
     * @return the year, if given
     */
    public Optional<Integer> targetYear() {
        return Optional.ofNullable(targetYear);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vision that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(mission, that.mission)
                && Objects.equals(owner, that.owner)
                && Objects.equals(unitType, that.unitType)
                && Objects.equals(audience, that.audience)
                && Objects.equals(yearSet, that.yearSet)
                && Objects.equals(targetYear, that.targetYear);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Id and text. */
    @Override
    public String toString() {
        return id + " (" + text + ")";
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private final VisionId id;
        private final Label text;
        private @Nullable MissionId mission;
        private @Nullable OrgUnitId owner;
        private @Nullable UnitTypeId unitType;
        private @Nullable String audience;
        private @Nullable Integer yearSet;
        private @Nullable Integer targetYear;

        private Builder(VisionId id, Label text) {
            this.id = id;
            this.text = text;
        }

        /**
         * Says which mission it serves.
         *
         * @param missionId a mission of the same strategy
         * @return this
         */
        public Builder mission(String missionId) {
            mission = MissionId.of(missionId);
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
         * Says which type of units it belongs to.
         *
         * @param typeId for example {@code "skole"}
         * @return this
         */
        public Builder unitType(String typeId) {
            unitType = UnitTypeId.of(typeId);
            return this;
        }

        /**
         * Says whose it is, where that is no unit.
         *
         * @param text for example {@code "ledergruppen"}
         * @return this
         */
        public Builder audience(String text) {
            audience = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Says when it was set.
         *
         * @param year the year
         * @return this
         */
        public Builder yearSet(int year) {
            yearSet = year;
            return this;
        }

        /**
         * Says when it shall be reached.
         *
         * @param year the year
         * @return this
         */
        public Builder targetYear(int year) {
            targetYear = year;
            return this;
        }

        /**
         * Leaves it without a mission.
         *
         * @return this
         */
        public Builder noMission() {
            mission = null;
            return this;
        }

        /**
         * Makes it.
         *
         * @return what was collected so far
         */
        public Vision build() {
            return new Vision(this);
        }
    }
}

package io.github.bmsjava.strategy;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation, or one unit of it, is there for (virksomhetsidé). Immutable.
 */
public final class Mission {
    private final MissionId id;
    private final Label text;
    private final @Nullable OrgUnitId owner;

    private Mission(Builder from) {
        id = from.id;
        text = from.text;
        owner = from.owner;
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
        return builder(MissionId.of(id), Label.of(text));
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param text its text
     * @return a builder
     */
    public static Builder builder(MissionId id, Label text) {
        return new Builder(Objects.requireNonNull(id, "id"), Objects.requireNonNull(text, "text"));
    }

    /**
     * Starts from this one.
     *
     * @return a builder with all its parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.owner = owner;
        return builder;
    }

    /**
     * The id.
     *
     * @return the id
     */
    public MissionId id() {
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
     * The unit it belongs to.
     *
     * @return the unit, if given
     */
    public Optional<OrgUnitId> owner() {
        return Optional.ofNullable(owner);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mission that
                && id.equals(that.id)
                && text.equals(that.text)
                && Objects.equals(owner, that.owner);
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
        private final MissionId id;
        private final Label text;
        private @Nullable OrgUnitId owner;

        private Builder(MissionId id, Label text) {
            this.id = id;
            this.text = text;
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
         * Makes it.
         *
         * @return what was collected so far
         */
        public Mission build() {
            return new Mission(this);
        }
    }
}

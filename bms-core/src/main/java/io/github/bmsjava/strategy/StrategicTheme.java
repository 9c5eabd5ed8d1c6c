package io.github.bmsjava.strategy;

import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A theme of the strategy map, or a point of the strategic plan, that goals and areas of cards trace to. Immutable.
 */
public final class StrategicTheme {
    private final ThemeId id;
    private final Label name;
    private final @Nullable VisionId vision;
    private final @Nullable SourceDocument source;

    private StrategicTheme(Builder from) {
        id = from.id;
        name = from.name;
        vision = from.vision;
        source = from.source;
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
        return builder(ThemeId.of(id), Label.of(name));
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param name what it is called
     * @return a builder
     */
    public static Builder builder(ThemeId id, Label name) {
        return new Builder(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Starts from this one.
     *
     * @return a builder with all its parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.vision = vision;
        builder.source = source;
        return builder;
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ThemeId id() {
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
     * The vision it serves.
     *
     * @return the vision, if given
     */
    public Optional<VisionId> vision() {
        return Optional.ofNullable(vision);
    }

    /**
     * The document it was decided in.
     *
     * @return the document, if given
     */
    public Optional<SourceDocument> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrategicTheme that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(vision, that.vision)
                && Objects.equals(source, that.source);
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
        private final ThemeId id;
        private final Label name;
        private @Nullable VisionId vision;
        private @Nullable SourceDocument source;

        private Builder(ThemeId id, Label name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Says which vision it serves.
         *
         * @param visionId a vision of the same strategy
         * @return this
         */
        public Builder vision(String visionId) {
            vision = VisionId.of(visionId);
            return this;
        }

        /**
         * Cites the document it was decided in.
         *
         * @param document the document
         * @return this
         */
        public Builder source(SourceDocument document) {
            source = Objects.requireNonNull(document, "document");
            return this;
        }

        /**
         * Leaves it without a vision.
         *
         * @return this
         */
        public Builder noVision() {
            vision = null;
            return this;
        }

        /**
         * Makes it.
         *
         * @return what was collected so far
         */
        public StrategicTheme build() {
            return new StrategicTheme(this);
        }
    }
}

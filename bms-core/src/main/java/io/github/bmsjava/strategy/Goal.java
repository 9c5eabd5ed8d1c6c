package io.github.bmsjava.strategy;

import io.github.bmsjava.value.Label;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A strategic goal. A main goal has no goal above it, a sub-goal (delmål) has. Immutable.
 */
public final class Goal {
    private final GoalId id;
    private final Label name;
    private final @Nullable GoalId parent;
    private final @Nullable ThemeId theme;
    private final @Nullable SourceDocument source;

    private Goal(Builder from) {
        id = from.id;
        name = from.name;
        parent = from.parent;
        theme = from.theme;
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
        return builder(GoalId.of(id), Label.of(name));
    }

    /**
     * Starts one.
     *
     * @param id its id
     * @param name what it is called
     * @return a builder
     */
    public static Builder builder(GoalId id, Label name) {
        return new Builder(Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Starts from this one.
     *
     * @return a builder with all its parts
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.parent = parent;
        builder.theme = theme;
        builder.source = source;
        return builder;
    }

    /**
     * The id.
     *
     * @return the id
     */
    public GoalId id() {
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
     * The goal above.
     *
     * @return the goal, empty for a main goal
     */
    public Optional<GoalId> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The theme it serves.
     *
     * @return the theme, if given
     */
    public Optional<ThemeId> theme() {
        return Optional.ofNullable(theme);
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
        return other instanceof Goal that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(parent, that.parent)
                && Objects.equals(theme, that.theme)
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
        private final GoalId id;
        private final Label name;
        private @Nullable GoalId parent;
        private @Nullable ThemeId theme;
        private @Nullable SourceDocument source;

        private Builder(GoalId id, Label name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Places it under another goal.
         *
         * @param goalId a goal of the same strategy
         * @return this
         */
        public Builder parent(String goalId) {
            parent = GoalId.of(goalId);
            return this;
        }

        /**
         * Says which theme it serves.
         *
         * @param themeId a theme of the same strategy
         * @return this
         */
        public Builder theme(String themeId) {
            theme = ThemeId.of(themeId);
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
         * Makes it a main goal.
         *
         * @return this
         */
        public Builder noParent() {
            parent = null;
            return this;
        }

        /**
         * Leaves it without a theme.
         *
         * @return this
         */
        public Builder noTheme() {
            theme = null;
            return this;
        }

        /**
         * Makes it.
         *
         * @return what was collected so far
         */
        public Goal build() {
            return new Goal(this);
        }
    }
}

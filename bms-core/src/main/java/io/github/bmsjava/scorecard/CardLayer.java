package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a card says for one scope: groups with entries, and removals. A draft layer is on nobody's card yet (R45). */
public final class CardLayer {
    private final LayerScope scope;
    private final boolean draft;
    private final ImmutableList<Group> groups;
    private final ImmutableList<Removal> removals;

    CardLayer(LayerScope scope, boolean draft, List<Group> groups, List<Removal> removals) {
        this.scope = scope;
        this.draft = draft;
        this.groups = ImmutableList.copyOf(groups);
        this.removals = ImmutableList.copyOf(removals);
    }

    /**
     * For whom the layer is.
     *
     * @return the scope
     */
    public LayerScope scope() {
        return scope;
    }

    /**
     * Whether it is a draft (utkast).
     *
     * @return true if it is on nobody's card yet
     */
    public boolean isDraft() {
        return draft;
    }

    /**
     * The groups.
     *
     * @return in card order
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * What the layer wants to be without.
     *
     * @return in the order given
     */
    public List<Removal> removals() {
        return removals;
    }

    /**
     * Visits every group, each before those in it.
     *
     * @param visitor takes every group
     */
    public void forEachGroup(Consumer<Group> visitor) {
        groups.forEach(group -> group.forEach(visitor));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CardLayer that
                && scope.equals(that.scope)
                && draft == that.draft
                && groups.equals(that.groups)
                && removals.equals(that.removals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(groups, removals);
    }

    /** The scope and the groups. */
    @Override
    public String toString() {
        return scope.describe() + (draft ? " (draft)" : "") + " " + groups;
    }
}

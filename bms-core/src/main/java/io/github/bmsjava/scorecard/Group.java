package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part of a card that holds entries and further groups: a perspective, an objective, a success factor. */
public final class Group {
    private final GroupId id;
    private final GroupKind kind;
    private final Label name;
    private final ImmutableSet<String> aliases;
    private final DateRange inUse;
    private final BigDecimal weight;
    private final @Nullable GroupRule rule;
    private final ImmutableList<CardEntry> entries;
    private final ImmutableList<Group> groups;

    Group(
            GroupId id,
            GroupKind kind,
            Label name,
            Set<String> aliases,
            DateRange inUse,
            BigDecimal weight,
            @Nullable GroupRule rule,
            List<CardEntry> entries,
            List<Group> groups) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.aliases = ImmutableSet.copyOf(aliases);
        this.inUse = inUse;
        this.weight = weight;
        this.rule = rule;
        this.entries = ImmutableList.copyOf(entries);
        this.groups = ImmutableList.copyOf(groups);
    }

    /** The same group with other content. */
    Group with(List<CardEntry> newEntries, List<Group> newGroups) {
        return new Group(id, kind, name, aliases, inUse, weight, rule, newEntries, newGroups);
    }

    /** The same group with another weight. */
    Group weighing(BigDecimal other) {
        return new Group(id, kind, name, aliases, inUse, other, rule, entries, groups);
    }

    /** The same group under the rule and weight of another, where it has no rule of its own. */
    Group ruledAsIfNeeded(Group other) {
        return rule != null || other.rule == null
                ? this
                : new Group(id, kind, name, aliases, inUse, other.weight, other.rule, entries, groups);
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public GroupId id() {
        return id;
    }

    /**
     * What the group is.
     *
     * @return the kind
     */
    public GroupKind kind() {
        return kind;
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
     * Other names under which it is known (R25).
     *
     * @return in the order given
     */
    public Set<String> aliases() {
        return aliases;
    }

    /**
     * Whether a text is the id, the name in some language, or an alias, exactly.
     *
     * @param text any text
     * @return true if it names this group
     */
    public boolean isCalled(String text) {
        return id.value().equals(text) || name.texts().containsValue(text) || aliases.contains(text);
    }

    /**
     * When it is in use. Outside, its indicators are not in use, not missing (R27).
     *
     * @return from inclusive, to exclusive
     */
    public DateRange inUse() {
        return inUse;
    }

    /**
     * Its weight in the nearest group above that has a weighted score.
     *
     * @return zero or more; 1 where none is stated
     */
    public BigDecimal weight() {
        return weight;
    }

    /**
     * How it gets a colour of its own (J7).
     *
     * @return the rule; empty for a group whose members are counted and pass through
     */
    public Optional<GroupRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The entries directly in the group.
     *
     * @return in card order
     */
    public List<CardEntry> entries() {
        return entries;
    }

    /**
     * The groups directly in the group.
     *
     * @return in card order, after the entries
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * Visits this group and all below it, each before those in it.
     *
     * @param visitor takes every group
     */
    public void forEach(Consumer<Group> visitor) {
        visitor.accept(this);
        groups.forEach(group -> group.forEach(visitor));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that
                && id.equals(that.id)
                && kind == that.kind
                && name.equals(that.name)
                && aliases.equals(that.aliases)
                && inUse.equals(that.inUse)
                && weight.equals(that.weight)
                && Objects.equals(rule, that.rule)
                && entries.equals(that.entries)
                && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, entries, groups);
    }

    /** The kind, name and size. */
    @Override
    public String toString() {
        return kind.id() + " \"" + name + "\" with " + entries.size() + " entries and " + groups.size() + " groups";
    }
}

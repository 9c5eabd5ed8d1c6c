package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a group. Not thread-safe. Its id is its title, within a group after the id of that group: {@code
 * Brukere/Fornøyde foreldre}; {@link #id} sets another.
 */
public final class GroupBuilder {
    private final GroupKind kind;
    private final LayerScope layer;
    private final List<Indicator> indicators;
    private final String titled;
    private @Nullable GroupId id;
    private Label name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private DateRange inUse = DateRange.always();
    private BigDecimal weight = BigDecimal.ONE;
    private @Nullable GroupRule rule;
    private final List<CardEntry> entries = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    GroupBuilder(GroupKind kind, String title, String path, LayerScope layer, List<Indicator> indicators) {
        this.kind = kind;
        this.layer = layer;
        this.indicators = indicators;
        this.titled = path + title;
        this.name = Label.of(title);
    }

    /**
     * Sets an id other than the title. To be called before groups are added within.
     *
     * @param text the id
     * @return this builder
     */
    public GroupBuilder id(String text) {
        id = GroupId.of(text);
        return this;
    }

    /**
     * Sets the name in several languages.
     *
     * @param label the name
     * @return this builder
     */
    public GroupBuilder name(Label label) {
        name = Objects.requireNonNull(label, "label");
        return this;
    }

    /**
     * Adds another name under which the group is known (R25).
     *
     * @param alias 1 to 200 characters
     * @return this builder
     */
    public GroupBuilder alias(String alias) {
        aliases.add(Ids.require("alias", alias));
        return this;
    }

    /**
     * Sets when the group is in use; the default is always (R27).
     *
     * @param range from inclusive, to exclusive
     * @return this builder
     */
    public GroupBuilder inUse(DateRange range) {
        inUse = Objects.requireNonNull(range, "range");
        return this;
    }

    /**
     * Sets how the group gets a colour of its own (J7); the default is none.
     *
     * @param groupRule the rule
     * @return this builder
     */
    public GroupBuilder rule(GroupRule groupRule) {
        rule = Objects.requireNonNull(groupRule, "groupRule");
        return this;
    }

    /**
     * Sets the group's weight in the nearest group above that has a weighted score; the default is 1.
     *
     * @param number zero or more, for example {@code "33,33"}; weights are normalised and need not add up to anything
     * @return this builder
     */
    public GroupBuilder weight(String number) {
        weight = Weights.require(titled, Decimals.of(number));
        return this;
    }

    /**
     * Adds a success factor.
     *
     * @param title its name
     * @param content what is in it
     * @return this builder
     */
    public GroupBuilder successFactor(String title, Consumer<GroupBuilder> content) {
        return group(GroupKind.SUCCESS_FACTOR, title, content);
    }

    /**
     * Adds an objective.
     *
     * @param title its name
     * @param content what is in it
     * @return this builder
     */
    public GroupBuilder objective(String title, Consumer<GroupBuilder> content) {
        return group(GroupKind.OBJECTIVE, title, content);
    }

    /**
     * Adds a group of any kind.
     *
     * @param groupKind what it is
     * @param title its name
     * @param content what is in it
     * @return this builder
     */
    public GroupBuilder group(GroupKind groupKind, String title, Consumer<GroupBuilder> content) {
        GroupBuilder group = new GroupBuilder(groupKind, title, id().value() + "/", layer, indicators);
        content.accept(group);
        groups.add(group.build());
        return this;
    }

    /**
     * Adds an indicator that is defined elsewhere, with targets set elsewhere.
     *
     * @param indicator its id
     * @return this builder
     */
    public GroupBuilder indicator(String indicator) {
        return indicator(indicator, entry -> {});
    }

    /**
     * Adds an indicator, with bounds of the card's own. If the content defines anything of the indicator itself (name,
     * decimals, direction and so on), it is defined here; else it is one defined elsewhere.
     *
     * @param indicator its id
     * @param content definition and bounds
     * @return this builder
     */
    public GroupBuilder indicator(String indicator, Consumer<EntryBuilder> content) {
        EntryBuilder entry = new EntryBuilder(IndicatorId.of(indicator), layer);
        content.accept(entry);
        entry.definition().ifPresent(indicators::add);
        entries.add(entry.build());
        return this;
    }

    private GroupId id() {
        return id != null ? id : GroupId.of(titled);
    }

    Group build() {
        return new Group(id(), kind, name, aliases, inUse, weight, rule, entries, groups);
    }
}

package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Builds a layer of a card. Not thread-safe. */
public final class LayerBuilder {
    private final LayerScope scope;
    private final List<Indicator> indicators;
    private final List<Group> groups = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private boolean draft;

    LayerBuilder(LayerScope scope, List<Indicator> indicators) {
        this.scope = scope;
        this.indicators = indicators;
    }

    /**
     * Adds a perspective. One of the same id in this layer or a higher one is completed by it; two in
     * one layer must not have different rules.
     *
     * @param title its name, also its id
     * @param content what is in it
     * @return this builder
     */
    public LayerBuilder perspective(String title, Consumer<GroupBuilder> content) {
        return group(GroupKind.PERSPECTIVE, title, content);
    }

    /**
     * Adds a group of any kind. One of the same id in this layer or a higher one is completed by it; two in
     * one layer must not have different rules.
     *
     * @param kind what it is
     * @param title its name, also its id
     * @param content what is in it
     * @return this builder
     */
    public LayerBuilder group(GroupKind kind, String title, Consumer<GroupBuilder> content) {
        GroupBuilder group = new GroupBuilder(kind, title, "", scope, indicators);
        content.accept(group);
        groups.add(group.build());
        return this;
    }

    /**
     * Removes an indicator that a higher layer made optional.
     *
     * @param indicator its id
     * @return this builder
     */
    public LayerBuilder without(String indicator) {
        return without(Removal.of(IndicatorId.of(indicator)));
    }

    /**
     * Removes an indicator that a higher layer requires, with a waiver.
     *
     * @param indicator its id
     * @param waiver who allowed it
     * @return this builder
     */
    public LayerBuilder without(String indicator, Waiver waiver) {
        return without(Removal.of(IndicatorId.of(indicator)).allowedBy(waiver));
    }

    /**
     * Removes an indicator of a higher layer.
     *
     * @param removal which, who allowed it, and where that was read
     * @return this builder
     */
    public LayerBuilder without(Removal removal) {
        removals.add(Objects.requireNonNull(removal, "removal"));
        return this;
    }

    /**
     * Makes the layer a draft, which is on nobody's card yet.
     *
     * @return this builder
     */
    public LayerBuilder draft() {
        draft = true;
        return this;
    }

    boolean isEmpty() {
        return groups.isEmpty() && removals.isEmpty();
    }

    CardLayer build() {
        return new CardLayer(scope, draft, groups, removals);
    }
}

package io.github.bmsjava.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the groups and entries of a card become, wherever they stand; a part that does not change is itself. */
interface CardChange {
    Group group(Group group, CardLayer layer);

    CardEntry entry(CardEntry entry, CardLayer layer);

    /** One weight, of an indicator or a group. */
    static CardChange weight(String part, BigDecimal weight) {
        return new CardChange() {
            @Override
            public Group group(Group group, CardLayer layer) {
                return group.id().value().equals(part) ? group.weighing(weight) : group;
            }

            @Override
            public CardEntry entry(CardEntry entry, CardLayer layer) {
                return entry.indicator().value().equals(part) ? entry.weighing(weight) : entry;
            }
        };
    }

    /** The card with this change. */
    default Scorecard of(Scorecard card) {
        List<CardLayer> layers = card.layers().stream()
                .map(layer ->
                        new CardLayer(layer.scope(), layer.isDraft(), changed(layer.groups(), layer), layer.removals()))
                .toList();
        return card.toBuilder().layers(layers).assemble();
    }

    private List<Group> changed(List<Group> groups, CardLayer layer) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            List<CardEntry> entries =
                    group.entries().stream().map(entry -> entry(entry, layer)).toList();
            all.add(group(group, layer).with(entries, changed(group.groups(), layer)));
        }
        return all;
    }
}

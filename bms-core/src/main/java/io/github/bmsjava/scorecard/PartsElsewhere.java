package io.github.bmsjava.scorecard;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A card whose entries and groups get their weights, or their bounds, from the same places of another. A place is a layer and the
 * indicator or group in it; what stands there more than once is taken in order.
 */
final class PartsElsewhere {
    private final Map<Place, Deque<CardEntry>> entries = new HashMap<>();
    private final Map<Place, Deque<Group>> groups = new HashMap<>();

    private record Place(LayerScope scope, boolean isDraft, String id) {
        static Place of(CardLayer layer, CardEntry entry) {
            return new Place(layer.scope(), layer.isDraft(), entry.indicator().value());
        }

        static Place of(CardLayer layer, Group group) {
            return new Place(layer.scope(), layer.isDraft(), group.id().value());
        }
    }

    /** What a part becomes; itself where the other card does not have it. */
    private interface Change {
        Group group(Group group, CardLayer layer);

        CardEntry entry(CardEntry entry, CardLayer layer);
    }

    private PartsElsewhere(Scorecard other) {
        for (CardLayer layer : other.layers()) {
            layer.forEachGroup(group -> {
                groups.computeIfAbsent(Place.of(layer, group), any -> new ArrayDeque<>())
                        .add(group);
                group.entries()
                        .forEach(entry -> entries.computeIfAbsent(Place.of(layer, entry), any -> new ArrayDeque<>())
                                .add(entry));
            });
        }
    }

    private static <T> T next(Map<Place, Deque<T>> known, Place place, T otherwise) {
        Deque<T> found = known.get(place);
        return found == null || found.isEmpty() ? otherwise : found.remove();
    }

    /** The card with the weights of another. */
    static Scorecard weights(Scorecard card, Scorecard from) {
        PartsElsewhere other = new PartsElsewhere(from);
        return rebuilt(card, new Change() {
            @Override
            public Group group(Group group, CardLayer layer) {
                return group.weighing(
                        next(other.groups, Place.of(layer, group), group).weight());
            }

            @Override
            public CardEntry entry(CardEntry entry, CardLayer layer) {
                return entry.weighing(
                        next(other.entries, Place.of(layer, entry), entry).weight());
            }
        });
    }

    /** The card with the bounds of another. */
    static Scorecard bounds(Scorecard card, Scorecard from) {
        PartsElsewhere other = new PartsElsewhere(from);
        return rebuilt(card, new Change() {
            @Override
            public Group group(Group group, CardLayer layer) {
                return group;
            }

            @Override
            public CardEntry entry(CardEntry entry, CardLayer layer) {
                return entry.bounded(
                        next(other.entries, Place.of(layer, entry), entry).bounds());
            }
        });
    }

    /** The card with one weight, wherever the indicator or group stands. */
    static Scorecard weight(Scorecard card, String part, BigDecimal weight) {
        boolean[] isThere = {false};
        Scorecard changed = rebuilt(card, new Change() {
            @Override
            public Group group(Group group, CardLayer layer) {
                return isPart(group.id().value()) ? group.weighing(weight) : group;
            }

            @Override
            public CardEntry entry(CardEntry entry, CardLayer layer) {
                return isPart(entry.indicator().value()) ? entry.weighing(weight) : entry;
            }

            private boolean isPart(String id) {
                boolean found = id.equals(part);
                isThere[0] |= found;
                return found;
            }
        });
        if (!isThere[0]) {
            throw new IllegalArgumentException(
                    "card '" + card.id() + "' has no indicator or group '" + part + "' that could have a weight.");
        }
        return changed;
    }

    private static Scorecard rebuilt(Scorecard card, Change change) {
        List<CardLayer> layers = card.layers().stream()
                .map(layer -> new CardLayer(
                        layer.scope(), layer.isDraft(), rebuilt(layer.groups(), layer, change), layer.removals()))
                .toList();
        return card.toBuilder().layers(layers).assemble();
    }

    private static List<Group> rebuilt(List<Group> groups, CardLayer layer, Change change) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            Group changed = change.group(group, layer);
            List<CardEntry> entries = group.entries().stream()
                    .map(entry -> change.entry(entry, layer))
                    .toList();
            all.add(changed.with(entries, rebuilt(group.groups(), layer, change)));
        }
        return all;
    }
}

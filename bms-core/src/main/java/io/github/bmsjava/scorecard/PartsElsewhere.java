package io.github.bmsjava.scorecard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
        return new CardChange() {
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
        }.of(card);
    }

    /** The card with the bounds of another. */
    static Scorecard bounds(Scorecard card, Scorecard from) {
        PartsElsewhere other = new PartsElsewhere(from);
        return new CardChange() {
            @Override
            public Group group(Group group, CardLayer layer) {
                return group;
            }

            @Override
            public CardEntry entry(CardEntry entry, CardLayer layer) {
                return entry.bounded(
                        next(other.entries, Place.of(layer, entry), entry).bounds());
            }
        }.of(card);
    }
}

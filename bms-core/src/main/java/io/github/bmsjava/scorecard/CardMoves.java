package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Moves of an indicator between the layers of a card. */
final class CardMoves {
    private CardMoves() {}

    static Scorecard promote(Scorecard card, IndicatorId indicator, LayerScope from, LayerScope to) {
        CardLayer source = requireLayer(card, from);
        List<Group> path = requirePath(card, source, indicator);
        List<CardLayer> layers = new ArrayList<>();
        boolean placed = false;
        for (CardLayer layer : card.layers()) {
            if (layer.equals(source)) {
                layers.add(withGroups(layer, without(layer.groups(), indicator)));
            } else if (!layer.isDraft() && layer.scope().equals(to)) {
                layers.add(withGroups(layer, GroupMerge.merge(layer.groups(), moved(path, to), (upper, lower) -> {})));
                placed = true;
            } else {
                layers.add(layer);
            }
        }
        if (!placed) {
            layers.add(new CardLayer(to, false, moved(path, to), List.of()));
        }
        return card.toBuilder().layers(layers).assemble();
    }

    static Scorecard cascade(Scorecard card, IndicatorId indicator, List<OrgUnitId> units) {
        List<Group> path = card.layers().stream()
                .map(layer -> pathTo(layer.groups(), indicator))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("card '" + card.id() + "' has no indicator '" + indicator + "'."));
        List<CardLayer> layers = new ArrayList<>(card.layers());
        for (OrgUnitId unit : units) {
            LayerScope scope = new LayerScope.Unit(unit);
            layers.add(new CardLayer(scope, true, moved(path, scope), List.of()));
        }
        return card.toBuilder().layers(layers).assemble();
    }

    static Scorecard spread(Scorecard card, OrgUnitId pilot, List<OrgUnitId> sisters) {
        LayerScope from = new LayerScope.Unit(pilot);
        CardLayer source = requireLayer(card, from);
        ScorecardBuilder copy = card.toBuilder();
        List<CardLayer> layers = new ArrayList<>(card.layers());
        for (OrgUnitId sister : new LinkedHashSet<>(sisters)) {
            LayerScope to = new LayerScope.Unit(sister);
            if (layers.stream().anyMatch(layer -> layer.scope().equals(to))) {
                throw new IllegalArgumentException("card '" + card.id() + "' already has a layer '" + to.describe()
                        + "', which a copy would hide.");
            }
            layers.add(new CardLayer(to, false, moved(source.groups(), to), source.removals()));
            if (card.appliesTo().contains(from) && !card.appliesTo().contains(to)) {
                copy.appliesTo.add(to);
            }
        }
        return copy.layers(layers).assemble();
    }

    private static CardLayer requireLayer(Scorecard card, LayerScope scope) {
        return card.findLayer(scope)
                .orElseThrow(() -> new IllegalArgumentException(
                        "card '" + card.id() + "' has no layer '" + scope.describe() + "'."));
    }

    private static List<Group> requirePath(Scorecard card, CardLayer layer, IndicatorId indicator) {
        return pathTo(layer.groups(), indicator)
                .orElseThrow(() ->
                        new IllegalArgumentException("layer '" + layer.scope().describe() + "' of card '" + card.id()
                                + "' has no indicator '" + indicator + "'."));
    }

    /** The one chain of groups that leads to an indicator, each holding only the next, the last only the entry. */
    private static Optional<List<Group>> pathTo(List<Group> groups, IndicatorId indicator) {
        for (Group group : groups) {
            Optional<CardEntry> entry = group.entries().stream()
                    .filter(e -> e.indicator().equals(indicator))
                    .findFirst();
            if (entry.isPresent()) {
                return Optional.of(List.of(group.with(List.of(entry.get()), List.of())));
            }
            Optional<List<Group>> below = pathTo(group.groups(), indicator);
            if (below.isPresent()) {
                return Optional.of(List.of(group.with(List.of(), below.get())));
            }
        }
        return Optional.empty();
    }

    private static List<Group> moved(List<Group> groups, LayerScope to) {
        return groups.stream()
                .map(group -> group.with(
                        group.entries().stream().map(entry -> entry.in(to)).toList(), moved(group.groups(), to)))
                .toList();
    }

    private static List<Group> without(List<Group> groups, IndicatorId indicator) {
        return groups.stream()
                .map(group -> group.with(
                        group.entries().stream()
                                .filter(entry -> !entry.indicator().equals(indicator))
                                .toList(),
                        without(group.groups(), indicator)))
                .filter(group -> !group.entries().isEmpty() || !group.groups().isEmpty())
                .toList();
    }

    private static CardLayer withGroups(CardLayer layer, List<Group> groups) {
        return new CardLayer(layer.scope(), layer.isDraft(), groups, layer.removals());
    }
}

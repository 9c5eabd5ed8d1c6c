package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of the rules of a card's groups before it is known which units there are. A fault is one only if all
 * layers together have it and some layer has it with those for everyone: two units' layers never meet on one card, and
 * what one layer lacks another may add. The rest is found when the card of each unit is assembled.
 */
final class LayerChecks {
    private LayerChecks() {}

    static Set<Issue> check(Scorecard card) {
        List<CardLayer> layers = card.layers().stream()
                .filter(layer -> !layer.isDraft())
                .sorted(Comparator.comparingInt(layer -> layer.scope().depth()))
                .toList();
        Set<Issue> found = issues(card, layers);
        Set<Issue> alone = new LinkedHashSet<>();
        if (!found.isEmpty()) {
            for (CardLayer narrow : layers) {
                alone.addAll(issues(
                        card,
                        layers.stream()
                                .filter(layer -> layer.scope().depth() == 0 || layer.equals(narrow))
                                .toList()));
            }
        }
        found.retainAll(alone);
        return found;
    }

    private static Set<Issue> issues(Scorecard card, List<CardLayer> layers) {
        Map<IndicatorId, Indicator> defined = new LinkedHashMap<>();
        card.indicators().forEach(indicator -> defined.putIfAbsent(indicator.id(), indicator));
        List<Group> merged = List.of();
        for (CardLayer layer : layers) {
            merged = GroupMerge.merge(merged, layer.groups(), (upper, lower) -> {});
        }
        Set<Issue> issues = new LinkedHashSet<>();
        GroupChecks.check(card, merged, id -> Optional.ofNullable(defined.get(id)))
                .forEach(fault -> issues.add(fault.issue()));
        return issues;
    }
}

package io.github.bmsjava.scorecard;

import io.github.bmsjava.issue.Issue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a card says for each scope, each group once. Layers of one scope are one layer; of the rules that a group has there
 * the first counts.
 */
final class GroupsByScope {
    private GroupsByScope() {}

    /**
     * Merges the layers of each scope.
     *
     * @param card the card
     * @param layers those of its layers that count, in order
     * @param issues takes the groups that have two rules in one layer
     * @return the groups of each scope, in the order of the layers
     */
    static Map<LayerScope, List<Group>> of(Scorecard card, Collection<CardLayer> layers, Collection<Issue> issues) {
        Map<LayerScope, List<Group>> groups = new LinkedHashMap<>();
        for (CardLayer layer : layers) {
            List<Group> earlier = groups.getOrDefault(layer.scope(), List.of());
            groups.put(
                    layer.scope(),
                    GroupMerge.merge(
                            earlier,
                            layer.groups(),
                            (first, second) -> issues.add(twice(card, layer.scope(), first, second))));
        }
        return groups;
    }

    private static Issue twice(Scorecard card, LayerScope layer, Group first, Group second) {
        return Issue.of(ScorecardIssue.GROUP_RULE_TWICE, GroupChecks.subject("card '" + card.id() + "'", first.id()))
                .with("layer", layer.describe())
                .with("first", first.rule().orElseThrow())
                .with("second", second.rule().orElseThrow());
    }
}

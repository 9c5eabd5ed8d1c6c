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
import java.util.function.Function;

/**
 * What can be said of the rules of a card's groups before it is known which units there are. A fault is one only if all
 * layers together have it and some layer has it with those for everyone: two units' layers never meet on one card, and
 * what one layer lacks another may add. The rest is found when the card of each unit is assembled.
 */
final class LayerChecks {
    private LayerChecks() {}

    /** What a card shows by itself, with the indicators that are defined inside it. */
    static Set<Issue> check(Scorecard card) {
        Map<IndicatorId, Indicator> defined = new LinkedHashMap<>();
        card.indicators().forEach(indicator -> defined.putIfAbsent(indicator.id(), indicator));
        return check(card, id -> Optional.ofNullable(defined.get(id)));
    }

    /**
     * What only definitions beside the card show, or those of other times.
     *
     * @param card the card with its layers
     * @param known the indicators by id, once for each time in which their definitions are others; parts that are not known are
     *     left out of the check
     * @return each fault once, without those of {@link #check(Scorecard)}
     */
    static Set<Issue> checkBeside(Scorecard card, List<Function<IndicatorId, Optional<Indicator>>> known) {
        Set<Issue> found = new LinkedHashSet<>();
        known.forEach(then -> found.addAll(check(card, then)));
        if (!found.isEmpty()) {
            found.removeAll(check(card));
        }
        return found;
    }

    private static Set<Issue> check(Scorecard card, Function<IndicatorId, Optional<Indicator>> known) {
        List<CardLayer> layers = card.layers().stream()
                .filter(layer -> !layer.isDraft())
                .sorted(Comparator.comparingInt(layer -> layer.scope().depth()))
                .toList();
        Set<Issue> found = issues(card, layers, known);
        Set<Issue> alone = new LinkedHashSet<>();
        if (!found.isEmpty()) {
            for (CardLayer narrow : layers) {
                alone.addAll(issues(
                        card,
                        layers.stream()
                                .filter(layer -> layer.scope().depth() == 0 || layer.equals(narrow))
                                .toList(),
                        known));
            }
        }
        found.retainAll(alone);
        return found;
    }

    private static Set<Issue> issues(
            Scorecard card, List<CardLayer> layers, Function<IndicatorId, Optional<Indicator>> known) {
        List<Group> merged = List.of();
        for (CardLayer layer : layers) {
            merged = GroupMerge.merge(merged, layer.groups(), (upper, lower) -> {});
        }
        Set<Issue> issues = new LinkedHashSet<>();
        GroupChecks.check(card, merged, known).forEach(fault -> issues.add(fault.issue()));
        return issues;
    }
}

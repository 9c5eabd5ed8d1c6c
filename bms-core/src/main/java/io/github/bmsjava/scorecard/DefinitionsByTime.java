package io.github.bmsjava.scorecard;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the catalogue and the cards say of each indicator. Versions of cards that are never in force together may
 * define one otherwise: each definition holds until the next (R87). Two definitions for one time are ambiguous.
 */
final class DefinitionsByTime {
    private final SetMultimap<IndicatorId, Said> said = LinkedHashMultimap.create();
    private final Set<IndicatorId> ambiguous = new LinkedHashSet<>();

    private record Said(String where, DateRange when, Indicator definition) {
        boolean contradicts(Said other) {
            return !definition.equals(other.definition)
                    && (when.overlaps(other.when) || tellsHistory() || other.tellsHistory());
        }

        /** Whether it says itself what held before, so that nothing else can. */
        private boolean tellsHistory() {
            return !definition.earlier().isEmpty();
        }

        LocalDate from() {
            return when.findFrom().orElse(LocalDate.MIN);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said that
                    && where.equals(that.where)
                    && when.equals(that.when)
                    && definition.equals(that.definition);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * where.hashCode() + when.hashCode()) + definition.hashCode();
        }
    }

    /** Takes a definition that holds for a time. */
    void add(String where, DateRange when, Indicator definition) {
        said.put(definition.id(), new Said(where, when, definition));
    }

    /** The indicators in the order in which they were first spoken of; says which are defined twice for one time. */
    Map<IndicatorId, Indicator> merge(List<Issue> issues) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        said.asMap().forEach((id, all) -> {
            Said first = all.iterator().next();
            Optional<Said> other = all.stream()
                    .filter(one -> all.stream().anyMatch(one::contradicts))
                    .filter(one -> !one.definition().equals(first.definition()))
                    .findFirst();
            other.ifPresent(one -> {
                ambiguous.add(id);
                issues.add(CardChecks.redefined(one.where(), first.definition(), one.definition()));
            });
            indicators.put(id, other.isPresent() ? first.definition() : latest(List.copyOf(all)));
        });
        return indicators;
    }

    private static Indicator latest(List<Said> all) {
        List<Said> inOrder =
                all.stream().sorted(Comparator.comparing(Said::from)).toList();
        List<Said> changes = new ArrayList<>();
        for (Said one : inOrder) {
            if (changes.isEmpty()
                    || !changes.get(changes.size() - 1).definition().equals(one.definition())) {
                changes.add(one);
            }
        }
        IndicatorBuilder latest = changes.get(changes.size() - 1).definition().toBuilder();
        for (int i = 1; i < changes.size(); i++) {
            latest.earlier(changes.get(i).from(), changes.get(i - 1).definition());
        }
        return latest.build();
    }

    /** The indicators that are defined twice for one time. */
    Set<IndicatorId> ambiguous() {
        return ambiguous;
    }
}

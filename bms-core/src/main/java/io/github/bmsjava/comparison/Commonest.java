package io.github.bmsjava.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What most of those compared have in common, so that the others can be marked. Their order plays no part. */
final class Commonest {
    private Commonest() {}

    /** The key that more have than any other; empty where none has the most. Nulls have no key. */
    static <K> Optional<K> of(List<? extends @Nullable K> keys) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        for (K key : keys) {
            if (key != null) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<K> winners = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count == most) {
                winners.add(key);
            }
        });
        return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }
}

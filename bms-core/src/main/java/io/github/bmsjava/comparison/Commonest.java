package io.github.bmsjava.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What most of those compared have in common, so that the others can be marked. Their order plays no part. */
final class Commonest<K> {
    private final Map<K, Integer> counts = new LinkedHashMap<>();

    private Commonest() {}

    /** Of keys; a null is of one whose key is not known. */
    static <K> Commonest<K> of(List<? extends @Nullable K> keys) {
        Commonest<K> commonest = new Commonest<>();
        for (K key : keys) {
            if (key != null) {
                commonest.counts.merge(key, 1, Integer::sum);
            }
        }
        return commonest;
    }

    /** Whether a key is not the commonest: others have another as often or more often. */
    boolean isOther(@Nullable K key) {
        if (key == null) {
            return false;
        }
        int own = counts.getOrDefault(key, 0);
        return counts.entrySet().stream().anyMatch(other -> !other.getKey().equals(key) && other.getValue() >= own);
    }
}

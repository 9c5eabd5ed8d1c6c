package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Definitions by id, in the order each id first stood: what stands once, what stands several times alike, and what
 * contradicts itself (J13: one id twice is an issue, never last-wins).
 */
final class Definitions<K, V> {
    private final ImmutableListMultimap<K, V> byId;
    private final ImmutableSet<K> contradicted;

    Definitions(Collection<V> all, Function<? super V, ? extends K> id) {
        byId = Multimaps.index(all, id::apply);
        Set<K> unlike = new LinkedHashSet<>();
        byId.asMap().forEach((key, rows) -> {
            if (rows.size() > 1 && !alike(rows)) {
                unlike.add(key);
            }
        });
        contradicted = ImmutableSet.copyOf(unlike);
    }

    ImmutableSet<K> ids() {
        return byId.keySet();
    }

    ImmutableList<V> rows(K id) {
        return byId.get(id);
    }

    V first(K id) {
        return byId.get(id).get(0);
    }

    boolean isContradicted(K id) {
        return contradicted.contains(id);
    }

    boolean isRepeated(K id) {
        return byId.get(id).size() > 1 && !isContradicted(id);
    }

    /** One definition of each id that does not contradict itself. */
    ImmutableList<V> sound() {
        ImmutableList.Builder<V> sound = ImmutableList.builder();
        for (K id : ids()) {
            if (!isContradicted(id)) {
                sound.add(first(id));
            }
        }
        return sound.build();
    }

    private static boolean alike(Collection<?> rows) {
        return rows.stream().distinct().limit(2).count() == 1;
    }
}

package io.github.bmsjava.internal.check;

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
 *
 * @param <K> the id
 * @param <V> what is defined
 */
public final class Definitions<K, V> {
    private final ImmutableListMultimap<K, V> byId;
    private final ImmutableSet<K> contradicted;

    /**
     * Sorts definitions by id.
     *
     * @param all the definitions, in the order given
     * @param id the id of a definition
     */
    public Definitions(Collection<V> all, Function<? super V, ? extends K> id) {
        byId = Multimaps.index(all, id::apply);
        Set<K> unlike = new LinkedHashSet<>();
        byId.asMap().forEach((key, rows) -> {
            if (rows.size() > 1 && !alike(rows)) {
                unlike.add(key);
            }
        });
        contradicted = ImmutableSet.copyOf(unlike);
    }

    /**
     * The ids, each once.
     *
     * @return in the order each first stood
     */
    public ImmutableSet<K> ids() {
        return byId.keySet();
    }

    /**
     * All definitions of an id.
     *
     * @param id the id
     * @return in the order given; empty if there is none
     */
    public ImmutableList<V> rows(K id) {
        return byId.get(id);
    }

    /**
     * The first definition of an id.
     *
     * @param id one of {@link #ids()}
     * @return the definition
     */
    public V first(K id) {
        return byId.get(id).get(0);
    }

    /**
     * Whether an id is defined several times and not alike.
     *
     * @param id the id
     * @return true if it is not known which definition is right
     */
    public boolean isContradicted(K id) {
        return contradicted.contains(id);
    }

    /**
     * Whether an id is defined several times, each time alike.
     *
     * @param id the id
     * @return true if it stands too often and does no harm
     */
    public boolean isRepeated(K id) {
        return byId.get(id).size() > 1 && !isContradicted(id);
    }

    /**
     * One definition of each id that does not contradict itself.
     *
     * @return in the order each id first stood
     */
    public ImmutableList<V> sound() {
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

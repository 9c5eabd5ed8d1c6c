package io.github.bmsjava.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What some subtrees bring to the figures above them: by the place of each subtree's unit, for all figures of a plan. Immutable. */
public final class Shards {
    /** By unit, in the organisation's order; every list is in the order of the plan's keys. */
    private final TreeMap<Integer, List<Shard>> byRoot;

    private final List<ShardKey> keys;
    private final Map<ShardKey, Integer> places = new HashMap<>();

    Shards(List<ShardKey> keys, Map<Integer, List<Shard>> byRoot) {
        this.keys = List.copyOf(keys);
        this.byRoot = new TreeMap<>(byRoot);
        for (ShardKey key : keys) {
            places.put(key, places.size());
        }
    }

    /** What some subtrees bring in a run. */
    public static Shards of(List<ShardKey> keys, RollUpRun run, Iterable<Integer> roots) {
        Map<Integer, List<Shard>> found = new HashMap<>();
        for (int root : roots) {
            List<Shard> all = new ArrayList<>();
            keys.forEach(key -> all.add(run.shard(key, root)));
            found.put(root, all);
        }
        return new Shards(keys, found);
    }

    /** Both together; they have no unit in common. */
    public Shards merge(Shards other) {
        Map<Integer, List<Shard>> all = new HashMap<>(byRoot);
        all.putAll(other.byRoot);
        return new Shards(keys, all);
    }

    /** The places of the units whose subtrees are here, in ascending order. */
    public List<Integer> roots() {
        return List.copyOf(byRoot.keySet());
    }

    List<ShardKey> keys() {
        return keys;
    }

    List<Shard> ofRoot(int root) {
        return byRoot.getOrDefault(root, List.of());
    }

    /** What a unit's subtree brings; null where it is not one of those here. */
    @Nullable
    Shard find(ShardKey key, int unit) {
        List<Shard> all = byRoot.get(unit);
        Integer place = places.get(key);
        return all == null || place == null ? null : all.get(place);
    }
}

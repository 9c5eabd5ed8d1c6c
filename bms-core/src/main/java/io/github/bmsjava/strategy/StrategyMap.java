package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The strategy map (strategisk kart): directed links of cause and effect. Immutable. */
public final class StrategyMap {
    private final ImmutableSet<CauseLink> links;
    private final ImmutableListMultimap<MapNode, CauseLink> byEffect;
    private final ImmutableListMultimap<MapNode, CauseLink> byCause;

    StrategyMap(Collection<CauseLink> links) {
        this.links = ImmutableSet.copyOf(links);
        byEffect = Multimaps.index(this.links, CauseLink::effect);
        byCause = Multimaps.index(this.links, CauseLink::cause);
    }

    /**
     * The links.
     *
     * @return each once, in the order given; immutable
     */
    public Set<CauseLink> links() {
        return links;
    }

    /**
     * What drives a node, at once or through others.
     *
     * @param effect the node
     * @return the nearest first; holds the node itself only where a cycle was allowed
     */
    public Set<MapNode> driversOf(MapNode effect) {
        return reached(effect, byEffect, true);
    }

    /**
     * What a node drives, at once or through others.
     *
     * @param cause the node
     * @return the nearest first; holds the node itself only where a cycle was allowed
     */
    public Set<MapNode> effectsOf(MapNode cause) {
        return reached(cause, byCause, false);
    }

    private static ImmutableSet<MapNode> reached(
            MapNode from, ImmutableListMultimap<MapNode, CauseLink> links, boolean upwards) {
        Set<MapNode> reached = new LinkedHashSet<>();
        ArrayDeque<MapNode> open = new ArrayDeque<>();
        open.add(from);
        for (MapNode at = open.poll(); at != null; at = open.poll()) {
            for (CauseLink link : links.get(at)) {
                MapNode next = upwards ? link.cause() : link.effect();
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return ImmutableSet.copyOf(reached);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StrategyMap that && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return links.hashCode();
    }

    /** A link a line. */
    @Override
    public String toString() {
        return links.stream().map(CauseLink::toString).collect(Collectors.joining("\n"));
    }
}

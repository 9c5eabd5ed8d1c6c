package io.github.bmsjava.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cycles of a directed graph, by Kosaraju's algorithm without recursion: nodes that reach each other are one
 * component, and an edge within a component lies on a cycle.
 */
final class Cycles<N> {
    private final TreeMultimap<N, N> out;
    private final TreeMultimap<N, N> in;
    private final ImmutableSortedSet<N> nodes;
    private final Map<N, N> component = new HashMap<>();

    Cycles(SetMultimap<N, N> edges, Comparator<N> order) {
        out = TreeMultimap.create(order, order);
        in = TreeMultimap.create(order, order);
        edges.forEach((from, to) -> {
            out.put(from, to);
            in.put(to, from);
        });
        nodes = ImmutableSortedSet.copyOf(order, Iterables.concat(edges.keySet(), edges.values()));
        List<N> finished = finishedOrder();
        for (int i = finished.size() - 1; i >= 0; i--) {
            gather(finished.get(i));
        }
    }

    /** Whether an edge lies on a cycle. */
    boolean contains(N from, N to) {
        N of = component.get(from);
        return of != null && of.equals(component.get(to));
    }

    /** One shortest cycle of each component, from its first node back to it; the components by their first nodes. */
    ImmutableList<ImmutableList<N>> paths() {
        Set<N> told = new HashSet<>();
        ImmutableList.Builder<ImmutableList<N>> paths = ImmutableList.builder();
        for (N node : nodes) {
            N of = component.get(node);
            if (of != null && out.get(node).stream().anyMatch(next -> contains(node, next)) && told.add(of)) {
                paths.add(wayBack(node));
            }
        }
        return paths.build();
    }

    /** Each node after all that it reaches, but for those that reach it. */
    private List<N> finishedOrder() {
        List<N> finished = new ArrayList<>();
        Set<N> seen = new HashSet<>();
        ArrayDeque<N> path = new ArrayDeque<>();
        ArrayDeque<Iterator<N>> open = new ArrayDeque<>();
        for (N start : nodes) {
            visit(start, seen, path, open);
            while (!open.isEmpty()) {
                if (open.getLast().hasNext()) {
                    visit(open.getLast().next(), seen, path, open);
                } else {
                    open.removeLast();
                    finished.add(path.removeLast());
                }
            }
        }
        return finished;
    }

    private void visit(N node, Set<N> seen, ArrayDeque<N> path, ArrayDeque<Iterator<N>> open) {
        if (seen.add(node)) {
            path.addLast(node);
            open.addLast(out.get(node).iterator());
        }
    }

    private void gather(N root) {
        ArrayDeque<N> open = new ArrayDeque<>();
        open.add(root);
        for (N at = open.poll(); at != null; at = open.poll()) {
            if (component.putIfAbsent(at, root) == null) {
                open.addAll(in.get(at));
            }
        }
    }

    private ImmutableList<N> wayBack(N start) {
        Map<N, N> from = new HashMap<>();
        ArrayDeque<N> open = new ArrayDeque<>();
        open.add(start);
        for (N at = open.poll(); at != null && !from.containsKey(start); at = open.poll()) {
            for (N next : out.get(at)) {
                if (contains(at, next) && from.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        ArrayDeque<N> way = new ArrayDeque<>(List.of(start));
        N at = from.get(start);
        while (at != null && !at.equals(start)) {
            way.addFirst(at);
            at = from.get(at);
        }
        return ImmutableList.<N>builder().add(start).addAll(way).build();
    }
}

package io.github.bmsjava.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that is read, in their order. Most objects have few: names are compared one by one, and hashed only from the
 * ninth member on.
 */
final class NodeMembers extends AbstractMap<String, Node.Member> {
    private static final int FEW = 8;

    private Node.Member[] members = new Node.Member[6];
    private int size;
    private @Nullable Map<String, Integer> places;

    @Override
    public Node.@Nullable Member putIfAbsent(String name, Node.Member member) {
        int place = place(name);
        if (place >= 0) {
            return members[place];
        }
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        members[size] = member;
        if (places != null) {
            places.put(name, size);
        }
        size++;
        if (places == null && size > FEW) {
            places = index();
        }
        return null;
    }

    /** Those whose names are not among some. */
    NodeMembers without(Set<String> names) {
        NodeMembers kept = new NodeMembers();
        for (Node.Member member : values()) {
            if (!names.contains(member.name())) {
                kept.putIfAbsent(member.name(), member);
            }
        }
        return kept;
    }

    private Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < size; i++) {
            index.put(members[i].name(), i);
        }
        return index;
    }

    private int place(@Nullable Object name) {
        if (places != null) {
            return places.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (members[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Node.@Nullable Member get(@Nullable Object name) {
        int place = place(name);
        return place < 0 ? null : members[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    /** The members in their order. */
    @Override
    public Collection<Node.Member> values() {
        return Collections.unmodifiableList(Arrays.asList(members).subList(0, size));
    }

    @Override
    public Set<Map.Entry<String, Node.Member>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, Node.Member>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < size;
                    }

                    @Override
                    public Map.Entry<String, Node.Member> next() {
                        if (next == size) {
                            throw new NoSuchElementException();
                        }
                        Node.Member member = members[next++];
                        return Map.entry(member.name(), member);
                    }
                };
            }
        };
    }
}

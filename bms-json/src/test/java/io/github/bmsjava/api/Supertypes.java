package io.github.bmsjava.api;

import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a type extends, as far as it can be seen. A supertype that cannot be seen is looked through: what stands above it
 * belongs to the type, and so do its members.
 */
final class Supertypes {
    private static final Set<Class<?>> IMPLIED = Set.of(Object.class, Enum.class, Record.class);

    private final SortedSet<String> classes = new TreeSet<>();
    private final SortedSet<String> interfaces = new TreeSet<>();
    private final List<Hidden> hidden = new ArrayList<>();

    private Supertypes() {}

    /** A supertype that cannot be seen, and how its members are written from below. */
    record Hidden(Class<?> type, Spelling spelling) {}

    static Supertypes of(Class<?> type) {
        Supertypes supertypes = new Supertypes();
        supertypes.climb(type, Spelling.PLAIN);
        return supertypes;
    }

    static Stream<AnnotatedType> direct(Class<?> type) {
        AnnotatedType superclass = type.getAnnotatedSuperclass();
        Stream<AnnotatedType> above = superclass == null ? Stream.empty() : Stream.of(superclass);
        return Stream.concat(above, Arrays.stream(type.getAnnotatedInterfaces()))
                .filter(supertype -> !IMPLIED.contains(Spelling.raw(supertype)));
    }

    SortedSet<String> classes() {
        return classes;
    }

    SortedSet<String> interfaces() {
        return interfaces;
    }

    /** The nearest first. */
    List<Hidden> hidden() {
        return hidden;
    }

    private void climb(Class<?> type, Spelling spelling) {
        direct(type).forEach(supertype -> {
            Class<?> raw = Spelling.raw(supertype);
            if (Visible.is(raw)) {
                (raw.isInterface() ? interfaces : classes).add(spelling.of(supertype));
            } else {
                Spelling inside = spelling.inside(supertype);
                hidden.add(new Hidden(raw, inside));
                climb(raw, inside);
            }
        });
    }
}

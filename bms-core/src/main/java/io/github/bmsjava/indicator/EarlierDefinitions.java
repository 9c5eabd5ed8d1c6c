package io.github.bmsjava.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** How an indicator that is being built was defined before; what was only different is made of what it is in the end. */
final class EarlierDefinitions {
    private final IndicatorId id;
    private final NavigableMap<LocalDate, Function<Indicator, Indicator>> byEnd = new TreeMap<>();

    EarlierDefinitions(IndicatorId id) {
        this.id = id;
    }

    /** Everything was as it is in the end, but for something. */
    void add(LocalDate until, Consumer<IndicatorBuilder> different) {
        Objects.requireNonNull(different, "different");
        put(until, now -> {
            IndicatorBuilder was = new IndicatorBuilder(now);
            different.accept(was);
            if (!was.scale.equals(now.scale())) {
                was.words
                        .entrySet()
                        .removeIf(word -> word.getValue().equals(now.words().get(word.getKey()))
                                && was.scale.findLevel(word.getKey()).isEmpty());
            }
            return was.build();
        });
    }

    /** A whole definition. */
    void add(LocalDate until, Indicator definition) {
        if (!definition.id().equals(id)) {
            throw new IllegalArgumentException(
                    "an earlier definition of indicator '" + id + "' has the id '" + definition.id() + "'.");
        }
        put(until, any -> definition);
    }

    private void put(LocalDate until, Function<Indicator, Indicator> definition) {
        if (byEnd.putIfAbsent(until, definition) != null) {
            throw new IllegalArgumentException("indicator '" + id + "' has two definitions until " + until + ".");
        }
    }

    /** In the order of time; when the indicator is in use is said by the latest definition for all. */
    List<EarlierDefinition> of(Indicator now) {
        List<EarlierDefinition> made = new ArrayList<>();
        byEnd.forEach((until, definition) -> {
            Indicator was = definition.apply(now);
            if (!was.earlier().isEmpty()) {
                throw new IllegalArgumentException("the definition of indicator '" + id + "' until " + until
                        + " has earlier definitions of its own.\nMaybe set them beside it.");
            }
            made.add(new EarlierDefinition(
                    until,
                    was.inUse().equals(now.inUse())
                            ? was
                            : was.toBuilder().inUse(now.inUse()).build()));
        });
        return made;
    }
}

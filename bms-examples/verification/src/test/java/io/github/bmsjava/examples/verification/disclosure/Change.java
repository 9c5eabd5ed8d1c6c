package io.github.bmsjava.examples.verification.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Other figures that might have been reported of two hidden units. */
final class Change {
    /** Nine because a weight of nine has to go into what is moved. */
    private static final List<Integer> STEPS = List.of(1, -1, 2, -2, 9, -9);

    private final Case world;

    Change(Case world) {
        this.world = world;
    }

    /** Worlds in which the first unit's figure differs; the most likely to look the same come first. */
    List<Map<Slot, Figure>> of(Set<Slot> first, Set<Slot> second) {
        List<Map<Slot, Figure>> all = new ArrayList<>();
        swapped(first, second).ifPresent(all::add);
        for (int step : STEPS) {
            moved(first, second, step, 0).ifPresent(all::add);
            all.add(alone(world.figures(), first, step, 0));
            if (world.hidesWeights()) {
                moved(first, second, 0, step).ifPresent(all::add);
                all.add(alone(world.figures(), first, 0, Math.abs(step)));
            }
        }
        if (world.law() == Law.MINIMUM || world.law() == Law.MAXIMUM) {
            all.addAll(extremes(first, second));
        }
        return all;
    }

    /**
     * Where the two are alike, exchanging them changes nothing: so one moves out of the way after the exchange, or after
     * the other has taken over whatever is shown of both.
     */
    private List<Map<Slot, Figure>> extremes(Set<Slot> first, Set<Slot> second) {
        int away = world.law() == Law.MAXIMUM ? -1 : 1;
        List<Map<Slot, Figure>> all = new ArrayList<>();
        swapped(first, second).ifPresent(swapped -> {
            first.forEach(slot -> all.add(alone(swapped, Set.of(slot), away, 0)));
            Map<Slot, Figure> taken = new LinkedHashMap<>(world.figures());
            for (Slot slot : first) {
                Figure one = world.figures().get(slot);
                Figure other = swapped.get(slot);
                boolean isFurther = one.amount().subtract(other.amount()).signum() == away;
                taken.put(slot, isFurther ? one : other);
                taken.put(Objects.requireNonNull(at(slot, second)), isFurther ? other : one);
            }
            all.add(alone(taken, first, away, 0));
        });
        return all;
    }

    private Optional<Map<Slot, Figure>> swapped(Set<Slot> first, Set<Slot> second) {
        Map<Slot, Figure> figures = new LinkedHashMap<>(world.figures());
        for (Slot slot : first) {
            Slot other = at(slot, second);
            if (other == null) {
                return Optional.empty();
            }
            Figure one = world.figures().get(slot);
            Figure two = world.figures().get(other);
            if (world.law().parts() == Law.Parts.WEIGHTED
                    && !world.hidesWeights()
                    && one.weight().compareTo(two.weight()) != 0) {
                return Optional.empty();
            }
            figures.put(slot, two);
            figures.put(other, one);
        }
        return Optional.of(figures);
    }

    private static Map<Slot, Figure> alone(Map<Slot, Figure> from, Set<Slot> first, int more, int weight) {
        Map<Slot, Figure> figures = new LinkedHashMap<>(from);
        first.forEach(slot -> figures.computeIfPresent(slot, (at, figure) -> figure.plus(more, weight)));
        return figures;
    }

    /** What the first has more, the second has less, so that their sums stay. */
    private Optional<Map<Slot, Figure>> moved(Set<Slot> first, Set<Slot> second, int more, int weight) {
        Map<Slot, Figure> figures = alone(world.figures(), first, more, weight);
        for (Slot slot : first) {
            Slot other = at(slot, second);
            if (other == null) {
                return Optional.empty();
            }
            Optional<Figure> rest = rest(
                    world.figures().get(slot),
                    figures.get(slot),
                    world.figures().get(other));
            if (rest.isEmpty()) {
                return Optional.empty();
            }
            figures.put(other, rest.get());
        }
        return Optional.of(figures);
    }

    private Optional<Figure> rest(Figure before, Figure after, Figure other) {
        BigDecimal weight = other.weight().add(before.weight()).subtract(after.weight());
        if (after.weight().signum() <= 0 || weight.signum() <= 0) {
            return Optional.empty();
        }
        if (world.law().parts() != Law.Parts.WEIGHTED) {
            return Optional.of(new Figure(other.amount().add(before.amount()).subtract(after.amount()), weight));
        }
        BigDecimal product = other.product().add(before.product()).subtract(after.product());
        try {
            return Optional.of(new Figure(product.divide(weight), weight));
        } catch (ArithmeticException e) {
            // no decimal, so nobody can have reported it
            return Optional.empty();
        }
    }

    private static @Nullable Slot at(Slot slot, Set<Slot> among) {
        return among.stream()
                .filter(other -> other.period().equals(slot.period()))
                .findFirst()
                .orElse(null);
    }
}

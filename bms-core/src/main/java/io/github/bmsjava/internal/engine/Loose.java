package io.github.bmsjava.internal.engine;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What came for one key so far, whole observations and single numbers. Not thread-safe. */
final class Loose {
    private final List<Observation> whole = new ArrayList<>(1);
    private final Map<ObservationPart, List<BigDecimal>> numbers = new EnumMap<>(ObservationPart.class);

    void add(Observation observation) {
        whole.add(observation);
    }

    void number(ObservationPart part, BigDecimal number) {
        numbers.computeIfAbsent(part, any -> new ArrayList<>(1)).add(number);
    }

    /**
     * Every observation that they come to. Where a part came once and the other several times, it belongs to each of them.
     * A figure of which a part is missing is unreadable.
     */
    List<Observation> observations(ObservationKey key, Consumer<IncompleteFigure> incomplete) {
        List<Observation> all = new ArrayList<>(whole);
        for (BigDecimal value : of(ObservationPart.VALUE)) {
            all.add(observation(key, new Quantity.Scalar(plain(value))));
        }
        pair(key, ObservationPart.NUMERATOR, ObservationPart.DENOMINATOR, all, incomplete);
        pair(key, ObservationPart.MEAN, ObservationPart.N, all, incomplete);
        return all;
    }

    private List<BigDecimal> of(ObservationPart part) {
        return numbers.getOrDefault(part, List.of());
    }

    private void pair(
            ObservationKey key,
            ObservationPart first,
            ObservationPart second,
            List<Observation> into,
            Consumer<IncompleteFigure> incomplete) {
        List<BigDecimal> firsts = of(first);
        List<BigDecimal> seconds = of(second);
        int count = Math.max(firsts.size(), seconds.size());
        for (int i = 0; i < count; i++) {
            if (firsts.isEmpty() || seconds.isEmpty()) {
                BigDecimal alone = firsts.isEmpty() ? seconds.get(i) : firsts.get(i);
                incomplete.accept(new IncompleteFigure(key, firsts.isEmpty() ? second : first, alone));
                into.add(unreadable(key, alone));
                continue;
            }
            BigDecimal a = plain(firsts.get(Math.min(i, firsts.size() - 1)));
            BigDecimal b = plain(seconds.get(Math.min(i, seconds.size() - 1)));
            if (first == ObservationPart.NUMERATOR) {
                into.add(observation(key, new Quantity.Ratio(a, b)));
            } else if (b.signum() < 0 || b.scale() > 0) {
                incomplete.accept(new IncompleteFigure(key, second, b));
                into.add(unreadable(key, b));
            } else {
                into.add(observation(key, new Quantity.Mean(a, b.longValueExact())));
            }
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Observation observation(ObservationKey key, Quantity quantity) {
        return Observation.builder(key).quantity(quantity).build();
    }

    private static Observation unreadable(ObservationKey key, BigDecimal number) {
        return Observation.builder(key)
                .absent(Absence.UNREADABLE)
                .raw(number.toPlainString())
                .build();
    }
}

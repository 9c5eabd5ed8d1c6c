package io.github.bmsjava.examples.verification;

import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scales that end like the traffic light, some of them with more levels than a column has codes for. */
final class Scales {
    private static final List<StatusScale> LONGER = List.of(longer(2), longer(90));

    private Scales() {}

    /** Mostly the traffic light. */
    static StatusScale of(Dice dice) {
        return dice.percent(88) ? StatusScale.trafficLight() : dice.of(LONGER);
    }

    private static StatusScale longer(int by) {
        Stream<String> ids = Stream.concat(
                IntStream.range(0, by).mapToObj(i -> "worse" + i), Stream.of("red", "orange", "yellow", "green"));
        List<StatusLevel> levels = new ArrayList<>();
        ids.forEach(id -> levels.add(new StatusLevel(id, Label.of(id), "x")));
        return StatusScale.of("longer-by-" + by, levels);
    }
}

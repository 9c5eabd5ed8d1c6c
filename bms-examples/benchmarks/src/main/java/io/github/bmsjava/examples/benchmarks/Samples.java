package io.github.bmsjava.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measured laps. */
final class Samples {
    private final List<Lap> laps = new ArrayList<>();

    /** Laps until the time is used, at least one; those of the first half warm up and count only where there are no others. */
    static Samples of(Runnable work, Duration budget) {
        long start = System.nanoTime();
        Samples samples = until(work, start + budget.toNanos() / 2);
        long end = start + budget.toNanos();
        return System.nanoTime() < end ? until(work, end) : samples;
    }

    private static Samples until(Runnable work, long end) {
        Samples samples = new Samples();
        do {
            samples.add(Lap.of(work, Duration.ofMillis(1)));
        } while (System.nanoTime() < end);
        return samples;
    }

    void add(Lap lap) {
        laps.add(lap);
    }

    int size() {
        return laps.size();
    }

    /** Nanoseconds on the clock of the middle one. */
    double median() {
        return median(Lap::wall);
    }

    /** Processor nanoseconds of the middle one. */
    double medianProcessor() {
        return median(Lap::processor);
    }

    /** The middle one; of an even number the lower. */
    private double median(ToDoubleFunction<Lap> part) {
        double[] sorted = laps.stream().mapToDouble(part).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}

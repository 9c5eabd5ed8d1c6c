package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.answer.Engine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Engines run one after the other, round by round, so that whatever else the machine does meets them all. Each lap begins
 * with the garbage of the others collected.
 */
final class Race {
    private static final Duration LAP = Duration.ofMillis(20);

    private final List<? extends Engine> engines;
    private final Map<Engine, Samples> times = new LinkedHashMap<>();

    Race(List<? extends Engine> engines) {
        this.engines = engines;
    }

    /** Rounds until the time is used; the first one warms up, and counts only where there was no time for another. */
    Race run(Duration budget) {
        long start = System.nanoTime();
        round();
        if (System.nanoTime() - start < budget.toNanos()) {
            times.clear();
        }
        while (System.nanoTime() - start < budget.toNanos()) {
            round();
        }
        return this;
    }

    private void round() {
        for (Engine engine : engines) {
            Memory.collect();
            samples(engine).add(Stopwatch.lap(engine::run, LAP));
        }
    }

    private Samples samples(Engine engine) {
        return times.computeIfAbsent(engine, any -> new Samples());
    }

    /** Nanoseconds of the middle lap. */
    double median(Engine engine) {
        return samples(engine).median();
    }

    int rounds() {
        return samples(engines.get(0)).size();
    }
}

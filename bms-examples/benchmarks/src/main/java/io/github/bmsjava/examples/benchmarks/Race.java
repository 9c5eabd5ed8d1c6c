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
    private static final Duration WARM_UP = Duration.ofMillis(1500);
    private static final Duration LAP = Duration.ofMillis(250);

    private final List<? extends Engine> engines;
    private final Map<Engine, Samples> times = new LinkedHashMap<>();

    Race(List<? extends Engine> engines) {
        this.engines = engines;
    }

    /**
     * Rounds as long as there is time for another. The first one runs each engine until the JVM has compiled it, and counts
     * only where it is the only one.
     */
    Race run(Duration budget) {
        long start = System.nanoTime();
        round(WARM_UP);
        long longest = 0;
        boolean warmedUp = false;
        long now = System.nanoTime();
        while (now - start + longest < budget.toNanos()) {
            if (!warmedUp) {
                times.clear();
                warmedUp = true;
            }
            round(LAP);
            longest = Math.max(longest, System.nanoTime() - now);
            now = System.nanoTime();
        }
        return this;
    }

    private void round(Duration lap) {
        for (Engine engine : engines) {
            Memory.collect();
            times.computeIfAbsent(engine, any -> new Samples()).add(Lap.of(engine::run, lap));
        }
    }

    Samples samples(Engine engine) {
        return times.getOrDefault(engine, new Samples());
    }

    int rounds() {
        return samples(engines.get(0)).size();
    }
}

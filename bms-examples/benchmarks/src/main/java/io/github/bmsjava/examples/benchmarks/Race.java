package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.answer.Engine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Engines run one after the other, round by round, so that whatever else the machine does meets them all. Each lap begins
 * with the garbage of the others collected, and counts every run in it.
 */
final class Race {
    private static final Duration LAP = Duration.ofSeconds(1);

    private final List<? extends Engine> engines;
    private final Map<Engine, Samples> times = new LinkedHashMap<>();
    private int rounds;

    Race(List<? extends Engine> engines) {
        this.engines = engines;
    }

    /**
     * Runs each engine until the JVM has compiled it, and then rounds, one at least, as long as there is time for another.
     *
     * @param warmUp how long each engine runs before, at least once; zero for not at all, after a race that did
     * @param budget how long the rounds take together
     */
    Race run(Duration warmUp, Duration budget) {
        if (!warmUp.isZero()) {
            round(warmUp);
            times.clear();
            rounds = 0;
        }
        long start = System.nanoTime();
        long now = start;
        long longest = 0;
        do {
            round(LAP);
            longest = Math.max(longest, System.nanoTime() - now);
            now = System.nanoTime();
        } while (now - start + longest < budget.toNanos());
        return this;
    }

    private void round(Duration lap) {
        for (Engine engine : engines) {
            Memory.collect();
            Samples samples = times.computeIfAbsent(engine, any -> new Samples());
            long end = System.nanoTime() + lap.toNanos();
            do {
                samples.add(Lap.of(engine::run, Duration.ZERO));
            } while (System.nanoTime() < end);
        }
        rounds++;
    }

    Samples samples(Engine engine) {
        return times.getOrDefault(engine, new Samples());
    }

    int rounds() {
        return rounds;
    }
}

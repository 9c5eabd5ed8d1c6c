package io.github.bmsjava.examples.benchmarks;

import io.github.bmsjava.examples.benchmarks.library.LibraryEngine;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two threads against one: pairs of runs, one after the other, of which the best counts. */
final class Threads {
    private static final int PAIRS = 5;

    private final Console console;

    Threads(Console console) {
        this.console = console;
    }

    void run(LibraryEngine one) {
        ExecutorService helper = Executors.newSingleThreadExecutor();
        try {
            LibraryEngine two = one.with(one.options().helpedBy(helper, 1));
            double best = 0;
            for (int pair = 0; pair < PAIRS; pair++) {
                best = Math.max(best, time(one) / time(two));
            }
            console.line("two threads against one", "%.2f times as fast, best of %d pairs", best, PAIRS);
        } finally {
            helper.shutdown();
        }
    }

    private static double time(LibraryEngine engine) {
        Memory.collect();
        double time = Lap.of(engine::run, Duration.ZERO).wall();
        engine.close();
        return time;
    }
}

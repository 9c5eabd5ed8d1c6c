package io.github.bmsjava.examples.benchmarks;

import java.time.Duration;

/** Times work, over and over until a while has passed. */
final class Stopwatch {
    private Stopwatch() {}

    /** One lap: the work repeated until it takes long enough to be measured, for the time of one. */
    static double lap(Runnable work, Duration atLeast) {
        long start = System.nanoTime();
        long passed;
        int times = 0;
        do {
            work.run();
            times++;
            passed = System.nanoTime() - start;
        } while (passed < atLeast.toNanos());
        return (double) passed / times;
    }

    /** Laps until the time is used, at least one. */
    static Samples laps(Runnable work, Duration budget) {
        Samples samples = new Samples();
        long start = System.nanoTime();
        while (samples.size() < 1 || System.nanoTime() - start < budget.toNanos()) {
            samples.add(lap(work, Duration.ofMillis(1)));
        }
        return samples;
    }
}

package io.github.bmsjava.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long work took.
 *
 * @param wall nanoseconds on the clock
 * @param processor nanoseconds that the calling thread was running, which other programs do not lengthen
 */
record Lap(double wall, double processor) {
    private static final int PATIENCE = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The work repeated until it has run long enough to be measured, or has waited long for a processor; the time of one. */
    static Lap of(Runnable work, Duration atLeast) {
        long start = System.nanoTime();
        long startProcessor = THREADS.getCurrentThreadCpuTime();
        long wall;
        long processor;
        int times = 0;
        do {
            work.run();
            times++;
            wall = System.nanoTime() - start;
            processor = THREADS.getCurrentThreadCpuTime() - startProcessor;
        } while (processor < atLeast.toNanos() && wall < PATIENCE * atLeast.toNanos());
        return new Lap((double) wall / times, (double) processor / times);
    }
}

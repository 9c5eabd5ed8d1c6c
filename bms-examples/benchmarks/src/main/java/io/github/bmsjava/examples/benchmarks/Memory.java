package io.github.bmsjava.examples.benchmarks;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** The heap. */
final class Memory {
    private Memory() {}

    static void collect() {
        System.gc();
    }

    /** The most that the heap may hold, in bytes. */
    static long limit() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            collect();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** What a thing holds on to: how much less is free while it is there. */
    static long retained(Supplier<Object> thing) {
        long before = used();
        Object held = thing.get();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(held);
        }
    }
}

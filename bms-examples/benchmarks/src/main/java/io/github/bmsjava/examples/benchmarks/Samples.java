package io.github.bmsjava.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times. */
final class Samples {
    private final List<Double> nanos = new ArrayList<>();

    void add(double time) {
        nanos.add(time);
    }

    int size() {
        return nanos.size();
    }

    /** The middle one; of an even number the lower. */
    double median() {
        List<Double> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }

    double least() {
        return Collections.min(nanos);
    }
}

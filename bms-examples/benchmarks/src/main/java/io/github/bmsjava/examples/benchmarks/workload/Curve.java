package io.github.bmsjava.examples.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * A score function: straight lines between points, constant beyond the ends.
 *
 * @param at values without their decimal point, rising
 * @param points from 0 to 100, one for each
 */
public record Curve(List<Long> at, List<Integer> points) {
    /** Copies the points. */
    public Curve {
        at = List.copyOf(at);
        points = List.copyOf(points);
    }

    /** From a value and its points, and a value and its points, and so on. */
    static Curve of(long... pairs) {
        List<Long> at = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            at.add(pairs[i]);
            points.add(Math.toIntExact(pairs[i + 1]));
        }
        return new Curve(at, points);
    }

    /** How many points there are. */
    public int size() {
        return at.size();
    }
}

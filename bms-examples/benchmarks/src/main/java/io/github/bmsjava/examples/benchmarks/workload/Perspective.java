package io.github.bmsjava.examples.benchmarks.workload;

import java.util.List;

/**
 * A perspective of the card.
 *
 * @param id its id
 * @param weight its weight on the card, in tenths
 * @param measures which indicators it holds, by place
 */
public record Perspective(String id, int weight, List<Integer> measures) {
    /** Copies the list. */
    public Perspective {
        measures = List.copyOf(measures);
    }
}

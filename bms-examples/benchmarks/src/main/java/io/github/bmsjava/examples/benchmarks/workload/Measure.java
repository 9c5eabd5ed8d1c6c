package io.github.bmsjava.examples.benchmarks.workload;

/**
 * An indicator of the workload.
 *
 * @param id its id
 * @param rule how it climbs
 * @param reported the decimals of what is reported
 * @param decimals the decimals of what is published
 * @param lowerIsBetter its direction
 * @param curve its score
 * @param weight its weight in the perspective, in tenths
 */
public record Measure(
        String id, Rule rule, int reported, int decimals, boolean lowerIsBetter, Curve curve, int weight) {}

package io.github.bmsjava.examples.benchmarks.workload;

/**
 * From where a published value is green and yellow; both limits belong to the better level.
 *
 * @param green the limit without its decimal point
 * @param yellow the limit without its decimal point
 */
public record Threshold(long green, long yellow) {}

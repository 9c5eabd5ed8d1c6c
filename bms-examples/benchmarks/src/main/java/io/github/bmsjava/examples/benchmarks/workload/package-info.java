/**
 * The workload {@code norway}, from a seed: {@link io.github.bmsjava.examples.benchmarks.workload.Workload}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;

/** The same work under JMH: {@link io.github.bmsjava.examples.benchmarks.jmh.LibraryBenchmark}. */
@NullMarked
package io.github.bmsjava.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;

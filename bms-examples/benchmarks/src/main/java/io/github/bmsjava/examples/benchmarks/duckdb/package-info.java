/**
 * A peer: DuckDB, in memory, with integer arithmetic: {@link
 * io.github.bmsjava.examples.benchmarks.duckdb.DuckDbEngine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.duckdb;

import org.jspecify.annotations.NullMarked;

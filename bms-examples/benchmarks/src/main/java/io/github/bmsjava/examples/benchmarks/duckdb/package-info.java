/**
 * Two peers: DuckDB, in memory, with integer arithmetic, over a row for each figure, {@link
 * io.github.bmsjava.examples.benchmarks.duckdb.RowsEngine}, and over a row for each unit and month, {@link
 * io.github.bmsjava.examples.benchmarks.duckdb.WideEngine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.duckdb;

import org.jspecify.annotations.NullMarked;

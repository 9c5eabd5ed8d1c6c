/**
 * A peer: {@code BigDecimal} and maps, memoised, as one would write it in an afternoon: {@link io.github.bmsjava.examples.benchmarks.decimal.DecimalEngine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.decimal;

import org.jspecify.annotations.NullMarked;

/**
 * A peer: {@code double} and maps. It is not exact, and its digest shows it: {@link
 * io.github.bmsjava.examples.benchmarks.floating.DoubleEngine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.floating;

import org.jspecify.annotations.NullMarked;

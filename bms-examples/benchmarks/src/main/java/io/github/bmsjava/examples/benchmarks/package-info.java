/**
 * How fast the library is against its peers, and whether they agree: {@link io.github.bmsjava.examples.benchmarks.Main}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

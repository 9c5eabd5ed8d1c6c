/**
 * The library, through its public API: {@link io.github.bmsjava.examples.benchmarks.library.LibraryEngine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.library;

import org.jspecify.annotations.NullMarked;

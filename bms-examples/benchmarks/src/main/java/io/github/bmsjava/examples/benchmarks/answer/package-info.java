/**
 * What every engine must answer, and a digest of it: {@link io.github.bmsjava.examples.benchmarks.answer.Engine}.
 */
@NullMarked
package io.github.bmsjava.examples.benchmarks.answer;

import org.jspecify.annotations.NullMarked;

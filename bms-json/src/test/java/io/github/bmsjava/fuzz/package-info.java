/** Targets of a fuzzer, and the inputs it once found, read again at every build. */
@org.jspecify.annotations.NullMarked
package io.github.bmsjava.fuzz;

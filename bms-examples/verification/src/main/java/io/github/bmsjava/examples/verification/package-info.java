/**
 * What figures mean, computed a second time: slowly, recursively and with fractions, from {@code docs/reference/roll-up.md}
 * alone. {@link io.github.bmsjava.examples.verification.Reference} is the entry point; the library is held to it.
 *
 * <p>Definitions, targets and bounds are read through the public API of the library; nothing that the library computes
 * over units, time or groups is used here.
 */
@NullMarked
package io.github.bmsjava.examples.verification;

import org.jspecify.annotations.NullMarked;

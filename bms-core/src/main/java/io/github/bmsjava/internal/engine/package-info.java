/**
 * How figures climb: over time, over units, and into groups. Knows the definitions and makes explanations; not exported.
 *
 * <p>Imports {@code explain} and below.
 */
@NullMarked
package io.github.bmsjava.internal.engine;

import org.jspecify.annotations.NullMarked;

/**
 * Numbers and their absence: exact decimals and fractions, quantities, typed absence, quality flags, units of measure,
 * how people print figures ({@link io.github.bmsjava.value.FigureReader}) and how we print them
 * ({@link io.github.bmsjava.value.NorwegianFormat}).
 *
 * <p>Imports {@code issue} only.
 */
@NullMarked
package io.github.bmsjava.value;

import org.jspecify.annotations.NullMarked;

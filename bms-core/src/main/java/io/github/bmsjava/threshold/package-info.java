/**
 * From a number to a light: direction, status scale, bounds, status rule, score function. A rule is checked when it is
 * built: gaps, overlaps and disorder are refused.
 *
 * <p>Entry points: {@link io.github.bmsjava.threshold.StatusScale}, {@link io.github.bmsjava.threshold.Bound},
 * {@link io.github.bmsjava.threshold.StatusRule}. Imports {@code value} and {@code issue}.
 */
@NullMarked
package io.github.bmsjava.threshold;

import org.jspecify.annotations.NullMarked;

/**
 * Results beside each other: {@link io.github.bmsjava.comparison.Change} since the previous measured period. A light and
 * a trend are two things (J11). Imports {@code evaluation} and below.
 */
@NullMarked
package io.github.bmsjava.comparison;

import org.jspecify.annotations.NullMarked;

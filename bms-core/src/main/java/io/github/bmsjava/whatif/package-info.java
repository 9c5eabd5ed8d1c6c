/**
 * What it would take: {@link io.github.bmsjava.whatif.SmallestChange}, the smallest change of an input by which a result reaches a light.
 * Imports {@code evaluation} and below.
 */
@NullMarked
package io.github.bmsjava.whatif;

import org.jspecify.annotations.NullMarked;

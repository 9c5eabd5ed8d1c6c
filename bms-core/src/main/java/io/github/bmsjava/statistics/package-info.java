/**
 * Statistics that inform and never colour: {@link io.github.bmsjava.statistics.ProcessChart} for a series,
 * {@link io.github.bmsjava.statistics.Proportion} and
 * {@link io.github.bmsjava.statistics.Sample} for answers, {@link io.github.bmsjava.statistics.Funnel} for units beside each
 * other. The only package with floating point; nothing here becomes a light. Imports {@code evaluation} and below.
 */
@NullMarked
package io.github.bmsjava.statistics;

import org.jspecify.annotations.NullMarked;

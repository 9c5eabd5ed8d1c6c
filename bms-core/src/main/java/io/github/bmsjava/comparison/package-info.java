/**
 * Results beside each other. In time: {@link io.github.bmsjava.comparison.Change} between two periods, {@link
 * io.github.bmsjava.comparison.Development} of a series, {@link io.github.bmsjava.comparison.DirectionGoal}. Among units: {@link
 * io.github.bmsjava.comparison.Benchmark} of a {@link io.github.bmsjava.comparison.ComparisonGroup}, and the {@link
 * io.github.bmsjava.comparison.Ranking} of it. Reads what the run computed and takes only differences, ratios and averages of
 * published values, exactly. A light and a trend are two things (J11). Imports {@code evaluation} and below.
 */
@NullMarked
package io.github.bmsjava.comparison;

import org.jspecify.annotations.NullMarked;

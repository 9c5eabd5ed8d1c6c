/**
 * Cards: {@link io.github.bmsjava.scorecard.Scorecard} with its layers, groups and entries, and
 * {@link io.github.bmsjava.scorecard.ScorecardModel}, all that an evaluation plan is compiled from. Imports
 * {@code target}, {@code indicator} and below.
 */
@NullMarked
package io.github.bmsjava.scorecard;

import org.jspecify.annotations.NullMarked;

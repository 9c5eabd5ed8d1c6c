/**
 * Why a result is what it is: {@link io.github.bmsjava.explain.Explanation} and its sentence. Calls no arithmetic: every
 * number was computed by the run that it explains (J19). Imports {@code scorecard} and below.
 */
@NullMarked
package io.github.bmsjava.explain;

import org.jspecify.annotations.NullMarked;

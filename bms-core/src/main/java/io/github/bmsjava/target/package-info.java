/**
 * Targets and which of them holds: {@link io.github.bmsjava.target.TargetAssignment} says what is asked of whom and
 * when, {@link io.github.bmsjava.target.Targets} finds the one that judges a value (J10), and says why.
 *
 * <p>Imports {@code indicator} and below.
 */
@NullMarked
package io.github.bmsjava.target;

import org.jspecify.annotations.NullMarked;

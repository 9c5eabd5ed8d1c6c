/**
 * How the results of one unit form the groups of its card: parts, rules, gates (J7, J15). Entered by {@link
 * io.github.bmsjava.internal.group.CardRollUp}; not exported.
 *
 * <p>Imports {@code internal.engine} and below.
 */
@NullMarked
package io.github.bmsjava.internal.group;

import org.jspecify.annotations.NullMarked;

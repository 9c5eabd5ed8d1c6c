/**
 * What must not be shown, so that no figure betrays a person (J16): {@link
 * io.github.bmsjava.disclosure.DisclosurePattern} names the cells that a run withholds.
 *
 * <p>Imports {@code observation} and below.
 */
@NullMarked
package io.github.bmsjava.disclosure;

import org.jspecify.annotations.NullMarked;

/**
 * What leaders and their superiors agree on, and what follows of it: agreements with their goals, talks, the assessment in three
 * parts, result pay and the bonus of units. Assembles evidence and answers yes, no or cannot be decided; never grades a person.
 *
 * <p>Persons are opaque references, texts about them are shown to nobody who does not ask, and the day is an argument. Imports
 * {@code action} and below.
 */
@NullMarked
package io.github.bmsjava.agreement;

import org.jspecify.annotations.NullMarked;

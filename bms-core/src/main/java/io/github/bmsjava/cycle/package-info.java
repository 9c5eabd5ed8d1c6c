/**
 * The year that agreements and cards live in: who owes what and by when, reports that stay as they were, the result loop, networks of
 * leaders, and how far units have come with balanced scorecards. Knows no clock: the day is an argument.
 *
 * <p>Imports {@code agreement} and below.
 */
@NullMarked
package io.github.bmsjava.cycle;

import org.jspecify.annotations.NullMarked;

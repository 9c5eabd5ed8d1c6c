/**
 * What is done about results: deviations from targets, and who saw them, raised them and followed them up.
 *
 * <p>Imports {@code comparison} and below.
 */
@NullMarked
package io.github.bmsjava.action;

import org.jspecify.annotations.NullMarked;

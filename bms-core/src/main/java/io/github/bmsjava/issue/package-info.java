/**
 * Problems as values: an {@link io.github.bmsjava.issue.Issue} says what is wrong, where, and with which values;
 * {@link io.github.bmsjava.issue.Validated} carries a result beside the problems found on the way to it.
 *
 * <p>Entry points: {@link io.github.bmsjava.issue.Issue#of} and {@link io.github.bmsjava.issue.Validated}. Imports no
 * other package of the library.
 */
@NullMarked
package io.github.bmsjava.issue;

import org.jspecify.annotations.NullMarked;

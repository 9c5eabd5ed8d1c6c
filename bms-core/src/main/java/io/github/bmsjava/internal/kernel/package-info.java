/**
 * Columns of whole numbers and what is done to all of them at once; knows no type of the field. Not exported.
 *
 * <p>Imports nothing of the library.
 */
@NullMarked
package io.github.bmsjava.internal.kernel;

import org.jspecify.annotations.NullMarked;

/**
 * The unit tree: units with level, type, role and validity, external reference series, and opaque references to
 * persons. Codes are text and keep their leading zeros; depth and level names are data.
 *
 * <p>Entry point: {@link io.github.bmsjava.organisation.Organisation#builder()}. Imports {@code issue}, {@code value},
 * {@code period}, {@code threshold}, {@code formula}, {@code text} and the internal checks only.
 */
@NullMarked
package io.github.bmsjava.organisation;

import org.jspecify.annotations.NullMarked;

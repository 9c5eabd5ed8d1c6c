/**
 * How figures climb over time and over units (J8, J9, J21). Entered by {@link
 * io.github.bmsjava.internal.engine.RollUpRun}; not exported.
 *
 * <p>Imports {@code explain} and below.
 */
@NullMarked
package io.github.bmsjava.internal.engine;

import org.jspecify.annotations.NullMarked;

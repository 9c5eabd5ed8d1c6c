/**
 * The doorway: {@link io.github.bmsjava.Bms} has the few calls that a first try needs. Everything it does can be done
 * step by step with the packages below.
 */
@NullMarked
package io.github.bmsjava;

import org.jspecify.annotations.NullMarked;

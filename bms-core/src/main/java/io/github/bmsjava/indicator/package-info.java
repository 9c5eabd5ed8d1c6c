/**
 * What is measured: {@link io.github.bmsjava.indicator.Indicator}, its decimals, unit, direction, method, frequency and
 * validity. Imports {@code organisation} and below.
 */
@NullMarked
package io.github.bmsjava.indicator;

import org.jspecify.annotations.NullMarked;

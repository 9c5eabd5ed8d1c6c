/**
 * Time as reports know it: {@link io.github.bmsjava.period.Period}, a month, quarter, tertial, half-year, year or school
 * year, and {@link io.github.bmsjava.period.DateRange}, from when until when something is valid. No clock: nothing here
 * knows what day it is.
 *
 * <p>Imports {@code issue} and {@code value} only.
 */
@NullMarked
package io.github.bmsjava.period;

import org.jspecify.annotations.NullMarked;

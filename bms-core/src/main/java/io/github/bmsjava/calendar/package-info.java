/**
 * The year of a municipality as data: what recurs, in which part of the year, and by when. Knows no clock: every question takes
 * the day as an argument.
 *
 * <p>Entry point: {@link io.github.bmsjava.calendar.AnnualWheel#builder()}. Imports {@code issue}, {@code value}, {@code period}
 * and the internal checks only.
 */
@NullMarked
package io.github.bmsjava.calendar;

import org.jspecify.annotations.NullMarked;

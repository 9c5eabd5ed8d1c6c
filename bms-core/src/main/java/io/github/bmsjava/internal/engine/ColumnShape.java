package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.ReportedForm;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a column mean. While it stays the same, cells may be written one by one; when it changes, whoever goes by
 * it begins anew.
 *
 * @param form what the numbers are; null while there are none
 * @param scaleA the decimals of the first
 * @param scaleB the decimals of the second
 * @param marked whether anything is said beside any of them
 */
record ColumnShape(@Nullable ReportedForm form, int scaleA, int scaleB, boolean marked) {}

package io.github.bmsjava.examples.benchmarks.decimal;

import java.math.BigDecimal;

/**
 * What one unit reported.
 *
 * @param first the amount, the numerator or the mean
 * @param second the denominator, or the number of answers; one for amounts
 */
record Report(BigDecimal first, BigDecimal second) {}

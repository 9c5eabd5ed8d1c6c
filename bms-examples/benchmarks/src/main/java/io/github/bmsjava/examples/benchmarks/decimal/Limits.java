package io.github.bmsjava.examples.benchmarks.decimal;

import java.math.BigDecimal;

/** From where a value is green and yellow. */
record Limits(BigDecimal green, BigDecimal yellow) {}

package io.github.bmsjava.examples.benchmarks.answer;

import java.time.YearMonth;

/** Whose result, of what, when: the key that both peers with maps use. */
public record CellKey(String unit, String indicator, YearMonth month) {}

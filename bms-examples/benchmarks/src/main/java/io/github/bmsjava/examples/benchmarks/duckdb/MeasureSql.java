package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Curve;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;

/**
 * The expressions of one indicator. Everything is a whole number: DuckDB divides decimals in floating point, and it stops
 * with an error where a BIGINT overflows, so that what it gives is exact.
 */
final class MeasureSql {
    private final int at;
    private final Measure measure;

    MeasureSql(int at, Measure measure) {
        this.at = at;
        this.measure = measure;
    }

    /** How much it counts in its perspective. */
    int weight() {
        return measure.weight();
    }

    boolean isTwofold() {
        return measure.rule().isTwofold();
    }

    /** What climbs from a report. */
    String partial() {
        String first = measure.rule() == Rule.MEAN ? "f#::BIGINT * d#" : "f#::BIGINT";
        return fill(isTwofold() ? first + " AS a#, d#::BIGINT AS b#" : first + " AS a#");
    }

    /** What climbs from the units below. */
    String climb() {
        return fill(
                switch (measure.rule()) {
                    case SUM -> "sum(a#)::BIGINT AS a#";
                    case MINIMUM -> "min(a#) AS a#";
                    case RATIO, MEAN -> "sum(a#)::BIGINT AS a#, sum(b#)::BIGINT AS b#";
                });
    }

    /** The names of what climbs. */
    String names() {
        return fill(isTwofold() ? "a#, b#" : "a#");
    }

    /** The published value, or null: rounded once, half away from zero. */
    String value() {
        String rounded = switch (measure.rule()) {
            case SUM, MINIMUM -> tenth(power(measure.reported() - measure.decimals()));
            case RATIO -> quotient(100 * power(measure.decimals()), 1);
            case MEAN -> quotient(power(measure.decimals()), power(measure.reported()));
        };
        String there = measure.rule() == Rule.MEAN ? hidden() + " OR b# <= 0" : "b# <= 0";
        return fill((isTwofold() ? "CASE WHEN " + there + " THEN NULL ELSE " + rounded + " END" : rounded) + " AS v#");
    }

    private String tenth(long by) {
        return by == 1
                ? "a#"
                : "CASE WHEN a# < 0 THEN -((" + by / 2 + " - a#) // " + by + ") ELSE (a# + " + by / 2 + ") // " + by
                        + " END";
    }

    private static String quotient(long factor, long divisor) {
        return "(" + 2 * factor + " * a# + " + divisor + " * b#) // (" + 2 * divisor + " * b#)";
    }

    private String hidden() {
        return "(hidden & " + (1 << at) + ") <> 0";
    }

    /** The published value in a row of its own, or null where there is none. */
    String rowValue() {
        return inRow(value());
    }

    /** The points in a row of its own. */
    String rowScore() {
        return inRow(score()).replace("::INTEGER", "");
    }

    private String inRow(String column) {
        String expression = column.substring(0, column.lastIndexOf(" AS "));
        return expression
                .replace(fill(hidden()), "hidden")
                .replace(fill("a#"), "a")
                .replace(fill("b#"), "b")
                .replace(fill("v#"), "value");
    }

    /** The level, or why there is none. */
    String status() {
        String better = measure.lowerIsBetter() ? "<=" : ">=";
        String none = measure.rule() == Rule.MEAN ? "WHEN " + hidden() + " THEN " + Codes.SUPPRESSED : "";
        none += " WHEN a# IS NULL THEN " + Codes.NOT_REPORTED;
        none += isTwofold() ? " WHEN b# <= 0 THEN " + Codes.UNDEFINED : "";
        return fill("(CASE " + none + " WHEN v# " + better + " g# THEN " + Codes.GREEN + " WHEN v# " + better
                + " y# THEN " + Codes.YELLOW + " ELSE " + Codes.RED + " END)::TINYINT AS t#");
    }

    /** The points in hundredths, or null. */
    String score() {
        Curve curve = measure.curve();
        StringBuilder sql = new StringBuilder("(CASE WHEN v# IS NULL THEN NULL WHEN v# <= ")
                .append(curve.at().get(0))
                .append(" THEN ")
                .append(100 * curve.points().get(0));
        for (int i = 1; i < curve.size(); i++) {
            long from = curve.at().get(i - 1);
            long width = curve.at().get(i) - from;
            long start = curve.points().get(i - 1);
            long rise = curve.points().get(i) - start;
            sql.append(" WHEN v# < ").append(from + width).append(" THEN (");
            sql.append(200 * start * width + width)
                    .append(" + (v# - ")
                    .append(from)
                    .append(") * ");
            sql.append(200 * rise).append(") // ").append(2 * width);
        }
        int last = 100 * curve.points().get(curve.size() - 1);
        return fill(
                sql.append(" ELSE ").append(last).append(" END)::INTEGER AS s#").toString());
    }

    private String fill(String pattern) {
        return pattern.replace("#", Integer.toString(at));
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}

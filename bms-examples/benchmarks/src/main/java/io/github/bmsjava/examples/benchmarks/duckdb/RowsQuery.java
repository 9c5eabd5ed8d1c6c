package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Perspective;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The queries over one row for each figure. Sums go from tier to tier, so that every row is added once; all cells are then
 * judged together, and those without a figure are filled in.
 */
final class RowsQuery {
    private final Card card;

    RowsQuery(Card card) {
        this.card = card;
    }

    /** A row for each unit, indicator and month. */
    String cells() {
        return "CREATE OR REPLACE TABLE cell AS WITH " + tiers() + known() + "valued AS (SELECT *, "
                + byIndicator(MeasureSql::rowValue) + " AS value FROM known) SELECT unit, indicator, period, value, "
                + status() + " AS status, " + byIndicator(MeasureSql::rowScore) + "::SMALLINT AS score FROM valued";
    }

    /** Every cell with its sums, where there are any, its limits, and whether it is withheld. */
    private static String known() {
        return "known AS (SELECT unit.unit, i.indicator, lower, m.period, a, b, w.unit IS NOT NULL AS hidden,"
                + " coalesce(own.green, t.green) AS green, coalesce(own.yellow, t.yellow) AS yellow"
                + " FROM unit CROSS JOIN indicator i CROSS JOIN month m"
                + " LEFT JOIN sums s ON s.unit = unit.unit AND s.indicator = i.indicator AND s.period = m.period"
                + " JOIN threshold t ON t.depth = unit.depth AND t.indicator = i.indicator"
                + " LEFT JOIN own ON own.unit = unit.unit AND own.indicator = i.indicator"
                + " LEFT JOIN withheld w ON w.unit = unit.unit AND w.indicator = i.indicator AND w.period = m.period), ";
    }

    private String tiers() {
        StringBuilder sql = new StringBuilder();
        String below = "";
        List<String> all = new ArrayList<>();
        for (Tier tier : Tier.fromBelow()) {
            String name = tier.id() + "_sums";
            List<String> sources = new ArrayList<>();
            if (tier.reports()) {
                sources.add("SELECT o.unit, parent, indicator, period, " + partial() + " AS a, second::BIGINT AS b"
                        + " FROM observation o JOIN unit USING (unit) WHERE depth = " + tier.depth());
            }
            if (!below.isEmpty()) {
                sources.add("SELECT s.parent AS unit, u.parent, indicator, period, a, b FROM " + below
                        + " s JOIN unit u ON u.unit = s.parent");
            }
            String source = String.join(" UNION ALL ", sources);
            sql.append(name).append(" AS MATERIALIZED (");
            sql.append(
                    below.isEmpty()
                            ? source
                            : "SELECT unit, parent, indicator, period, " + climb() + " FROM (" + source
                                    + ") GROUP BY unit, parent, indicator, period");
            sql.append("), ");
            all.add("SELECT unit, indicator, period, a, b FROM " + name);
            below = name;
        }
        return sql + "sums AS (" + String.join(" UNION ALL ", all) + "), ";
    }

    private String partial() {
        return "CASE WHEN indicator IN (" + which(measure -> measure.rule() == Rule.MEAN)
                + ") THEN first::BIGINT * second ELSE first END";
    }

    private String climb() {
        return "CASE WHEN indicator IN (" + which(measure -> measure.rule() == Rule.MINIMUM)
                + ") THEN min(a) ELSE sum(a)::BIGINT END AS a, sum(b)::BIGINT AS b";
    }

    private String which(Predicate<Measure> wanted) {
        return IntStream.range(0, Card.MEASURES)
                .filter(at -> wanted.test(card.measures().get(at)))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private String byIndicator(Function<MeasureSql, String> part) {
        return IntStream.range(0, Card.MEASURES)
                .mapToObj(at -> "WHEN " + at + " THEN "
                        + part.apply(new MeasureSql(at, card.measures().get(at))))
                .collect(Collectors.joining(" ", "CASE indicator ", " END"));
    }

    private static String status() {
        return "(CASE WHEN hidden THEN " + Codes.SUPPRESSED + " WHEN a IS NULL THEN " + Codes.NOT_REPORTED
                + " WHEN value IS NULL THEN " + Codes.UNDEFINED + " WHEN " + meets("green") + " THEN " + Codes.GREEN
                + " WHEN " + meets("yellow") + " THEN " + Codes.YELLOW + " ELSE " + Codes.RED + " END)::TINYINT";
    }

    private static String meets(String limit) {
        return "CASE WHEN lower THEN value <= " + limit + " ELSE value >= " + limit + " END";
    }

    /** A row for each unit and month, perspectives and card beside each other. */
    String groups() {
        List<Perspective> perspectives = card.perspectives();
        List<String> sums = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int p = 0; p < Card.PERSPECTIVES; p++) {
            Perspective perspective = perspectives.get(p);
            sums.add(sums(perspective).replace("#", String.valueOf(p)));
            scores.add(points(p, perspective.measures().stream().mapToInt(this::weight)));
            there.add("CASE WHEN p" + p + " IS NULL THEN 0 ELSE " + perspective.weight() + " END");
            points.add("coalesce(" + perspective.weight() + " * p" + p + ", 0)");
        }
        int whole = Card.PERSPECTIVES;
        return "CREATE OR REPLACE TABLE grouped AS WITH weighed AS (SELECT unit, period, " + String.join(", ", sums)
                + " FROM (SELECT *, " + byIndicator(measure -> String.valueOf(measure.weight()))
                + " AS weight FROM cell) GROUP BY unit, period), scored AS (SELECT *, " + String.join(", ", scores)
                + " FROM weighed), summed AS (SELECT *, " + String.join(" + ", there) + " AS w" + whole + ", "
                + String.join(" + ", points) + " AS n" + whole + " FROM scored), whole AS (SELECT *, "
                + points(whole, perspectives.stream().mapToInt(Perspective::weight)) + " FROM summed) "
                + "SELECT unit, period, p0, p1, p2, p3, p4, " + levels() + " FROM whole";
    }

    private int weight(int at) {
        return card.measures().get(at).weight();
    }

    /** The weights that are there, and the points by weight. */
    private static String sums(Perspective perspective) {
        String members = perspective.measures().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String there = " FILTER (score IS NOT NULL AND indicator IN (" + members + ")), 0)::INTEGER";
        return "coalesce(sum(weight)" + there + " AS w#, coalesce(sum(weight * score)" + there + " AS n#";
    }

    private static String points(int group, IntStream weights) {
        return "CASE WHEN 2 * w# >= @ THEN (2 * n# + w#) // (2 * w#) END AS p#"
                .replace("#", String.valueOf(group))
                .replace("@", String.valueOf(weights.sum()));
    }

    private static String levels() {
        return IntStream.rangeClosed(0, Card.PERSPECTIVES)
                .mapToObj(p -> ("(CASE WHEN w# = 0 THEN " + Codes.INCOMPLETE + " WHEN p# IS NULL THEN "
                                + Codes.COVERAGE_TOO_LOW + " WHEN p# >= " + 100 * Card.GREEN + " THEN " + Codes.GREEN
                                + " WHEN p# >= " + 100 * Card.YELLOW + " THEN " + Codes.YELLOW + " ELSE " + Codes.RED
                                + " END)::TINYINT AS t#")
                        .replace("#", String.valueOf(p)))
                .collect(Collectors.joining(", "));
    }
}

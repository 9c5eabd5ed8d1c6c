package io.github.bmsjava.examples.benchmarks.duckdb;

import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The query. One row for each unit and month with all indicators beside each other, which DuckDB takes far better than one
 * row for each cell; sums go from tier to tier, so that every row is added once.
 */
final class WideQuery {
    private final Card card;
    private final List<MeasureSql> measures = new ArrayList<>();

    WideQuery(Card card) {
        this.card = card;
        for (int at = 0; at < Card.MEASURES; at++) {
            measures.add(new MeasureSql(at, card.measures().get(at)));
        }
    }

    private String each(Function<MeasureSql, String> part) {
        return measures.stream().map(part).collect(Collectors.joining(", "));
    }

    String create() {
        return "CREATE OR REPLACE TABLE result AS WITH " + tiers() + judged() + groups();
    }

    private String tiers() {
        StringBuilder sql = new StringBuilder();
        String above = "";
        List<String> all = new ArrayList<>();
        for (Tier tier : Tier.fromBelow()) {
            String name = tier.id() + "_sums";
            List<String> sources = new ArrayList<>();
            if (tier.reports()) {
                sources.add("SELECT unit, parent, period, " + each(MeasureSql::partial) + " FROM report WHERE depth = "
                        + tier.depth());
            }
            if (!above.isEmpty()) {
                sources.add("SELECT s.parent AS unit, u.parent, period, " + each(MeasureSql::names) + " FROM " + above
                        + " s JOIN unit u ON u.unit = s.parent");
            }
            String source = String.join(" UNION ALL ", sources);
            sql.append(name).append(" AS MATERIALIZED (");
            sql.append(
                    above.isEmpty()
                            ? source
                            : "SELECT unit, parent, period, " + each(MeasureSql::climb) + " FROM (" + source
                                    + ") GROUP BY unit, parent, period");
            sql.append("), ");
            all.add("SELECT unit, period, " + each(MeasureSql::names) + " FROM " + name);
            above = name;
        }
        return sql + "sums AS (" + String.join(" UNION ALL ", all) + "), ";
    }

    private String judged() {
        return "published AS (SELECT unit, period, coalesce(hidden, 0) AS hidden, " + each(MeasureSql::names) + ", "
                + "threshold.* EXCLUDE (unit) FROM sums JOIN threshold USING (unit) LEFT JOIN withheld USING (unit, period)), "
                + "valued AS (SELECT *, " + each(MeasureSql::value) + " FROM published), "
                + "judged AS (SELECT unit, period, " + list("v") + ", " + each(MeasureSql::status) + ", "
                + each(MeasureSql::score) + " FROM valued), ";
    }

    private static String list(String prefix) {
        return IntStream.range(0, Card.MEASURES).mapToObj(at -> prefix + at).collect(Collectors.joining(", "));
    }

    private String groups() {
        List<String> weights = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        List<Integer> inside = new ArrayList<>();
        List<Integer> outer = new ArrayList<>();
        for (int p = 0; p < Card.PERSPECTIVES; p++) {
            List<Integer> members = card.perspectives().get(p).measures();
            List<Integer> own =
                    members.stream().map(at -> card.measures().get(at).weight()).toList();
            weights.add(sums("p" + p, "s", members, own));
            groups.add(points("p" + p, own));
            inside.add(p);
            outer.add(card.perspectives().get(p).weight());
        }
        return "weighed AS (SELECT *, " + String.join(", ", weights) + " FROM judged), "
                + "grouped AS (SELECT *, " + String.join(", ", groups) + " FROM weighed), "
                + "summed AS (SELECT *, " + sums("c", "pg", inside, outer) + " FROM grouped), "
                + "whole AS (SELECT *, " + points("c", outer) + " FROM summed) "
                + "SELECT unit, period, " + list("v") + ", " + list("t") + ", " + list("s") + ", "
                + "pg0, pg1, pg2, pg3, cg AS pg4, " + levels() + " FROM whole";
    }

    /** The weights that are there, and the points by weight. */
    private static String sums(String name, String part, List<Integer> members, List<Integer> weights) {
        List<String> there = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String score = part + members.get(i);
            there.add("CASE WHEN " + score + " IS NULL THEN 0 ELSE " + weights.get(i) + " END");
            points.add("coalesce(" + weights.get(i) + " * " + score + ", 0)");
        }
        return String.join(" + ", there) + " AS w" + name + ", " + String.join(" + ", points) + " AS n" + name;
    }

    private static String points(String name, List<Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        String group = name.startsWith("p") ? "pg" + name.substring(1) : name + "g";
        return "CASE WHEN 2 * w# >= @ THEN (2 * n# + w#) // (2 * w#) END AS "
                        .replace("#", name)
                        .replace("@", Integer.toString(all))
                + group;
    }

    private static String levels() {
        return IntStream.rangeClosed(0, Card.PERSPECTIVES)
                .mapToObj(p -> ("(CASE WHEN # = 0 THEN " + Codes.INCOMPLETE + " WHEN @ IS NULL THEN "
                                + Codes.COVERAGE_TOO_LOW + " WHEN @ >= " + 100 * Card.GREEN + " THEN " + Codes.GREEN
                                + " WHEN @ >= " + 100 * Card.YELLOW + " THEN " + Codes.YELLOW + " ELSE " + Codes.RED
                                + " END)::TINYINT AS pt" + p)
                        .replace("#", p == Card.PERSPECTIVES ? "wc" : "wp" + p)
                        .replace("@", p == Card.PERSPECTIVES ? "cg" : "pg" + p))
                .collect(Collectors.joining(", "));
    }
}

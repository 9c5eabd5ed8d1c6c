package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A history as a small line drawn in SVG, with the target as a dashed one. Where a period has no value, the line breaks. What it draws
 * stands in words in the row's history.
 */
final class Chart {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double EDGE = 4;

    private final List<@Nullable BigDecimal> values;
    private final List<BigDecimal> limits;
    private final double low;
    private final double high;

    private Chart(List<@Nullable BigDecimal> values, List<BigDecimal> limits) {
        this.values = values;
        this.limits = limits;
        this.low = known().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        this.high = known().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    /** The drawing without its frame; empty where there are not two values to draw. */
    static String of(List<@Nullable BigDecimal> values, Optional<Bound> target) {
        Chart chart = new Chart(values, target.map(Chart::limits).orElse(List.of()));
        return values.stream().filter(value -> value != null).count() < 2 ? "" : chart.svg();
    }

    private static List<BigDecimal> limits(Bound bound) {
        return bound instanceof Bound.Interval interval
                ? List.of(interval.low(), interval.high())
                : List.of(((Bound.Limit) bound).limit());
    }

    private Stream<BigDecimal> known() {
        return Stream.concat(values.stream(), limits.stream()).flatMap(Stream::ofNullable);
    }

    private String svg() {
        StringBuilder svg = new StringBuilder();
        for (BigDecimal limit : limits) {
            String y = text(y(limit));
            svg.append("<line class=\"limit\" x1=\"0\" x2=\"")
                    .append(text(WIDTH))
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
        }
        svg.append("<path d=\"").append(path()).append("\"/>");
        int last = values.size() - 1;
        while (last > 0 && values.get(last) == null) {
            last--;
        }
        BigDecimal newest = values.get(last);
        return newest == null ? svg.toString() : svg.append(dot(last, newest)).toString();
    }

    /** A line through each stretch without a gap; a value that stands alone is a dot, which a line without a length draws. */
    private String path() {
        StringBuilder path = new StringBuilder();
        boolean goesOn = false;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                String point = text(x(i)) + "," + text(y(value));
                path.append(goesOn ? "L" : "M").append(point);
                if (!goesOn) {
                    path.append("h0");
                }
            }
            goesOn = value != null;
        }
        return path.toString();
    }

    private String dot(int place, BigDecimal value) {
        return "<circle cx=\"" + text(x(place)) + "\" cy=\"" + text(y(value)) + "\" r=\"3.2\"/>";
    }

    private double x(int place) {
        return values.size() == 1 ? WIDTH / 2 : EDGE + place * (WIDTH - 2 * EDGE) / (values.size() - 1);
    }

    private double y(BigDecimal value) {
        double share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

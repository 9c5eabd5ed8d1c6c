package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A history as a small line drawn in SVG, with the target as a dashed one. Where a period has no value, the line
 * breaks; where the series itself has a break, it breaks too, at an upright line. What it draws
 * stands in words in the row's history.
 */
final class Chart {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double EDGE = 4;

    private final List<@Nullable BigDecimal> values;
    private final Set<Integer> breaks;
    private final List<BigDecimal> limits;
    private final double low;
    private final double high;

    private Chart(List<@Nullable BigDecimal> values, Set<Integer> breaks, List<BigDecimal> limits) {
        this.values = values;
        this.breaks = breaks;
        this.limits = limits;
        this.low = known().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        this.high = known().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    /**
     * What is drawn, all of it numbers.
     *
     * @param limits how far down the lines of the target are
     * @param breaks how far right the upright lines are
     * @param path the line of the values, as a path of SVG
     * @param x how far right the last value is
     * @param y how far down it is
     */
    record Drawing(List<String> limits, List<String> breaks, String path, String x, String y) {
        static final Drawing NOTHING = new Drawing(List.of(), List.of(), "", "", "");

        /** The drawing in SVG, without its frame. */
        @Override
        public String toString() {
            return path.isEmpty() ? "" : Chart.svg(this);
        }
    }

    /**
     * The drawing; nothing where there are not two values to draw.
     *
     * @param breaks the places of values that are not to be compared with what stands before them
     */
    static Drawing of(List<@Nullable BigDecimal> values, Set<Integer> breaks, Optional<Bound> target) {
        Chart chart = new Chart(values, breaks, target.map(Chart::limits).orElse(List.of()));
        return values.stream().filter(value -> value != null).count() < 2 ? Drawing.NOTHING : chart.drawing();
    }

    private static List<BigDecimal> limits(Bound bound) {
        return bound instanceof Bound.Interval interval
                ? List.of(interval.low(), interval.high())
                : List.of(((Bound.Limit) bound).limit());
    }

    private Stream<BigDecimal> known() {
        return Stream.concat(values.stream(), limits.stream()).flatMap(Stream::ofNullable);
    }

    private Drawing drawing() {
        int last = values.size() - 1;
        while (values.get(last) == null) {
            last--;
        }
        return new Drawing(
                limits.stream().map(limit -> Svg.number(y(limit))).toList(),
                breaks.stream()
                        .map(place -> Svg.number(x(place) - (x(1) - x(0)) / 2))
                        .toList(),
                path(),
                Svg.number(x(last)),
                Svg.number(y(Objects.requireNonNull(values.get(last)))));
    }

    private static String svg(Drawing drawing) {
        StringBuilder svg = new StringBuilder();
        for (String y : drawing.limits) {
            svg.append("<line class=\"limit\" x1=\"0\" x2=\"")
                    .append(Svg.number(WIDTH))
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
        }
        for (String x : drawing.breaks) {
            svg.append("<line class=\"break\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x)
                    .append("\" y1=\"0\" y2=\"")
                    .append(Svg.number(HEIGHT))
                    .append("\"/>");
        }
        return svg.append("<path d=\"")
                .append(drawing.path)
                .append("\"/><circle cx=\"")
                .append(drawing.x)
                .append("\" cy=\"")
                .append(drawing.y)
                .append("\" r=\"3.2\"/>")
                .toString();
    }

    /** A line through each stretch without a gap; a value that stands alone is a dot, which a line without a length draws. */
    private String path() {
        StringBuilder path = new StringBuilder();
        boolean goesOn = false;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            goesOn = goesOn && !breaks.contains(i);
            if (value != null) {
                String point = Svg.number(x(i)) + "," + Svg.number(y(value));
                path.append(goesOn ? "L" : "M").append(point);
                if (!goesOn) {
                    path.append("h0");
                }
            }
            goesOn = value != null;
        }
        return path.toString();
    }

    private double x(int place) {
        return values.size() == 1 ? WIDTH / 2 : EDGE + place * (WIDTH - 2 * EDGE) / (values.size() - 1);
    }

    private double y(BigDecimal value) {
        double share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}

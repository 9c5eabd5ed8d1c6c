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
 * A history as a small line drawn in SVG, with the target of each period as a dashed one. Where a period has no value, the line
 * breaks, and where it has no target, the dashed one; where the series itself has a break, it breaks too, at an upright line. What
 * it draws stands in words in the row's history.
 */
final class Chart {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double EDGE = 4;

    private final List<@Nullable BigDecimal> values;
    private final Set<Integer> breaks;
    /** The limits of each place, the lower one first; none where there is no target. */
    private final List<List<BigDecimal>> limits;

    private final double low;
    private final double high;

    private Chart(List<@Nullable BigDecimal> values, Set<Integer> breaks, List<List<BigDecimal>> limits) {
        this.values = values;
        this.breaks = breaks;
        this.limits = limits;
        this.low = known().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        this.high = known().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    /**
     * What is drawn, all of it numbers.
     *
     * @param limits how far down the lines of a target are that is the same in all periods
     * @param steps the lines of a target that is not, as a path of SVG; empty where it is or there is none
     * @param breaks how far right the upright lines are
     * @param path the line of the values, as a path of SVG
     * @param x how far right the last value is
     * @param y how far down it is
     */
    record Drawing(List<String> limits, String steps, List<String> breaks, String path, String x, String y) {
        static final Drawing NOTHING = new Drawing(List.of(), "", List.of(), "", "", "");

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
     * @param targets what is asked for at each place, as many as there are values
     */
    static Drawing of(List<@Nullable BigDecimal> values, Set<Integer> breaks, List<Optional<Bound>> targets) {
        List<List<BigDecimal>> limits = targets.stream()
                .map(target -> target.map(Chart::limits).orElse(List.of()))
                .toList();
        Chart chart = new Chart(values, breaks, limits);
        return values.stream().filter(value -> value != null).count() < 2 ? Drawing.NOTHING : chart.drawing();
    }

    private static List<BigDecimal> limits(Bound bound) {
        return bound instanceof Bound.Interval interval
                ? List.of(interval.low(), interval.high())
                : List.of(((Bound.Limit) bound).limit());
    }

    private Stream<BigDecimal> known() {
        return Stream.concat(values.stream(), limits.stream().flatMap(List::stream))
                .flatMap(Stream::ofNullable);
    }

    private Drawing drawing() {
        int last = values.size() - 1;
        while (values.get(last) == null) {
            last--;
        }
        List<List<String>> heights = limits.stream()
                .map(place -> place.stream().map(limit -> Svg.number(y(limit))).toList())
                .toList();
        boolean isLevel = heights.stream().distinct().count() == 1;
        return new Drawing(
                isLevel ? heights.get(0) : List.of(),
                isLevel ? "" : steps(heights),
                breaks.stream().map(place -> Svg.number(left(place))).toList(),
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
        if (!drawing.steps.isEmpty()) {
            svg.append("<path class=\"limit\" d=\"").append(drawing.steps).append("\"/>");
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

    /**
     * A line over the places of periods with the same limits, up or down to that of the next ones. It ends where there is no target or
     * another number of limits, and does not join what lies apart at a break.
     */
    private String steps(List<List<String>> heights) {
        StringBuilder path = new StringBuilder();
        int lines = heights.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            int next;
            for (int from = 0; from < heights.size(); from = next) {
                List<String> here = heights.get(from);
                next = from + 1;
                while (next < heights.size() && heights.get(next).equals(here)) {
                    next++;
                }
                if (line < here.size()) {
                    boolean goesOn = from > 0 && heights.get(from - 1).size() == here.size() && !breaks.contains(from);
                    path.append(goesOn ? "V" : "M" + Svg.number(left(from)) + ",")
                            .append(here.get(line))
                            .append('H')
                            .append(Svg.number(left(next)));
                }
            }
        }
        return path.toString();
    }

    /** Where a place begins, halfway from the one before it; the first and what comes after the last at the edges. */
    private double left(int place) {
        return place == 0 ? 0 : place == values.size() ? WIDTH : (x(place - 1) + x(place)) / 2;
    }

    private double x(int place) {
        return values.size() == 1 ? WIDTH / 2 : EDGE + place * (WIDTH - 2 * EDGE) / (values.size() - 1);
    }

    private double y(BigDecimal value) {
        double share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}

package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.statistics.ChartPhase;
import io.github.bmsjava.statistics.ChartPoint;
import io.github.bmsjava.statistics.ProcessChart;
import io.github.bmsjava.statistics.Signal;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process-behaviour chart drawn in SVG: mean and limits of each phase with their figures, the target, and the points. A point that is
 * part of a signal has another shape, not only another colour. All of it stands in words beside the drawing.
 */
final class ProcessDrawing {
    static final int WIDTH = 760;
    static final int HEIGHT = 240;
    private static final double LEFT = 8;
    private static final double RIGHT = 630;
    private static final double TOP = 14;
    private static final double BOTTOM = 208;
    private static final int LABELS = 5;
    private static final int PRECISION = 6;
    private static final double APART = 12;

    private final ProcessChart chart;
    private final List<ChartPoint> points;
    private final Function<String, String> label;
    private final BiFunction<String, Fraction, String> figure;
    private final Function<BigDecimal, String> target;
    private final double low;
    private final double high;
    private final StringBuilder svg = new StringBuilder();

    /** What stands at the end of a level line, and where the line is. */
    private record Line(String words, Fraction at) {}

    private ProcessDrawing(
            ProcessChart chart,
            Function<String, String> label,
            BiFunction<String, Fraction, String> figure,
            Function<BigDecimal, String> target) {
        this.chart = chart;
        this.points = chart.points();
        this.label = label;
        this.figure = figure;
        this.target = target;
        List<Double> all = Stream.of(
                        points.stream()
                                .flatMap(point -> point.findValue().stream())
                                .map(BigDecimal::doubleValue),
                        chart.phases().stream()
                                .flatMap(phase -> Stream.of(phase.lower(), phase.upper(), phase.findMean()))
                                .flatMap(Optional::stream)
                                .map(ProcessDrawing::number),
                        chart.target().stream().map(BigDecimal::doubleValue))
                .flatMap(some -> some)
                .toList();
        this.low = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        this.high = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /**
     * The inside of the drawing.
     *
     * @param label what a point's label is called
     * @param figure what a line is called ("mean", "lower", "upper"), with its figure
     * @param target what the line of the target is called, with its figure
     */
    static String of(
            ProcessChart chart,
            Function<String, String> label,
            BiFunction<String, Fraction, String> figure,
            Function<BigDecimal, String> target) {
        return new ProcessDrawing(chart, label, figure, target).draw();
    }

    private static double number(Fraction fraction) {
        return fraction.round(PRECISION).doubleValue();
    }

    private String draw() {
        List<ChartPhase> phases = chart.phases();
        for (ChartPhase phase : phases) {
            phase.upper().ifPresent(some -> line("limit", phase, number(some)));
            phase.lower().ifPresent(some -> line("limit", phase, number(some)));
            phase.findMean().ifPresent(some -> line("mean", phase, number(some)));
            if (phase.first() > 0) {
                double x = (x(phase.first()) + x(phase.first() - 1)) / 2;
                svg.append(line("break", x, TOP, x, BOTTOM));
            }
        }
        chart.target()
                .ifPresent(
                        some -> svg.append(line("wanted", LEFT, y(some.doubleValue()), RIGHT, y(some.doubleValue()))));
        path();
        for (int i = 0; i < points.size(); i++) {
            point(i);
        }
        figures(phases.get(phases.size() - 1));
        labels();
        return svg.toString();
    }

    private void line(String kind, ChartPhase phase, double value) {
        svg.append(line(kind, x(phase.first()) - 4, y(value), x(phase.last()) + 4, y(value)));
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return "<line class=\"" + kind + "\" x1=\"" + Svg.number(x1) + "\" y1=\"" + Svg.number(y1) + "\" x2=\""
                + Svg.number(x2) + "\" y2=\"" + Svg.number(y2) + "\"/>";
    }

    private void path() {
        svg.append("<path d=\"");
        boolean goesOn = false;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null) {
                svg.append(goesOn ? 'L' : 'M')
                        .append(Svg.number(x(i)))
                        .append(',')
                        .append(Svg.number(y(value.doubleValue())));
            }
            goesOn = value != null && !isLastOfPhase(i);
        }
        svg.append("\"/>");
    }

    private boolean isLastOfPhase(int place) {
        return chart.phases().stream().anyMatch(phase -> phase.last() == place);
    }

    private void point(int place) {
        ChartPoint point = points.get(place);
        @Nullable BigDecimal value = point.value();
        if (value == null) {
            return;
        }
        double x = x(place);
        double y = y(value.doubleValue());
        if (point.signal() == null) {
            svg.append("<circle cx=\"")
                    .append(Svg.number(x))
                    .append("\" cy=\"")
                    .append(Svg.number(y))
                    .append("\" r=\"2.6\"/>");
        } else if (point.signal() == Signal.OUTSIDE) {
            svg.append(shape("outside", "M" + Svg.number(x) + "," + Svg.number(y - 6) + "l6,6l-6,6l-6,-6z"));
        } else {
            svg.append(shape("signal", "M" + Svg.number(x - 4) + "," + Svg.number(y - 4) + "h8v8h-8z"));
        }
    }

    private static String shape(String kind, String path) {
        return "<path class=\"" + kind + "\" d=\"" + path + "\"/>";
    }

    /** What the lines are at their right ends, those of the last phase and the target, from the highest down, none upon another. */
    private void figures(ChartPhase phase) {
        List<Line> lines = new ArrayList<>();
        phase.upper().ifPresent(some -> lines.add(line("upper", some)));
        phase.findMean().ifPresent(some -> lines.add(line("mean", some)));
        phase.lower().ifPresent(some -> lines.add(line("lower", some)));
        chart.target().ifPresent(some -> lines.add(new Line(target.apply(some), Fraction.of(some))));
        lines.sort(Comparator.comparing(Line::at).reversed());
        double last = TOP - APART;
        for (Line line : lines) {
            last = Math.max(y(number(line.at)) + 4, last + APART);
            svg.append(words(RIGHT + 8, last, "start", line.words));
        }
    }

    private Line line(String kind, Fraction at) {
        return new Line(figure.apply(kind, at), at);
    }

    private void labels() {
        int step = Math.max(1, (points.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < points.size(); i += step) {
            svg.append(words(
                    x(i),
                    HEIGHT - 12,
                    i == 0 ? "start" : "middle",
                    label.apply(points.get(i).label())));
        }
    }

    private static String words(double x, double y, String anchor, String words) {
        return "<text x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y) + "\" text-anchor=\"" + anchor + "\">"
                + Svg.escaped(words) + "</text>";
    }

    private double x(int place) {
        double room = RIGHT - LEFT - 20;
        return points.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + 10 + place * room / (points.size() - 1);
    }

    private double y(double value) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return BOTTOM - 8 - share * (BOTTOM - TOP - 16);
    }
}

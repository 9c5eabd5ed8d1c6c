package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.statistics.ChartPhase;
import io.github.bmsjava.statistics.ChartPoint;
import io.github.bmsjava.statistics.ProcessChart;
import io.github.bmsjava.statistics.Signal;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts together the process-behaviour charts of the indicators that have values enough. */
final class ProcessViewer {
    private final Evaluation results;
    private final Language language;
    private final Messages texts;

    ProcessViewer(Evaluation results, Language language, Messages texts) {
        this.results = results;
        this.language = language;
        this.texts = texts;
    }

    List<ProcessView> views(List<CardResult> cards) {
        if (results.periods().size() < ProcessChart.ENOUGH) {
            return List.of();
        }
        return cards.stream()
                .flatMap(card -> card.indicators().stream())
                .map(this::view)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ProcessView> view(IndicatorResult result) {
        ProcessChart chart = ProcessChart.of(results, result);
        return chart.variation().isEmpty() ? Optional.empty() : Optional.of(view(result, chart));
    }

    private ProcessView view(IndicatorResult result, ProcessChart chart) {
        UnitOfMeasure unit = result.indicator().unit();
        int decimals = result.indicator().decimals() + 1;
        List<View.Entry> signals = signals(chart);
        return new ProcessView(
                Said.of(result.indicator().name(), language)
                        .after(result.unit().name().in(language) + ": "),
                ProcessDrawing.WIDTH,
                ProcessDrawing.HEIGHT,
                ProcessDrawing.of(
                        chart,
                        this::period,
                        (line, at) ->
                                texts.text("page.process-line-" + line, Map.of("figure", figure(at, decimals, unit))),
                        target -> texts.text(
                                "page.process-line-target", Map.of("figure", NorwegianFormat.withUnit(target, unit)))),
                says(chart, decimals, unit),
                signals,
                !signals.isEmpty(),
                chart.points().stream()
                        .map(point -> new View.Entry(
                                period(point.label()),
                                point.findValue()
                                        .map(value -> NorwegianFormat.withUnit(value, unit))
                                        .orElse("–")))
                        .toList());
    }

    private List<String> says(ProcessChart chart, int decimals, UnitOfMeasure unit) {
        List<String> says = new ArrayList<>();
        for (ChartPhase phase : chart.phases()) {
            phase.findMean()
                    .ifPresent(mean ->
                            says.add(when(chart, phase) + lines(phase, figure(mean, decimals, unit), decimals, unit)));
        }
        chart.target()
                .ifPresent(target -> says.add(
                        texts.text("page.process-target", Map.of("target", NorwegianFormat.withUnit(target, unit)))));
        chart.variation().ifPresent(some -> says.add(texts.text("page.process-variation-" + some.id())));
        chart.assurance().ifPresent(some -> says.add(texts.text("page.process-assurance-" + some.id())));
        return says;
    }

    /** From when to when a phase lasts, where it is not all there is. */
    private String when(ProcessChart chart, ChartPhase phase) {
        List<ChartPoint> points = chart.points();
        return chart.phases().size() == 1
                ? ""
                : texts.text(
                                "page.process-phase",
                                Map.of(
                                        "from", period(points.get(phase.first()).label()),
                                        "to", period(points.get(phase.last()).label())))
                        + " ";
    }

    private String lines(ChartPhase phase, String mean, int decimals, UnitOfMeasure unit) {
        return phase.lower()
                .flatMap(lower -> phase.upper()
                        .map(upper -> texts.text(
                                "page.process-lines",
                                Map.of(
                                        "mean", mean,
                                        "lower", figure(lower, decimals, unit),
                                        "upper", figure(upper, decimals, unit)))))
                .orElseGet(() -> texts.text("page.process-mean", Map.of("mean", mean)));
    }

    private static String figure(Fraction at, int decimals, UnitOfMeasure unit) {
        return NorwegianFormat.withUnit(at.round(decimals), unit);
    }

    /** Points that follow each other with one signal in one direction are told as one. */
    private List<View.Entry> signals(ProcessChart chart) {
        List<View.Entry> told = new ArrayList<>();
        List<ChartPoint> points = chart.points();
        for (int i = 0; i < points.size(); i++) {
            int first = i;
            while (i + 1 < points.size() && isOne(points.get(first), points.get(i + 1))) {
                i++;
            }
            int last = i;
            points.get(first)
                    .findSignal()
                    .ifPresent(signal -> told.add(entry(signal, points.get(first), points.get(last))));
        }
        return told;
    }

    private static boolean isOne(ChartPoint one, ChartPoint next) {
        return one.signal() != null
                && Objects.equals(one.signal(), next.signal())
                && one.isUpwards() == next.isUpwards();
    }

    private View.Entry entry(Signal signal, ChartPoint first, ChartPoint last) {
        String from = period(first.label());
        return new View.Entry(
                first.label().equals(last.label()) ? from : from + " – " + period(last.label()),
                texts.text("page.process-" + signal.id() + (first.isUpwards() ? "-up" : "-down")));
    }

    private String period(String label) {
        return Period.find(label).map(period -> period.label(language)).orElse(label);
    }
}

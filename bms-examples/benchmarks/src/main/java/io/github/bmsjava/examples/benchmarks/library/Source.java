package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Reports;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ObservationRequest;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;

/** The reports of the workload, handed over as plain numbers. */
public final class Source implements ObservationSource {
    private final Workload workload;

    /** Of a workload. */
    public Source(Workload workload) {
        this.workload = workload;
    }

    /** How many figures it hands over; a ratio, or a mean with its number of answers, is one. */
    public long observations() {
        long there = 0;
        for (int column = 0; column < Card.MEASURES * Card.PERIODS; column++) {
            for (int nth = 0; nth < workload.units().reporting(); nth++) {
                there += workload.reports().isThere(column / Card.PERIODS, column % Card.PERIODS, nth) ? 1 : 0;
            }
        }
        return there;
    }

    @Override
    public void read(ObservationRequest request, ObservationSink sink) {
        int[] subjects = new int[workload.units().reporting()];
        for (int nth = 0; nth < subjects.length; nth++) {
            subjects[nth] = sink.subject(
                    OrgUnitId.of(workload.units().id(workload.units().reporting(nth))));
        }
        for (int at = 0; at < Card.MEASURES; at++) {
            for (int period = 0; period < Card.PERIODS; period++) {
                column(at, period, subjects, sink);
            }
        }
    }

    private void column(int at, int period, int[] subjects, ObservationSink sink) {
        Measure measure = workload.card().measures().get(at);
        Period month = Model.periods().get(period);
        switch (measure.rule()) {
            case SUM, MINIMUM -> first(at, period, subjects, sink, series(sink, measure, month, ObservationPart.VALUE));
            case RATIO -> {
                first(at, period, subjects, sink, series(sink, measure, month, ObservationPart.NUMERATOR));
                int series = series(sink, measure, month, ObservationPart.DENOMINATOR);
                second(at, period, subjects, sink, series, measure.reported());
            }
            case MEAN -> {
                first(at, period, subjects, sink, series(sink, measure, month, ObservationPart.MEAN));
                second(at, period, subjects, sink, series(sink, measure, month, ObservationPart.N), 0);
            }
        }
    }

    private static int series(ObservationSink sink, Measure measure, Period month, ObservationPart part) {
        return sink.series(IndicatorId.of(measure.id()), month, ValueKind.ACTUAL, part);
    }

    private void first(int at, int period, int[] subjects, ObservationSink sink, int series) {
        Reports reports = workload.reports();
        int scale = workload.card().measures().get(at).reported();
        for (int nth = 0; nth < subjects.length; nth++) {
            if (reports.isThere(at, period, nth)) {
                sink.accept(subjects[nth], series, reports.first(at, period, nth), scale);
            }
        }
    }

    private void second(int at, int period, int[] subjects, ObservationSink sink, int series, int scale) {
        Reports reports = workload.reports();
        for (int nth = 0; nth < subjects.length; nth++) {
            if (reports.isThere(at, period, nth)) {
                sink.accept(subjects[nth], series, reports.second(at, period, nth), scale);
            }
        }
    }
}

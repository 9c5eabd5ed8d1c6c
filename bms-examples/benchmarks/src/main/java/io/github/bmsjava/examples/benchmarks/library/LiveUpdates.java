package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.LiveEvaluation;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Reports;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.value.Absence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Replaces reports of a live evaluation at random, and puts them back. */
public final class LiveUpdates {
    private static final long SEED = 42;

    private final Workload workload;
    private final LiveEvaluation live;
    private final SplittableRandom chance = new SplittableRandom(SEED);
    private final int[] subjects;
    private final int[][] series = new int[Card.MEASURES][Card.PERIODS];
    private final Set<Long> changed = new HashSet<>();

    /** Of a workload. */
    public LiveUpdates(Workload workload, LibraryEngine library) {
        this.workload = workload;
        this.live = library.live();
        this.subjects = new int[workload.units().reporting()];
        for (int nth = 0; nth < subjects.length; nth++) {
            subjects[nth] = live.subject(
                    OrgUnitId.of(workload.units().id(workload.units().reporting(nth))));
        }
        for (int at = 0; at < Card.MEASURES; at++) {
            for (int period = 0; period < Card.PERIODS; period++) {
                series[at][period] = live.series(
                        IndicatorId.of(workload.card().measures().get(at).id()),
                        Model.periods().get(period),
                        ValueKind.ACTUAL);
            }
        }
    }

    /** The median of so many replacements, in nanoseconds. */
    public long median(int count) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            int at = chance.nextInt(Card.MEASURES);
            int period = chance.nextInt(Card.PERIODS);
            int nth = chance.nextInt(subjects.length);
            changed.add(((long) at * Card.PERIODS + period) * subjects.length + nth);
            int first = chance.nextInt(100, 600);
            int second = chance.nextInt(600, 5000);
            long start = System.nanoTime();
            replace(at, period, nth, first, second);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[count / 2];
    }

    private void replace(int at, int period, int nth, int first, int second) {
        Measure measure = workload.card().measures().get(at);
        int scale = measure.reported();
        switch (measure.rule()) {
            case SUM, MINIMUM -> live.replace(subjects[nth], series[at][period], first, scale);
            case RATIO -> live.replace(subjects[nth], series[at][period], first, scale, second, scale);
            case MEAN -> live.replace(subjects[nth], series[at][period], first, scale, second, 0);
        }
    }

    /** Puts back what was reported. */
    public Evaluation restored() {
        Reports reports = workload.reports();
        for (long one : changed) {
            int nth = (int) (one % subjects.length);
            int column = (int) (one / subjects.length);
            int at = column / Card.PERIODS;
            int period = column % Card.PERIODS;
            if (reports.isThere(at, period, nth)) {
                replace(at, period, nth, reports.first(at, period, nth), reports.second(at, period, nth));
            } else {
                live.replace(subjects[nth], series[at][period], Absence.NOT_REPORTED);
            }
        }
        changed.clear();
        return live.snapshot();
    }
}

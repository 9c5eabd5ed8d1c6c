package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Rule;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks results why: those of departments and result units, of at most 50 contributions. */
public final class Explaining {
    private static final int MOST = 50;
    private static final int CELLS = 200;

    private final Workload workload;
    private final Evaluation evaluation;

    /** Of the results of a workload. */
    public Explaining(Workload workload, Evaluation evaluation) {
        this.workload = workload;
        this.evaluation = evaluation;
    }

    /** One question for each of about 200 cells; what is asked begins at the evaluation. */
    public List<Runnable> questions() {
        Units units = workload.units();
        int[] reporting = reportingBelow();
        List<Runnable> questions = new ArrayList<>();
        for (int unit = 0; unit < units.size() && questions.size() < CELLS; unit++) {
            boolean wanted = units.tier(unit) == Tier.DEPARTMENT || units.tier(unit) == Tier.UNIT;
            if (wanted && reporting[unit] > 1 && reporting[unit] <= MOST) {
                ask(unit, questions);
            }
        }
        return questions;
    }

    /** Of every unit some indicators and months, in turn. */
    private void ask(int unit, List<Runnable> questions) {
        String id = workload.units().id(unit);
        for (int at = unit % 3; at < Card.MEASURES; at += 3) {
            Measure measure = workload.card().measures().get(at);
            int period = (unit + at) % Card.PERIODS;
            boolean adds = measure.rule() != Rule.MINIMUM;
            if (adds && !workload.withheld().hides(at, period, unit)) {
                questions.add(() -> explain(id, measure.id(), period));
            }
        }
    }

    private void explain(String unit, String indicator, int period) {
        PeriodResults month = evaluation.in(Model.periods().get(period));
        UnitResults results = month.unit(unit);
        IndicatorResult result = results.indicator(indicator);
        Explanation why = result.explain();
        Optional<Decomposition> contributions = result.contributions();
        if (why.published().isPresent() && contributions.isEmpty()) {
            throw new IllegalStateException(result + " does not say of what it is made.");
        }
    }

    private int[] reportingBelow() {
        Units units = workload.units();
        int[] below = new int[units.size()];
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            below[unit] += units.tier(unit).reports() ? 1 : 0;
            if (unit > 0) {
                below[units.parent(unit)] += below[unit];
            }
        }
        return below;
    }
}

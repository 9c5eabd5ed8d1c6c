package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.internal.engine.FigureSeries;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.SeriesKey;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Results that follow their observations: replacing one brings those that rest on it up to date, and no others. Sums, ratios,
 * means and groups take a few steps on the way up; a minimum or maximum looks at the units right below again, and a median, a
 * rule over lights or a weighting by a series works the units above out anew.
 *
 * <p>Written by one thread; {@link #snapshot()} gives results that stay as they are, for any number of readers.
 *
 * <pre>{@code
 * LiveEvaluation live = plan.live(plan.load(observations));
 * live.listen((unit, period, kind, card, indicator, before, after) -> System.out.println(indicator + ": " + after));
 * live.replace(Observation.of("lund", "brukertilfredshet", "2014", "5,3"));
 * Evaluation now = live.snapshot();
 * }</pre>
 */
public final class LiveEvaluation {
    private final ObservationTable table;
    private final EvaluationPlan plan;
    private final RunOptions how;
    private final FigureTable figures;
    private final LiveResults results;
    private final Map<SeriesKey, Integer> handles = new HashMap<>();
    private final List<Series> series = new ArrayList<>();
    private final Observed observed = new Observed();

    /** A series that somebody writes to. */
    private record Series(FigureSeries figures, boolean isMean, LiveResults.Dependents dependents) {}

    /** What is written; kept, so that a change makes no object. */
    private static final class Observed {
        long first;
        int firstScale;
        long second;
        int secondScale;
    }

    LiveEvaluation(ObservationTable table, RunOptions how) {
        this.table = table;
        this.plan = table.plan();
        this.how = how;
        this.figures = table.figures().fork();
        this.results = new LiveResults(plan, figures, how);
    }

    /**
     * The plan.
     *
     * @return the one that loaded the observations
     */
    public EvaluationPlan plan() {
        return plan;
    }

    /**
     * Adds a listener.
     *
     * @param listener is told of what changes from now on, in the order in which listeners were added
     */
    public void listen(ChangeListener listener) {
        results.listen(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * The handle of a unit, for many figures.
     *
     * @param unit the id of the unit
     * @return its place among {@link io.github.bmsjava.organisation.Organisation#units()}
     * @throws IllegalArgumentException if there is none
     */
    public int subject(OrgUnitId unit) {
        int place = plan.organisation().indexOf(unit);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "there is no unit '" + unit + "'." + Nearest.hint(unit.value(), plan.unitIds()));
        }
        return place;
    }

    /**
     * The handle of what was measured, for the figures of many units.
     *
     * @param indicator the id of the indicator
     * @param period when
     * @param kind actual, budget or forecast
     * @return its handle, good for this evaluation only
     * @throws IllegalArgumentException if there is no such indicator, or the plan does not read the period
     */
    public int series(IndicatorId indicator, Period period, ValueKind kind) {
        return handles.computeIfAbsent(new SeriesKey(indicator, period, kind), this::open);
    }

    private int open(SeriesKey key) {
        Indicator indicator = plan.model()
                .findIndicator(key.indicator(), key.period())
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator '" + key.indicator() + "'."
                        + Nearest.hint(key.indicator().value(), plan.indicatorIds())));
        if (!plan.needs().reads(key.indicator(), key.period())) {
            throw new IllegalArgumentException("period " + key.period() + " of '" + key.indicator()
                    + "' is not read.\nMaybe compile the plan for it; it reads "
                    + plan.needs().allPeriods() + ".");
        }
        FigureSeries opened = results.open(key, indicator);
        if (results.isNewKind(key.kind())) {
            // what is evaluated for the first time may rest on series that are open already
            results.begin(key.kind());
            series.replaceAll(one -> new Series(
                    one.figures(),
                    one.isMean(),
                    results.dependents(one.figures().key())));
        }
        boolean isMean =
                indicator.rollUp().form().filter(ReportedForm.MEAN::equals).isPresent();
        series.add(new Series(opened, isMean, results.dependents(key)));
        return series.size() - 1;
    }

    /**
     * Replaces all that was observed of one key by one observation.
     *
     * @param observation of a unit and an indicator that the plan knows, in a period that it reads; or of a reference series
     * @throws IllegalArgumentException if the plan does not know them
     */
    public void replace(Observation observation) {
        ObservationKey key = observation.key();
        ObservationHistory history = ObservationHistory.of(List.of(observation));
        if (!(key.subject() instanceof OrgUnitId unit)) {
            figures.keep(key, history);
            results.changeReference(key);
            return;
        }
        int place = subject(unit);
        Series into = series.get(series(key.indicator(), key.period(), key.kind()));
        int cell = into.figures().column().extent().place(place);
        if (cell < 0) {
            figures.keep(key, history);
        } else {
            results.change(into.dependents(), place, () -> into.figures().put(cell, history));
        }
    }

    /**
     * Replaces a figure that is one number, {@code unscaled} ÷ 10 to the power of {@code scale}. Trailing zeros are not kept.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}
     * @param unscaled the digits
     * @param scale the decimals, 0 to 18
     * @throws IllegalArgumentException if the scale is out of range
     * @throws IndexOutOfBoundsException if a handle is not of this evaluation
     */
    public void replace(int subject, int series, long unscaled, int scale) {
        Series into = this.series.get(series);
        Observed number = observed(unscaled, scale, 0, 0);
        int cell = cell(into, subject);
        if (cell >= 0) {
            results.change(
                    into.dependents(), subject, () -> into.figures().putAmount(cell, number.first, number.firstScale));
        }
    }

    /**
     * Replaces a figure of two numbers: a mean and of how many where the indicator is reported so, else numerator and
     * denominator.
     * Trailing zeros are not kept.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}
     * @param first the digits of the first number
     * @param firstScale its decimals, 0 to 18
     * @param second the digits of the second number
     * @param secondScale its decimals, 0 to 18
     * @throws IllegalArgumentException if a scale is out of range, or the number of answers is negative
     * @throws ArithmeticException if the number of answers is no whole number
     * @throws IndexOutOfBoundsException if a handle is not of this evaluation
     */
    public void replace(int subject, int series, long first, int firstScale, long second, int secondScale) {
        Series into = this.series.get(series);
        Observed pair = observed(first, firstScale, second, secondScale);
        int cell = cell(into, subject);
        if (cell >= 0) {
            results.change(
                    into.dependents(),
                    subject,
                    () -> into.figures()
                            .putPair(cell, into.isMean(), pair.first, pair.firstScale, pair.second, pair.secondScale));
        }
    }

    /**
     * Replaces a figure by the word that there is none.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}
     * @param absence why there is none
     * @throws IndexOutOfBoundsException if a handle is not of this evaluation
     */
    public void replace(int subject, int series, Absence absence) {
        FigureSeries into = this.series.get(series).figures();
        OrgUnitId unit = plan.organisation().units().get(subject).id();
        replace(Observation.builder(into.key().of(unit)).absent(absence).build());
    }

    /** The cell of a unit, or −1 where the indicator does not concern it, so that nothing rests on its figure. */
    private static int cell(Series into, int subject) {
        return into.figures().column().extent().place(subject);
    }

    private Observed observed(long first, int firstScale, long second, int secondScale) {
        if (Math.min(firstScale, secondScale) < 0 || Math.max(firstScale, secondScale) > DecimalColumn.MAX_SCALE) {
            throw new IllegalArgumentException("scale " + firstScale + " or " + secondScale
                    + " is not within 0 to 18.\nMaybe replace(Observation).");
        }
        observed.first = first;
        observed.firstScale = firstScale;
        observed.second = second;
        observed.secondScale = secondScale;
        return observed;
    }

    /**
     * The results as they are now. They share what is not written to afterwards.
     *
     * @return results that stay as they are, for any thread
     */
    public Evaluation snapshot() {
        return results.snapshot(table, how);
    }

    /** The plan. */
    @Override
    public String toString() {
        return "live evaluation of " + plan;
    }
}

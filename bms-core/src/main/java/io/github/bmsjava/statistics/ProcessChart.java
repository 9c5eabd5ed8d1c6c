package io.github.bmsjava.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A process-behaviour chart (XmR, individuals and moving range): which points of a series say more than that it varies. Limits are
 * mean ± 2.66 × mean moving range, and what counts as a signal is that of the NHS method. It informs; no light comes of it.
 * Immutable, and exact throughout.
 *
 * <p>Fewer than twelve values in the last phase give no icons, since limits of so few say little. A gap ends every run, and no moving
 * range is taken across it. From a rebasing on, mean and limits are those of the points from there, and no run crosses it. A constant
 * series has limits at its mean and no signal. Sources: D. Wheeler, <i>Understanding Variation</i> (1993); NHS England, <i>Making Data Count</i> (2019).
 *
 * <pre>{@code
 * ProcessChart chart = ProcessChart.builder().lowerIsBetter().target("6,5")
 *     .point("2000K2", "6,9").point("2000K3", "7,1").gap("2000K4").build();
 * }</pre>
 */
public final class ProcessChart {
    /** So many values give icons. */
    public static final int ENOUGH = 12;

    private static final int SHOWN = 20;

    private final ImmutableList<ChartPoint> points;
    private final ImmutableList<ChartPhase> phases;
    private final Direction direction;
    private final @Nullable BigDecimal target;

    private ProcessChart(Builder from) {
        direction = from.direction;
        target = from.target;
        List<ChartPhase> found = new ArrayList<>();
        List<ChartPoint> told = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= from.labels.size(); i++) {
            if (i == from.labels.size() || from.rebased.contains(from.labels.get(i))) {
                ChartPhase phase = phase(from, first, i);
                found.add(phase);
                tell(from, phase, told);
                first = i;
            }
        }
        phases = ImmutableList.copyOf(found);
        points = ImmutableList.copyOf(told);
    }

    private static ChartPhase phase(Builder from, int first, int end) {
        Fraction sum = Fraction.ZERO;
        Fraction ranges = Fraction.ZERO;
        int count = 0;
        int moves = 0;
        for (int i = first; i < end; i++) {
            Fraction value = from.value(i);
            if (value != null) {
                sum = sum.add(value);
                count++;
                Fraction before = i > first ? from.value(i - 1) : null;
                if (before != null) {
                    Fraction move = value.subtract(before);
                    ranges = ranges.add(move.signum() < 0 ? Fraction.ZERO.subtract(move) : move);
                    moves++;
                }
            }
        }
        return new ChartPhase(
                first,
                end - 1,
                count == 0 ? null : sum.divide(Fraction.of(count)),
                moves == 0 ? null : ranges.divide(Fraction.of(moves)));
    }

    /** Stretch by stretch, from one gap to the next. */
    private static void tell(Builder from, ChartPhase phase, List<ChartPoint> into) {
        List<Fraction> stretch = new ArrayList<>();
        for (int i = phase.first(); i <= phase.last() + 1; i++) {
            Fraction value = i > phase.last() ? null : from.value(i);
            if (value != null) {
                stretch.add(value);
                continue;
            }
            tell(from, phase, stretch, i - stretch.size(), into);
            stretch.clear();
            if (i <= phase.last()) {
                into.add(new ChartPoint(from.labels.get(i), null, null, false));
            }
        }
    }

    private static void tell(Builder from, ChartPhase phase, List<Fraction> stretch, int first, List<ChartPoint> into) {
        Optional<Fraction> spread = phase.spread();
        SignalFinder finder =
                phase.mean() == null || spread.isEmpty() ? null : new SignalFinder(stretch, phase.mean(), spread.get());
        if (finder != null) {
            finder.find();
        }
        for (int i = 0; i < stretch.size(); i++) {
            into.add(new ChartPoint(
                    from.labels.get(first + i),
                    from.values.get(first + i).orElse(null),
                    finder == null ? null : finder.signal(i),
                    finder != null && finder.isUpwards(i)));
        }
    }

    /**
     * Starts a chart without direction.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The chart of an indicator of a unit: its published values in the periods of one type that the results span, gaps where there is
     * none, its direction, and the target of that result if it is a single limit. A period that was not evaluated is a gap like any other.
     *
     * @param results the results
     * @param like a result of the unit; its card, kind and type of period are those of the chart
     * @return the chart
     */
    public static ProcessChart of(Results results, IndicatorResult like) {
        Builder chart = builder().direction(like.indicator().direction());
        like.explain()
                .target()
                .filter(Bound.Limit.class::isInstance)
                .map(bound -> ((Bound.Limit) bound).limit())
                .ifPresent(chart::target);
        Set<Period> evaluated = ImmutableSet.copyOf(results.periods());
        for (Period period : results.span(like.period().type())) {
            Optional<BigDecimal> value = evaluated.contains(period) ? value(results, like, period) : Optional.empty();
            value.ifPresentOrElse(some -> chart.point(period.toString(), some), () -> chart.gap(period.toString()));
        }
        return chart.build();
    }

    private static Optional<BigDecimal> value(Results results, IndicatorResult like, Period period) {
        return results.in(period, like.key().kind())
                .findUnit(like.unit().id())
                .flatMap(unit -> unit.findCard(like.card().card().id()))
                .flatMap(card -> card.findIndicator(like.indicator().id()))
                .flatMap(IndicatorResult::findValue);
    }

    /**
     * The points and gaps.
     *
     * @return in order
     */
    public List<ChartPoint> points() {
        return points;
    }

    /**
     * The phases, from one rebasing to the next.
     *
     * @return in order; none without points
     */
    public List<ChartPhase> phases() {
        return phases;
    }

    /**
     * The target, if there is one.
     *
     * @return the target
     */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    /**
     * What the last value says: the signal of that value, in that signal's direction. A rise towards the better is improving even below
     * the mean.
     *
     * @return the icon; empty with fewer than {@value #ENOUGH} values in the last phase
     */
    public Optional<Variation> variation() {
        List<ChartPoint> values = lastValues();
        ChartPoint last = values.isEmpty() ? null : values.get(values.size() - 1);
        if (last == null || !isEnough()) {
            return Optional.empty();
        }
        if (last.signal() == null) {
            return Optional.of(Variation.COMMON_CAUSE);
        }
        boolean up = last.isUpwards();
        if (!isDirected()) {
            return Optional.of(up ? Variation.UPWARDS : Variation.DOWNWARDS);
        }
        return Optional.of(
                up == (direction == Direction.HIGHER_IS_BETTER) ? Variation.IMPROVING : Variation.CONCERNING);
    }

    /**
     * Whether the process as it is in its last phase will meet the target.
     *
     * @return the icon; empty with fewer than {@value #ENOUGH} values in that phase, without a target, or without a direction
     */
    public Optional<Assurance> assurance() {
        if (!isEnough() || target == null || !isDirected()) {
            return Optional.empty();
        }
        ChartPhase phase = phases.get(phases.size() - 1);
        Fraction wanted = Fraction.of(target);
        return phase.lower()
                .flatMap(lower -> phase.upper().map(upper -> {
                    boolean below = wanted.compareTo(lower) < 0;
                    boolean above = wanted.compareTo(upper) > 0;
                    if (!below && !above) {
                        return Assurance.HIT_AND_MISS;
                    }
                    return below == (direction == Direction.HIGHER_IS_BETTER)
                            ? Assurance.CONSISTENTLY_MET
                            : Assurance.CONSISTENTLY_MISSED;
                }));
    }

    private boolean isDirected() {
        return direction == Direction.HIGHER_IS_BETTER || direction == Direction.LOWER_IS_BETTER;
    }

    /** Limits that stand for two values after a rebasing are no better founded than those of a chart with two values. */
    private boolean isEnough() {
        return lastValues().size() >= ENOUGH
                && phases.get(phases.size() - 1).spread().isPresent();
    }

    private List<ChartPoint> lastValues() {
        int first = phases.isEmpty() ? 0 : phases.get(phases.size() - 1).first();
        return points.subList(first, points.size()).stream()
                .filter(point -> point.value() != null)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcessChart that
                && points.equals(that.points)
                && phases.equals(that.phases)
                && direction == that.direction
                && Objects.equals(target, that.target);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** The limits of the last phase, the icons, and the points with a signal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(points.size() + " points");
        if (!phases.isEmpty()) {
            ChartPhase last = phases.get(phases.size() - 1);
            last.findMean().ifPresent(mean -> text.append(", mean ").append(shown(mean)));
            last.lower().ifPresent(lower -> text.append(", limits ").append(shown(lower)));
            last.upper().ifPresent(upper -> text.append(" and ").append(shown(upper)));
        }
        variation().ifPresent(icon -> text.append(", ").append(icon.id()));
        assurance().ifPresent(icon -> text.append(", ").append(icon.id()));
        points.stream()
                .filter(point -> point.signal() != null)
                .limit(SHOWN)
                .forEach(point -> text.append("\n  ")
                        .append(point.label())
                        .append(": ")
                        .append(point.findValue().map(BigDecimal::toPlainString).orElse(""))
                        .append(", ")
                        .append(point.findSignal().map(Signal::id).orElse("")));
        return text.toString();
    }

    private static String shown(Fraction number) {
        return number.round(3).toPlainString();
    }

    /** Collects the points of a chart, in order. Not thread-safe. */
    public static final class Builder {
        private final List<String> labels = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private final List<Optional<BigDecimal>> values = new ArrayList<>();
        private final Set<String> rebased = new LinkedHashSet<>();
        private Direction direction = Direction.NONE;
        private @Nullable BigDecimal target;

        private Builder() {}

        private @Nullable Fraction value(int place) {
            return values.get(place).map(Fraction::of).orElse(null);
        }

        /**
         * Adds a value.
         *
         * @param label of the point, for example a period; each once
         * @param value the value
         * @return this builder
         */
        public Builder point(String label, BigDecimal value) {
            return add(label, Optional.of(Decimals.require(value)));
        }

        /**
         * Adds a value.
         *
         * @param label of the point, for example a period; each once
         * @param value for example {@code "6,9"}
         * @return this builder
         */
        public Builder point(String label, String value) {
            return point(label, Decimals.of(value));
        }

        /**
         * Adds a period without a value.
         *
         * @param label of the gap
         * @return this builder
         */
        public Builder gap(String label) {
            return add(label, Optional.empty());
        }

        private Builder add(String label, Optional<BigDecimal> value) {
            if (!known.add(Objects.requireNonNull(label, "label"))) {
                throw new IllegalArgumentException("the chart has a point '" + label + "' already.");
            }
            labels.add(label);
            values.add(value);
            return this;
        }

        /**
         * Begins a new phase.
         *
         * @param label of the first point of the phase, given before or after
         * @return this builder
         */
        public Builder rebaseAt(String label) {
            rebased.add(Objects.requireNonNull(label, "label"));
            return this;
        }

        /**
         * Says which way is better.
         *
         * @param towards higher, lower, or none; within a range counts as none
         * @return this builder
         */
        public Builder direction(Direction towards) {
            direction = Objects.requireNonNull(towards, "towards");
            return this;
        }

        /**
         * Says that higher is better.
         *
         * @return this builder
         */
        public Builder higherIsBetter() {
            return direction(Direction.HIGHER_IS_BETTER);
        }

        /**
         * Says that lower is better.
         *
         * @return this builder
         */
        public Builder lowerIsBetter() {
            return direction(Direction.LOWER_IS_BETTER);
        }

        /**
         * Sets the target.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder target(BigDecimal limit) {
            target = Decimals.require(limit);
            return this;
        }

        /**
         * Sets the target.
         *
         * @param limit for example {@code "6,5"}
         * @return this builder
         */
        public Builder target(String limit) {
            return target(Decimals.of(limit));
        }

        /**
         * The chart.
         *
         * @return an immutable chart
         * @throws IllegalArgumentException if a phase begins at a point that the chart does not have
         */
        public ProcessChart build() {
            for (String label : rebased) {
                if (!known.contains(label)) {
                    throw new IllegalArgumentException(
                            "a phase begins at '" + label + "', which is no point of the chart.");
                }
            }
            return new ProcessChart(this);
        }
    }
}

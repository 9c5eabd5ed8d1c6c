package io.github.bmsjava.comparison;

import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a published value differs from an earlier one (R86): that of a named period, or of the previous measured one. Periods
 * without a value are passed over; they are no change. Immutable.
 *
 * <p>A change is said in two ways that are never mixed up (R121): from 20 % to 40 % is a {@link #difference() difference} of
 * 20 percentage points and a {@link #relative() relative} change of 100 percent.
 */
public final class Change {
    private final IndicatorResult from;
    private final IndicatorResult to;
    private final boolean acrossBreak;

    private Change(IndicatorResult from, IndicatorResult to, boolean acrossBreak) {
        this.from = from;
        this.to = to;
        this.acrossBreak = acrossBreak;
    }

    /**
     * The change up to a result.
     *
     * @param results where earlier periods are looked up
     * @param result the later result
     * @return the change since the nearest earlier period of the same type that has a value on the same card; empty where
     *     the result has no value, there is no such period, or it was measured in another unit then
     */
    public static Optional<Change> sincePrevious(Results results, IndicatorResult result) {
        return result.findValue().isEmpty()
                ? Optional.empty()
                : Series.previousMeasured(results, result).flatMap(earlier -> between(results, earlier, result));
    }

    /**
     * The change between two results of one series.
     *
     * @param results what both are from
     * @param from the earlier
     * @param to the later
     * @return the change; empty where one of them has no value, or they are not measured in one unit
     * @throws IllegalArgumentException if they are not of one unit, indicator, kind and type of period, or not in this order
     */
    public static Optional<Change> between(Results results, IndicatorResult from, IndicatorResult to) {
        Objects.requireNonNull(results, "results");
        requireOneSeries(from, to);
        if (from.findValue().isEmpty() || to.findValue().isEmpty() || !areInOneUnit(from, to)) {
            return Optional.empty();
        }
        return Optional.of(new Change(from, to, Breaks.between(results, from, to)));
    }

    /**
     * The change between two named periods, of an indicator that stands on one card of the unit.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param from the earlier period, for example {@code "2010-Q3"}
     * @param to the later period
     * @return the change; empty where one of them has no value, or they are not measured in one unit
     * @throws IllegalArgumentException if one of them is not there, or the periods are not of one type and in this order
     */
    public static Optional<Change> between(Results results, String unit, String indicator, String from, String to) {
        return between(
                results,
                results.in(from).unit(unit).indicator(indicator),
                results.in(to).unit(unit).indicator(indicator));
    }

    /** Only what counts units or takes their share is in another unit than its indicator, and has to be explained to tell. */
    private static boolean areInOneUnit(IndicatorResult from, IndicatorResult to) {
        if (isInItsOwnUnit(from) && isInItsOwnUnit(to)) {
            return from.indicator().unit().equals(to.indicator().unit());
        }
        return from.explain().unitOfMeasure().equals(to.explain().unitOfMeasure());
    }

    private static boolean isInItsOwnUnit(IndicatorResult result) {
        UnitRule.Kind kind = result.indicator().rollUp().overUnits().kind();
        return kind != UnitRule.Kind.COUNT && kind != UnitRule.Kind.SHARE_AT_OR_ABOVE;
    }

    private static void requireOneSeries(IndicatorResult from, IndicatorResult to) {
        boolean oneSeries = from.key().subject().equals(to.key().subject())
                && from.key().indicator().equals(to.key().indicator())
                && from.key().kind() == to.key().kind()
                && from.period().type() == to.period().type();
        if (!oneSeries) {
            throw new IllegalArgumentException(from.key() + " and " + to.key() + " are not of one series."
                    + "\nMaybe a Benchmark was meant: it compares units with each other.");
        }
        if (from.period().compareTo(to.period()) >= 0) {
            throw new IllegalArgumentException("period " + from.period() + " is not before " + to.period()
                    + ".\nMaybe the periods changed places.");
        }
    }

    /**
     * The earlier result.
     *
     * @return it has a value
     */
    public IndicatorResult from() {
        return from;
    }

    /**
     * The later result.
     *
     * @return it has a value
     */
    public IndicatorResult to() {
        return to;
    }

    /**
     * Whether what the figure is made of changed in between: the unit, or for a figure that climbs a unit below it, began or
     * ended (J18). The difference is then no development alone.
     *
     * @return true if the two are to be compared with care
     */
    public boolean isAcrossBreak() {
        return acrossBreak;
    }

    /**
     * Why the two are to be compared with care.
     *
     * @return a break in between, another definition, and what is said of either figure; in the order of their definition
     */
    public Set<Caution> cautions() {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(Caution.of(from.marks()));
        cautions.addAll(Caution.of(to.marks()));
        if (acrossBreak) {
            cautions.add(Caution.BREAK);
        }
        if (!from.indicator().meansTheSame(to.indicator())) {
            cautions.add(Caution.OTHER_DEFINITION);
        }
        if (approximateEnds() > 0) {
            cautions.add(Caution.APPROXIMATE);
        }
        return Sets.immutableEnumSet(cautions);
    }

    /**
     * Why the change can be shown, but cannot answer a question on which something depends (J15).
     *
     * @return across a break, between two definitions, or of an approximate value, the first that holds; empty where it can answer
     */
    public Optional<Reason> doubt() {
        Set<Caution> known = cautions();
        if (known.contains(Caution.BREAK)) {
            return Optional.of(Unanswered.ACROSS_BREAK);
        }
        if (known.contains(Caution.OTHER_DEFINITION)) {
            return Optional.of(Unjudged.NOT_COMPARABLE);
        }
        return known.contains(Caution.APPROXIMATE) ? Optional.of(Unanswered.APPROXIMATE) : Optional.empty();
    }

    /** How many of the two figures are approximate. */
    int approximateEnds() {
        return (from.flags().contains(QualityFlag.APPROXIMATE) ? 1 : 0)
                + (to.flags().contains(QualityFlag.APPROXIMATE) ? 1 : 0);
    }

    /** How many periods it spans. */
    int length() {
        return Period.sequence(from.period(), to.period()).size() - 1;
    }

    /**
     * The difference between the published values.
     *
     * @return later minus earlier, in the indicator's unit; percentage points for a percentage
     */
    public BigDecimal difference() {
        return to.value().subtract(from.value());
    }

    /**
     * The difference relative to the earlier value, in percent: 100 × (later − earlier) ÷ earlier, of published values.
     *
     * @return exact, for example 100 for the change from 20 % to 40 %
     * @throws IllegalStateException if it is undefined, because the earlier value is zero or negative
     */
    public Fraction relative() {
        return findRelative()
                .orElseThrow(() -> new IllegalStateException("a change relative to "
                        + from.value().toPlainString() + " is undefined.\nMaybe difference() was meant."));
    }

    /**
     * The difference relative to the earlier value, in percent, where it is defined.
     *
     * @return 100 × (later − earlier) ÷ earlier, exact; empty where the earlier value is zero or negative
     */
    public Optional<Fraction> findRelative() {
        return from.value().signum() > 0
                ? Optional.of(
                        Fraction.of(difference(), from.value()).multiply(Fraction.of(UnitOfMeasure.PERCENT.factor())))
                : Optional.empty();
    }

    /**
     * The difference in words.
     *
     * @param language the language
     * @return for example "−0,4 prosentpoeng" or "+0,5"; zero without a sign
     */
    public String differenceText(Language language) {
        return ChangeText.difference(difference(), to.explain().unitOfMeasure(), language);
    }

    /**
     * The relative change in words.
     *
     * @param language the language
     * @return in percent with one decimal, for example "+100,0 %", or that it is undefined
     */
    public String relativeText(Language language) {
        return findRelative()
                .map(percent -> ChangeText.relative(percent))
                .orElseGet(() -> ChangeText.undefined(from.value(), to.explain().unitOfMeasure(), language));
    }

    /**
     * Which way it went.
     *
     * @return seen from the later result's direction; within a range nearer to the later result's range is better
     */
    public Trend trend() {
        return Better.trend(to, from.value(), to.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that
                && from.equals(that.from)
                && to.equals(that.to)
                && acrossBreak == that.acrossBreak;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** The two values, the difference and the trend, and whether they lie across a break. */
    @Override
    public String toString() {
        return from.value().toPlainString() + " in " + from.period() + " to "
                + to.value().toPlainString() + " in " + to.period() + ": "
                + difference().toPlainString() + ", " + trend().id() + (acrossBreak ? ", across a break" : "");
    }
}

package io.github.bmsjava.comparison;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a published value differs from the one of the previous measured period (R86). Periods without a value are passed
 * over; they are no change.
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
     *     the result has no value or there is no such period
     */
    public static Optional<Change> sincePrevious(Results results, IndicatorResult result) {
        if (result.findValue().isEmpty()) {
            return Optional.empty();
        }
        List<Period> periods = results.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            if (period.type() == result.period().type() && period.compareTo(result.period()) < 0) {
                Optional<IndicatorResult> earlier =
                        find(results, result, period).filter(r -> r.findValue().isPresent());
                if (earlier.isPresent()) {
                    return Optional.of(
                            new Change(earlier.get(), result, Breaks.between(results, earlier.get(), result)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<IndicatorResult> find(Results results, IndicatorResult like, Period period) {
        OrgUnitId unit = like.unit().id();
        ScorecardId card = like.card().card().id();
        return results.in(period, like.key().kind()).findUnit(unit).map(UnitResults::cards).orElse(List.of()).stream()
                .filter(result -> result.card().card().id().equals(card))
                .map((CardResult result) ->
                        result.findIndicator(like.indicator().id()))
                .flatMap(Optional::stream)
                .findFirst();
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
     * The difference between the published values.
     *
     * @return later minus earlier, in the indicator's unit; percentage points for a percentage
     */
    public BigDecimal difference() {
        return to.value().subtract(from.value());
    }

    /**
     * Which way it went.
     *
     * @return seen from the later result's direction
     */
    public Trend trend() {
        int sign = difference().signum();
        if (sign == 0) {
            return Trend.UNCHANGED;
        }
        Direction direction = to.indicator().direction();
        if (direction != Direction.HIGHER_IS_BETTER && direction != Direction.LOWER_IS_BETTER) {
            return Trend.UNDIRECTED;
        }
        return (sign > 0) == (direction == Direction.HIGHER_IS_BETTER) ? Trend.IMPROVING : Trend.WORSENING;
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

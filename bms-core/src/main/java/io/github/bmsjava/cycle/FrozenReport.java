package io.github.bmsjava.cycle;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was given (R132, R138): the published numbers and lights of a period, kept as they stood on the day. What is
 * corrected later changes nothing in it. Immutable, and independent of the run it was taken from.
 */
public final class FrozenReport {
    private final Period period;
    private final LocalDate frozen;
    private final ImmutableList<Row> rows;

    /**
     * One result as it stood.
     *
     * @param unit the unit
     * @param card the card
     * @param indicator the indicator
     * @param value the published value; null where there was none
     * @param status the id of the level, or of the reason why there was none
     */
    public record Row(
            OrgUnitId unit,
            ScorecardId card,
            IndicatorId indicator,
            @Nullable BigDecimal value,
            String status) {
        /**
         * Checks that all but the value are there.
         *
         * @param unit the unit
         * @param card the card
         * @param indicator the indicator
         * @param value the published value, or null
         * @param status the id of the level, or of the reason why there was none
         */
        public Row {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(status, "status");
        }

        /**
         * The published value.
         *
         * @return the value, if there was one
         */
        public Optional<BigDecimal> findValue() {
            return Optional.ofNullable(value);
        }

        /** The unit, the indicator, the value and the light. */
        @Override
        public String toString() {
            return unit + " " + indicator + ": " + (value == null ? "–" : value.toPlainString()) + " " + status;
        }
    }

    /**
     * A row that another run says otherwise.
     *
     * @param then as it was reported; null where it was not on a card
     * @param now as it is; null where it is on no card any more
     */
    public record Difference(@Nullable Row then, @Nullable Row now) {
        /** Both, with an arrow between. */
        @Override
        public String toString() {
            return (then == null ? "–" : then) + " → " + (now == null ? "–" : now);
        }
    }

    private FrozenReport(Period period, LocalDate frozen, List<Row> rows) {
        this.period = period;
        this.frozen = frozen;
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * Freezes the results of a period.
     *
     * @param results the results
     * @param period for example {@code "2008-T1"}
     * @param day when the report is given
     * @return the report; withheld cells are in it as suppressed, without a value
     * @throws IllegalArgumentException if the results do not have the period
     */
    public static FrozenReport of(Results results, String period, LocalDate day) {
        Period when = Period.parse(period);
        return new FrozenReport(when, Objects.requireNonNull(day, "day"), rows(results, when));
    }

    /**
     * A report that was frozen before, from its rows as they were kept.
     *
     * @param period the period
     * @param day when it was given
     * @param rows in their order
     * @return the report
     * @throws IllegalArgumentException if two rows are of one indicator on one card of one unit
     */
    public static FrozenReport of(Period period, LocalDate day, List<Row> rows) {
        Set<List<Object>> subjects = new HashSet<>();
        for (Row row : rows) {
            if (!subjects.add(subject(row))) {
                throw new IllegalArgumentException(
                        "the report of " + period + " has '" + row.indicator() + "' of '" + row.unit() + "' twice.");
            }
        }
        return new FrozenReport(Objects.requireNonNull(period, "period"), Objects.requireNonNull(day, "day"), rows);
    }

    private static List<Row> rows(Results results, Period period) {
        return results.in(period).indicators().map(FrozenReport::row).toList();
    }

    private static Row row(IndicatorResult result) {
        String status = result.status()
                .findLevel()
                .map(StatusLevel::id)
                .orElseGet(() -> result.status().findReason().map(Reason::id).orElse(""));
        return new Row(
                result.unit().id(),
                result.card().card().id(),
                result.indicator().id(),
                result.findValue().orElse(null),
                status);
    }

    /**
     * The period.
     *
     * @return what it is about
     */
    public Period period() {
        return period;
    }

    /**
     * The day.
     *
     * @return when it was given
     */
    public LocalDate frozen() {
        return frozen;
    }

    /**
     * The rows.
     *
     * @return by unit, card and row, as they stood
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * What a later run says otherwise of the same period.
     *
     * @param results the later results, with the period among them
     * @return in the order of the report, then what is new
     */
    public List<Difference> differences(Results results) {
        Map<List<Object>, Row> now = new LinkedHashMap<>();
        rows(results, period).forEach(row -> now.put(subject(row), row));
        List<Difference> differences = new ArrayList<>();
        for (Row then : rows) {
            Row found = now.remove(subject(then));
            if (!then.equals(found)) {
                differences.add(new Difference(then, found));
            }
        }
        now.values().forEach(row -> differences.add(new Difference(null, row)));
        return differences;
    }

    private static List<Object> subject(Row row) {
        return List.of(row.unit(), row.card(), row.indicator());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrozenReport that
                && period.equals(that.period)
                && frozen.equals(that.frozen)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, frozen);
    }

    /** The period, the day and the number of rows. */
    @Override
    public String toString() {
        return "report of " + period + " as of " + frozen + ", " + rows.size() + " rows";
    }
}

package io.github.bmsjava.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something is valid. The first day belongs to it, the day it ends does not, as in the code lists of
 * Statistics Norway. Either end may be open.
 *
 * @param from the first day, or null where there is none
 * @param to the first day after, or null where there is none
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final DateRange ALWAYS = new DateRange(null, null);

    /**
     * Checks that there is at least one day.
     *
     * @param from the first day, or null where there is none
     * @param to the first day after, or null where there is none
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public DateRange {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("to " + to + " is not after from " + from
                    + ".\nMaybe the last day was meant: 'to' is the day after it.");
        }
    }

    /**
     * Every day.
     *
     * @return open at both ends
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * A day and every day after.
     *
     * @param from the first day
     * @return open towards the future
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(Objects.requireNonNull(from, "from"), null);
    }

    /**
     * Every day before a day.
     *
     * @param to the first day that does not belong
     * @return open towards the past
     */
    public static DateRange until(LocalDate to) {
        return new DateRange(null, Objects.requireNonNull(to, "to"));
    }

    /**
     * The days from one to another.
     *
     * @param from the first day
     * @param to the first day after
     * @return closed at both ends
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public static DateRange between(LocalDate from, LocalDate to) {
        return new DateRange(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /**
     * The days of a period.
     *
     * @param period the period
     * @return from its first day to its last
     */
    public static DateRange of(Period period) {
        return between(period.start(), period.end().plusDays(1));
    }

    /**
     * The first day.
     *
     * @return the day, or empty where the range is open towards the past
     */
    public Optional<LocalDate> findFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * The first day after.
     *
     * @return the day, or empty where the range is open towards the future
     */
    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }

    /**
     * Whether a day belongs.
     *
     * @param date the day
     * @return true from {@code from} to the day before {@code to}
     */
    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }

    /**
     * Whether a period's last day belongs: what is in force then is in force for the period (J18).
     *
     * @param period the period
     * @return true if its last day belongs
     */
    public boolean containsLastDayOf(Period period) {
        return contains(period.end());
    }

    /**
     * Whether any day of a period belongs.
     *
     * @param period the period
     * @return true if they have a day in common
     */
    public boolean overlaps(Period period) {
        return overlaps(of(period));
    }

    /**
     * Whether two ranges have a day in common. A range that begins where another ends does not overlap it.
     *
     * @param other the other
     * @return true if they have a day in common
     */
    public boolean overlaps(DateRange other) {
        return beginsBefore(other.to) && other.beginsBefore(to);
    }

    /**
     * The pieces that some days cut this range into.
     *
     * @param days first days of a piece, ascending; those outside the range cut nothing
     * @return in order, at least one; together they are this range
     */
    public List<DateRange> cutAt(Iterable<LocalDate> days) {
        List<DateRange> pieces = new ArrayList<>();
        LocalDate begin = from;
        for (LocalDate day : days) {
            if (contains(day) && !day.equals(begin)) {
                pieces.add(new DateRange(begin, day));
                begin = day;
            }
        }
        pieces.add(new DateRange(begin, to));
        return List.copyOf(pieces);
    }

    /**
     * A day that belongs: the first, else the last, else any.
     *
     * @return the same day for equal ranges
     */
    public LocalDate anyDay() {
        return findFrom().or(() -> findTo().map(end -> end.minusDays(1))).orElse(LocalDate.EPOCH);
    }

    private boolean beginsBefore(@Nullable LocalDate end) {
        return from == null || end == null || from.isBefore(end);
    }

    /** For example {@code [2014-01-01, 2015-01-01)}, with {@code …} for an open end. */
    @Override
    public String toString() {
        return "[" + (from == null ? "…" : from) + ", " + (to == null ? "…" : to) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && Objects.equals(from, that.from) && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(from) + Objects.hashCode(to);
    }
}

package io.github.bmsjava.calendar;

import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When an event comes in every year: once by a day, once within a part of the year, or in every part of the year (R123, R124).
 * Immutable.
 */
public final class Recurrence {
    private final PeriodType part;
    private final int number;
    private final @Nullable MonthDay day;
    private final int tolerance;
    private final boolean approximate;
    private final int daysAfter;

    private Recurrence(
            PeriodType part, int number, @Nullable MonthDay day, int tolerance, boolean approximate, int daysAfter) {
        this.part = part;
        this.number = number;
        this.day = day;
        this.tolerance = tolerance;
        this.approximate = approximate;
        this.daysAfter = daysAfter;
    }

    /**
     * Once a year, by a firm day.
     *
     * @param month 1 to 12
     * @param day of the month; the 29th of February is the 28th where there is none
     * @return the recurrence
     * @throws java.time.DateTimeException if there is no such day
     */
    public static Recurrence by(int month, int day) {
        return new Recurrence(PeriodType.YEAR, 0, MonthDay.of(month, day), 0, false, 0);
    }

    /**
     * Once a year, about a day.
     *
     * @param month 1 to 12
     * @param day of the month
     * @param tolerance how many days it may be late before it is overdue, zero or more
     * @return the recurrence
     * @throws java.time.DateTimeException if there is no such day
     */
    public static Recurrence about(int month, int day, int tolerance) {
        Deadline.about(LocalDate.EPOCH, tolerance);
        return new Recurrence(PeriodType.YEAR, 0, MonthDay.of(month, day), tolerance, true, 0);
    }

    /**
     * Once a year, within one part of it.
     *
     * @param part for example tertials; not years
     * @param number which of them, from 1
     * @return the recurrence; by the part's last day
     * @throws IllegalArgumentException if a year has no such part
     */
    public static Recurrence within(PeriodType part, int number) {
        int count = parts(part, 2001).size();
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(
                    "a year has no " + part.id() + " number " + number + ", but 1 to " + count + ".");
        }
        return new Recurrence(part, number, null, 0, false, 0);
    }

    /**
     * In every part of the year.
     *
     * @param part for example tertials
     * @return the recurrence; by the last day of each part
     * @throws IllegalArgumentException if a year does not consist of such parts
     */
    public static Recurrence every(PeriodType part) {
        return every(part, 0);
    }

    /**
     * For every part of the year, some days after its end.
     *
     * @param part for example tertials
     * @param daysAfter zero or more
     * @return the recurrence
     * @throws IllegalArgumentException if a year does not consist of such parts, or the days are below zero
     */
    public static Recurrence every(PeriodType part, int daysAfter) {
        parts(part, 2001);
        if (daysAfter < 0) {
            throw new IllegalArgumentException(daysAfter + " days after the end is before it.");
        }
        return new Recurrence(part, 0, null, 0, false, daysAfter);
    }

    private static List<Period> parts(PeriodType part, int year) {
        if (part == PeriodType.SCHOOL_YEAR) {
            throw new IllegalArgumentException("a year does not consist of school years.");
        }
        return part == PeriodType.YEAR
                ? List.of(Period.year(year))
                : Period.year(year).parts(part);
    }

    /**
     * The part of the year that an occurrence is about.
     *
     * @return years for what comes once by a day
     */
    public PeriodType part() {
        return part;
    }

    /**
     * Which of the year's parts it comes in.
     *
     * @return from 1; empty where it comes in every part
     */
    public OptionalInt number() {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * The day of the year that it comes by or about.
     *
     * @return the day; empty where the parts of the year decide it
     */
    public Optional<MonthDay> day() {
        return Optional.ofNullable(day);
    }

    /**
     * Whether it comes about a day, not by it.
     *
     * @return true if it may be late by {@link #tolerance()} days
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * How late it may be.
     *
     * @return days, zero or more; zero where it is to be by its day
     */
    public int tolerance() {
        return tolerance;
    }

    /**
     * How long after the end of its part of the year it is due.
     *
     * @return days, zero or more
     */
    public int daysAfter() {
        return daysAfter;
    }

    /**
     * How often it comes in a year.
     *
     * @return one or more
     */
    public int timesAYear() {
        return number > 0 ? 1 : parts(part, 2001).size();
    }

    /** The periods of a year that have an occurrence, in order. */
    List<Period> periods(int year) {
        List<Period> all = parts(part, year);
        return number > 0 ? List.of(all.get(number - 1)) : all;
    }

    Deadline deadline(Period period) {
        Optional<LocalDate> date = Optional.ofNullable(day).map(known -> known.atYear(period.year()));
        LocalDate end = period.end().plusDays(daysAfter);
        return approximate ? Deadline.about(date.orElse(end), tolerance) : Deadline.by(date.orElse(end));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recurrence that
                && part == that.part
                && number == that.number
                && Objects.equals(day, that.day)
                && tolerance == that.tolerance
                && approximate == that.approximate
                && daysAfter == that.daysAfter;
    }

    @Override
    public int hashCode() {
        return Objects.hash(part.id(), number, day, tolerance, approximate, daysAfter);
    }

    /** For example {@code yearly by --01-31}, {@code within tertial 3}, {@code every tertial}. */
    @Override
    public String toString() {
        if (day != null) {
            return "yearly " + (approximate ? "about " + day + " (+" + tolerance + ")" : "by " + day);
        }
        return number > 0
                ? "within " + part.id() + " " + number
                : "every " + part.id() + (daysAfter > 0 ? " + " + daysAfter + " days" : "");
    }
}

package io.github.bmsjava.period;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period: {@code 2014}, {@code 2014-03}, {@code 2014-Q1}, {@code 2014-T1}, {@code 2014-H1},
 * {@code 2013/2014}. First and last day both belong to it.
 *
 * <p>Periods are ordered by first day; of two that begin together the longer comes first.
 *
 * @param type how long it is
 * @param year 1900 to 2200; of a school year the one in which it begins
 * @param index which one of its year, from 1; always 1 for years
 */
public record Period(PeriodType type, int year, int index) implements Comparable<Period> {
    /** The first year there are periods of. */
    public static final int FIRST_YEAR = 1900;
    /** The last year there are periods of. */
    public static final int LAST_YEAR = 2200;

    private static final Comparator<Period> ORDER = Comparator.comparingInt((Period period) -> period.year)
            .thenComparingInt(Period::firstMonth)
            .thenComparing(period -> -period.type.months())
            .thenComparing(Period::type);

    /**
     * Checks year and index.
     *
     * @param type how long it is
     * @param year 1900 to 2200
     * @param index from 1 to how many there are in a year
     * @throws IllegalArgumentException if year or index is outside
     */
    public Period {
        Objects.requireNonNull(type, "type");
        requireYear(year);
        if (index < 1 || index > type.perYear()) {
            throw new IllegalArgumentException("index " + index + " of a period of type " + type.id()
                    + " is not from 1 to " + type.perYear() + ".");
        }
    }

    /**
     * A calendar year.
     *
     * @param year 1900 to 2200
     * @return the year
     */
    public static Period year(int year) {
        return new Period(PeriodType.YEAR, year, 1);
    }

    /**
     * A calendar month.
     *
     * @param year 1900 to 2200
     * @param month 1 to 12
     * @return the month
     */
    public static Period month(int year, int month) {
        return new Period(PeriodType.MONTH, year, month);
    }

    /**
     * A quarter.
     *
     * @param year 1900 to 2200
     * @param quarter 1 to 4
     * @return the quarter
     */
    public static Period quarter(int year, int quarter) {
        return new Period(PeriodType.QUARTER, year, quarter);
    }

    /**
     * A tertial: January–April, May–August, September–December.
     *
     * @param year 1900 to 2200
     * @param tertial 1 to 3
     * @return the tertial
     */
    public static Period tertial(int year, int tertial) {
        return new Period(PeriodType.TERTIAL, year, tertial);
    }

    /**
     * A half-year.
     *
     * @param year 1900 to 2200
     * @param half 1 or 2
     * @return the half-year
     */
    public static Period halfYear(int year, int half) {
        return new Period(PeriodType.HALF_YEAR, year, half);
    }

    /**
     * A school year, 1 August to 31 July.
     *
     * @param firstYear the year in which it begins, 1900 to 2200
     * @return the school year
     */
    public static Period schoolYear(int firstYear) {
        return new Period(PeriodType.SCHOOL_YEAR, firstYear, 1);
    }

    /**
     * The period of a type that a day lies in.
     *
     * @param date the day
     * @param type the type
     * @return the period
     * @throws IllegalArgumentException if the day is outside 1900 to 2200
     */
    public static Period of(LocalDate date, PeriodType type) {
        int month = date.getMonthValue() - type.firstMonth();
        return month < 0
                ? new Period(type, date.getYear() - 1, 1)
                : new Period(type, date.getYear(), month / type.months() + 1);
    }

    /**
     * The period that a text names: the canonical form, Statistics Norway's ({@code 2014K1}, {@code 2014M03}), or words
     * ({@code 1. tertial 2014}, {@code T1 2014}, {@code mars 2014}, {@code skoleåret 2013/14}).
     *
     * @param text any of these; upper and lower case make no difference
     * @return the period
     * @throws IllegalArgumentException if it is none of these, or there is no such period
     */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /**
     * The period that a text names, if it names one.
     *
     * @param text any text
     * @return the period as {@link #parse} reads it, or empty
     */
    public static Optional<Period> find(String text) {
        return PeriodText.find(text);
    }

    /**
     * All periods of one type from the first to the last, both included.
     *
     * @param first the first
     * @param last the last, of the same type
     * @return at least one, in order
     * @throws IllegalArgumentException if the types differ or the last is before the first
     */
    public static List<Period> sequence(Period first, Period last) {
        if (first.type != last.type) {
            throw new IllegalArgumentException("first " + first + " is of type " + first.type.id() + ", last " + last
                    + " of type " + last.type.id() + ".\nMaybe parts(" + first.type + ") of the longer one was meant.");
        }
        if (last.ordinal() < first.ordinal()) {
            throw new IllegalArgumentException("last " + last + " is before first " + first + ".\nMaybe turn them.");
        }
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        for (int ordinal = first.ordinal(); ordinal <= last.ordinal(); ordinal++) {
            periods.add(ofOrdinal(first.type, ordinal));
        }
        return periods.build();
    }

    /**
     * The first day.
     *
     * @return the first day that belongs to the period
     */
    public LocalDate start() {
        return LocalDate.of(year, firstMonth(), 1);
    }

    private int firstMonth() {
        return type.firstMonth() + (index - 1) * type.months();
    }

    /**
     * The last day.
     *
     * @return the last day that belongs to the period
     */
    public LocalDate end() {
        return start().plusMonths(type.months()).minusDays(1);
    }

    /**
     * Whether a day belongs to the period.
     *
     * @param date the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /**
     * Whether every day of another period belongs to this one.
     *
     * @param other the other; may be of any type
     * @return true also for the period itself
     */
    public boolean contains(Period other) {
        return contains(other.start()) && contains(other.end());
    }

    /**
     * The next period of the type.
     *
     * @return it begins the day after this one ends
     * @throws IllegalArgumentException if it is after 2200
     */
    public Period next() {
        return plus(1);
    }

    /**
     * The previous period of the type.
     *
     * @return it ends the day before this one begins
     * @throws IllegalArgumentException if it is before 1900
     */
    public Period previous() {
        return plus(-1);
    }

    /**
     * The period so many periods of the type later.
     *
     * @param periods how many; negative for earlier
     * @return the period
     * @throws IllegalArgumentException if it is outside 1900 to 2200
     */
    public Period plus(int periods) {
        return ofOrdinal(type, (long) ordinal() + periods);
    }

    /**
     * The periods of a type that tile this one without gap or overlap.
     *
     * @param part a type that divides this one: months divide all, quarters and tertials divide a year
     * @return in order; the period itself for its own type
     * @throws IllegalArgumentException if periods of that type do not tile this one: tertials of a quarter
     */
    public List<Period> parts(PeriodType part) {
        Period first = of(start(), part);
        if (part.months() > type.months()
                || !first.start().equals(start())
                || !of(end(), part).end().equals(end())) {
            throw new IllegalArgumentException("periods of type " + part.id() + " do not tile " + this
                    + ", which is of type " + type.id() + ".\nMaybe MONTH was meant: months tile every period.");
        }
        return sequence(first, of(end(), part));
    }

    /**
     * The period in words.
     *
     * @param language the language
     * @return for example {@code 2014}, {@code mars 2014}, {@code 1. tertial 2014}, {@code skoleåret 2013/2014}
     */
    public String label(Language language) {
        return PeriodText.label(this, language);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The canonical text, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return PeriodText.canonical(this);
    }

    private int ordinal() {
        return year * type.perYear() + index - 1;
    }

    private static Period ofOrdinal(PeriodType type, long ordinal) {
        long year = Math.floorDiv(ordinal, (long) type.perYear());
        requireYear(year);
        return new Period(type, (int) year, (int) Math.floorMod(ordinal, (long) type.perYear()) + 1);
    }

    private static void requireYear(long year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "year " + year + " of a period is not from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that && type.equals(that.type) && year == that.year && index == that.index;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * type.hashCode() + year) + index;
    }
}

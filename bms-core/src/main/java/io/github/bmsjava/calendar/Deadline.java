package io.github.bmsjava.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The day by which something is to be done: firm, or approximate ("ca 1. januar") with a tolerance (R125, R127).
 *
 * @param date the last day on which it is in time, or the day it is planned for
 * @param tolerance how many days it may be late before it is overdue; zero for a firm one
 * @param isApproximate whether the day itself is only about right
 */
public record Deadline(LocalDate date, int tolerance, boolean isApproximate) {
    /**
     * Checks the parts.
     *
     * @param date the last day on which it is in time, or the day it is planned for
     * @param tolerance how many days it may be late before it is overdue
     * @param isApproximate whether the day itself is only about right
     * @throws IllegalArgumentException if the tolerance is below zero, or a firm deadline has one
     */
    public Deadline {
        Objects.requireNonNull(date, "date");
        if (tolerance < 0) {
            throw new IllegalArgumentException("a tolerance of " + tolerance + " days is below zero.");
        }
        if (!isApproximate && tolerance > 0) {
            throw new IllegalArgumentException(
                    "a firm deadline has a tolerance of " + tolerance + " days.\nMaybe Deadline.about(…).");
        }
    }

    /**
     * A firm deadline.
     *
     * @param date the last day on which it is in time
     * @return the deadline
     */
    public static Deadline by(LocalDate date) {
        return new Deadline(date, 0, false);
    }

    /**
     * An approximate deadline.
     *
     * @param date the day it is planned for
     * @param tolerance how many days it may be late before it is overdue
     * @return the deadline
     */
    public static Deadline about(LocalDate date, int tolerance) {
        return new Deadline(date, tolerance, true);
    }

    /**
     * The last day on which it is not overdue.
     *
     * @return the date and the tolerance
     */
    public LocalDate lastDay() {
        return date.plusDays(tolerance);
    }

    /**
     * Whether what is not done on a day is overdue.
     *
     * @param day any day
     * @return true after {@link #lastDay}
     */
    public boolean isPassed(LocalDate day) {
        return day.isAfter(lastDay());
    }

    /**
     * How many days are left.
     *
     * @param day any day
     * @return days from the day to the last one in time; below zero if that has passed
     */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, lastDay());
    }

    /** The date, with {@code ca} and the tolerance where it is approximate. */
    @Override
    public String toString() {
        return isApproximate ? "ca " + date + " (+" + tolerance + ")" : date.toString();
    }
}

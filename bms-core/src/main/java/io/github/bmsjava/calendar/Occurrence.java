package io.github.bmsjava.calendar;

import io.github.bmsjava.period.Period;
import java.util.Comparator;
import java.util.Objects;

/**
 * One time that an event comes.
 *
 * @param event what comes
 * @param period the year, or the part of one, that it is about
 * @param deadline by when
 */
public record Occurrence(WheelEvent event, Period period, Deadline deadline) {
    /** By the planned day, then by the id of the event. */
    static final Comparator<Occurrence> BY_DATE = Comparator.comparing(
                    (Occurrence one) -> one.deadline().date())
            .thenComparing(one -> one.event().id())
            .thenComparing(Occurrence::period);

    /**
     * Checks the parts.
     *
     * @param event what comes
     * @param period the year, or the part of one, that it is about
     * @param deadline by when
     */
    public Occurrence {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** The event, the period and the deadline. */
    @Override
    public String toString() {
        return event.id() + " " + period + " by " + deadline;
    }
}

package io.github.bmsjava.cycle;

import io.github.bmsjava.calendar.Occurrence;
import io.github.bmsjava.organisation.OrgUnit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes once, and when it did it.
 *
 * @param occurrence what, and by when
 * @param unit who
 * @param done when it was done; null until then
 */
public record Duty(
        Occurrence occurrence, OrgUnit unit, @Nullable LocalDate done) {
    /**
     * Checks what must be there.
     *
     * @param occurrence what, and by when
     * @param unit who
     * @param done when it was done, or null
     */
    public Duty {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * When it was done.
     *
     * @return the day, if done
     */
    public Optional<LocalDate> findDone() {
        return Optional.ofNullable(done);
    }

    /**
     * Whether it is done on a day.
     *
     * @param day any day
     * @return true from the day it was done
     */
    public boolean isDone(LocalDate day) {
        return done != null && !done.isAfter(day);
    }

    /**
     * Whether it is overdue on a day.
     *
     * @param day any day
     * @return true if it is not done, and its deadline with its tolerance has passed
     */
    public boolean isOverdue(LocalDate day) {
        return !isDone(day) && occurrence.deadline().isPassed(day);
    }

    /**
     * Whether it was done too late.
     *
     * @return true if it was done after its deadline with its tolerance
     */
    public boolean isLate() {
        return done != null && occurrence.deadline().isPassed(done);
    }

    /** What, who, by when, and when it was done. */
    @Override
    public String toString() {
        return occurrence.event().id() + " " + occurrence.period() + " of " + unit.id() + " by " + occurrence.deadline()
                + (done == null ? "" : ", done " + done);
    }
}

package io.github.bmsjava.cycle;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a unit did what an event of the year asks.
 *
 * @param event the id of the event
 * @param period the year, or the part of one, that it is about
 * @param unit who did it
 * @param on when
 */
public record Delivery(String event, Period period, OrgUnitId unit, LocalDate on) {
    /**
     * Checks the parts.
     *
     * @param event the id of the event
     * @param period the year, or the part of one, that it is about
     * @param unit who did it
     * @param on when
     * @throws IllegalArgumentException if the id is none
     */
    public Delivery {
        Ids.require("event id", event);
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(on, "on");
    }

    /**
     * A delivery.
     *
     * @param event the id of the event
     * @param period for example {@code "2008"} or {@code "2008-T1"}
     * @param unit the id of the unit
     * @param on when
     * @return the delivery
     */
    public static Delivery of(String event, String period, String unit, LocalDate on) {
        return new Delivery(event, Period.parse(period), OrgUnitId.of(unit), on);
    }
}

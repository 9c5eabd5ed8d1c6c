package io.github.bmsjava.action;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result that missed its target, and what became of it (R160): deviations are seen, raised and followed up, in that order, each by
 * a person on a day. Immutable.
 *
 * @param unit whose result
 * @param indicator of what
 * @param period when
 * @param seen that somebody saw it
 * @param raised that it was raised with the leader; null until then
 * @param followedUp that it was followed up; null until then
 */
public record TargetDeviation(
        OrgUnitId unit,
        IndicatorId indicator,
        Period period,
        Step seen,
        @Nullable Step raised,
        @Nullable Step followedUp) {
    /**
     * Checks the order of the steps.
     *
     * @param unit whose result
     * @param indicator of what
     * @param period when
     * @param seen that somebody saw it
     * @param raised that it was raised, or null
     * @param followedUp that it was followed up, or null
     * @throws IllegalArgumentException if a step is before the one that it follows, or follows none
     */
    public TargetDeviation {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(seen, "seen");
        if (raised == null && followedUp != null) {
            throw new IllegalArgumentException("a deviation that was never raised cannot be followed up.");
        }
        requireOrder("raised", seen, raised);
        if (raised != null) {
            requireOrder("followed up", raised, followedUp);
        }
    }

    private static void requireOrder(String name, Step before, @Nullable Step after) {
        if (after != null && after.on().isBefore(before.on())) {
            throw new IllegalArgumentException(
                    "a deviation is " + name + " on " + after.on() + ", before the step of " + before.on() + ".");
        }
    }

    /**
     * A deviation that somebody has seen.
     *
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param period for example {@code "2008"}
     * @param by who saw it
     * @param on when
     * @return the deviation
     */
    public static TargetDeviation seen(String unit, String indicator, String period, PersonRef by, LocalDate on) {
        return new TargetDeviation(
                OrgUnitId.of(unit), IndicatorId.of(indicator), Period.parse(period), new Step(by, on), null, null);
    }

    /**
     * The same, raised with the leader.
     *
     * @param by who raised it
     * @param on when, no earlier than it was seen
     * @return a copy
     */
    public TargetDeviation raised(PersonRef by, LocalDate on) {
        return new TargetDeviation(unit, indicator, period, seen, new Step(by, on), followedUp);
    }

    /**
     * The same, followed up.
     *
     * @param by who followed it up
     * @param on when, no earlier than it was raised
     * @return a copy
     */
    public TargetDeviation followedUp(PersonRef by, LocalDate on) {
        return new TargetDeviation(unit, indicator, period, seen, raised, new Step(by, on));
    }

    /**
     * That it was raised.
     *
     * @return by whom and when; empty until then
     */
    public Optional<Step> findRaised() {
        return Optional.ofNullable(raised);
    }

    /**
     * That it was followed up.
     *
     * @return by whom and when; empty until then
     */
    public Optional<Step> findFollowedUp() {
        return Optional.ofNullable(followedUp);
    }

    /** Of what, and the days of the steps; nothing of the persons. */
    @Override
    public String toString() {
        return unit + " · " + indicator + " · " + period + ": seen " + seen
                + (raised == null ? ", not raised" : ", raised " + raised)
                + (followedUp == null ? ", not followed up" : ", followed up " + followedUp);
    }
}

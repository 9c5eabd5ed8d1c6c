package io.github.bmsjava.cycle;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.calendar.Occurrence;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what in a year, and who has done it (R126–R130). Immutable.
 *
 * <pre>{@code
 * Duties duties = Duties.builder(wheel, organisation)
 *         .owe("årsplan", "resultatenhet")
 *         .in(2008, deliveries);
 * duties.overdue(LocalDate.parse("2008-02-01"));   // årsplan 2008 of two units
 * }</pre>
 */
public final class Duties {
    private final ImmutableList<Duty> duties;

    private Duties(List<Duty> duties) {
        this.duties = ImmutableList.copyOf(duties);
    }

    /**
     * Starts with nobody owing anything.
     *
     * @param wheel what comes again every year
     * @param organisation the units
     * @return a builder
     */
    public static Builder builder(AnnualWheel wheel, Organisation organisation) {
        return new Builder(wheel, organisation);
    }

    /**
     * Every duty.
     *
     * @return by the planned day, then by event and unit
     */
    public List<Duty> all() {
        return duties;
    }

    /**
     * The duties of an event.
     *
     * @param event its id
     * @return in the order of {@link #all}
     */
    public List<Duty> of(String event) {
        return duties.stream()
                .filter(duty -> duty.occurrence().event().id().equals(event))
                .toList();
    }

    /**
     * What is overdue on a day.
     *
     * @param day the day
     * @return in the order of {@link #all}
     */
    public List<Duty> overdue(LocalDate day) {
        return duties.stream().filter(duty -> duty.isOverdue(day)).toList();
    }

    /**
     * What is due soon and not done.
     *
     * @param day the day
     * @param days how many days ahead, zero or more
     * @return what is not overdue and whose last day is no more than that many days away, in the order of {@link #all}
     */
    public List<Duty> coming(LocalDate day, int days) {
        return duties.stream()
                .filter(duty -> !duty.isDone(day) && !duty.isOverdue(day))
                .filter(duty -> duty.occurrence().deadline().daysLeft(day) <= days)
                .toList();
    }

    /**
     * How many have done what an event asks.
     *
     * @param event its id
     * @param day the day
     * @return of all that owe it, each occurrence counted
     */
    public Coverage coverage(String event, LocalDate day) {
        List<Duty> all = of(event);
        return new Coverage((int) all.stream().filter(duty -> duty.isDone(day)).count(), all.size());
    }

    /**
     * Who has not done what an event asks, overdue or not.
     *
     * @param event its id
     * @param day the day
     * @return in the order of {@link #all}
     */
    public List<Duty> open(String event, LocalDate day) {
        return of(event).stream().filter(duty -> !duty.isDone(day)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Duties that && duties.equals(that.duties);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    /** How many there are, and how many are done. */
    @Override
    public String toString() {
        long done = duties.stream().filter(duty -> duty.done() != null).count();
        return duties.size() + " duties, " + done + " done";
    }

    /** Says who owes what. Not thread-safe. */
    public static final class Builder {
        private final AnnualWheel wheel;
        private final Organisation organisation;
        private final Map<String, MeasuredAt> debtors = new LinkedHashMap<>();

        private Builder(AnnualWheel wheel, Organisation organisation) {
            this.wheel = wheel;
            this.organisation = organisation;
        }

        /**
         * Says that the units of some types owe what an event asks.
         *
         * @param event its id
         * @param types the ids of at least one type
         * @return this builder
         * @throws IllegalArgumentException if the wheel has no such event, or there is no type
         */
        public Builder owe(String event, String... types) {
            debtors.put(wheel.event(event).id(), MeasuredAt.types(types));
            return this;
        }

        /**
         * Says that the units on some levels owe what an event asks.
         *
         * @param event its id
         * @param levels the ids of at least one level
         * @return this builder
         * @throws IllegalArgumentException if the wheel has no such event, or there is no level
         */
        public Builder oweOnLevels(String event, String... levels) {
            debtors.put(wheel.event(event).id(), MeasuredAt.levels(levels));
            return this;
        }

        /**
         * The duties of a year.
         *
         * @param year the year
         * @param deliveries what was done; of several for one duty the first counts, and what nobody owes is passed over
         * @return for each occurrence, the units that are there on the last day of its period
         */
        public Duties in(int year, Collection<Delivery> deliveries) {
            Map<List<Object>, LocalDate> done = new HashMap<>();
            deliveries.forEach(one ->
                    done.merge(key(one.event(), one.period(), one.unit()), one.on(), (a, b) -> a.isBefore(b) ? a : b));
            List<Duty> duties = new ArrayList<>();
            for (Occurrence occurrence : wheel.in(year)) {
                MeasuredAt who = debtors.get(occurrence.event().id());
                if (who != null) {
                    for (OrgUnit unit : units(who, occurrence.period())) {
                        duties.add(new Duty(
                                occurrence,
                                unit,
                                done.get(key(occurrence.event().id(), occurrence.period(), unit.id()))));
                    }
                }
            }
            return new Duties(duties);
        }

        private static List<Object> key(String event, Period period, OrgUnitId unit) {
            return List.of(event, period, unit);
        }

        private List<OrgUnit> units(MeasuredAt who, Period period) {
            return organisation.units().stream()
                    .filter(unit -> unit.validity().containsLastDayOf(period))
                    .filter(unit -> unit.type().filter(who.types()::contains).isPresent()
                            || unit.level().filter(who.levels()::contains).isPresent())
                    .toList();
        }
    }
}

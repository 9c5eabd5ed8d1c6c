package io.github.bmsjava.cycle;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A network of leaders across units, with a fixed form and a facilitator, that meets two or three times a year (R135). Immutable.
 *
 * @param name what it is called
 * @param units whose leaders meet
 * @param facilitator who leads the process; null where nobody is named
 * @param meetings when it met
 * @param least how many meetings a year are agreed at the least
 * @param most and at the most
 */
public record LeaderNetwork(
        String name,
        List<OrgUnitId> units,
        @Nullable PersonRef facilitator,
        List<LocalDate> meetings,
        int least,
        int most) {
    /**
     * Checks the parts.
     *
     * @param name what it is called
     * @param units whose leaders meet
     * @param facilitator who leads the process, or null
     * @param meetings when it met
     * @param least how many meetings a year at the least
     * @param most and at the most
     * @throws IllegalArgumentException if the numbers are not in order
     */
    public LeaderNetwork {
        Objects.requireNonNull(name, "name");
        units = List.copyOf(units);
        meetings = meetings.stream().sorted().toList();
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "network '" + name + "' meets " + least + " to " + most + " times a year, which cannot be.");
        }
    }

    /**
     * A network that is to meet two or three times a year.
     *
     * @param name what it is called
     * @param units whose leaders meet
     * @param meetings when it met
     * @return the network
     */
    public static LeaderNetwork of(String name, List<OrgUnitId> units, List<LocalDate> meetings) {
        return new LeaderNetwork(name, units, null, meetings, 2, 3);
    }

    /**
     * Who leads the process.
     *
     * @return the facilitator, if named
     */
    public Optional<PersonRef> findFacilitator() {
        return Optional.ofNullable(facilitator);
    }

    /**
     * How many meetings a year falls short of, or has beyond, what is agreed.
     *
     * @param year the year
     * @return below zero for too few, above zero for too many, else zero
     */
    public int balance(int year) {
        int held = (int) meetings.stream().filter(day -> day.getYear() == year).count();
        return held < least ? held - least : Math.max(0, held - most);
    }

    /** The name and the meetings; nothing of the facilitator. */
    @Override
    public String toString() {
        return name + " of " + units + ", met " + meetings;
    }
}

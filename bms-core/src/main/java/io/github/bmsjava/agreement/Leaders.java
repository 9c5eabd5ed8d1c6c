package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who leads which unit, and whom they make their agreement with (R165): the one named, or else the nearest leader above. Immutable.
 */
public final class Leaders {
    private final Organisation organisation;
    private final ImmutableMap<OrgUnitId, PersonRef> leaders;
    private final ImmutableMap<OrgUnitId, PersonRef> superiors;

    private Leaders(Builder from) {
        organisation = from.organisation;
        leaders = ImmutableMap.copyOf(from.leaders);
        superiors = ImmutableMap.copyOf(from.superiors);
    }

    /**
     * Starts a list.
     *
     * @param organisation the units
     * @return an empty builder
     */
    public static Builder builder(Organisation organisation) {
        return new Builder(organisation);
    }

    /**
     * The leader of a unit.
     *
     * @param unit its id
     * @return the leader, if it has one
     */
    public Optional<PersonRef> leader(OrgUnitId unit) {
        return Optional.ofNullable(leaders.get(unit));
    }

    /**
     * With whom the leader of a unit makes the agreement.
     *
     * @param unit its id
     * @return the one named, or the nearest leader above who is another person; empty at the top
     */
    public Optional<PersonRef> superior(OrgUnitId unit) {
        PersonRef named = superiors.get(unit);
        if (named != null) {
            return Optional.of(named);
        }
        PersonRef own = leaders.get(unit);
        Optional<OrgUnit> above = organisation.parent(unit);
        while (above.isPresent()) {
            PersonRef leader = leaders.get(above.get().id());
            if (leader != null && !leader.equals(own)) {
                return Optional.of(leader);
            }
            above = organisation.parent(above.get().id());
        }
        return Optional.empty();
    }

    /**
     * The units with a leader.
     *
     * @return in the organisation's order
     */
    public List<OrgUnit> units() {
        return organisation.units().stream()
                .filter(unit -> leaders.containsKey(unit.id()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Leaders that
                && organisation.equals(that.organisation)
                && leaders.equals(that.leaders)
                && superiors.equals(that.superiors);
    }

    @Override
    public int hashCode() {
        return leaders.keySet().hashCode();
    }

    /** How many; nothing of the persons. */
    @Override
    public String toString() {
        return leaders.size() + " units with a leader";
    }

    /** Builds a list. Not thread-safe. */
    public static final class Builder {
        private final Organisation organisation;
        private final Map<OrgUnitId, PersonRef> leaders = new LinkedHashMap<>();
        private final Map<OrgUnitId, PersonRef> superiors = new LinkedHashMap<>();

        private Builder(Organisation organisation) {
            this.organisation = organisation;
        }

        /**
         * Says who leads a unit; the last word counts.
         *
         * @param unit its id
         * @param leader the leader
         * @return this builder
         * @throws IllegalArgumentException if there is no such unit
         */
        public Builder leader(String unit, PersonRef leader) {
            leaders.put(organisation.unit(unit).id(), leader);
            return this;
        }

        /**
         * Names with whom the leader of a unit makes the agreement, whoever leads the units above.
         *
         * @param unit its id
         * @param superior the superior
         * @return this builder
         * @throws IllegalArgumentException if there is no such unit
         */
        public Builder superior(String unit, PersonRef superior) {
            superiors.put(organisation.unit(unit).id(), superior);
            return this;
        }

        /**
         * The list.
         *
         * @return an immutable list
         */
        public Leaders build() {
            return new Leaders(this);
        }
    }
}

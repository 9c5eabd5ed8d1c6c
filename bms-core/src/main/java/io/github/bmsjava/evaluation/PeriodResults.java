package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of one period and one kind of value. Immutable. */
public final class PeriodResults {
    private final Period period;
    private final ValueKind kind;
    private final Organisation organisation;
    private final IntFunction<UnitResults> units;

    /** Of units by their places in the organisation, made when they are asked for. */
    PeriodResults(Period period, ValueKind kind, Organisation organisation, IntFunction<UnitResults> units) {
        this.period = period;
        this.kind = kind;
        this.organisation = organisation;
        this.units = units;
    }

    /**
     * The period.
     *
     * @return when
     */
    public Period period() {
        return period;
    }

    /**
     * The kind of value.
     *
     * @return actual, budget or forecast
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * The results of a unit.
     *
     * @param id the id of the unit
     * @return its results; without cards for a unit that has none
     * @throws IllegalArgumentException if there is no such unit
     */
    public UnitResults unit(String id) {
        return findUnit(OrgUnitId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no unit '" + id + "'."
                        + Nearest.hint(
                                id,
                                organisation.units().stream()
                                        .map(unit -> unit.id().value())
                                        .toList())));
    }

    /**
     * The results of a unit, if it is there.
     *
     * @param id the id of the unit
     * @return its results, or empty
     */
    public Optional<UnitResults> findUnit(OrgUnitId id) {
        int place = organisation.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(units.apply(place));
    }

    /**
     * The units.
     *
     * @return in the organisation's order; each is made when it is asked for
     */
    public List<UnitResults> units() {
        return new AbstractList<>() {
            @Override
            public UnitResults get(int place) {
                return units.apply(Objects.checkIndex(place, size()));
            }

            @Override
            public int size() {
                return organisation.size();
            }
        };
    }

    Organisation organisation() {
        return organisation;
    }

    /** Every result, on cards and beside them. */
    Stream<IndicatorResult> all() {
        return units().stream()
                .flatMap(unit -> unit.cards().stream())
                .flatMap(card -> Stream.concat(card.indicators().stream(), card.offCard().stream()));
    }

    /**
     * Every result on a card.
     *
     * @return by unit, card and row, in their order
     */
    public Stream<IndicatorResult> indicators() {
        return units().stream().flatMap(unit -> unit.cards().stream()).flatMap(card -> card.indicators().stream());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodResults that
                && period.equals(that.period)
                && kind == that.kind
                && units().equals(that.units());
    }

    @Override
    public int hashCode() {
        return period.hashCode();
    }

    /** The period and the number of units with a card. */
    @Override
    public String toString() {
        long withCard = units().stream().filter(unit -> !unit.cards().isEmpty()).count();
        return kind.id() + " in " + period + ": " + withCard + " units with a card, "
                + indicators().count() + " results";
    }
}

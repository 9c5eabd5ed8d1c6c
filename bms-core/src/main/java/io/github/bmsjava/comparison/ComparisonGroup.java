package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.evaluation.PeriodResults;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.LevelId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with whom (R108, R109): the units of one type, of one level, right below a unit, or a named set of units and
 * reference series such as ASSS; and what is shown beside them without counting. Immutable; says nothing of figures.
 *
 * <pre>{@code
 * ComparisonGroup.ofType("skole");
 * ComparisonGroup.of("ASSS", "oslo", "bergen").withReference("trondheim").besideReference("ASSS-snitt");
 * }</pre>
 */
public final class ComparisonGroup {
    private final Kind kind;
    private final String name;
    private final ImmutableSet<OrgUnitId> units;
    private final ImmutableSet<ReferenceId> references;
    private final ImmutableSet<OrgUnitId> besideUnits;
    private final ImmutableSet<ReferenceId> besideReferences;

    /** How the units are found. Open: later versions may add some. */
    public enum Kind {
        /** All of one type. */
        TYPE("type"),
        /** All of one level. */
        LEVEL("level"),
        /** All right below one unit. */
        BELOW("below"),
        /** Those that are named. */
        NAMED("named");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case
         */
        public String id() {
            return id;
        }
    }

    private ComparisonGroup(
            Kind kind,
            String name,
            Collection<OrgUnitId> units,
            Collection<ReferenceId> references,
            Collection<OrgUnitId> besideUnits,
            Collection<ReferenceId> besideReferences) {
        this.kind = kind;
        this.name = name;
        this.units = ImmutableSet.copyOf(units);
        this.references = ImmutableSet.copyOf(references);
        this.besideUnits = ImmutableSet.copyOf(besideUnits);
        this.besideReferences = ImmutableSet.copyOf(besideReferences);
    }

    private static ComparisonGroup of(Kind kind, String name, Collection<OrgUnitId> units) {
        return new ComparisonGroup(kind, name, units, List.of(), List.of(), List.of());
    }

    /**
     * The units of a type that exist on the last day of the period.
     *
     * @param type for example {@code "skole"}
     * @return the group
     */
    public static ComparisonGroup ofType(String type) {
        return of(Kind.TYPE, UnitTypeId.of(type).value(), List.of());
    }

    /**
     * The units of a level that exist on the last day of the period.
     *
     * @param level for example {@code "enhet"}
     * @return the group
     */
    public static ComparisonGroup ofLevel(String level) {
        return of(Kind.LEVEL, LevelId.of(level).value(), List.of());
    }

    /**
     * The units right below a unit that exist on the last day of the period.
     *
     * @param parent the id of the unit above
     * @return the group
     */
    public static ComparisonGroup below(String parent) {
        return of(Kind.BELOW, OrgUnitId.of(parent).value(), List.of());
    }

    /**
     * A declared group of named units.
     *
     * @param name what the group is called, for example {@code "ASSS"}
     * @param units the ids of the units; one named twice counts once
     * @return the group
     */
    public static ComparisonGroup of(String name, String... units) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a comparison group is blank.\nMaybe \"ASSS\".");
        }
        return of(Kind.NAMED, name, Stream.of(units).map(OrgUnitId::of).toList());
    }

    /**
     * The same group with a reference series as a member: it is averaged and ranked as the units are.
     *
     * @param reference the id of the series
     * @return a group
     */
    public ComparisonGroup withReference(String reference) {
        return new ComparisonGroup(
                kind, name, units, and(references, ReferenceId.of(reference)), besideUnits, besideReferences);
    }

    /**
     * The same group with a reference series shown beside it: it is neither averaged nor ranked.
     *
     * @param reference the id of the series, for example {@code "ASSS-snitt"}
     * @return a group
     */
    public ComparisonGroup besideReference(String reference) {
        return new ComparisonGroup(
                kind, name, units, references, besideUnits, and(besideReferences, ReferenceId.of(reference)));
    }

    /**
     * The same group with a unit shown beside it, such as one's own beside others: it is neither averaged nor ranked.
     *
     * @param unit the id of the unit
     * @return a group
     */
    public ComparisonGroup besideUnit(String unit) {
        return new ComparisonGroup(
                kind, name, units, references, and(besideUnits, OrgUnitId.of(unit)), besideReferences);
    }

    private static <T> Set<T> and(Set<T> some, T one) {
        return ImmutableSet.<T>builder().addAll(some).add(one).build();
    }

    /**
     * How the units are found.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What it is called.
     *
     * @return the type, the level, the unit above, or the name given
     */
    public String name() {
        return name;
    }

    /**
     * The reference series that are members.
     *
     * @return in the order given
     */
    public Set<ReferenceId> references() {
        return references;
    }

    /**
     * The reference series that stand beside.
     *
     * @return in the order given
     */
    public Set<ReferenceId> besideReferences() {
        return besideReferences;
    }

    /**
     * The units that are members in a period.
     *
     * @param results the results of the period
     * @return for a named group in the order given, else in the organisation's order
     * @throws IllegalArgumentException if there are none, or one that is named does not exist
     */
    public List<OrgUnit> units(PeriodResults results) {
        List<OrgUnit> members = kind == Kind.NAMED
                ? units.stream().map(id -> results.unit(id.value()).unit()).toList()
                : results.units().stream()
                        .map(UnitResults::unit)
                        .filter(unit -> unit.validity().containsLastDayOf(results.period()))
                        .filter(unit -> trait(unit).filter(name::equals).isPresent())
                        .toList();
        if (members.isEmpty() && references.isEmpty()) {
            throw new IllegalArgumentException("the comparison group " + this + " has no members in " + results.period()
                    + "." + Nearest.hint(name, traits(results)));
        }
        return members;
    }

    List<OrgUnit> besideUnits(PeriodResults results) {
        return besideUnits.stream().map(id -> results.unit(id.value()).unit()).toList();
    }

    /** What of a unit is compared with the group's name. */
    private Optional<String> trait(OrgUnit unit) {
        return switch (kind) {
            case TYPE -> unit.type().map(UnitTypeId::value);
            case LEVEL -> unit.level().map(LevelId::value);
            case BELOW -> unit.parent().map(OrgUnitId::value);
            case NAMED -> Optional.empty();
        };
    }

    private List<String> traits(PeriodResults results) {
        return results.units().stream()
                .map(UnitResults::unit)
                .map((Function<OrgUnit, Optional<String>>) this::trait)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparisonGroup that
                && kind == that.kind
                && name.equals(that.name)
                && units.equals(that.units)
                && references.equals(that.references)
                && besideUnits.equals(that.besideUnits)
                && besideReferences.equals(that.besideReferences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.id, name, units, references);
    }

    /** For example {@code type 'skole'} or {@code 'ASSS'}. */
    @Override
    public String toString() {
        return (kind == Kind.NAMED ? "" : kind.id + " ") + "'" + name + "'";
    }
}

package io.github.bmsjava.organisation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units with its levels, and the reference series to compare with. Immutable and thread-safe.
 *
 * <p>All lists of units come in pre-order: a unit before those below it, siblings in the order they were defined.
 *
 * <pre>{@code
 * Organisation loten = Organisation.builder()
 *     .unit("loten", u -> u.name("Løten kommune"))
 *     .unit("lund", u -> u.name("Lund barnehage").type("barnehage").parent("loten"))
 *     .build().orThrow();
 * }</pre>
 */
public final class Organisation {
    private static final int SHOWN = 20;

    private final ImmutableMap<LevelId, OrgLevel> levels;
    private final UnitTree tree;
    private final ImmutableMap<ReferenceId, ReferenceSeries> references;
    private final Timeline timeline;
    private final Supplier<ImmutableSetMultimap<String, OrgUnit>> byName = Suppliers.memoize(this::indexNames);

    Organisation(List<OrgLevel> levels, UnitTree tree, List<ReferenceSeries> references, Timeline timeline) {
        this.timeline = timeline;
        this.levels = Maps.uniqueIndex(levels, OrgLevel::id);
        this.tree = tree;
        this.references = Maps.uniqueIndex(references, ReferenceSeries::id);
    }

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this organisation.
     *
     * @return a builder with all of this organisation's levels, units and reference series
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.levels.addAll(levels.values());
        builder.units.addAll(tree.units());
        builder.references.addAll(references.values());
        builder.events.addAll(timeline.events());
        return builder;
    }

    /**
     * How many units there are.
     *
     * @return zero or more
     */
    public int size() {
        return tree.units().size();
    }

    /**
     * All units.
     *
     * @return in pre-order
     */
    public List<OrgUnit> units() {
        return tree.units();
    }

    /**
     * The units without a parent.
     *
     * @return one, unless the organisation was built with errors
     */
    public List<OrgUnit> roots() {
        return tree.children(-1);
    }

    /**
     * The unit that all others are below.
     *
     * @return the root
     * @throws IllegalStateException if there are none or several, which only a partial organisation has
     */
    public OrgUnit root() {
        List<OrgUnit> roots = roots();
        if (roots.size() != 1) {
            throw new IllegalStateException("the organisation has " + roots.size() + " roots: "
                    + roots.stream().limit(SHOWN).collect(Collectors.toList())
                    + "\nMaybe roots() was meant; or look at the issues it was built with.");
        }
        return roots.get(0);
    }

    /**
     * The unit with an id.
     *
     * @param id the id as text
     * @return the unit
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public OrgUnit unit(String id) {
        return unit(OrgUnitId.of(id));
    }

    /**
     * The unit with an id.
     *
     * @param id the id
     * @return the unit
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public OrgUnit unit(OrgUnitId id) {
        return tree.units().get(position(id));
    }

    /**
     * The unit with an id, if there is one.
     *
     * @param id the id
     * @return the unit, or empty
     */
    public Optional<OrgUnit> findUnit(OrgUnitId id) {
        int position = tree.position(id);
        return position < 0 ? Optional.empty() : Optional.of(tree.units().get(position));
    }

    /**
     * The place of a unit among {@link #units()}.
     *
     * @param id the id
     * @return a number from 0, or −1 where there is no such unit
     */
    public int indexOf(OrgUnitId id) {
        return tree.position(Objects.requireNonNull(id, "id"));
    }

    /**
     * The one unit that goes by an id, a name in any language, or an alias. An id wins over names; names are compared
     * without regard to case, to Unicode form or to space at the ends.
     *
     * @param text what a person or a file calls it
     * @return the unit, or empty if none goes by it
     * @throws IllegalArgumentException if several go by it; {@link #unitsNamed} gives them
     */
    public Optional<OrgUnit> find(String text) {
        List<OrgUnit> found = unitsNamed(text);
        if (found.size() > 1) {
            throw new IllegalArgumentException("'" + text + "' is the name of " + found.size() + " units: "
                    + found.stream().limit(SHOWN).collect(Collectors.toList())
                    + "\nMaybe ask by id, or take unitsNamed(..) and choose.");
        }
        return found.stream().findFirst();
    }

    /**
     * All units that go by an id, a name or an alias, compared as {@link #find} does.
     *
     * @param text what a person or a file calls them
     * @return the unit with that id alone; else all with that name or alias, in pre-order
     */
    public List<OrgUnit> unitsNamed(String text) {
        String id = Ids.normalise(text);
        Optional<OrgUnit> byId = Ids.fault(id).isPresent() ? Optional.empty() : findUnit(OrgUnitId.of(id));
        return byId.map(List::of).orElseGet(() -> byName.get().get(fold(text)).asList());
    }

    /**
     * The unit above.
     *
     * @param id the unit below
     * @return its parent; empty for a root
     * @throws IllegalArgumentException if there is no such unit
     */
    public Optional<OrgUnit> parent(OrgUnitId id) {
        int parent = tree.parent(position(id));
        return parent < 0 ? Optional.empty() : Optional.of(tree.units().get(parent));
    }

    /**
     * The units right below.
     *
     * @param id the unit above
     * @return in the order they were defined
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<OrgUnit> children(OrgUnitId id) {
        return tree.children(position(id));
    }

    /**
     * The way down to a unit.
     *
     * @param id the unit
     * @return from the root to the unit, both included
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<OrgUnit> path(OrgUnitId id) {
        return tree.path(position(id));
    }

    /**
     * A unit and all below it.
     *
     * @param id the top of the subtree
     * @return in pre-order, the unit first
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<OrgUnit> subtree(OrgUnitId id) {
        return tree.subtree(position(id));
    }

    /**
     * Whether one unit is another or lies below it.
     *
     * @param id the unit asked about
     * @param top the unit above
     * @return true if {@code subtree(top)} holds the unit
     * @throws IllegalArgumentException if either is no unit
     */
    public boolean isWithin(OrgUnitId id, OrgUnitId top) {
        return tree.isWithin(position(id), position(top));
    }

    /**
     * The units of a type.
     *
     * @param type the type
     * @return in pre-order
     */
    public List<OrgUnit> unitsOfType(UnitTypeId type) {
        return unitsWith(unit -> unit.type().filter(type::equals).isPresent());
    }

    /**
     * The units with a role.
     *
     * @param role the role
     * @return in pre-order
     */
    public List<OrgUnit> unitsWithRole(UnitRole role) {
        return unitsWith(unit -> unit.role().filter(role::equals).isPresent());
    }

    /**
     * The units on a level.
     *
     * @param level the level
     * @return in pre-order
     * @throws IllegalArgumentException if there is no such level
     */
    public List<OrgUnit> unitsAtLevel(LevelId level) {
        LevelId id = level(level).id();
        return unitsWith(unit -> unit.level().filter(id::equals).isPresent());
    }

    /**
     * The levels.
     *
     * @return from top to bottom
     */
    public List<OrgLevel> levels() {
        return levels.values().asList();
    }

    /**
     * The level with an id.
     *
     * @param id the id
     * @return the level
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public OrgLevel level(LevelId id) {
        OrgLevel level = levels.get(Objects.requireNonNull(id, "id"));
        if (level == null) {
            throw unknown("level", id.value(), levels.keySet().stream().map(LevelId::value));
        }
        return level;
    }

    /**
     * The reference series.
     *
     * @return in the order they were defined
     */
    public List<ReferenceSeries> references() {
        return references.values().asList();
    }

    /**
     * The reference series with an id, if there is one.
     *
     * @param id the id
     * @return the series, or empty
     */
    public Optional<ReferenceSeries> findReference(ReferenceId id) {
        return Optional.ofNullable(references.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * What happened to units.
     *
     * @return the reorganisations, by date
     */
    public Timeline timeline() {
        return timeline;
    }

    private List<OrgUnit> unitsWith(Predicate<OrgUnit> wanted) {
        return tree.units().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private int position(OrgUnitId id) {
        int position = tree.position(Objects.requireNonNull(id, "id"));
        if (position < 0) {
            throw unknown(
                    "unit",
                    id.value(),
                    tree.units().stream().map(unit -> unit.id().value()));
        }
        return position;
    }

    private static IllegalArgumentException unknown(String what, String id, Stream<String> known) {
        return new IllegalArgumentException("there is no " + what + " '" + id + "' in the organisation."
                + Nearest.hint(id, known.collect(Collectors.toList())));
    }

    private ImmutableSetMultimap<String, OrgUnit> indexNames() {
        ImmutableSetMultimap.Builder<String, OrgUnit> index = ImmutableSetMultimap.builder();
        for (OrgUnit unit : tree.units()) {
            unit.name().texts().values().forEach(name -> index.put(fold(name), unit));
            unit.aliases().forEach(alias -> index.put(fold(alias), unit));
        }
        return index.build();
    }

    private static String fold(String text) {
        return Ids.normalise(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation that
                && levels().equals(that.levels())
                && units().equals(that.units())
                && references().equals(that.references())
                && timeline.equals(that.timeline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(levels(), units(), references());
    }

    /** The tree, indented, at most a screen long. */
    @Override
    public String toString() {
        return "Organisation of " + size() + (size() == 1 ? " unit" : " units") + tree.outline(SHOWN);
    }

    /** Collects levels, units, reference series and events in any order; parents may come after their children. */
    public static final class Builder {
        private final List<OrgLevel> levels = new ArrayList<>();
        private final List<OrgUnit> units = new ArrayList<>();
        private final List<ReferenceSeries> references = new ArrayList<>();
        private final List<Reorganisation> events = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a level below those added before.
         *
         * @param level the level
         * @return this
         */
        public Builder level(OrgLevel level) {
            levels.add(Objects.requireNonNull(level, "level"));
            return this;
        }

        /**
         * Adds an administrative level below those added before.
         *
         * @param id its id
         * @param name what it is called in bokmål
         * @return this
         */
        public Builder level(String id, String name) {
            return level(OrgLevel.of(id, name));
        }

        /**
         * Adds a unit.
         *
         * @param unit the unit
         * @return this
         */
        public Builder unit(OrgUnit unit) {
            units.add(Objects.requireNonNull(unit, "unit"));
            return this;
        }

        /**
         * Adds a unit.
         *
         * @param id its code
         * @param parts gives the rest
         * @return this
         */
        public Builder unit(String id, Consumer<OrgUnit.Builder> parts) {
            OrgUnit.Builder unit = OrgUnit.builder(id);
            parts.accept(unit);
            return unit(unit.build());
        }

        /**
         * Adds a unit, as rows of a table give them.
         *
         * @param id its code
         * @param name what it is called in bokmål
         * @param parent the code of the unit above, or null for the root
         * @return this
         */
        public Builder unit(String id, String name, @Nullable String parent) {
            OrgUnit.Builder unit = OrgUnit.builder(id).name(name);
            return unit((parent == null ? unit : unit.parent(parent)).build());
        }

        /**
         * Adds units.
         *
         * @param more the units
         * @return this
         */
        public Builder units(Iterable<OrgUnit> more) {
            more.forEach(this::unit);
            return this;
        }

        /**
         * Adds a reference series.
         *
         * @param series the series
         * @return this
         */
        public Builder reference(ReferenceSeries series) {
            references.add(Objects.requireNonNull(series, "series"));
            return this;
        }

        /**
         * Adds a reference series.
         *
         * @param id its id
         * @param name what it is called in bokmål
         * @return this
         */
        public Builder reference(String id, String name) {
            return reference(ReferenceSeries.of(id, name));
        }

        /**
         * Adds a reorganisation. It ends its predecessors and begins its successors where they do not say so themselves.
         *
         * @param event what happens, and when
         * @return this builder
         */
        public Builder event(Reorganisation event) {
            events.add(Objects.requireNonNull(event, "event"));
            return this;
        }

        /**
         * The organisation, and every problem found. What is wrong is left out with all below it, and the rest stands:
         * cycles, units whose parent is not defined, and ids defined twice and not alike. An event that does not fit the
         * units is left out. Where several units have no
         * parent, all stand as roots.
         *
         * @return always holds an organisation, which may be empty
         */
        public Validated<Organisation> build() {
            return new Assembly(levels, units, references, events).assemble();
        }
    }
}

package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.Label;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation: a department, a school, a place of service, a staff. Immutable.
 *
 * <p>Two units are equal when all is equal but the place they were read from.
 */
public final class OrgUnit {
    private final OrgUnitId id;
    private final Label name;
    private final @Nullable OrgUnitId parent;
    private final @Nullable LevelId level;
    private final @Nullable UnitTypeId type;
    private final @Nullable UnitRole role;
    private final boolean enterprise;
    private final DateRange validity;
    private final ImmutableSet<String> aliases;
    private final @Nullable String rawText;
    private final @Nullable String note;
    private final ImmutableMap<String, String> extensions;
    private final @Nullable String place;

    private OrgUnit(Builder from) {
        id = from.id;
        name = from.name;
        parent = from.parent;
        level = from.level;
        type = from.type;
        role = from.role;
        enterprise = from.enterprise;
        validity = from.validity;
        aliases = ImmutableSet.copyOf(from.aliases);
        rawText = from.rawText;
        note = from.note;
        extensions = ImmutableMap.copyOf(from.extensions);
        place = from.place;
    }

    /**
     * Starts a unit.
     *
     * @param id its code; leading zeros are kept
     * @return a builder, with the id as name until another is given
     * @throws IllegalArgumentException if the text is no id
     */
    public static Builder builder(String id) {
        return new Builder(OrgUnitId.of(id));
    }

    /**
     * Starts from this unit.
     *
     * @return a builder with all of this unit's parts
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * The code.
     *
     * @return the id
     */
    public OrgUnitId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public Label name() {
        return name;
    }

    /**
     * The unit above.
     *
     * @return the parent's id; empty for a root
     */
    public Optional<OrgUnitId> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The level it stands on.
     *
     * @return the level's id, if given
     */
    public Optional<LevelId> level() {
        return Optional.ofNullable(level);
    }

    /**
     * What sort of service it is.
     *
     * @return the type, if given
     */
    public Optional<UnitTypeId> type() {
        return Optional.ofNullable(type);
    }

    /**
     * What it is for.
     *
     * @return the role, if given
     */
    public Optional<UnitRole> role() {
        return Optional.ofNullable(role);
    }

    /**
     * Whether it is a municipal enterprise (kommunalt foretak, KF): it stands beside the departments and owns its cards
     * and data, and a corporate total may include it or leave it out.
     *
     * @return true for an enterprise
     */
    public boolean isEnterprise() {
        return enterprise;
    }

    /**
     * When it exists.
     *
     * @return always, unless dates were given
     */
    public DateRange validity() {
        return validity;
    }

    /**
     * Other names and codes it goes by, for finding it in sources that spell it otherwise.
     *
     * @return in the order given; immutable
     */
    public Set<String> aliases() {
        return aliases;
    }

    /**
     * An uncertain fact as its source printed it, for example {@code "106 res. enh. (16?)"}. Never interpreted.
     *
     * @return the text, unchanged
     */
    public Optional<String> rawText() {
        return Optional.ofNullable(rawText);
    }

    /**
     * A remark beside it, for example {@code "16?"}. Never interpreted.
     *
     * @return the text, unchanged
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Attributes of the caller's own, which the library carries and never reads.
     *
     * @return JSON text by name, in the order given; immutable
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * Where it was read, for messages; no part of equality.
     *
     * @return for example {@code "units.csv:3"}
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgUnit that
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(parent, that.parent)
                && Objects.equals(level, that.level)
                && Objects.equals(type, that.type)
                && role == that.role
                && enterprise == that.enterprise
                && validity.equals(that.validity)
                && aliases.equals(that.aliases)
                && Objects.equals(rawText, that.rawText)
                && Objects.equals(note, that.note)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Id and name. */
    @Override
    public String toString() {
        String text = name.toString();
        return text.equals(id.value()) ? text : id + " (" + text + ")";
    }

    /** Collects the parts of a unit. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {
        private final OrgUnitId id;
        private Label name;
        private @Nullable OrgUnitId parent;
        private @Nullable LevelId level;
        private @Nullable UnitTypeId type;
        private @Nullable UnitRole role;
        private boolean enterprise;
        private DateRange validity = DateRange.always();
        private final Set<String> aliases = new LinkedHashSet<>();
        private @Nullable String rawText;
        private @Nullable String note;
        private final Map<String, String> extensions = new LinkedHashMap<>();
        private @Nullable String place;

        private Builder(OrgUnitId id) {
            this.id = id;
            this.name = Label.of(id.value());
        }

        private Builder(OrgUnit unit) {
            id = unit.id;
            name = unit.name;
            parent = unit.parent;
            level = unit.level;
            type = unit.type;
            role = unit.role;
            enterprise = unit.enterprise;
            validity = unit.validity;
            aliases.addAll(unit.aliases);
            rawText = unit.rawText;
            note = unit.note;
            extensions.putAll(unit.extensions);
            place = unit.place;
        }

        /**
         * Names it in bokmål.
         *
         * @param text not blank
         * @return this
         */
        public Builder name(String text) {
            return name(Label.of(text));
        }

        /**
         * Names it.
         *
         * @param label the name
         * @return this
         */
        public Builder name(Label label) {
            name = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * Places it under another.
         *
         * @param parentId the unit above
         * @return this
         */
        public Builder parent(String parentId) {
            return parent(OrgUnitId.of(parentId));
        }

        /**
         * Places it under another.
         *
         * @param parentId the unit above
         * @return this
         */
        public Builder parent(OrgUnitId parentId) {
            parent = Objects.requireNonNull(parentId, "parentId");
            return this;
        }

        /**
         * Makes it a root.
         *
         * @return this
         */
        public Builder noParent() {
            parent = null;
            return this;
        }

        /**
         * Puts it on a level.
         *
         * @param levelId a level the organisation defines
         * @return this
         */
        public Builder level(String levelId) {
            level = LevelId.of(levelId);
            return this;
        }

        /**
         * Takes it off any level.
         *
         * @return this
         */
        public Builder noLevel() {
            level = null;
            return this;
        }

        /**
         * Says what sort of service it is.
         *
         * @param typeId for example {@code "barnehage"}
         * @return this
         */
        public Builder type(String typeId) {
            type = UnitTypeId.of(typeId);
            return this;
        }

        /**
         * Says what it is for.
         *
         * @param unitRole the role
         * @return this
         */
        public Builder role(UnitRole unitRole) {
            role = Objects.requireNonNull(unitRole, "unitRole");
            return this;
        }

        /**
         * Says whether it is a municipal enterprise.
         *
         * @param isEnterprise true for an enterprise
         * @return this
         */
        public Builder enterprise(boolean isEnterprise) {
            enterprise = isEnterprise;
            return this;
        }

        /**
         * Dates it.
         *
         * @param range when it exists
         * @return this
         */
        public Builder validity(DateRange range) {
            validity = Objects.requireNonNull(range, "range");
            return this;
        }

        /**
         * Adds another name or code it goes by.
         *
         * @param text not blank
         * @return this
         */
        public Builder alias(String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("alias of unit '" + id + "' is blank.");
            }
            aliases.add(text);
            return this;
        }

        /**
         * Keeps an uncertain fact as it was printed.
         *
         * @param text kept unchanged
         * @return this
         */
        public Builder rawText(String text) {
            rawText = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds a remark.
         *
         * @param text kept unchanged
         * @return this
         */
        public Builder note(String text) {
            note = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Adds an attribute of the caller's own.
         *
         * @param key its name; an earlier value is replaced
         * @param json its value as JSON text, kept unchanged and not checked
         * @return this
         */
        public Builder extension(String key, String json) {
            extensions.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(json, "json"));
            return this;
        }

        /**
         * Says where it was read.
         *
         * @param where for example {@code "units.csv:3"}
         * @return this
         */
        public Builder place(String where) {
            place = Objects.requireNonNull(where, "where");
            return this;
        }

        /**
         * The unit.
         *
         * @return a unit with the parts given so far
         */
        public OrgUnit build() {
            return new OrgUnit(this);
        }
    }
}

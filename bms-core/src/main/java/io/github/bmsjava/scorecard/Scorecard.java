package io.github.bmsjava.scorecard;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A card (styringskort, målekart, målekort): layers for all, for roles and types, and for single units, which together
 * make the card of each unit. Immutable; made by {@link #builder}.
 *
 * <p>A card is revised by a new version in force from a date; both versions stand in one {@link ScorecardModel}.
 */
public final class Scorecard {
    private final ScorecardId id;
    private final Label name;
    private final Label word;
    private final CardKind kind;
    private final int version;
    private final DateRange inForce;
    private final @Nullable OrgUnitId owner;
    private final int limit;
    private final @Nullable GroupRule rule;
    private final ImmutableList<LayerScope> appliesTo;
    private final ImmutableList<CardLayer> layers;
    private final ImmutableList<Indicator> indicators;
    private final ImmutableMap<String, String> extensions;
    private final Supplier<ByScope<LayerScope>> scopes = Suppliers.memoize(this::indexScopes);
    private final Supplier<ByScope<CardLayer>> standing = Suppliers.memoize(this::indexLayers);

    Scorecard(ScorecardBuilder builder, List<CardLayer> layers) {
        id = builder.id;
        name = builder.name;
        word = builder.word;
        kind = builder.kind;
        version = builder.version;
        inForce = builder.inForce;
        owner = builder.owner;
        limit = builder.limit;
        rule = builder.rule;
        appliesTo = builder.appliesTo.isEmpty()
                ? ImmutableList.of(LayerScope.all())
                : ImmutableList.copyOf(builder.appliesTo);
        this.layers = ImmutableList.copyOf(layers);
        indicators = ImmutableList.copyOf(builder.indicators);
        extensions = ImmutableMap.copyOf(builder.extensions);
    }

    /**
     * Starts a card.
     *
     * @param id the stable id; also the name until one is given
     * @return a builder of a steering card
     */
    public static ScorecardBuilder builder(String id) {
        return new ScorecardBuilder(ScorecardId.of(id));
    }

    /**
     * A builder that starts from this card.
     *
     * @return a builder with everything set as here
     */
    public ScorecardBuilder toBuilder() {
        return new ScorecardBuilder(this);
    }

    /**
     * The stable id.
     *
     * @return the same through all versions
     */
    public ScorecardId id() {
        return id;
    }

    /**
     * What the card is called.
     *
     * @return the name
     */
    public Label name() {
        return name;
    }

    /**
     * What the customer calls such cards (R40).
     *
     * @return "Styringskort" unless set
     */
    public Label word() {
        return word;
    }

    /**
     * What it is for.
     *
     * @return the kind
     */
    public CardKind kind() {
        return kind;
    }

    /**
     * Its version.
     *
     * @return 1 or more
     */
    public int version() {
        return version;
    }

    /**
     * When this version is in force.
     *
     * @return from inclusive, to exclusive
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * The unit that owns it.
     *
     * @return the owner, if stated
     */
    public Optional<OrgUnitId> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * How many indicators a unit's card should have at most (R35).
     *
     * @return 0 for no limit
     */
    public int limit() {
        return limit;
    }

    /**
     * How the whole card gets a colour (J7).
     *
     * @return the rule; empty for a card that only counts its levels
     */
    public Optional<GroupRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Who has the card.
     *
     * @return scopes of which one must cover the unit; everyone unless set
     */
    public List<LayerScope> appliesTo() {
        return appliesTo;
    }

    /**
     * Whether a unit has the card: the card is for it, and some layer says something to it.
     *
     * @param unit the unit
     * @return true if the unit has the card
     */
    public boolean isFor(OrgUnit unit) {
        return scopes.get().covers(unit) && standing.get().covers(unit);
    }

    /** The layers that cover a unit, drafts left aside: the highest first. */
    List<CardLayer> layersOf(OrgUnit unit) {
        return standing.get().covering(unit);
    }

    /** Whether a layer is for the unit alone. */
    boolean isNamed(OrgUnit unit) {
        return standing.get().names(unit);
    }

    /** The only units that can have the card, where it is for single units. */
    Optional<Set<OrgUnitId>> namedUnits() {
        return scopes.get().onlyUnits().or(() -> standing.get().onlyUnits());
    }

    private ByScope<LayerScope> indexScopes() {
        return new ByScope<>(appliesTo, scope -> scope);
    }

    private ByScope<CardLayer> indexLayers() {
        return new ByScope<>(layers.stream().filter(layer -> !layer.isDraft()).toList(), CardLayer::scope);
    }

    /**
     * The layers.
     *
     * @return in the order given
     */
    public List<CardLayer> layers() {
        return layers;
    }

    /**
     * The layer of a scope, drafts left aside.
     *
     * @param scope for whom
     * @return the layer, or empty
     */
    public Optional<CardLayer> findLayer(LayerScope scope) {
        return layers.stream()
                .filter(layer -> !layer.isDraft() && layer.scope().equals(scope))
                .findFirst();
    }

    /**
     * The indicators defined inside the card.
     *
     * @return in the order given; one id may stand twice
     */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Attributes that others attached; the library keeps them and reads nothing from them.
     *
     * @return name to JSON text, in the order given
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * The card with an indicator moved to another layer: a unit's own becomes common to a type or to all, "nedenfra og
     * opp" (R44). Id, definition and history stay.
     *
     * @param indicator the indicator
     * @param from the layer that has it
     * @param to the layer that shall have it; its groups are completed as needed
     * @return a new card
     * @throws IllegalArgumentException if the layer does not have the indicator
     */
    public Scorecard promote(IndicatorId indicator, LayerScope from, LayerScope to) {
        return CardMoves.promote(this, indicator, from, to);
    }

    /**
     * The card with drafts of an indicator for some units, "ovenfra og ned" (R45). A draft is on nobody's card until the
     * layer is made without {@code draft}.
     *
     * @param indicator an indicator of some layer
     * @param units for whom
     * @return a new card
     * @throws IllegalArgumentException if no layer has the indicator
     */
    public Scorecard cascade(IndicatorId indicator, List<OrgUnitId> units) {
        return CardMoves.cascade(this, indicator, units);
    }

    /**
     * The card with what a pilot has worked out on it, for its sister units too (R186): the pilot's own layer, copied. Where the card
     * applies to the pilot by name, it applies to the sisters as well.
     *
     * @param pilot whose layer is copied; a draft is not
     * @param sisters for whom; one named twice counts once
     * @return a new card
     * @throws IllegalArgumentException if the pilot has no layer of its own, or a sister has one already, also as a draft
     */
    public Scorecard spread(OrgUnitId pilot, List<OrgUnitId> sisters) {
        return CardMoves.spread(this, pilot, sisters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard that
                && id.equals(that.id)
                && name.equals(that.name)
                && word.equals(that.word)
                && kind == that.kind
                && version == that.version
                && inForce.equals(that.inForce)
                && Objects.equals(owner, that.owner)
                && limit == that.limit
                && Objects.equals(rule, that.rule)
                && appliesTo.equals(that.appliesTo)
                && layers.equals(that.layers)
                && indicators.equals(that.indicators)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, then groups and entries, at most forty lines. */
    @Override
    public String toString() {
        return CardText.of(this);
    }
}

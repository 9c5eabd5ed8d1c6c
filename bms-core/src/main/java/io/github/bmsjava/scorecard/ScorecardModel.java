package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.bmsjava.indicator.EarlierDefinition;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.Targets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an evaluation plan is compiled from, besides the organisation: indicators, cards in all their versions,
 * targets. Immutable.
 */
public final class ScorecardModel {
    private final ImmutableMap<IndicatorId, Indicator> indicators;
    private final ImmutableSet<IndicatorId> ambiguous;
    private final ImmutableSet<IndicatorId> unsound;
    private final ImmutableList<Scorecard> cards;
    private final Targets targets;
    private final ImmutableSortedSet<LocalDate> changes;
    private final ImmutableList<Issue> issues;

    ScorecardModel(
            Map<IndicatorId, Indicator> indicators,
            Set<IndicatorId> ambiguous,
            Set<IndicatorId> unsound,
            List<Scorecard> cards,
            Targets targets,
            List<Issue> issues) {
        this.indicators = ImmutableMap.copyOf(indicators);
        this.ambiguous = ImmutableSet.copyOf(ambiguous);
        this.unsound = ImmutableSet.copyOf(unsound);
        this.cards = ImmutableList.copyOf(cards);
        this.targets = targets;
        this.changes = changes(indicators.values());
        this.issues = ImmutableList.copyOf(issues);
    }

    /**
     * The model of cards that define their own indicators and targets.
     *
     * @param cards one or more
     * @return the model
     * @throws io.github.bmsjava.issue.InvalidException if they do not fit together; {@link #builder} gives the issues
     *     as values
     */
    public static ScorecardModel of(Scorecard... cards) {
        ScorecardModelBuilder builder = builder();
        for (Scorecard card : cards) {
            builder.card(card);
        }
        return builder.build().orThrow();
    }

    /**
     * Starts a model.
     *
     * @return an empty builder
     */
    public static ScorecardModelBuilder builder() {
        return new ScorecardModelBuilder();
    }

    /**
     * A builder that starts from this model.
     *
     * @return a builder with everything set as here
     */
    public ScorecardModelBuilder toBuilder() {
        return new ScorecardModelBuilder(this);
    }

    /**
     * The model with another weight of an indicator or a group on a card.
     *
     * @param card the id of the card, all of whose versions that have the part are changed
     * @param part the id of the indicator or group, in whichever layers it stands
     * @param weight zero or more
     * @return a new model
     * @throws IllegalArgumentException if there is no such card, no version of it has the part, or the weight is negative
     */
    public ScorecardModel withWeight(String card, String part, BigDecimal weight) {
        BigDecimal checked = Weights.require(part, weight);
        ScorecardId id = ScorecardId.of(card);
        List<Scorecard> versions =
                cards.stream().filter(known -> known.id().equals(id)).toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("there is no card '" + card + "'."
                    + Nearest.hint(
                            card,
                            cards.stream().map(known -> known.id().value()).toList()));
        }
        Set<String> parts = parts(versions);
        if (!parts.contains(part)) {
            throw new IllegalArgumentException("card '" + card + "' has no indicator or group '" + part
                    + "' that could have a weight." + Nearest.hint(part, parts));
        }
        CardChange change = CardChange.weight(part, checked);
        return rebuilt(toBuilder().cards(known -> known.id().equals(id) ? change.of(known) : known));
    }

    /** The ids of all indicators and groups in any layer. */
    private static Set<String> parts(List<Scorecard> versions) {
        Set<String> parts = new LinkedHashSet<>();
        for (Scorecard version : versions) {
            for (CardLayer layer : version.layers()) {
                layer.forEachGroup(group -> {
                    parts.add(group.id().value());
                    group.entries().forEach(entry -> parts.add(entry.indicator().value()));
                });
            }
        }
        return parts;
    }

    /**
     * The model with the weights of another, where both have the same indicator or group in the same layer of a card.
     *
     * @param other whose weights are taken; a card is the same if its id and the time it is in force are
     * @return a new model
     */
    public ScorecardModel withWeightsOf(ScorecardModel other) {
        return rebuilt(toBuilder()
                .cards(card -> other.sameCard(card)
                        .map(found -> PartsElsewhere.weights(card, found))
                        .orElse(card)));
    }

    /**
     * The model with the targets of another: all that stand beside cards, and the bounds on cards where both have the same indicator
     * in the same layer.
     *
     * @param other whose targets are taken; a card is the same if its id and the time it is in force are
     * @return a new model, whose looser local targets are treated as those of the other
     */
    public ScorecardModel withTargetsOf(ScorecardModel other) {
        return rebuilt(toBuilder()
                .targetsOf(other.toBuilder())
                .cards(card -> other.sameCard(card)
                        .map(found -> PartsElsewhere.bounds(card, found))
                        .orElse(card)));
    }

    /**
     * The model with another definition of an indicator, on whatever cards it is defined.
     *
     * @param indicator the definition, in place of those of the same id
     * @return a new model, with everything that does not fit in it
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Validated<ScorecardModel> withIndicator(Indicator indicator) {
        indicator(indicator.id().value()); // says what is near where there is none
        return toBuilder().replacing(indicator).build();
    }

    private Optional<Scorecard> sameCard(Scorecard card) {
        return cards.stream()
                .filter(known -> known.id().equals(card.id()) && known.inForce().equals(card.inForce()))
                .findFirst();
    }

    /** What was wrong was left out before, or is left out as a plan leaves it out: at its smallest whole. */
    private static ScorecardModel rebuilt(ScorecardModelBuilder builder) {
        return builder.build().partial().orElseThrow();
    }

    /**
     * The indicators.
     *
     * @return those of the catalogue, then those of the cards, in the order given
     */
    public List<Indicator> indicators() {
        return indicators.values().asList();
    }

    /**
     * The indicator of an id.
     *
     * @param id the id
     * @return the indicator
     * @throws IllegalArgumentException if there is none
     */
    public Indicator indicator(String id) {
        return findIndicator(IndicatorId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator '" + id + "'."
                        + Nearest.hint(
                                id,
                                indicators.keySet().stream()
                                        .map(IndicatorId::value)
                                        .toList())));
    }

    /**
     * The indicator of an id, if there is one.
     *
     * @param id the id
     * @return the indicator, or empty
     */
    public Optional<Indicator> findIndicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The indicator of an id as it was defined in a period (R87).
     *
     * @param id the id
     * @param period the period, on whose last day the definition held
     * @return the definition, or empty where there is no such indicator
     */
    public Optional<Indicator> findIndicator(IndicatorId id, Period period) {
        return findIndicator(id).map(indicator -> indicator.in(period));
    }

    /**
     * Whether an indicator was defined twice, differently; such a one is never judged.
     *
     * @param id the id
     * @return true if nobody can say which definition holds
     */
    public boolean isAmbiguous(IndicatorId id) {
        return ambiguous.contains(id);
    }

    /**
     * Whether an indicator is defined once, and can climb as it says (J8, J9). One that cannot is never judged, and does
     * not climb.
     *
     * @param id the id
     * @return false for an indicator whose rules were refused, or which is ambiguous
     */
    public boolean isSound(IndicatorId id) {
        return !ambiguous.contains(id) && !unsound.contains(id);
    }

    /**
     * The cards.
     *
     * @return all versions, in the order given
     */
    public List<Scorecard> cards() {
        return cards;
    }

    /**
     * The targets: those set on cards and those set beside them.
     *
     * @return the targets
     */
    public Targets targets() {
        return targets;
    }

    /**
     * What was odd or wrong when the model was built. Who has nothing but the model sees here what was left out of it.
     *
     * @return those that came with it from {@link ScorecardModelBuilder#build()}; they do not count when models are compared
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The cards of a unit in a period: those in force, and the unit valid, on its last day (J18).
     *
     * @param unit the unit
     * @param period the period
     * @return the cards in the order given, with what is wrong with them, such as a required indicator removed
     */
    public Validated<List<UnitCard>> cardsOf(OrgUnit unit, Period period) {
        List<Issue> issues = new ArrayList<>();
        List<UnitCard> found = new ArrayList<>();
        if (unit.validity().containsLastDayOf(period)) {
            for (Scorecard card : cards) {
                if (card.inForce().containsLastDayOf(period) && card.isFor(unit)) {
                    CardAssembly.assemble(card, unit, definitionsDuring(card.inForce()))
                            .collect(issues)
                            .ifPresent(found::add);
                }
            }
        }
        return Validated.of(List.copyOf(found), issues);
    }

    /** The days on which a definition of any indicator begins to hold. */
    static ImmutableSortedSet<LocalDate> changes(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.earlier().stream())
                .map(EarlierDefinition::until)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The indicators by id, as they were defined at some time or other within a stretch of it. */
    private List<Function<IndicatorId, Optional<Indicator>>> definitionsDuring(DateRange range) {
        return definitionsDuring(range, indicators, changes);
    }

    static List<Function<IndicatorId, Optional<Indicator>>> definitionsDuring(
            DateRange range, Map<IndicatorId, Indicator> indicators, SortedSet<LocalDate> changes) {
        return range.cutAt(changes).stream()
                .map(DateRange::anyDay)
                .map(day -> (Function<IndicatorId, Optional<Indicator>>)
                        id -> Optional.ofNullable(indicators.get(id)).map(indicator -> indicator.on(day)))
                .toList();
    }

    /**
     * The structures that a card has in an organisation.
     *
     * @param card one of {@link #cards()}
     * @param organisation the units
     * @return the shape of every unit's card, whenever it is in force
     */
    public CardShapes shapes(Scorecard card, Organisation organisation) {
        return CardShapes.of(card, organisation, definitionsDuring(card.inForce()));
    }

    /**
     * The units that have no card in a period (R6, R7, R11).
     *
     * @param organisation the units
     * @param period the period
     * @return those valid on the period's last day and without any card, in the organisation's order
     */
    public List<OrgUnit> unitsWithoutCard(Organisation organisation, Period period) {
        return organisation.units().stream()
                .filter(unit -> unit.validity().containsLastDayOf(period))
                .filter(unit ->
                        cards.stream().noneMatch(card -> card.inForce().containsLastDayOf(period) && card.isFor(unit)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScorecardModel that
                && indicators.equals(that.indicators)
                && ambiguous.equals(that.ambiguous)
                && cards.equals(that.cards)
                && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return cards.hashCode();
    }

    /** How many indicators, cards and targets. */
    @Override
    public String toString() {
        return indicators.size() + " indicators, " + cards.size() + " cards, " + targets;
    }
}

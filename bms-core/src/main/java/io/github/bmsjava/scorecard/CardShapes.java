package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The structures that a card has in an organisation: units that the same layers cover have one shape. Says nothing of
 * time. Immutable; takes four bytes a unit, and less where few units have the card.
 */
public final class CardShapes {
    /** The shape of a unit that does not have the card. */
    public static final int NONE = -1;

    private final Scorecard card;
    private final List<OrgUnit> units;
    private final List<Function<IndicatorId, Optional<Indicator>>> known;
    /** The units that may have the card, in ascending order; null for all. */
    private final int @Nullable [] places;

    private final int[] shapes;
    private final ImmutableList<UnitCard> representatives;
    private final BitSet faulty;

    private CardShapes(
            Scorecard card,
            Organisation organisation,
            List<Function<IndicatorId, Optional<Indicator>>> known,
            int @Nullable [] places) {
        this.card = card;
        this.units = organisation.units();
        this.known = known;
        this.places = places;
        this.shapes = new int[places == null ? units.size() : places.length];
        this.faulty = new BitSet();
        this.representatives = ImmutableList.copyOf(fill());
    }

    static CardShapes of(
            Scorecard card, Organisation organisation, List<Function<IndicatorId, Optional<Indicator>>> known) {
        int[] places =
                card.namedUnits().map(named -> places(named, organisation)).orElse(null);
        return new CardShapes(card, organisation, known, places);
    }

    private static int[] places(Set<OrgUnitId> named, Organisation organisation) {
        return named.stream()
                .mapToInt(organisation::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .toArray();
    }

    /** What decides which layers cover a unit that no layer names. */
    private record Kind(@Nullable UnitRole role, @Nullable UnitTypeId type) {}

    private List<UnitCard> fill() {
        List<UnitCard> found = new ArrayList<>();
        Map<Kind, Integer> byKind = new HashMap<>();
        Map<List<CardLayer>, Integer> byLayers = new HashMap<>();
        for (int i = 0; i < shapes.length; i++) {
            OrgUnit unit = units.get(places == null ? i : places[i]);
            if (!card.isFor(unit)) {
                shapes[i] = NONE;
            } else if (card.isNamed(unit)) {
                shapes[i] = byLayers.computeIfAbsent(card.layersOf(unit), layers -> assemble(unit, found));
            } else {
                Kind kind = new Kind(unit.role().orElse(null), unit.type().orElse(null));
                shapes[i] = byKind.computeIfAbsent(
                        kind, any -> byLayers.computeIfAbsent(card.layersOf(unit), layers -> assemble(unit, found)));
            }
        }
        return found;
    }

    private int assemble(OrgUnit unit, List<UnitCard> found) {
        Validated<UnitCard> assembled = CardAssembly.assemble(card, unit, known);
        faulty.set(found.size(), !assembled.issues().isEmpty());
        found.add(assembled.partial().orElseThrow());
        return found.size() - 1;
    }

    /**
     * The card.
     *
     * @return with all its layers
     */
    public Scorecard card() {
        return card;
    }

    /**
     * How many shapes there are.
     *
     * @return zero where no unit has the card
     */
    public int count() {
        return representatives.size();
    }

    /**
     * The shape of a unit's card.
     *
     * @param unit its place in {@link Organisation#units()}
     * @return a number below {@link #count()}, or {@link #NONE}
     */
    public int shape(int unit) {
        int at = places == null ? unit : Arrays.binarySearch(places, unit);
        return at < 0 ? NONE : shapes[at];
    }

    /**
     * A card of a shape: that of the first unit that has it.
     *
     * @param shape a number below {@link #count()}
     * @return its groups and rows are those of every unit of the shape
     */
    public UnitCard representative(int shape) {
        return representatives.get(shape);
    }

    /**
     * The card of a unit.
     *
     * @param unit its place in {@link Organisation#units()}
     * @return its card, or empty where it has none
     */
    public Optional<UnitCard> find(int unit) {
        int shape = shape(unit);
        return shape == NONE
                ? Optional.empty()
                : Optional.of(representative(shape).of(units.get(unit)));
    }

    /**
     * Whether anything is wrong with any of the shapes.
     *
     * @return true if some unit has {@link #issues}
     */
    public boolean hasIssues() {
        return !faulty.isEmpty();
    }

    /**
     * What is wrong with the card of a unit, in words that name the unit.
     *
     * @param unit its place in {@link Organisation#units()}
     * @return in the order found
     */
    public List<Issue> issues(int unit) {
        int shape = shape(unit);
        return shape == NONE || !faulty.get(shape)
                ? List.of()
                : CardAssembly.assemble(card, units.get(unit), known).issues();
    }

    /** The card and the number of shapes. */
    @Override
    public String toString() {
        return count() + " shapes of card " + card.id();
    }
}

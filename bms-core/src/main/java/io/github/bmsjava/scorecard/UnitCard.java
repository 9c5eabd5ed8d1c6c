package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The card of one unit: all layers that cover it laid over each other, each entry marked with the layer it is from. */
public final class UnitCard {
    private final Scorecard card;
    private final OrgUnit unit;
    private final ImmutableList<Group> groups;
    private final ImmutableList<Group> offCard;
    private final ImmutableList<Row> rows;
    private final ImmutableList<Row> offCardRows;
    private final ImmutableSet<GroupId> unsound;
    private final boolean sound;

    UnitCard(Scorecard card, OrgUnit unit, List<Group> groups, List<Group> offCard, List<GroupChecks.Fault> faults) {
        this.card = card;
        this.unit = unit;
        this.groups = ImmutableList.copyOf(groups);
        this.offCard = ImmutableList.copyOf(offCard);
        this.rows = rows(groups);
        this.offCardRows = rows(offCard);
        ImmutableSet.Builder<GroupId> ids = ImmutableSet.builder();
        boolean whole = true;
        for (GroupChecks.Fault fault : faults) {
            if (fault.group() == null) {
                whole = false;
            } else {
                ids.add(fault.group());
            }
        }
        this.unsound = ids.build();
        this.sound = whole;
    }

    private UnitCard(UnitCard like, OrgUnit unit) {
        this.card = like.card;
        this.unit = unit;
        this.groups = like.groups;
        this.offCard = like.offCard;
        this.rows = like.rows;
        this.offCardRows = like.offCardRows;
        this.unsound = like.unsound;
        this.sound = like.sound;
    }

    /** The card of another unit that the same layers cover. */
    UnitCard of(OrgUnit other) {
        return other.equals(unit) ? this : new UnitCard(this, other);
    }

    private static ImmutableList<Row> rows(List<Group> groups) {
        ImmutableList.Builder<Row> all = ImmutableList.builder();
        groups.forEach(group -> addRows(ImmutableList.of(), group, all));
        return all.build();
    }

    private static void addRows(ImmutableList<Group> above, Group group, ImmutableList.Builder<Row> rows) {
        ImmutableList<Group> path =
                ImmutableList.<Group>builder().addAll(above).add(group).build();
        group.entries().forEach(entry -> rows.add(new Row(path, entry)));
        group.groups().forEach(below -> addRows(path, below, rows));
    }

    /**
     * A row of a card: an entry and the groups it stands in.
     *
     * @param path the groups, from the outermost to the one that holds the entry
     * @param entry the entry
     */
    public record Row(List<Group> path, CardEntry entry) {
        /**
         * Copies the path.
         *
         * @param path at least one group
         * @param entry the entry
         */
        public Row {
            path = ImmutableList.copyOf(path);
            Objects.requireNonNull(entry, "entry");
            if (path.isEmpty()) {
                throw new IllegalArgumentException("path of entry " + entry + " is empty.");
            }
        }

        /**
         * The outermost group, on most cards the perspective.
         *
         * @return the first of the path
         */
        public Group perspective() {
            return path.get(0);
        }

        /**
         * The nearest success factor above the entry.
         *
         * @return the innermost group of that kind, or empty
         */
        public Optional<Group> successFactor() {
            for (int i = path.size() - 1; i >= 0; i--) {
                if (path.get(i).kind() == GroupKind.SUCCESS_FACTOR) {
                    return Optional.of(path.get(i));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The card it comes from.
     *
     * @return the card with all its layers
     */
    public Scorecard card() {
        return card;
    }

    /**
     * The unit whose card it is.
     *
     * @return the unit
     */
    public OrgUnit unit() {
        return unit;
    }

    /**
     * The outermost groups on the card.
     *
     * @return in card order
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The groups beside the card: chosen indicators, which may stand on the card as well (R104).
     *
     * @return in card order
     */
    public List<Group> offCardGroups() {
        return offCard;
    }

    /**
     * Whether the card's own rule can be used with what stands on the card.
     *
     * @return false where an issue says why not; true where the card has no rule
     */
    public boolean isSound() {
        return sound;
    }

    /**
     * Whether a group's rule can be used with what stands in the group.
     *
     * @param group a group of this card, or beside it
     * @return false where an issue says why not; true where the group has no rule
     */
    public boolean isSound(Group group) {
        return !unsound.contains(group.id());
    }

    /**
     * Every entry of the groups beside the card.
     *
     * @return in card order; an indicator may stand in several groups, and on the card as well
     */
    public List<Row> offCardRows() {
        return offCardRows;
    }

    /**
     * Every entry on the card and beside it, with its groups.
     *
     * @return those on the card first
     */
    public Stream<Row> allRows() {
        return Stream.concat(rows.stream(), offCardRows.stream());
    }

    /**
     * Every entry on the card with its groups.
     *
     * @return in card order
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The row of an indicator.
     *
     * @param indicator its id
     * @return the row, or empty where the card does not have it
     */
    public Optional<Row> findRow(IndicatorId indicator) {
        return rows.stream()
                .filter(row -> row.entry().indicator().equals(indicator))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitCard that
                && card.equals(that.card)
                && unit.equals(that.unit)
                && groups.equals(that.groups)
                && offCard.equals(that.offCard)
                && unsound.equals(that.unsound)
                && sound == that.sound;
    }

    @Override
    public int hashCode() {
        return Objects.hash(card, unit);
    }

    /** The card, the unit and the number of rows. */
    @Override
    public String toString() {
        return card.word() + " " + card.id() + " of " + unit.id() + " with " + rows.size() + " indicators";
    }
}

package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card's groups with the results of their entries laid beside them. */
final class CardTree {
    private final UnitCard card;
    private final Period period;
    private final List<GroupNode> order = new ArrayList<>();

    CardTree(UnitCard card, Period period) {
        this.card = card;
        this.period = period;
    }

    /** Reads the card; the node of the whole card holds its outermost groups and not those beside it. */
    GroupNode whole(List<Explanation> rows, List<Explanation> offCardRows) {
        List<GroupNode> groups = nodes(card.groups(), true, new Results(rows));
        nodes(card.offCardGroups(), true, new Results(offCardRows));
        return new GroupNode(
                null,
                card.card().id().value(),
                card.card().name(),
                card.card().rule().orElse(null),
                true,
                card.isSound(),
                List.of(),
                groups);
    }

    /** Every group, each before those in it, those beside the card last. */
    List<GroupNode> order() {
        return order;
    }

    private List<GroupNode> nodes(List<Group> groups, boolean aboveInUse, Results results) {
        List<GroupNode> nodes = new ArrayList<>();
        for (Group group : groups) {
            nodes.add(node(group, aboveInUse, results));
        }
        return nodes;
    }

    private GroupNode node(Group group, boolean aboveInUse, Results results) {
        boolean inUse = aboveInUse && group.inUse().containsLastDayOf(period);
        int place = order.size();
        List<GroupNode.Row> entries = new ArrayList<>();
        for (CardEntry entry : group.entries()) {
            Explanation result = results.next(entry);
            if (!entry.isAdvisory()) {
                entries.add(new GroupNode.Row(entry, result));
            }
        }
        List<GroupNode> below = nodes(group.groups(), inUse, results);
        GroupNode node = new GroupNode(
                group,
                group.id().value(),
                group.name(),
                group.rule().orElse(null),
                inUse,
                card.isSound(group),
                entries,
                below);
        order.add(place, node);
        return node;
    }

    /** Results in the order of the rows; a row whose indicator nobody defined has none. */
    private static final class Results {
        private final Iterator<Explanation> rest;
        private @Nullable Explanation ahead;

        Results(List<Explanation> results) {
            rest = results.iterator();
            ahead = rest.hasNext() ? rest.next() : null;
        }

        @Nullable
        Explanation next(CardEntry entry) {
            Explanation found = ahead;
            if (found == null || !found.indicator().id().equals(entry.indicator())) {
                return null;
            }
            ahead = rest.hasNext() ? rest.next() : null;
            return found;
        }
    }
}

package io.github.bmsjava.examples.verification;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Step 5: the unit's own results form its groups (J7). */
final class Groups {
    private final World world;
    private final UnitCard card;
    private final Map<IndicatorId, Row> rows;
    private final Map<GroupId, Group> definitions = new LinkedHashMap<>();
    private final Set<GroupId> unused = new HashSet<>();
    private final Map<GroupId, GroupRow> known = new LinkedHashMap<>();

    Groups(World world, UnitCard card, Period period, Map<IndicatorId, Row> rows) {
        this.world = world;
        this.card = card;
        this.rows = rows;
        card.groups().forEach(top -> define(top, period, true));
        card.offCardGroups().forEach(top -> define(top, period, true));
    }

    private void define(Group group, Period period, boolean inUse) {
        boolean used = inUse && group.inUse().containsLastDayOf(period);
        definitions.putIfAbsent(group.id(), group);
        if (!used) {
            unused.add(group.id());
        }
        group.groups().forEach(below -> define(below, period, used));
    }

    /** Why a rule gives no light, whatever its parts say. */
    private Optional<Reason> never(boolean sound, boolean inUse) {
        if (card.card().kind() == CardKind.STATISTICS) {
            return Optional.of(Unjudged.STATISTICS);
        }
        if (!sound) {
            return Optional.of(Unjudged.INVALID_DEFINITION);
        }
        return inUse ? Optional.empty() : Optional.of(Absence.NOT_IN_USE);
    }

    World world() {
        return world;
    }

    Map<GroupId, GroupRow> all() {
        Map<GroupId, GroupRow> all = new LinkedHashMap<>();
        definitions.forEach((id, group) -> all.put(id, group(group)));
        return all;
    }

    GroupRow whole() {
        String id = card.card().id().value();
        Optional<GroupRule> rule = card.card().rule();
        if (rule.isEmpty()) {
            return new GroupRow(id, null, Status.none(Unjudged.NO_RULE));
        }
        Optional<Reason> never = never(card.isSound(), true);
        if (never.isPresent()) {
            return new GroupRow(id, rule.get(), Status.none(never.get()));
        }
        List<GroupPiece> parts = new ArrayList<>();
        card.groups().forEach(group -> add(group, rule.get(), parts));
        return new GroupFormula(this, id, rule.get(), parts).row();
    }

    Optional<GroupRow> group(GroupId id) {
        return Optional.ofNullable(definitions.get(id)).map(this::group);
    }

    Optional<Row> row(IndicatorId id) {
        return Optional.ofNullable(rows.get(id));
    }

    private GroupRow group(Group group) {
        GroupRow found = known.get(group.id());
        if (found == null) {
            found = group.rule()
                    .map(rule -> never(card.isSound(group), !unused.contains(group.id()))
                            .map(reason -> {
                                GroupRow row = new GroupRow(group.id().value(), rule, Status.none(reason));
                                row.parts = parts(group, rule);
                                return row;
                            })
                            .orElseGet(
                                    () -> new GroupFormula(this, group.id().value(), rule, parts(group, rule)).row()))
                    .orElseGet(() -> new GroupRow(group.id().value(), null, Status.none(Unjudged.NO_RULE)));
            known.put(group.id(), found);
        }
        return found;
    }

    /** The nearest descendants that are indicators or have a rule. */
    private List<GroupPiece> parts(Group group, GroupRule rule) {
        List<GroupPiece> parts = new ArrayList<>();
        for (CardEntry entry : group.entries()) {
            if (!entry.isAdvisory()) {
                Row row = rows.getOrDefault(entry.indicator(), Row.undefined());
                parts.add(GroupPiece.of(entry.indicator().value(), entry.weight(), row, rule));
            }
        }
        group.groups().forEach(below -> add(below, rule, parts));
        return parts;
    }

    private void add(Group group, GroupRule rule, List<GroupPiece> parts) {
        if (group.rule().isPresent()) {
            parts.add(GroupPiece.of(group.id().value(), group.weight(), group(group), rule));
        } else {
            parts.addAll(parts(group, rule));
        }
    }
}

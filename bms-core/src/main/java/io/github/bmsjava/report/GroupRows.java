package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.value.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of groups in the table of a card: each stands once, above what is in the group. Not thread-safe. */
final class GroupRows {
    private static final String INDENT = "  ";

    private final List<CardResult> cards;
    private final Cells cells;
    private final GroupCells texts;
    private final Language language;
    private final Set<GroupId> told = new HashSet<>();

    /** For the periods of one card; none for a card without lights. */
    GroupRows(List<CardResult> cards, Cells cells, Language language) {
        this.cards = cards;
        this.cells = cells;
        this.texts = new GroupCells(cells, language);
        this.language = language;
    }

    /** Adds a line for each period in which the group has a rule; says whether there was any. */
    boolean add(GroupId id, String indent, TextTable table) {
        told.add(id);
        return addRows(Optional.of(id), indent, table);
    }

    /** Adds the lines of the groups between the perspective and a row, unless they stand; gives the indent of the row. */
    String addAbove(UnitCard.Row row, TextTable table) {
        String indent = INDENT;
        for (Group group : row.path().subList(1, row.path().size())) {
            if (hasRule(group.id())) {
                if (!told.contains(group.id())) {
                    add(group.id(), indent, table);
                }
                indent += INDENT;
            }
        }
        return indent;
    }

    /** Adds a line for each period in which the card itself has a rule. */
    void addWhole(TextTable table) {
        addRows(Optional.empty(), "", table);
    }

    private boolean hasRule(GroupId id) {
        return cards.stream().anyMatch(card -> result(card, Optional.of(id)).isPresent());
    }

    private static Optional<GroupResult> result(CardResult card, Optional<GroupId> id) {
        return GroupLines.of(card).stream()
                .filter(result -> result.group().map(Group::id).equals(id))
                .findFirst();
    }

    private boolean addRows(Optional<GroupId> id, String indent, TextTable table) {
        int before = table.size();
        for (CardResult card : cards) {
            result(card, id).map(GroupResult::explain).ifPresent(why -> {
                String name = id.isPresent()
                        ? why.name().in(language)
                        : cells.messages().text("report.whole-card");
                table.row(
                        table.size() == before ? indent + name : "",
                        card.period().label(language),
                        "",
                        texts.value(why),
                        texts.light(why),
                        texts.remark(why));
            });
        }
        return table.size() > before;
    }
}

package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.scorecard.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which groups of a card have a line of their own: those with a rule under which anything is shown. */
final class GroupLines {
    private GroupLines() {}

    /** The groups in the order of the card, then the card itself. */
    static List<GroupResult> of(CardResult card) {
        return Stream.concat(card.groups().stream(), Stream.of(card.whole()))
                .filter(result -> result.explain().rule().isPresent())
                .filter(result -> isShown(card, result))
                .toList();
    }

    private static boolean isShown(CardResult card, GroupResult result) {
        return card.indicators().stream()
                .filter(row -> result.group().map(group -> isIn(row, group)).orElse(true))
                .anyMatch(Cells::hasContent);
    }

    private static boolean isIn(IndicatorResult row, Group group) {
        return row.row().path().stream().anyMatch(above -> above.id().equals(group.id()));
    }

    /** The outermost group that holds the group, or is it; empty for the card itself and for groups beside it. */
    static Optional<Group> perspective(CardResult card, GroupResult result) {
        return result.group()
                .flatMap(group -> card.card().groups().stream()
                        .filter(outermost -> holds(outermost, group))
                        .findFirst());
    }

    private static boolean holds(Group outer, Group group) {
        return outer.id().equals(group.id()) || outer.groups().stream().anyMatch(inner -> holds(inner, group));
    }
}

package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One result that can be compared with what stands in the same place of another run or period.
 *
 * @param place where it stands on the unit's cards
 * @param unit whose it is
 * @param name what is judged
 * @param judgement what was said of it
 * @param indicator the result of an indicator, else null
 * @param group the result of a group or card, else null
 */
record Cell(
        Place place,
        OrgUnit unit,
        Label name,
        Judgement judgement,
        @Nullable IndicatorResult indicator,
        @Nullable GroupResult group) {

    /** What a difference can be of. */
    enum Kind {
        INDICATOR,
        GROUP,
        CARD
    }

    /** A place on the cards of a unit. */
    record Place(ScorecardId card, Kind kind, String id) {}

    /** All of a unit: by card its rows, those beside it, its groups, and last itself. */
    static Map<Place, Cell> of(UnitResults unit) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        for (CardResult card : unit.cards()) {
            Stream.concat(card.indicators().stream(), card.offCard().stream())
                    .map(Cell::of)
                    .forEach(cell -> cells.putIfAbsent(cell.place(), cell));
            card.groups().stream()
                    .map(group -> of(card, Kind.GROUP, group))
                    .forEach(cell -> cells.putIfAbsent(cell.place(), cell));
            Cell whole = of(card, Kind.CARD, card.whole());
            cells.put(whole.place(), whole);
        }
        return cells;
    }

    private static Cell of(IndicatorResult result) {
        return new Cell(
                new Place(
                        result.card().card().id(),
                        Kind.INDICATOR,
                        result.indicator().id().value()),
                result.unit(),
                result.indicator().name(),
                Judgement.of(result),
                result,
                null);
    }

    private static Cell of(CardResult card, Kind kind, GroupResult result) {
        return new Cell(
                new Place(card.card().card().id(), kind, result.id()),
                card.card().unit(),
                result.group().map(Group::name).orElse(card.card().card().name()),
                Judgement.of(result),
                null,
                result);
    }

    Optional<IndicatorResult> findIndicator() {
        return Optional.ofNullable(indicator);
    }

    Optional<GroupResult> findGroup() {
        return Optional.ofNullable(group);
    }
}

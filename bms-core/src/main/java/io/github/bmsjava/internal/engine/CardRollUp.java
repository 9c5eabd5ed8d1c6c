package io.github.bmsjava.internal.engine;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups of one unit's card, from the results of its rows (J7, J21). */
public final class CardRollUp {
    /**
     * What became of a card.
     *
     * @param whole the card itself
     * @param groups every group, each before those in it, in card order, those beside the card last
     */
    public record Outcome(GroupExplanation whole, Map<Group, GroupExplanation> groups) {}

    private CardRollUp() {}

    /**
     * Rolls a card up.
     *
     * @param card the unit's card
     * @param rows a result for each of {@link UnitCard#rows()}, in their order
     * @param offCardRows a result for each of {@link UnitCard#offCardRows()}, in their order
     * @return the card and its groups
     */
    public static Outcome of(UnitCard card, List<Explanation> rows, List<Explanation> offCardRows) {
        return new Outcome(
                GroupExplanation.builder(card.card().id().value(), card.card().name(), null)
                        .status(io.github.bmsjava.threshold.Status.none(io.github.bmsjava.threshold.Unjudged.NO_RULE))
                        .build(),
                new LinkedHashMap<>());
    }
}

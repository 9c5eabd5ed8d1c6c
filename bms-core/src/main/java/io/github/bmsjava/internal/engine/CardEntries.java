package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** In which shapes of a card an indicator stands, on the card or beside it. Immutable; equal only to itself. */
final class CardEntries {
    private static final BitSet NOWHERE = new BitSet();

    private final CardShapes shapes;
    private final Map<IndicatorId, BitSet> byIndicator = new HashMap<>();

    CardEntries(CardShapes shapes) {
        this.shapes = shapes;
        for (int i = 0; i < shapes.count(); i++) {
            int shape = i;
            UnitCard card = shapes.representative(shape);
            Stream.concat(card.rows().stream(), card.offCardRows().stream())
                    .forEach(row -> byIndicator
                            .computeIfAbsent(row.entry().indicator(), id -> new BitSet())
                            .set(shape));
        }
    }

    Scorecard card() {
        return shapes.card();
    }

    CardShapes shapes() {
        return shapes;
    }

    /** The shapes that have an indicator. */
    BitSet with(IndicatorId indicator) {
        return byIndicator.getOrDefault(indicator, NOWHERE);
    }

    /** Whether a unit has an indicator on or beside the card. */
    boolean has(int unit, IndicatorId indicator) {
        int shape = shapes.shape(unit);
        return shape != CardShapes.NONE && with(indicator).get(shape);
    }
}

package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which shapes of a card an indicator stands, on the card or beside it. Immutable; equal only to itself. */
final class CardEntries {
    private static final BitSet NOWHERE = new BitSet();

    private final CardShapes shapes;
    private final ScorecardModel model;
    private final Map<IndicatorId, BitSet> byIndicator = new HashMap<>();
    /** The same, and where it stands for the sake of one that is computed from it. */
    private final Map<IndicatorId, BitSet> serving = new HashMap<>();

    CardEntries(ScorecardModel model, CardShapes shapes) {
        this.model = model;
        this.shapes = shapes;
        for (int i = 0; i < shapes.count(); i++) {
            int shape = i;
            UnitCard card = shapes.representative(shape);
            Stream.concat(card.rows().stream(), card.offCardRows().stream()).forEach(row -> {
                IndicatorId id = row.entry().indicator();
                byIndicator.computeIfAbsent(id, any -> new BitSet()).set(shape);
                serve(id, shape);
            });
        }
    }

    private void serve(IndicatorId id, int shape) {
        BitSet shown = serving.computeIfAbsent(id, any -> new BitSet());
        if (!shown.get(shape)) {
            shown.set(shape);
            model.findIndicator(id).map(Indicator::definitions).orElse(List.of()).stream()
                    .flatMap(definition -> definition.formula().stream())
                    .flatMap(formula -> formula.operands().stream())
                    .forEach(operand -> serve(IndicatorId.of(operand.name()), shape));
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

    /** The shapes that have an indicator, or one that is computed from it. */
    BitSet serving(IndicatorId indicator) {
        return serving.getOrDefault(indicator, NOWHERE);
    }

    /** Whether a unit has an indicator on or beside the card, or one that is computed from it. */
    boolean serves(int unit, IndicatorId indicator) {
        int shape = shapes.shape(unit);
        return shape != CardShapes.NONE && serving(indicator).get(shape);
    }
}

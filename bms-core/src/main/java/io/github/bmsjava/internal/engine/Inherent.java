package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import java.util.Optional;

/** Why figures of an indicator have no light on a card, whatever they are. */
public final class Inherent {
    private Inherent() {}

    /** The reason, or empty where a target decides. */
    public static Optional<Unjudged> reason(ScorecardModel model, CardKind card, Indicator indicator) {
        if (!model.isSound(indicator.id())) {
            return Optional.of(Unjudged.INVALID_DEFINITION);
        }
        if (card == CardKind.STATISTICS) {
            return Optional.of(Unjudged.STATISTICS);
        }
        if (indicator.state() != IndicatorState.DECIDED) {
            return Optional.of(Unjudged.NOT_DECIDED);
        }
        return indicator.direction() == Direction.NONE ? Optional.of(Unjudged.NO_DIRECTION) : Optional.empty();
    }
}

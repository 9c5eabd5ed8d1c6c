package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.Climb;
import io.github.bmsjava.internal.engine.RollUpRun;
import io.github.bmsjava.internal.group.CardRollUp;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import java.util.ArrayList;
import java.util.List;

/**
 * Works single results out with all that is to be said of them. What it has looked up it keeps, for results to come. Not
 * thread-safe.
 */
final class Execution {
    private final EvaluationPlan plan;
    private final Withholding withholding;
    private final RollUpRun rollUp;

    Execution(EvaluationPlan plan, Inputs inputs) {
        this.plan = plan;
        this.withholding = inputs.withholding();
        this.rollUp = new RollUpRun(plan.model(), plan.structure(), inputs.figures(), withholding.pattern());
    }

    Climb climb(Indicator indicator, ScorecardId card, Period period, ValueKind kind) {
        return rollUp.climb(indicator, card, period, kind);
    }

    RollUpRun rollUp() {
        return rollUp;
    }

    /** A unit's whole card. */
    CardResult card(UnitCard card, Period period, ValueKind kind) {
        List<IndicatorResult> rows = results(card, card.rows(), period, kind);
        List<IndicatorResult> offCard = results(card, card.offCardRows(), period, kind);
        CardRollUp.Outcome outcome = CardRollUp.of(
                card,
                period,
                rows.stream().map(IndicatorResult::explain).toList(),
                offCard.stream().map(IndicatorResult::explain).toList());
        List<GroupResult> groups = new ArrayList<>();
        outcome.groups().forEach((group, explanation) -> groups.add(new GroupResult(group, GroupCell.of(explanation))));
        return new CardResult(
                card, period, rows, offCard, new GroupResult(null, GroupCell.of(outcome.whole())), groups);
    }

    private List<IndicatorResult> results(UnitCard card, List<UnitCard.Row> rows, Period period, ValueKind kind) {
        List<IndicatorResult> results = new ArrayList<>();
        for (UnitCard.Row row : rows) {
            plan.model()
                    .findIndicator(row.entry().indicator(), period)
                    .ifPresent(indicator -> results.add(new IndicatorResult(
                            card, row, ResultCell.of(explain(card, row, indicator, period, kind)))));
        }
        return results;
    }

    /** One row of a unit's card. */
    Explanation explain(UnitCard card, UnitCard.Row row, Indicator indicator, Period period, ValueKind kind) {
        return explain(card, row, indicator, climb(indicator, card.card().id(), period, kind), period, kind);
    }

    /** One row of a unit's card, whose figures climb with those of other units. */
    Explanation explain(
            UnitCard card, UnitCard.Row row, Indicator indicator, Climb climb, Period period, ValueKind kind) {
        ObservationKey key = new ObservationKey(card.unit().id(), indicator.id(), period, kind);
        Judge judge = new Judge(plan.model(), card, row, indicator, key);
        return withholding.withholds(card.unit().id(), indicator.id(), period)
                ? judge.suppressed()
                : judge.judge(climb);
    }
}

package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.internal.engine.RollUpRun;
import io.github.bmsjava.internal.engine.ShardKey;
import io.github.bmsjava.internal.engine.Shards;
import io.github.bmsjava.internal.engine.Stations;
import io.github.bmsjava.internal.group.CardLayout;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.target.ScorecardId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes partials, and finishes the figures above them. */
final class Finisher {
    private final EvaluationPlan plan;

    Finisher(EvaluationPlan plan) {
        this.plan = plan;
    }

    /** Every figure that climbs: by card, indicator, period and kind, in the order of their definition. */
    static List<ShardKey> keys(EvaluationPlan plan) {
        Set<ShardKey> keys = new LinkedHashSet<>();
        for (Period period : plan.options().periods()) {
            for (CardLayout layout : plan.layouts().in(period)) {
                ScorecardId card = layout.card().card().id();
                layout.columns().forEach(column -> add(plan, card, column.indicator(), period, keys));
            }
        }
        return List.copyOf(keys);
    }

    /** An indicator, and all that it is computed from. */
    private static void add(
            EvaluationPlan plan, ScorecardId card, Indicator indicator, Period period, Set<ShardKey> into) {
        if (!plan.model().isSound(indicator.id())) {
            return;
        }
        for (ValueKind kind : ValueKind.values()) {
            into.add(new ShardKey(card, indicator.id(), period, kind));
        }
        plan.needs().operands(indicator, period).forEach((operand, when) -> add(plan, card, operand, when, into));
    }

    Partial partial(FigureTable figures, RunOptions how, List<Integer> roots) {
        for (int i = 0; i < roots.size(); i++) {
            Partial.requireDisjoint(plan, roots.subList(0, i), roots.subList(i, i + 1));
        }
        RollUpRun run = new RollUpRun(plan.model(), plan.structure(), figures, how.withheld());
        return new Partial(plan, Shards.of(keys(plan), run, roots));
    }

    List<IndicatorResult> finish(Partial partial, FigureTable own, RunOptions how) {
        Inputs inputs =
                new Inputs(own, new Withholding(how.withheld(), plan.options().periods()));
        Execution execution = new Execution(plan, inputs);
        execution.rollUp().supply(partial.shards());
        BitSet covered = covered(partial.shards());
        List<IndicatorResult> results = new ArrayList<>();
        for (Period period : plan.options().periods()) {
            Stations stations = plan.structure().in(period);
            for (ValueKind kind : ValueKind.values()) {
                covered.stream()
                        .forEach(unit -> stations.cards(unit)
                                .forEach(card -> card.allRows()
                                        .forEach(row -> finish(card, row, period, kind, execution, results))));
            }
        }
        return List.copyOf(results);
    }

    private void finish(
            UnitCard card,
            UnitCard.Row row,
            Period period,
            ValueKind kind,
            Execution execution,
            List<IndicatorResult> into) {
        plan.model().findIndicator(row.entry().indicator(), period).ifPresent(indicator -> {
            Explanation found = execution.explain(card, row, indicator, period, kind);
            into.add(new IndicatorResult(card, row, ResultCell.of(found)));
        });
    }

    /** The units above the subtrees, all of whose own subtree is known. */
    private BitSet covered(Shards shards) {
        int size = plan.structure().size();
        boolean[] hasChild = new boolean[size];
        boolean[] lacks = new boolean[size];
        BitSet roots = new BitSet();
        shards.roots().forEach(roots::set);
        BitSet covered = new BitSet();
        for (int unit = size - 1; unit >= 0; unit--) {
            boolean isInside = isInside(unit, roots);
            boolean isKnown = isInside || (hasChild[unit] && !lacks[unit]);
            if (isKnown && !isInside) {
                covered.set(unit);
            }
            int parent = plan.structure().parent(unit);
            if (parent >= 0) {
                hasChild[parent] = true;
                lacks[parent] |= !isKnown;
            }
        }
        return covered;
    }

    private boolean isInside(int unit, BitSet roots) {
        for (int at = unit; at >= 0; at = plan.structure().parent(at)) {
            if (roots.get(at)) {
                return true;
            }
        }
        return false;
    }
}

package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.value.Label;
import java.util.List;

/** One card in layers: what all units have in common, and for each unit what is its own. */
final class LotenModel {
    private LotenModel() {}

    static Validated<ScorecardModel> build(LotenUnits units, LotenIndicators indicators, List<LotenRow> rows) {
        ScorecardModelBuilder model = ScorecardModel.builder();
        indicators.all().forEach(model::indicator);
        rows.forEach(row -> row.target().ifPresent(model::target));
        return card(units, indicators).flatMap(card -> model.card(card).build());
    }

    private static Validated<Scorecard> card(LotenUnits units, LotenIndicators indicators) {
        ScorecardBuilder card = Scorecard.builder("malekort")
                .name("Målekort")
                .word(Label.of("Målekort", "Målekort", "Scorecard"))
                .appliesTo(LayerScope.unitType(LotenUnits.TYPE))
                .perspective("felles", felles -> {
                    felles.name(Label.of("Felles", "Felles", "Common"));
                    addAll(indicators.idsOf(LotenIndicators.COMMON), felles);
                });
        for (String unit : units.ids()) {
            card.layer(
                    LayerScope.unit(unit),
                    layer -> layer.perspective("egne", egne -> {
                        egne.name(Label.of("Egne", "Eigne", "Own"));
                        addAll(indicators.idsOf(unit), egne);
                    }));
        }
        return card.build();
    }

    private static void addAll(List<String> indicators, GroupBuilder group) {
        indicators.forEach(group::indicator);
    }
}

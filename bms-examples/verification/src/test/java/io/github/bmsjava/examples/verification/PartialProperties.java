package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Partial;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Subtrees evaluated apart, sent as bytes and merged in any order, give the figures above them of a run over everything. */
class PartialProperties {
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void partialsOverUnitsAndTimeFinishAsAFullRun(@ForAll long seed) {
        new Split("Case.ofUnitsAndTime(" + seed + "L)", Case.ofUnitsAndTime(seed), seed).run();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void partialsOfWholeCardsFinishAsAFullRun(@ForAll long seed) {
        new Split("Case.ofCards(" + seed + "L)", Case.ofCards(seed), seed).run();
    }

    /** One case, cut into subtrees. */
    private static final class Split {
        private final String name;
        private final Case made;
        private final Dice dice;
        private final RunOptions how;
        private final List<OrgUnitId> roots = new ArrayList<>();
        private final Set<OrgUnitId> above = new HashSet<>();

        Split(String name, Case made, long seed) {
            this.name = name;
            this.made = made;
            this.dice = new Dice(~seed);
            this.how = RunOptions.standard().withholding(made.withheld());
        }

        void run() {
            made.organisation().roots().forEach(this::cut);
            if (roots.isEmpty()) {
                return;
            }
            EvaluationPlan whole = plan();
            List<Partial> partials = new ArrayList<>();
            for (OrgUnitId root : roots) {
                // everybody has a plan of their own, and the figures of their own units
                EvaluationPlan own = plan();
                Set<OrgUnitId> inside = new HashSet<>();
                collect(root, inside);
                byte[] sent = own.partial(own.load(Observations.of(of(inside))), how, root.value())
                        .toBytes();
                partials.add(whole.readPartial(sent));
            }
            Partial merged = merge(dice.shuffled(partials));
            Partial again = merge(dice.shuffled(partials));
            assertThat(merged.toBytes()).as("%s: the order of merging", name).isEqualTo(again.toBytes());
            Map<String, String> expected = new TreeMap<>();
            Map<String, String> found = new TreeMap<>();
            Evaluation full = whole.evaluate(Observations.of(made.observations()), how);
            for (IndicatorResult one : whole.finish(merged, whole.load(Observations.of(of(above))), how)) {
                String cell = cell(one);
                found.merge(cell, said(one), (a, b) -> a + " | " + b);
            }
            for (IndicatorResult one : all(full)) {
                if (found.containsKey(cell(one))) {
                    expected.merge(cell(one), said(one), (a, b) -> a + " | " + b);
                }
            }
            assertThat(found).as("%s: partials  <>  a full run", name).isEqualTo(expected);
            if (above.size() == 1) {
                assertThat(found.keySet())
                        .as("%s: something is finished", name)
                        .hasSameSizeAs(all(full).stream()
                                .filter(one -> above.contains(one.unit().id()))
                                .map(Split::cell)
                                .distinct()
                                .toList());
            }
        }

        private EvaluationPlan plan() {
            return EvaluationPlan.compile(made.model(), made.organisation(), PlanOptions.of(made.periods()))
                    .partial()
                    .orElseThrow();
        }

        /** Below the top, a subtree ends at a unit or goes on to those below it. */
        private void cut(OrgUnit unit) {
            List<OrgUnit> children = made.organisation().children(unit.id());
            above.add(unit.id());
            for (OrgUnit child : children) {
                if (made.organisation().children(child.id()).isEmpty() || dice.percent(60)) {
                    roots.add(child.id());
                } else {
                    cut(child);
                }
            }
        }

        private void collect(OrgUnitId unit, Set<OrgUnitId> into) {
            into.add(unit);
            made.organisation().children(unit).forEach(child -> collect(child.id(), into));
        }

        private List<Observation> of(Set<OrgUnitId> units) {
            return made.observations().stream()
                    .filter(one -> one.key().subject() instanceof OrgUnitId unit && units.contains(unit))
                    .toList();
        }

        private Partial merge(List<Partial> partials) {
            List<Partial> rest = new ArrayList<>(partials);
            while (rest.size() > 1) {
                Partial one = rest.remove(dice.below(rest.size()));
                int other = dice.below(rest.size());
                rest.set(
                        other,
                        dice.percent(50)
                                ? one.merge(rest.get(other))
                                : rest.get(other).merge(one));
            }
            return rest.get(0);
        }

        private static List<IndicatorResult> all(Evaluation full) {
            List<IndicatorResult> all = new ArrayList<>();
            full.periods().forEach(period -> {
                for (ValueKind kind : ValueKind.values()) {
                    full.in(period, kind)
                            .units()
                            .forEach(unit -> unit.cards().forEach(card -> {
                                all.addAll(card.indicators());
                                all.addAll(card.offCard());
                            }));
                }
            });
            return all;
        }

        private static String cell(IndicatorResult one) {
            return one.card().card().id() + " · " + one.key();
        }

        private static String said(IndicatorResult one) {
            return one.status() + " " + one.findValue() + " " + one.score() + " " + one.exact() + " " + one.coverage()
                    + " " + one.marks() + " " + one.flags() + " " + one.isComputed();
        }
    }
}

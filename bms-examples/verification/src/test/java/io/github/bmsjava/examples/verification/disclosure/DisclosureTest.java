package io.github.bmsjava.examples.verification.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the search finds what can be found, and what no search for patterns over cells can hide. */
class DisclosureTest {

    @Test
    void oneHiddenCellUnderAParentIsFoundByBothSearches() {
        Case world = world(UnitRule.sum(), "a1");

        assertThat(Adversary.equations(world).determined()).containsExactly(Map.entry("a1 · 2014 amount", five()));
        assertThat(Twins.betrayed(world)).containsExactly("a1 · 2014 amount", "a1 · 2014 cell");
    }

    @Test
    void twoHiddenCellsUnderAParentAreFoundByNeither() {
        Case world = world(UnitRule.sum(), "a1", "a2");

        assertThat(Adversary.equations(world).determined()).isEmpty();
        assertThat(Twins.betrayed(world)).isEmpty();
    }

    @Test
    void aHiddenUnitWhosePartsAreShownIsFound() {
        assertThat(Twins.betrayed(world(UnitRule.sum(), "a", "b"))).contains("a · 2014 cell");
    }

    /** The median of 5 and 5 is 5, and so is that of 5, 5 and 6: no two other numbers give the same. */
    @Test
    void aMedianBetraysHiddenCellsByWhatIsPublishedAlone() {
        Case world = world(UnitRule.median(), "a1", "a2");
        Said said = said(world, world.figures());

        List<Map<Slot, Figure>> same = new ArrayList<>();
        for (int one = 0; one <= 10; one++) {
            for (int two = 0; two <= 10; two++) {
                Map<Slot, Figure> other = new LinkedHashMap<>(world.figures());
                other.put(slot("a1"), Figure.of(one, 1));
                other.put(slot("a2"), Figure.of(two, 1));
                if (said(world, other).equals(said)) {
                    same.add(other);
                }
            }
        }

        assertThat(same).containsExactly(world.figures());
    }

    /** Two units of 5 in a, one of 6 in b. */
    private static Case world(UnitRule rule, String... hidden) {
        Organisation organisation = Organisation.builder()
                .unit("u", "u", null)
                .unit("a", "a", "u")
                .unit("a1", "a1", "a")
                .unit("a2", "a2", "a")
                .unit("b", "b", "u")
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("i", e -> e.name("i").overUnits(rule)))
                .build()
                .partial()
                .orElseThrow();
        EvaluationPlan plan = EvaluationPlan.compile(ScorecardModel.of(card), organisation, PlanOptions.periods("2014"))
                .orThrow();
        List<DisclosurePattern.Cell> cells = new ArrayList<>();
        for (String unit : hidden) {
            cells.add(DisclosurePattern.Cell.of(unit, "i", "2014"));
        }
        Map<Slot, Figure> figures = new LinkedHashMap<>();
        figures.put(slot("a1"), Figure.of(5, 1));
        figures.put(slot("a2"), Figure.of(5, 1));
        figures.put(slot("b"), Figure.of(6, 1));
        return new Case(Law.SUM, plan, figures, List.of(), DisclosurePattern.of(cells), false);
    }

    private static Said said(Case world, Map<Slot, Figure> figures) {
        return Said.by(world.shown(figures), world.observations(figures));
    }

    private static Slot slot(String unit) {
        return new Slot(OrgUnitId.of(unit), Period.year(2014));
    }

    private static Fraction five() {
        return Fraction.of(5);
    }
}

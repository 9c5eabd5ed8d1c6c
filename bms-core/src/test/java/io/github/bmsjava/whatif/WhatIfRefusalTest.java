package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetIssue;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A what-if whose change is refused says so, and not that it makes no difference. */
class WhatIfRefusalTest {
    private static final ScorecardModel MODEL = ScorecardModel.of(Town.CARD);
    private static final WhatIf WHAT_IF = WhatIf.on(run(MODEL));

    private static Evaluation run(ScorecardModel model, Observation... more) {
        List<Observation> figures = new ArrayList<>(List.of(more));
        for (String unit : Town.DEPARTMENTS) {
            for (String period : List.of("2013", "2014")) {
                figures.add(Observation.of(unit, "trivsel", period, "4,5"));
                figures.add(Observation.of(unit, "fravær", period, "6,0"));
            }
        }
        return Town.run(model, Town.UNITS, figures, RunOptions.standard());
    }

    private static TargetAssignmentBuilder absence(TargetScope scope, String green) {
        return TargetAssignment.builder("fravær", scope)
                .level("green", Bound.atMost(green))
                .level("yellow", Bound.atMost("12"));
    }

    private static List<IssueCode> refused(WhatIf whatIf) {
        return refused(whatIf.run());
    }

    private static List<IssueCode> refused(Differences differences) {
        return differences.refused().stream().<IssueCode>map(Issue::code).toList();
    }

    @Test
    void whatCountsIsNotRefused() {
        Differences same = WHAT_IF.observation("a1", "fravær", "2014", "6,0").run();
        Differences other = WHAT_IF.observation("a1", "fravær", "2014", "9,0").run();

        assertThat(same).isEmpty();
        assertThat(same.refused()).isEmpty();
        assertThat(same.sentences(Language.NB)).isEmpty();
        assertThat(same).hasToString("0 differences");
        assertThat(other).isNotEmpty();
        assertThat(other.refused()).isEmpty();
        assertThat(Differences.between(other.after(), "2013", "2014").issues()).isEmpty();
    }

    @Test
    void anObservationWhereTheFigureIsComputedIsRefusedAloud() {
        Differences differences =
                WHAT_IF.observation("a", "fravær", "2014", "3,0").run();

        assertThat(differences.isEmpty()).isTrue();
        assertThat(refused(differences)).containsExactly(ObservationIssue.OWN_VALUE_REFUSED);
        assertThat(Town.said(differences))
                .containsExactly(
                        "Avvist: a · fravær · 2014 · actual: enhetens eget tall 3,0 teller ikke, fordi tallet regnes ut fra enhetene under");
        assertThat(differences.sentences(Language.NN))
                .singleElement()
                .asString()
                .startsWith("Avvist: a · fravær");
        assertThat(differences.sentences(Language.EN))
                .containsExactly(
                        "Refused: a · fravær · 2014 · actual: the unit's own figure 3,0 does not count, because the"
                                + " figure is computed from the units below");
        assertThat(differences.toString())
                .startsWith("0 differences\n1 refused\n  WARNING own-value-refused: a · fravær");
        assertThat(Town.said(differences.lights())).isEqualTo(Town.said(differences));
    }

    /** What was refused before is not refused now, unless it is another figure. */
    @Test
    void onlyWhatIsNewIsTold() {
        WhatIf whatIf = WhatIf.on(run(MODEL, Observation.of("a", "fravær", "2014", "3,0")));

        assertThat(whatIf.observation("a1", "fravær", "2014", "9,0").run().refused())
                .isEmpty();
        assertThat(refused(whatIf.observation("a", "fravær", "2014", "3,1")))
                .containsExactly(ObservationIssue.OWN_VALUE_REFUSED);
    }

    @Test
    void aFigureOfAnotherFormIsRefusedBesideTheDifferenceItMakes() {
        Observation mean = Observation.builder("a1", "fravær", "2014")
                .quantity(new Quantity.Ratio(new BigDecimal("6"), new BigDecimal("100")))
                .build();

        Differences differences = WHAT_IF.observation(mean).run();

        assertThat(differences.isEmpty()).isFalse();
        assertThat(refused(differences)).containsExactly(ObservationIssue.FORM_MISMATCH);
    }

    /** The weight is refused where it would weigh: that the series itself is on no card is no matter. */
    @Test
    void aNegativeWeightIsRefusedAboveToo() {
        Scorecard card = Town.CARD.toBuilder()
                .perspective("vekter", p -> p.indicator("årsverk", i -> i.overUnits(UnitRule.sum())))
                .build()
                .orThrow();
        Scorecard weighted = ScorecardModel.of(card)
                .withIndicator(card.indicators().get(0).toBuilder()
                        .overUnits(UnitRule.weightedMeanBy("årsverk"))
                        .build())
                .orThrow()
                .cards()
                .get(0);
        List<Observation> weights = Town.DEPARTMENTS.stream()
                .map(unit -> Observation.of(unit, "årsverk", "2014", "10"))
                .toList();
        WhatIf whatIf = WhatIf.on(run(ScorecardModel.of(weighted), weights.toArray(Observation[]::new)));

        assertThat(refused(whatIf.observation("a1", "årsverk", "2014", "-1")))
                .contains(ObservationIssue.WEIGHT_MISSING);
    }

    @Test
    void aTargetThatDoesNotJudgeIsRefusedAloud() {
        WhatIf strict = WhatIf.on(
                run(MODEL.toBuilder().looserTargets(LooserPolicy.FORBID).build().orThrow()));
        Differences looser =
                strict.target(absence(TargetScope.unit("a1"), "9").build()).run();

        assertThat(looser.isEmpty()).isTrue();
        assertThat(refused(looser)).containsOnly(TargetIssue.LOOSER_FORBIDDEN);
        assertThat(Town.said(looser)).allMatch(said -> said.startsWith("Avvist: a1 · fravær"));
        assertThat(refused(WHAT_IF.target(
                        absence(TargetScope.unitType("skole"), "5").build())))
                .containsExactly(ScorecardIssue.TARGET_WITHOUT_TYPE);
        assertThat(refused(WHAT_IF.target(
                        absence(TargetScope.unit("a1"), "5").period("2014-01").build())))
                .containsExactly(TargetIssue.TARGET_OF_NO_EVALUATED_PERIOD);
        // looser than the common one, which is allowed with a warning
        Differences allowed =
                WHAT_IF.target(absence(TargetScope.unit("a1"), "9").build()).run();
        assertThat(allowed.issues()).isNotEmpty();
        assertThat(allowed.refused()).isEmpty();
    }

    @Test
    void aWeightThatCountsForNothingIsRefusedAloud() {
        Scorecard card = Town.CARD.toBuilder()
                .perspective(
                        "uten regel",
                        p -> p.indicator("trivsel to", i -> i.higherIsBetter().green(Bound.atLeast("5"))))
                .build()
                .orThrow();
        Differences differences = WhatIf.on(run(ScorecardModel.of(card)))
                .weight("kort", "uten regel", "4")
                .run();

        assertThat(differences.isEmpty()).isTrue();
        assertThat(refused(differences)).containsExactly(ScorecardIssue.WEIGHT_WITHOUT_RULE);
    }

    /** Moved below a department, whose own figures are then those of a unit between. */
    @Test
    void aMoveThatTakesOtherFiguresOutIsRefusedAloud() {
        Differences differences = WHAT_IF.move("b1", "a1").run();

        assertThat(refused(differences)).hasSize(4).containsOnly(ObservationIssue.OWN_VALUE_REFUSED);
        assertThat(differences.refused())
                .allSatisfy(issue -> assertThat(issue.subject()).startsWith("a1 · "));
    }
}

package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trend across a change of structure says so (J18). */
class BreakTest {
    private static final LocalDate MERGED = LocalDate.of(2004, 1, 1);

    /** Two districts that became one on the first day of 2004, beside one that stayed. */
    private static Evaluation merged(UnitRule rule) {
        Organisation city = Organisation.builder()
                .unit("oslo", "Oslo", null)
                .unit("furuset", u -> u.parent("oslo").validity(DateRange.until(MERGED)))
                .unit("hellerud", u -> u.parent("oslo").validity(DateRange.until(MERGED)))
                .unit("alna", u -> u.parent("oslo").validity(DateRange.from(MERGED)))
                .unit("ullern", "Ullern", "oslo")
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "P", p -> p.indicator("brukere", i -> i.higherIsBetter().overUnits(rule)))
                .build()
                .orThrow();
        return EvaluationPlan.compile(ScorecardModel.of(card), city, PlanOptions.years(2002, 2005))
                .orThrow()
                .evaluate(Observations.of(List.of(
                        Observation.of("furuset", "brukere", "2002", "9"),
                        Observation.of("hellerud", "brukere", "2002", "19"),
                        Observation.of("ullern", "brukere", "2002", "4"),
                        Observation.of("furuset", "brukere", "2003", "10"),
                        Observation.of("hellerud", "brukere", "2003", "20"),
                        Observation.of("ullern", "brukere", "2003", "5"),
                        Observation.of("alna", "brukere", "2004", "33"),
                        Observation.of("ullern", "brukere", "2004", "6"),
                        Observation.of("alna", "brukere", "2005", "34"),
                        Observation.of("ullern", "brukere", "2005", "7"),
                        Observation.of("oslo", "brukere", "2004", "1"),
                        Observation.of("oslo", "brukere", "2003", "2"))));
    }

    private static Change change(Evaluation evaluation, String unit, String period) {
        return Change.sincePrevious(evaluation, evaluation.in(period).unit(unit).indicator("brukere"))
                .orElseThrow();
    }

    @Test
    void j18ATrendOfAFigureThatClimbsIsMarkedWhereUnitsBelowMerged() {
        Evaluation evaluation = merged(UnitRule.sum());

        assertThat(change(evaluation, "oslo", "2003").isAcrossBreak()).isFalse();
        assertThat(change(evaluation, "oslo", "2004").difference()).isEqualByComparingTo("4");
        assertThat(change(evaluation, "oslo", "2004").isAcrossBreak()).isTrue();
        assertThat(change(evaluation, "oslo", "2004")).asString().endsWith("across a break");
        assertThat(change(evaluation, "oslo", "2005").isAcrossBreak()).isFalse();
        assertThat(change(evaluation, "ullern", "2004").isAcrossBreak()).isFalse();
    }

    @Test
    void j18OwnFiguresThatDoNotClimbAreNotBrokenByUnitsBelow() {
        assertThat(change(merged(UnitRule.none()), "oslo", "2004").isAcrossBreak())
                .isFalse();
    }
}

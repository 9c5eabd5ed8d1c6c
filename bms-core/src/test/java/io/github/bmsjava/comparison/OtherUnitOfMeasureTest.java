package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Unjudged;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was measured in another unit, or defined otherwise, makes no change. */
class OtherUnitOfMeasureTest {

    /** Until 2013 the area shows the share of its schools with a green light, in percent; then it has a mark of its own. */
    private static final Evaluation RESULTS = results();

    private static Evaluation results() {
        Organisation organisation = Organisation.builder()
                .unit("kommune", "Kommunen", null)
                .unit("nord", u -> u.parent("kommune").type("område"))
                .unit("n1", u -> u.parent("nord").validity(DateRange.until(LocalDate.of(2014, 1, 1))))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "P",
                        p -> p.indicator(
                                "trivsel",
                                i -> i.higherIsBetter()
                                        .green(Bound.atLeast("4"))
                                        .overUnits(UnitRule.shareAtOrAbove("green"))))
                .build()
                .orThrow();
        return Bms.evaluate(
                card,
                organisation,
                Observations.of(
                        Observation.of("n1", "trivsel", "2012", "5"),
                        Observation.of("n1", "trivsel", "2013", "5"),
                        Observation.of("nord", "trivsel", "2014", "6")));
    }

    private static IndicatorResult nord(String period) {
        return RESULTS.in(period).unit("nord").indicator("trivsel");
    }

    @Test
    void aFigureInAnotherUnitOfMeasureIsNoChange() {
        assertThat(nord("2013").value()).isEqualByComparingTo("100");
        assertThat(nord("2014").value()).isEqualByComparingTo("6");
        assertThat(Change.sincePrevious(RESULTS, nord("2014"))).isEmpty();
        assertThat(Change.sincePrevious(RESULTS, nord("2013"))).isPresent();
    }

    @Test
    void aDevelopmentHasNoStepThereAndDecidesNothing() {
        Development development = Development.of(RESULTS, nord("2014"));

        assertThat(development.points()).hasSize(3);
        assertThat(development.steps()).hasSize(1);
        assertThat(development.lacksProgress().findReason()).contains(Unjudged.NOT_COMPARABLE);
        assertThat(DirectionGoal.betterThan("2013")
                        .answer(RESULTS, nord("2014"))
                        .findReason())
                .contains(Unjudged.NOT_COMPARABLE);
        assertThat(DirectionGoal.reducedGrowth().answer(RESULTS, nord("2014")).findReason())
                .contains(Unjudged.NOT_COMPARABLE);
    }

    @Test
    void r167ThereIsNoProgressThere() {
        Ranking progress = Ranking.ofProgress(RESULTS, "2014", "trivsel", ComparisonGroup.ofType("område"));

        assertThat(Schools.reasons(progress.missing())).containsExactly("nord not-comparable");
    }

    @Test
    void anotherNameIsTheSameDefinitionAnotherDirectionOrRuleIsNot() {
        Indicator one = Indicator.builder("tall").higherIsBetter().build();

        assertThat(Series.definition(one.toBuilder().name("Et annet navn").build()))
                .isEqualTo(Series.definition(one));
        assertThat(Series.definition(one.toBuilder().lowerIsBetter().build())).isNotEqualTo(Series.definition(one));
        assertThat(Series.definition(one.toBuilder().percent().build())).isNotEqualTo(Series.definition(one));
        assertThat(Series.definition(one.toBuilder().overUnits(UnitRule.sum()).build()))
                .isNotEqualTo(Series.definition(one));
    }
}

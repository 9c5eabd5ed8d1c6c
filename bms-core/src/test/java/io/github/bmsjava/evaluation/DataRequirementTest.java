package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataRequirementTest {
    private final EvaluationPlan plan = EvaluationPlan.compile(model(), organisation(), PlanOptions.years(2014, 2014))
            .orThrow();

    private static Organisation organisation() {
        return Organisation.builder()
                .unit("by", "By", null)
                .unit("øst", u -> u.parent("by").type("skole"))
                .unit("vest", u -> u.parent("by"))
                .build()
                .orThrow();
    }

    private static ScorecardModel model() {
        return ScorecardModel.builder()
                .indicator(Indicator.builder("trivsel")
                        .higherIsBetter()
                        .measuredAt(MeasuredAt.types("skole"))
                        .overUnits(UnitRule.weightedMeanByN())
                        .build())
                .indicator(Indicator.builder("forbruk")
                        .percent()
                        .lowerIsBetter()
                        .useOfBudget("regnskap")
                        .overUnits(UnitRule.ratioOfSums())
                        .build())
                .indicator(Indicator.builder("dager")
                        .lowerIsBetter()
                        .frequency(Frequency.every(PeriodType.TERTIAL))
                        .overTime(PeriodRule.sum())
                        .overUnits(UnitRule.sum())
                        .build())
                .indicator(Indicator.builder("regnskap").name("Regnskap").build())
                .indicator(Indicator.builder("ubrukt").name("Ubrukt").build())
                .card(Scorecard.builder("kort")
                        .perspective(
                                "p",
                                p -> p.indicator("trivsel").indicator("forbruk").indicator("dager"))
                        .build()
                        .orThrow())
                .build()
                .orThrow();
    }

    private DataRequirement of(String id) {
        return plan.dataRequirements().stream()
                .filter(one -> one.indicator().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsComputedOrOnNoCardNeedsNoData() {
        assertThat(plan.dataRequirements())
                .extracting(one -> one.indicator().id().value())
                .containsExactlyInAnyOrder("trivsel", "dager", "regnskap");
    }

    @Test
    void aFigureIsExpectedOfTheUnitsWhereItIsMeasuredInThePartsThatItsRulesNeed() {
        assertThat(of("trivsel").units()).containsExactly(OrgUnitId.of("øst"));
        assertThat(of("trivsel").parts()).containsExactly(ObservationPart.MEAN, ObservationPart.N);
        assertThat(of("trivsel").periods()).containsExactly(Period.year(2014));
        assertThat(of("trivsel").kinds()).containsExactly(ValueKind.ACTUAL);
    }

    @Test
    void accountsNeedTheirBudgetWhereverTheUseOfItIsMeasured() {
        assertThat(of("regnskap").kinds()).containsExactlyInAnyOrder(ValueKind.ACTUAL, ValueKind.BUDGET);
        assertThat(of("regnskap").units()).containsExactly(OrgUnitId.of("øst"), OrgUnitId.of("vest"));
        assertThat(of("regnskap"))
                .hasToString("regnskap: " + of("regnskap").parts() + " "
                        + of("regnskap").kinds() + ", 1 periods, 2 units");
    }

    @Test
    void theReportingPeriodsAreNeededAsWellAsTheWhole() {
        assertThat(of("dager").periods())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        Period.year(2014), Period.parse("2014-T1"), Period.parse("2014-T2"), Period.parse("2014-T3")));
    }

    @Test
    void theMemoryOfAPlanGrowsWithItsPeriods() {
        EvaluationPlan longer = EvaluationPlan.compile(model(), organisation(), PlanOptions.years(2013, 2016))
                .orThrow();
        assertThat(plan.estimatedBytes()).isPositive();
        assertThat(longer.estimatedBytes()).isEqualTo(4 * plan.estimatedBytes());
    }
}

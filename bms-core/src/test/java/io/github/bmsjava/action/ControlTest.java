package io.github.bmsjava.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R175 to R177; all figures are made up but those of R176. */
class ControlTest {
    private static Evaluation run(Direction direction, Observation... figures) {
        Scorecard card = Scorecard.builder("kontroll")
                .perspective(
                        "kontroll",
                        p -> p.indicator(
                                        "avvik",
                                        i -> i.define(d -> d.direction(direction))
                                                .overUnits(UnitRule.sum())
                                                .target("29"))
                                .indicator(
                                        "stikkprøver",
                                        i -> i.percent()
                                                .decimals(0)
                                                .lowerIsBetter()
                                                .overUnits(UnitRule.ratioOfSums())
                                                .target("20")))
                .build()
                .orThrow();
        return EvaluationPlan.compile(
                        ScorecardModel.of(card),
                        Organisation.builder()
                                .unit("by", "Byen", null)
                                .unit("a", "A", "by")
                                .unit("b", "B", "by")
                                .build()
                                .orThrow(),
                        PlanOptions.years(2008, 2008))
                .orThrow()
                .evaluate(Observations.of(figures));
    }

    @Test
    void r175AndR176ReportedDeviationsAreAnIndicatorWhoseDirectionIsStated() {
        Observation[] reported = {Observation.of("a", "avvik", "2008", "20"), Observation.of("b", "avvik", "2008", "8")
        };

        assertThat(light(run(Direction.LOWER_IS_BETTER, reported))).isEqualTo("green");
        assertThat(light(run(Direction.HIGHER_IS_BETTER, reported))).isEqualTo("red");
    }

    private static String light(Evaluation run) {
        return run.in("2008").unit("by").indicator("avvik").status().level().id();
    }

    @Test
    void r177ThreeOfTwentySpotChecksWithFindingsAre15Percent() {
        Evaluation run = run(
                Direction.LOWER_IS_BETTER,
                Observation.builder("a", "stikkprøver", "2008")
                        .quantity(new Quantity.Ratio(BigDecimal.ONE, new BigDecimal("12")))
                        .build(),
                Observation.builder("b", "stikkprøver", "2008")
                        .quantity(new Quantity.Ratio(new BigDecimal("2"), new BigDecimal("8")))
                        .build());

        assertThat(run.in("2008").unit("by").indicator("stikkprøver").value()).isEqualByComparingTo("15");
    }

    @Test
    void r177ARiskIsProbabilityTimesConsequenceByTheMatrixOfTheMunicipality() {
        RiskMatrix matrix = RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 15);
        RiskMatrix own =
                RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("green", "yellow"), List.of("green", "red")));

        assertThat(matrix.level(1, 5).id()).isEqualTo("green");
        assertThat(matrix.level(3, 4).id()).isEqualTo("yellow");
        assertThat(matrix.level(3, 5).id()).isEqualTo("red");
        assertThat(own.level(1, 2).id()).isEqualTo("yellow");
        assertThat(own).hasToString("2 green red\n1 green yellow\n");
        assertThat(RiskMatrix.byProduct(2, StatusScale.metOrNot(), 4)
                        .level(2, 2)
                        .id())
                .isEqualTo("not-met");
        assertThatThrownBy(() -> own.level(3, 1)).hasMessageContaining("within 1 to 2");
        assertThatThrownBy(() -> RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6))
                .hasMessageContaining("needs 2 limits, not 1");
        assertThatThrownBy(() -> RiskMatrix.byProduct(5, StatusScale.trafficLight(), 6, 6))
                .hasMessageContaining("does not lie above 6");
        assertThatThrownBy(() -> RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("red", "green"))))
                .hasMessageContaining("better level than a smaller risk");
        assertThatThrownBy(() ->
                        RiskMatrix.of(StatusScale.trafficLight(), List.of(List.of("green", "red"), List.of("red"))))
                .hasMessageContaining("row 2");
    }
}

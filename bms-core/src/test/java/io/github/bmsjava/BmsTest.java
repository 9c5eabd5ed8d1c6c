package io.github.bmsjava;

import static io.github.bmsjava.SmallCards.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Language;
import org.junit.jupiter.api.Test;

class BmsTest {

    @Test
    void aCardIsEvaluatedInEveryPeriodThatHasAFigure() {
        Evaluation results = SmallCards.run(
                SmallCards.twoIndicators(),
                figure("sykefravær", "2014", "10,06"),
                figure("brukertilfredshet", "2012", "5,4"),
                figure("brukertilfredshet", "2014", "5,0"));

        assertThat(results.periods()).containsExactly(Period.year(2012), Period.year(2014));
        assertThat(results.in("2014")
                        .unit("lund")
                        .indicator("brukertilfredshet")
                        .status()
                        .level()
                        .id())
                .isEqualTo("yellow");
    }

    @Test
    void withoutAFigureThereIsNoPeriodToEvaluate() {
        assertThatThrownBy(
                        () -> Bms.evaluate(SmallCards.twoIndicators(), SmallCards.organisation(), Observations.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no figure, so no period to evaluate.\n"
                        + "Maybe EvaluationPlan.compile with stated periods.");
    }

    @Test
    void aModelThatDoesNotFitTheOrganisationIsRefused() {
        ScorecardModel model = ScorecardModel.of(Scorecard.builder("kort")
                .layer(
                        LayerScope.unit("lnud"),
                        layer -> layer.perspective(
                                "Brukere", p -> p.indicator("brukertilfredshet", SmallCards::satisfaction)))
                .build()
                .orThrow());

        assertThatThrownBy(() -> Bms.evaluate(
                        model, SmallCards.organisation(), Observations.of(figure("brukertilfredshet", "2014", "5,0"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("layer-without-unit");
    }

    @Test
    void theTableOfAUnitIsItsCardsInBokmaal() {
        Evaluation results = SmallCards.run(SmallCards.twoIndicators(), figure("brukertilfredshet", "2014", "5,0"));

        assertThat(Bms.table(results, "lund"))
                .isEqualTo(CardTable.of(results, SmallCards.LUND, Language.NB))
                .contains("▲ Gul");
    }
}

package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.whatif.Cause;
import io.github.bmsjava.whatif.Differences;
import io.github.bmsjava.whatif.WhatIf;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example of R122: set regnskap to 101 % and economy is red, so that the gates of bonus and result pay close. */
class WhatIfEconomyTest {
    private static final ResultPay PAY = ResultPay.of(
            "resultatlønn",
            1,
            "målekart",
            Gate.indicator("tilfredshet", "green"),
            Gate.indicator("regnskap", "yellow"));
    private static final UnitBonus BONUS = UnitBonus.builder("bonus", 1, "målekart")
            .rankedBy("tilfredshet")
            .economy(Gate.indicator("regnskap", "green"))
            .build();

    @Test
    void r122EconomyTurnsRedAndTheGatesOfBonusAndResultPayClose() {
        Evaluation before = Schemes.of2007().evaluate();
        String asItWas = before.in("2007").toString() + BONUS.bestResult(before, "2007", "barnehage");

        Differences differences =
                WhatIf.on(before).observation("moen", "regnskap", "2007", "101").run();

        assertThat(differences.lights().sentences(Language.NB))
                .containsExactly("regnskap, moen, 2007: grønn → rød (97,0\u00a0% → 101,0\u00a0%), andre tall");
        assertThat(differences.all()).hasSize(1);
        assertThat(differences.all().get(0).causes()).isEqualTo(Set.of(Cause.DATA));
        Changed<PayEligibility> pay =
                PAY.changes(before, differences.after(), "2007").get(0);
        assertThat(PAY.changes(before, differences.after(), "2007")).hasSize(1);
        assertThat(pay.before().answer()).isEqualTo(Answer.YES);
        assertThat(pay.after().answer()).isEqualTo(Answer.NO);
        assertThat(pay.after().economy().answer()).isEqualTo(Answer.NO);
        assertThat(pay.after().leadership().answer()).isEqualTo(Answer.YES);
        BonusClass was = BONUS.bestResult(before, "2007", "barnehage");
        BonusClass would = BONUS.bestResult(differences.after(), "2007", "barnehage");
        assertThat(was.first().get(0).unit().value()).isEqualTo("moen");
        assertThat(would.place("moen").standing()).isEqualTo(BonusPlace.Standing.OUT);
        assertThat(would.first().get(0).unit().value()).isEqualTo("lund");
        assertThat(was.changes(would)).isNotEmpty();
        assertThat(before.in("2007").toString() + BONUS.bestResult(before, "2007", "barnehage"))
                .isEqualTo(asItWas);
    }

    @Test
    void r122WithoutAFigureTheGateCannotBeDecided() {
        Evaluation before = Schemes.of2007().evaluate();
        Evaluation after = WhatIf.on(before)
                .observation(Observation.builder("moen", "regnskap", "2007")
                        .absent(Absence.NOT_REPORTED)
                        .build())
                .evaluate();

        assertThat(PAY.eligibility(after, "2007", "moen").answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(PAY.changes(before, after, "2007")).hasSize(1);
    }
}

package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.agreement.BonusPlace.Standing;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of R166 to R170 and R174; all figures are made up. */
class UnitBonusTest {
    private static final UnitBonus BONUS = UnitBonus.builder("bonus", 1, "målekart")
            .rankedBy("tilfredshet")
            .economy(Gate.indicator("regnskap", "yellow"))
            .service("barnehage", "barnehage", "privat barnehage")
            .range("1", "6")
            .build();

    private static List<String> units(List<BonusPlace> places) {
        return places.stream().map(place -> place.unit().value()).toList();
    }

    private static BonusClass best(Schemes figures) {
        return BONUS.bestResult(figures.evaluate(), "2007", "barnehage");
    }

    private static BonusClass progress(Schemes figures) {
        return BONUS.bestProgress(figures.evaluate(), "2007", "2006", "barnehage");
    }

    @Test
    void r166TheBestWithinEachServiceIsNamedAndTiesAreBothNamed() {
        BonusClass alone = best(Schemes.of2007());
        BonusClass shared = best(Schemes.of2007().with("moen", "tilfredshet", "2007", "5,1"));

        assertThat(units(alone.first())).containsExactly("moen");
        assertThat(units(shared.first())).containsExactly("lund", "åsen");
        assertThat(shared.place("eika").rank()).isEqualTo(3);
        assertThat(shared.isFinal()).isTrue();
        assertThat(BONUS.bestResults(Schemes.of2007().evaluate(), "2007"))
                .extracting(BonusClass::service)
                .containsExactly("barnehage", "skole");
    }

    @Test
    void r167TheBestProgressNeedsTwoPointsAndHalfAPointBeatsATenth() {
        Schemes figures = Schemes.of2007()
                .with("lund", "tilfredshet", "2006", "4,2")
                .with("lund", "tilfredshet", "2007", "4,7")
                .with("moen", "tilfredshet", "2006", "5,3")
                .with("moen", "tilfredshet", "2007", "5,4")
                .observation(Observation.builder("eika", "tilfredshet", "2006")
                        .absent(Absence.NOT_APPLICABLE)
                        .build())
                .observation(Observation.builder("åsen", "tilfredshet", "2006")
                        .absent(Absence.NOT_DUE)
                        .build());
        BonusClass progress = progress(figures);

        assertThat(units(progress.first())).containsExactly("lund");
        assertThat(progress.place("lund").findFigure().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(progress.place("moen").rank()).isEqualTo(2);
        assertThat(units(progress.places(Standing.OUTSIDE))).containsExactly("eika", "åsen");
        assertThat(progress.place("eika").findReason()).contains(Absence.NOT_APPLICABLE);
        assertThat(progress.isFinal()).isTrue();
        assertThat(progress).hasToString("""
                bonus version 1, best progress by tilfredshet, barnehage, 2006 to 2007
                  1 lund 0.5 (economy yes)
                  2 moen 0.1 (economy yes)
                  outside eika [not-applicable] (economy yes)
                  outside åsen [not-due] (economy yes)""");
    }

    @Test
    void anEarlierPointThatWasNotReportedMakesItUndecidedUnlessItCannotWinAnyway() {
        Schemes figures = Schemes.of2007()
                .with("lund", "tilfredshet", "2006", "1,2")
                .with("lund", "tilfredshet", "2007", "5,9")
                .with("moen", "tilfredshet", "2006", "5,0")
                .with("eika", "tilfredshet", "2007", "5,1")
                .with("åsen", "tilfredshet", "2006", "5,3");
        BonusClass progress = progress(figures);
        BonusClass open = progress(figures.with("lund", "tilfredshet", "2006", "3,0"));

        // from 1 at the least to 5,1 is 4,1 at the most, which is less than 4,7 and more than 2,9
        assertThat(progress.place("eika").standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(progress.place("eika").findReason()).contains(Absence.NOT_REPORTED);
        assertThat(progress.isFinal()).isTrue();
        assertThat(open.place("eika").mayWin()).isTrue();
        assertThat(open.isFinal()).isFalse();
        assertThat(open.toString()).contains("not final", "undecided eika [not-reported] (economy yes), may win");
    }

    @Test
    void withoutAnyEarlierPointNobodyIsCertainAndTheOrderOfPeriodsIsChecked() {
        Evaluation only2007 = Schemes.of2007().evaluate();

        assertThat(BONUS.bestProgress(only2007, "2007", "2006", "barnehage").places(Standing.UNDECIDED))
                .hasSize(4);
        assertThatThrownBy(() -> BONUS.bestProgress(only2007, "2006", "2007", "barnehage"))
                .hasMessage("progress cannot be counted from 2007 to 2006.");
    }

    @Test
    void r168ChangingAbsenceChangesNoRank() {
        assertThat(best(Schemes.of2007().with("lund", "fravær", "2007", "1,0").with("moen", "fravær", "2007", "20,0")))
                .isEqualTo(best(Schemes.of2007()));
    }

    @Test
    void r169TheBestPlaceWithADeficitIsOutWithTheReasonAndTheNextMovesUp() {
        BonusClass decided = best(Schemes.of2007().with("moen", "regnskap", "2007", "100,4"));

        assertThat(decided.place("moen").standing()).isEqualTo(Standing.OUT);
        assertThat(decided.place("moen")).hasToString("out moen 5.6 (economy no)");
        assertThat(units(decided.first())).containsExactly("lund", "åsen");
        assertThat(decided.isFinal()).isTrue();
        assertThat(best(Schemes.of2007().with("moen", "regnskap", "2007", "100,0"))
                        .first())
                .hasSize(1);
    }

    @Test
    void anEconomyThatCannotBeDecidedBlocksOnlyWhereTheUnitCouldWin() {
        BonusClass approximate = best(Schemes.of2007().with("moen", "regnskap", "2007", "Ca 100"));
        BonusClass behind = best(Schemes.of2007().without("eika", "regnskap", "2007"));

        assertThat(approximate.place("moen").economy().answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(approximate.isFinal()).isFalse();
        assertThat(behind.place("eika").standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(behind.isFinal()).isTrue();
        assertThat(units(behind.first())).containsExactly("moen");
    }

    @Test
    void aMissingFigureMayWinUnlessItsGateIsAnsweredNo() {
        Schemes missing = Schemes.of2007().without("eika", "tilfredshet", "2007");

        assertThat(best(missing).isFinal()).isFalse();
        assertThat(best(missing.with("eika", "regnskap", "2007", "101")).isFinal())
                .isTrue();
    }

    @Test
    void anApproximateFigureIsWithinItsTolerance() {
        Schemes about = Schemes.of2007().with("eika", "tilfredshet", "2007", "Ca 5,1");
        UnitBonus tolerant = UnitBonus.builder("bonus", 2, "målekart")
                .rankedBy("tilfredshet")
                .economy(Gate.indicator("regnskap", "yellow"))
                .service("barnehage", "barnehage", "privat barnehage")
                .tolerance("0,2")
                .build();

        assertThat(best(about).isFinal()).isFalse();
        assertThat(tolerant.bestResult(about.evaluate(), "2007", "barnehage").isFinal())
                .isTrue();
    }

    @Test
    void lowerIsBetterWhereTheIndicatorSaysSo() {
        UnitBonus byAbsence = UnitBonus.builder("bonus", 1, "målekart")
                .rankedBy("fravær")
                .economy(Gate.indicator("regnskap", "yellow"))
                .build();
        Schemes figures = Schemes.of2007().with("lund", "fravær", "2007", "4").with("moen", "fravær", "2007", "9");
        BonusClass best = byAbsence.bestResult(figures.evaluate(), "2007", "barnehage");

        assertThat(units(best.first())).containsExactly("lund");
        assertThat(best.place("moen").rank()).isEqualTo(2);
        assertThat(best.isFinal()).isFalse();
    }

    @Test
    void r170TheOpenClassNeedsAJustificationAndTheGateIsASetting() {
        Evaluation run =
                Schemes.of2007().with("moen", "regnskap", "2007", "101").evaluate();
        UnitBonus without = UnitBonus.builder("bonus", 1, "målekart")
                .rankedBy("tilfredshet")
                .economy(Gate.indicator("regnskap", "yellow"))
                .gateCoversOpenClass(false)
                .build();
        PersonRef by = PersonRef.of("p7");
        LocalDate on = LocalDate.parse("2008-03-01");
        PersonalText why = PersonalText.of("Åpnet en ny avdeling på åtte uker.");

        assertThat(BONUS.nominate(run, "2007", "moen", by, on, why).answer()).isEqualTo(Answer.NO);
        OpenNomination free = without.nominate(run, "2007", "moen", by, on, why);
        assertThat(free.answer()).isEqualTo(Answer.YES);
        assertThat(free.justification().reveal()).startsWith("Åpnet");
        assertThat(free.toString()).isEqualTo("open class: moen 2007, yes").doesNotContain("Åpnet", "p7");
        assertThatThrownBy(() -> PersonalText.of("  ")).hasMessageContaining("is empty");
    }

    @Test
    void r122AnEconomyOf101ClosesTheGatesAndTheDifferenceSaysWhy() {
        Evaluation before = Schemes.of2007().evaluate();
        Evaluation after =
                Schemes.of2007().with("moen", "regnskap", "2007", "101").evaluate();
        ResultPay pay = ResultPay.of(
                "lønn", 1, "målekart", Gate.indicator("tilfredshet", "green"), Gate.indicator("regnskap", "yellow"));

        assertThat(BONUS.bestResult(before, "2007", "barnehage").changes(BONUS.bestResult(after, "2007", "barnehage")))
                .extracting(Object::toString)
                .containsExactly(
                        "1 moen 5.6 (economy yes) → out moen 5.6 (economy no)",
                        "2 lund 5.3 (economy yes) → 1 lund 5.3 (economy yes)",
                        "2 åsen 5.3 (economy yes) → 1 åsen 5.3 (economy yes)",
                        "4 eika 5.1 (economy yes) → 3 eika 5.1 (economy yes)");
        assertThat(after.in("2007")
                        .unit("moen")
                        .indicator("regnskap")
                        .status()
                        .level()
                        .id())
                .isEqualTo("red");
        assertThat(pay.changes(before, after, "2007"))
                .extracting(Object::toString)
                .containsExactly("moen 2007, lønn version 1: yes (leadership yes, economy yes)"
                        + " → moen 2007, lønn version 1: no (leadership yes, economy no)");
        assertThat(pay.changes(before, before, "2007")).isEmpty();
    }

    @Test
    void r174TheSameInputsGiveTheSameTextAndAnotherServiceIsRefused() {
        assertThat(best(Schemes.of2007())).hasToString(best(Schemes.of2007()).toString());
        assertThatThrownBy(() -> BONUS.bestResult(Schemes.of2007().evaluate(), "2007", "barnehager"))
                .hasMessageContaining("Maybe")
                .hasMessageContaining("barnehage");
        assertThatThrownBy(() -> UnitBonus.builder("b", 1, "k").rankedBy("x").build())
                .hasMessageContaining("no economy gate");
    }
}

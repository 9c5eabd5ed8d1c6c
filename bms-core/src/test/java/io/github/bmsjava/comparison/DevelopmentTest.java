package io.github.bmsjava.comparison;

import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Unjudged;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A series with its points, gaps and steps, and whether it lacks positive development (R86, R161). */
class DevelopmentTest {

    /** The development of printed figures, of the years from 2006. */
    private static Development of(Consumer<EntryBuilder> definition, String... figures) {
        Observation[] observations = new Observation[figures.length];
        for (int i = 0; i < figures.length; i++) {
            observations[i] = printed("tall", Integer.toString(2006 + i), figures[i]);
        }
        Evaluation results = run(one("tall", definition), observations);
        return Development.of(
                results,
                results.in(Integer.toString(2005 + figures.length)).unit("lund").indicator("tall"));
    }

    private static void mark(EntryBuilder entry) {
        entry.decimals(1).higherIsBetter().target(Bound.atLeast("4,0"));
    }

    private static Verdict lacks(String... marks) {
        return of(DevelopmentTest::mark, marks).lacksProgress();
    }

    /** R86: Bydel Alna's sickness absence. */
    @Test
    void r86ASeriesHasItsPointsAndAStepFromEachToTheNext() {
        Development alna = of(SmallCards::absence, "11,6", "10,35", "10,06");

        assertThat(alna.points())
                .extracting(point -> point.value().toPlainString())
                .containsExactly("11.60", "10.35", "10.06");
        assertThat(alna.gaps()).isEmpty();
        assertThat(alna.steps()).extracting(Change::trend).containsExactly(Trend.IMPROVING, Trend.IMPROVING);
        assertThat(alna).hasToString("""
                lund · tall · 2008 · actual: 3 points
                  11.60 in 2006 to 10.35 in 2007: -1.25, improving
                  10.35 in 2007 to 10.06 in 2008: -0.29, improving""");
    }

    @Test
    void everyGapSaysWhyThereIsNoValue() {
        Evaluation results = run(
                one("tall", i -> i.define(d -> d.higherIsBetter().inUse(DateRange.from(LocalDate.of(2007, 1, 1))))),
                printed("tall", "2006", "1"),
                printed("tall", "2007", "2"),
                printed("tall", "2008", "??"),
                printed("annet", "2009", "9"),
                printed("tall", "2010", "Ikke målt"));

        Development development =
                Development.of(results, results.in("2010").unit("lund").indicator("tall"));

        assertThat(development.gaps())
                .extracting(Gap::toString)
                .containsExactly("2006: not-in-use", "2008: unknown", "2009: not-reported", "2010: not-measured");
        assertThat(development.points()).hasSize(1);
        assertThat(development.steps()).isEmpty();
        assertThat(development.last().period().year()).isEqualTo(2010);
    }

    /** The points and steps are the same whatever else was reported; only a year that was evaluated can say that nothing came. */
    @Test
    void aYearInWhichNobodyReportedAnythingIsAGap() {
        Scorecard card = one("tall", DevelopmentTest::mark);
        Observation[] figures = {
            printed("tall", "2006", "4,2"), printed("tall", "2007", "4,1"), printed("tall", "2009", "4,3")
        };
        Evaluation without = run(card, figures);
        Evaluation with = run(card, figures[0], figures[1], printed("annet", "2008", "9"), figures[2]);

        Development silent =
                Development.of(without, without.in("2009").unit("lund").indicator("tall"));
        Development other = Development.of(with, with.in("2009").unit("lund").indicator("tall"));

        assertThat(silent.gaps()).extracting(Gap::toString).containsExactly("2008: not-evaluated");
        assertThat(other.gaps()).extracting(Gap::toString).containsExactly("2008: not-reported");
        assertThat(silent.points()).isEqualTo(other.points()).hasSize(3);
        assertThat(silent.steps())
                .isEqualTo(other.steps())
                .extracting(Change::length)
                .containsExactly(1, 2);
        assertThat(silent.lacksProgress().answer())
                .isEqualTo(other.lacksProgress().answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void thereAreNoGapsBeforeTheFirstYearOfTheResultsOrAfterTheLastOfTheSeries() {
        Evaluation results =
                run(one("tall", DevelopmentTest::mark), printed("tall", "2006", "1"), printed("tall", "2009", "2"));

        assertThat(Development.of(results, results.in("2006").unit("lund").indicator("tall"))
                        .gaps())
                .isEmpty();
        assertThat(results.span(PeriodType.YEAR))
                .containsExactly(Period.year(2006), Period.year(2007), Period.year(2008), Period.year(2009));
        assertThat(results.span(PeriodType.MONTH)).isEmpty();
    }

    @Test
    void aSeriesEndsAtTheResultItIsAskedOf() {
        Evaluation results = run(
                one("tall", DevelopmentTest::mark),
                printed("tall", "2006", "1"),
                printed("tall", "2007", "2"),
                printed("tall", "2008", "3"));

        Development upTo2007 =
                Development.of(results, results.in("2007").unit("lund").indicator("tall"));

        assertThat(upTo2007.points()).hasSize(2);
        assertThat(upTo2007)
                .isEqualTo(
                        Development.of(results, results.in("2007").unit("lund").indicator("tall")))
                .isNotEqualTo(
                        Development.of(results, results.in("2008").unit("lund").indicator("tall")));
    }

    @Test
    void r161FlatAndThenFallingLacksPositiveDevelopment() {
        assertThat(lacks("4,2", "4,2", "4,1").answer()).isEqualTo(Answer.YES);
        assertThat(lacks("4,2", "4,2", "4,1").steps()).hasSize(2);
    }

    @Test
    void r161AnUnknownPointDoesNotCountAndTwoAreNotEnough() {
        Verdict verdict = lacks("4,2", "??", "4,1");

        assertThat(verdict.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(verdict.findReason()).contains(Unanswered.TOO_FEW_POINTS);
        assertThat(verdict).asString().startsWith("undecided (too-few-points)");
    }

    @Test
    void r161AnUnknownPointBetweenThreeMeasuredOnesIsPassedOver() {
        assertThat(lacks("4,2", "??", "4,2", "4,1").answer()).isEqualTo(Answer.YES);
        assertThat(lacks("4,2", "4,2", "4,1", "??").answer()).isEqualTo(Answer.YES);
    }

    @Test
    void r161FallingAbsenceIsPositiveDevelopment() {
        assertThat(of(SmallCards::absence, "11,6", "10,35", "10,06")
                        .lacksProgress()
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(of(SmallCards::absence, "10,06", "10,35", "11,6")
                        .lacksProgress()
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void r161OneImprovementAmongTheLastStepsIsEnough() {
        assertThat(lacks("4,2", "4,3", "4,1").answer()).isEqualTo(Answer.NO);
        assertThat(lacks("4,0", "4,2", "4,2", "4,1").answer()).isEqualTo(Answer.YES);
        assertThat(of(DevelopmentTest::mark, "4,0", "4,2", "4,2", "4,1")
                        .lacksProgress(ProgressRule.standard().over(4))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void r161AMetTargetExcludesOnlyWhereTheRuleSaysSo() {
        Development met = of(DevelopmentTest::mark, "4,2", "4,2", "4,1");
        Development missed = of(DevelopmentTest::mark, "3,2", "3,2", "3,1");
        ProgressRule rule = ProgressRule.standard().unlessTargetIsMet();

        assertThat(met.lacksProgress().answer()).isEqualTo(Answer.YES);
        assertThat(met.lacksProgress(rule).answer()).isEqualTo(Answer.NO);
        assertThat(met.lacksProgress(rule).findReason()).contains(Unanswered.TARGET_MET);
        assertThat(missed.lacksProgress(rule).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void r161WithoutADirectionNothingIsPositive() {
        assertThat(of(i -> i.define(d -> {}), "1", "2", "3").lacksProgress().findReason())
                .contains(Unjudged.NO_DIRECTION);
    }

    @Test
    void r161AnApproximateFigureLeavesTheQuestionOpenUnlessAnotherStepAnswersIt() {
        assertThat(lacks("4,2", "Ca 4,2", "4,1").findReason()).contains(Unanswered.APPROXIMATE);
        assertThat(lacks("Ca 4,2", "4,1", "4,2").answer()).isEqualTo(Answer.NO);
    }

    @Test
    void aProgressRuleNeedsAStep() {
        assertThatThrownBy(() -> ProgressRule.standard().over(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("points 1 of a progress rule make no step.\nMaybe 3");
    }
}

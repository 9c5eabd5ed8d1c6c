package io.github.bmsjava.comparison;

import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Goals with a direction and no number (R158). */
class DirectionGoalTest {

    /** The answer in the last of the years from 2008. */
    private static Verdict answer(DirectionGoal goal, Consumer<EntryBuilder> definition, String... figures) {
        Observation[] observations = new Observation[figures.length];
        for (int i = 0; i < figures.length; i++) {
            observations[i] = printed("tall", Integer.toString(2008 + i), figures[i]);
        }
        Evaluation results = run(one("tall", definition), observations);
        return goal.answer(
                results,
                results.in(Integer.toString(2007 + figures.length)).unit("lund").indicator("tall"));
    }

    private static void fullTime(EntryBuilder entry) {
        entry.percent().decimals(1).higherIsBetter();
    }

    /** R158, figures made up: heltid 61,0 to 61,5 %. */
    @Test
    void r158MoreFullTimeThanTheBaselineIsMet() {
        Verdict verdict = answer(DirectionGoal.betterThan("2008"), DirectionGoalTest::fullTime, "61,0", "60,0", "61,5");

        assertThat(verdict.answer()).isEqualTo(Answer.YES);
        assertThat(verdict.steps()).singleElement().asString().contains("61.0 in 2008 to 61.5 in 2010: 0.5");
        assertThat(verdict.findReason()).isEmpty();
    }

    @Test
    void r158TheSameOrLessIsNotMet() {
        DirectionGoal goal = DirectionGoal.betterThan("2008");

        assertThat(answer(goal, DirectionGoalTest::fullTime, "61,0", "61,0").answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(goal, DirectionGoalTest::fullTime, "61,0", "60,9").answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void r158WhereLessIsBetterALowerFigureIsMet() {
        assertThat(answer(DirectionGoal.betterThanPrevious(), SmallCards::absence, "8,0", "??", "7,9")
                        .answer())
                .isEqualTo(Answer.YES);
    }

    /** R158, figures made up: AFP 100, 112, 121, that is +12 and then +9; fewer is better, and the level rose. */
    @Test
    void r158LessGrowthIsMetAlthoughTheLevelRose() {
        Verdict verdict = answer(DirectionGoal.reducedGrowth(), EntryBuilder::lowerIsBetter, "100", "112", "121");

        assertThat(verdict.answer()).isEqualTo(Answer.YES);
        assertThat(verdict.steps())
                .extracting(change -> change.difference().toPlainString() + " "
                        + change.trend().id())
                .containsExactly("12 worsening", "9 worsening");
        assertThat(answer(DirectionGoal.betterThanPrevious(), EntryBuilder::lowerIsBetter, "100", "112", "121")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void r158TheSameGrowthOrMoreIsNotMet() {
        assertThat(answer(DirectionGoal.reducedGrowth(), EntryBuilder::lowerIsBetter, "100", "112", "124")
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(answer(DirectionGoal.reducedGrowth(), EntryBuilder::lowerIsBetter, "100", "97", "96")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void r158GrowthOverUnequalStepsCannotBeCompared() {
        Verdict verdict = answer(DirectionGoal.reducedGrowth(), EntryBuilder::lowerIsBetter, "100", "112", "??", "121");

        assertThat(verdict.findReason()).contains(Unanswered.UNEQUAL_STEPS);
    }

    @Test
    void whatIsNotKnownCannotBeDecidedAndSaysWhy() {
        DirectionGoal baseline = DirectionGoal.betterThan("2008");

        assertThat(answer(baseline, DirectionGoalTest::fullTime, "??", "61,5").findReason())
                .contains(Unanswered.NO_EARLIER_VALUE);
        assertThat(answer(baseline, DirectionGoalTest::fullTime, "61,0", "??").findReason())
                .contains(Absence.UNKNOWN);
        assertThat(answer(baseline, DirectionGoalTest::fullTime, "61,0").findReason())
                .contains(Absence.NOT_DUE);
        assertThat(answer(baseline, DirectionGoalTest::fullTime, "61,0", "Ca 61,5")
                        .findReason())
                .contains(Unanswered.APPROXIMATE);
        assertThat(answer(baseline, i -> i.define(d -> {}), "1", "2").findReason())
                .contains(Unjudged.NO_DIRECTION);
        assertThat(answer(baseline, i -> i.define(d -> d.direction(Direction.WITHIN_RANGE)), "1", "2")
                        .findReason())
                .contains(Unanswered.NO_RANGE);
        assertThat(answer(DirectionGoal.reducedGrowth(), EntryBuilder::lowerIsBetter, "1", "2")
                        .findReason())
                .contains(Unanswered.TOO_FEW_POINTS);
    }

    @Test
    void aBaselineOutsideTheResultsIsRefused() {
        assertThatThrownBy(() -> answer(DirectionGoal.betterThan("1999"), DirectionGoalTest::fullTime, "1", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("period 1999 is not among");
    }

    /** Nobody reported anything in 2009: no more is known of it than if somebody had reported something else. */
    @Test
    void aBaselineInWhichNobodyReportedAnythingHasNoValue() {
        Evaluation results = run(
                one("tall", DirectionGoalTest::fullTime),
                printed("tall", "2008", "61,0"),
                printed("tall", "2010", "61,5"));

        assertThat(DirectionGoal.betterThan("2009")
                        .answer(results, results.in("2010").unit("lund").indicator("tall"))
                        .findReason())
                .contains(Unanswered.NO_EARLIER_VALUE);
    }

    @Test
    void goalsAreEqualByKindAndBaseline() {
        assertThat(DirectionGoal.betterThan("2008"))
                .isEqualTo(DirectionGoal.betterThan("2008"))
                .hasSameHashCodeAs(DirectionGoal.betterThan("2008"))
                .isNotEqualTo(DirectionGoal.betterThanPrevious())
                .hasToString("better than 2008");
        assertThat(DirectionGoal.reducedGrowth()).hasToString("reduced-growth");
        assertThat(DirectionGoal.betterThanPrevious()).hasToString("better than before");
    }
}

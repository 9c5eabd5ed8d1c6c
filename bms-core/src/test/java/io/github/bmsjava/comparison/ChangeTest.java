package io.github.bmsjava.comparison;

import static io.github.bmsjava.SmallCards.figure;
import static io.github.bmsjava.SmallCards.one;
import static io.github.bmsjava.SmallCards.printed;
import static io.github.bmsjava.SmallCards.run;
import static io.github.bmsjava.SmallCards.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.SmallCards;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Scorecard ABSENCE = one("sykefravær", SmallCards::absence);

    private static Optional<Change> change(Evaluation results, String period) {
        return Change.sincePrevious(results, result(results, period));
    }

    private static IndicatorResult result(Evaluation results, String period) {
        return results.in(period).unit("lund").card().indicators().get(0);
    }

    private static Trend trend(Consumer<EntryBuilder> definition, String from, String to) {
        Evaluation results = run(one("tall", definition), figure("tall", "2013", from), figure("tall", "2014", to));
        return change(results, "2014").orElseThrow().trend();
    }

    /** R86: Bydel Alna's sickness absence 2006 to 2008. */
    @Test
    void fallingAbsenceImprovesInBothStepsAndIsStillNotAtTarget() {
        Evaluation alna = run(
                ABSENCE,
                List.of(
                        target("sykefravær", "2006", "9,9"),
                        target("sykefravær", "2007", "9,9"),
                        target("sykefravær", "2008", "9,9")),
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "10,35"),
                figure("sykefravær", "2008", "10,06"));

        assertThat(change(alna, "2007").orElseThrow()).hasToString("11.60 in 2006 to 10.35 in 2007: -1.25, improving");
        assertThat(change(alna, "2008").orElseThrow()).hasToString("10.35 in 2007 to 10.06 in 2008: -0.29, improving");
        assertThat(result(alna, "2008").status().level().id()).isEqualTo("not-met");
    }

    @Test
    void theFirstFigureIsNoChange() {
        assertThat(change(run(ABSENCE, figure("sykefravær", "2006", "11,6")), "2006"))
                .isEmpty();
    }

    @Test
    void aPeriodWithoutAValueIsPassedOver() {
        Evaluation results = run(
                ABSENCE,
                figure("sykefravær", "2006", "11,6"),
                printed("sykefravær", "2007", "??"),
                figure("sykefravær", "2008", "10,06"));

        assertThat(change(results, "2008").orElseThrow().from().period()).isEqualTo(Period.year(2006));
    }

    @Test
    void whatHasNoValueHasNoChange() {
        Evaluation results = run(ABSENCE, figure("sykefravær", "2006", "11,6"), printed("sykefravær", "2007", "??"));

        assertThat(change(results, "2007")).isEmpty();
    }

    @Test
    void onlyPeriodsOfOneTypeAreCompared() {
        Evaluation results = run(
                ABSENCE,
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007-T1", "9,0"),
                figure("sykefravær", "2007", "10,35"));

        assertThat(change(results, "2007").orElseThrow().from().period()).isEqualTo(Period.year(2006));
        assertThat(change(results, "2007-T1")).isEmpty();
    }

    @Test
    void onlyValuesOfOneKindAreCompared() {
        Evaluation results = run(
                ABSENCE,
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "10,35"),
                Observation.builder("lund", "sykefravær", "2007")
                        .kind(ValueKind.BUDGET)
                        .amount("9,9")
                        .build());
        IndicatorResult budget =
                results.in(Period.year(2007), ValueKind.BUDGET).unit("lund").indicator("sykefravær");

        assertThat(Change.sincePrevious(results, budget)).isEmpty();
    }

    @Test
    void onlyValuesOfOneCardAreCompared() {
        Evaluation results = run(ABSENCE, figure("sykefravær", "2006", "11,6"), figure("sykefravær", "2007", "10,35"));
        Evaluation other = run(
                ABSENCE.toBuilder().build().orThrow(),
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "1"));
        Evaluation without = run(
                SmallCards.card("annet")
                        .perspective("Fokus", p -> p.indicator("sykefravær", SmallCards::absence))
                        .build()
                        .orThrow(),
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "10,35"));

        assertThat(Change.sincePrevious(other, result(results, "2007"))).isPresent();
        assertThat(Change.sincePrevious(without, result(results, "2007"))).isEmpty();
    }

    @Test
    void theDifferenceIsThatOfThePublishedValues() {
        Evaluation results = run(
                one("tall", i -> i.define(d -> d.decimals(1).higherIsBetter())),
                figure("tall", "2013", "4,94"),
                figure("tall", "2014", "4,95"));

        Change change = change(results, "2014").orElseThrow();

        assertThat(change.difference()).isEqualTo(new BigDecimal("0.1"));
        assertThat(change.to()).isEqualTo(result(results, "2014"));
    }

    @Test
    void moreIsAnImprovementWhereHigherIsBetter() {
        assertThat(trend(EntryBuilder::higherIsBetter, "1", "2")).isEqualTo(Trend.IMPROVING);
        assertThat(trend(EntryBuilder::higherIsBetter, "2", "1")).isEqualTo(Trend.WORSENING);
    }

    @Test
    void moreIsAWorseningWhereLowerIsBetter() {
        assertThat(trend(EntryBuilder::lowerIsBetter, "1", "2")).isEqualTo(Trend.WORSENING);
        assertThat(trend(EntryBuilder::lowerIsBetter, "2", "1")).isEqualTo(Trend.IMPROVING);
    }

    @Test
    void theSamePublishedValueIsUnchanged() {
        assertThat(trend(EntryBuilder::higherIsBetter, "1,4", "1,2")).isEqualTo(Trend.UNCHANGED);
    }

    @Test
    void aChangeWithoutADirectionIsNeitherBetterNorWorse() {
        assertThat(trend(i -> i.define(d -> {}), "1", "2")).isEqualTo(Trend.UNDIRECTED);
    }

    /** Nearer to or farther from a range is not said by the values alone. */
    @Test
    void aChangeOfWhatShouldLieWithinARangeIsNeitherBetterNorWorse() {
        assertThat(trend(i -> i.define(d -> d.direction(Direction.WITHIN_RANGE)), "1", "2"))
                .isEqualTo(Trend.UNDIRECTED);
    }

    @Test
    void changesBetweenTheSameResultsAreEqual() {
        Evaluation results = run(
                ABSENCE,
                figure("sykefravær", "2006", "11,6"),
                figure("sykefravær", "2007", "10,35"),
                figure("sykefravær", "2008", "10,35"));

        assertThat(change(results, "2007").orElseThrow())
                .isEqualTo(change(results, "2007").orElseThrow())
                .hasSameHashCodeAs(change(results, "2007").orElseThrow())
                .isNotEqualTo(change(results, "2008").orElseThrow());
    }

    @Test
    void everyTrendHasAStableName() {
        assertThat(Trend.values())
                .extracting(Trend::id)
                .containsExactly("improving", "unchanged", "worsening", "undirected");
    }
}

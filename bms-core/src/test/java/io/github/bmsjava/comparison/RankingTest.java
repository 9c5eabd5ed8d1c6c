package io.github.bmsjava.comparison;

import static io.github.bmsjava.comparison.Schools.INDICATOR;
import static io.github.bmsjava.comparison.Schools.SCHOOLS;
import static io.github.bmsjava.comparison.Schools.ranking;
import static io.github.bmsjava.comparison.Schools.ranks;
import static io.github.bmsjava.comparison.Schools.reasons;
import static io.github.bmsjava.comparison.Schools.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ranks among units, and the range of ranks where figures are uncertain (R108, R166, R167, J15). */
class RankingTest {

    private static void range(EntryBuilder entry) {
        entry.define(d -> d.decimals(0).direction(Direction.WITHIN_RANGE)).green(Bound.between("10", "20"));
    }

    /** {@code 2 (1-3) a} for an uncertain place. */
    private static List<String> ranges(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.rank() + " (" + place.best() + "-" + place.worst() + ") "
                        + place.compared().subject().value())
                .toList();
    }

    /** R108: 26 schools, of which two share the first rank and two have no figure. */
    @Test
    void r108TwentySixSchoolsAreRankedAndThoseMissingAreListedAndNotLast() {
        List<String> figures = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            figures.add("s" + (100 + i) + " 2014 " + (i <= 2 ? "5,9" : "5," + (i % 3)));
        }
        figures.add("s125 2014");
        figures.add("s126 2014 ??");

        Ranking schools = ranking(Schools::more, figures.toArray(String[]::new));

        assertThat(ranks(schools).subList(0, 4)).containsExactly("1 s101", "1 s102", "3 s105", "3 s108");
        assertThat(schools.places()).hasSize(24);
        assertThat(schools.coverage()).isEqualTo(new Coverage(24, 26));
        assertThat(reasons(schools.missing())).containsExactly("s125 not-reported", "s126 unknown");
        assertThat(schools.first()).hasSize(2);
        assertThat(schools)
                .asString()
                .startsWith("published values of trivsel, higher-is-better, actual in 2014, type 'skole': 24 of 26")
                .endsWith("\n  and 4 more\nmissing: [s125 (not-reported), s126 (unknown)]");
    }

    @Test
    void r108EqualPublishedValuesShareARankAndAsManyRanksAreLeftOut() {
        assertThat(ranks(ranking(Schools::more, "a 2014 5,26", "b 2014 5,34", "c 2014 5,2", "d 2014 5,1")))
                .containsExactly("1 a", "1 b", "3 c", "4 d");
    }

    @Test
    void r108WhereLessIsBetterTheLeastIsFirst() {
        assertThat(ranks(ranking(Schools::less, "a 2014 9,9", "b 2014 6,5", "c 2014 9,9")))
                .containsExactly("1 b", "2 a", "2 c");
    }

    @Test
    void r108WithinARangeTheNearestIsFirst() {
        assertThat(ranks(ranking(RankingTest::range, "a 2014 5", "b 2014 23", "c 2014 11", "d 2014 20")))
                .containsExactly("1 c", "1 d", "3 b", "4 a");
    }

    @Test
    void r108WithinARangeThatNobodyKnowsThereIsNoRank() {
        Ranking ranking = ranking(i -> i.define(d -> d.direction(Direction.WITHIN_RANGE)), "a 2014 5", "b 2014 6");

        assertThat(ranking.places()).isEmpty();
        assertThat(reasons(ranking.missing())).containsExactly("a no-range", "b no-range");
    }

    @Test
    void r108WithoutADirectionARankingIsRefusedAndAnOrderBySizeSaysSo() {
        Benchmark pupils =
                Benchmark.of(run(i -> i.define(d -> {}), "a 2014 300", "b 2014 450"), "2014", INDICATOR, SCHOOLS);

        assertThatThrownBy(() -> Ranking.of(pupils))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("indicator 'trivsel' has no direction")
                .hasMessageContaining("\nMaybe Ranking.bySize(benchmark) was meant");
        assertThat(Ranking.bySize(pupils).isBySize()).isTrue();
        assertThat(Ranking.bySize(pupils)).hasToString("""
                published values of trivsel, none, actual in 2014, type 'skole': 2 of 2, by size
                  1 b 450
                  2 a 300""");
    }

    @Test
    void aPlaceThatIsNotThereSaysWhy() {
        Ranking ranking = ranking(Schools::more, "a 2014 5", "b 2014 ??");

        assertThat(ranking.place("a").rank()).isEqualTo(1);
        assertThatThrownBy(() -> ranking.place("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'b' has no rank: unknown.");
        assertThatThrownBy(() -> ranking.place("aa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'aa' has no rank: it is not a member of type 'skole'.\nMaybe 'a' was meant.");
    }

    /** R166, figures made up: three kindergartens with 5,3, 5,1 and 5,3. */
    @Test
    void r166TheBestWithinAServiceAreBothNamed() {
        assertThat(ranking(Schools::more, "a 2014 5,3", "b 2014 5,1", "c 2014 5,3")
                        .first())
                .extracting(Place::toString)
                .containsExactly("1 a 5.3", "1 c 5.3");
    }

    /** R167: 4,2 to 4,7 beats 5,3 to 5,4; a place with no earlier value is not eligible. */
    @Test
    void r167BestProgressIsTheLargestChangeAndNeedsTwoPoints() {
        Evaluation results = run(
                Schools::more,
                "a 2013 5,3",
                "a 2014 5,4",
                "b 2013 4,2",
                "b 2014 4,7",
                "c 2014 5,9",
                "d 2013 4,0",
                "d 2014 ??");

        Ranking progress = Ranking.ofProgress(results, "2014", INDICATOR, SCHOOLS);

        assertThat(ranks(progress)).containsExactly("1 b", "2 a");
        assertThat(progress.place("b").compared().figure()).isEqualByComparingTo("0.5");
        assertThat(progress.place("a").compared().findChange()).get().asString().contains("5.3 in 2013 to 5.4 in 2014");
        assertThat(reasons(progress.missing())).containsExactly("c no-earlier-value", "d unknown");
        assertThat(progress.benchmark().basis()).startsWith("change since the previous measured period of trivsel");
    }

    @Test
    void r167WhereLessIsBetterTheLargestFallIsTheBestProgress() {
        Evaluation results =
                run(Schools::less, "a 2013 9,0", "a 2014 8,0", "b 2013 7,0", "b 2014 6,5", "c 2013 5,0", "c 2014 5,5");

        assertThat(ranks(Ranking.ofProgress(results, "2014", INDICATOR, SCHOOLS)))
                .containsExactly("1 a", "2 b", "3 c");
    }

    @Test
    void r167WithinARangeProgressIsTowardsTheRange() {
        Evaluation results =
                run(RankingTest::range, "a 2013 5", "a 2014 8", "b 2013 27", "b 2014 22", "c 2013 12", "c 2014 21");

        Ranking progress = Ranking.ofProgress(results, "2014", INDICATOR, SCHOOLS);

        assertThat(progress.places()).extracting(Place::toString).containsExactly("1 b 5", "2 a 3", "3 c -1");
    }

    @Test
    void r167ProgressFromAnotherPeriodThanThatOfMostIsMarked() {
        Evaluation results = run(
                Schools::more,
                "a 2013 5,3",
                "a 2014 5,4",
                "b 2012 4,2",
                "b 2014 4,7",
                "c 2013 4",
                "c 2014 4",
                "snitt 2013 4",
                "snitt 2014 5");

        Ranking progress = Ranking.ofProgress(results, "2014", INDICATOR, SCHOOLS.withReference("snitt"));

        assertThat(progress.place("b").compared().cautions()).containsExactly(Caution.OTHER_PERIOD);
        assertThat(progress.place("a").compared().cautions()).isEmpty();
        assertThat(ranks(progress)).containsExactly("1 snitt", "2 b", "3 a", "4 c");
    }

    @Test
    void j15AnApproximateFigureCanBeAnythingUntilAToleranceIsStated() {
        Ranking ranking = ranking(Schools::more, "a 2014 98", "b 2014 Ca 97", "c 2014 95", "d 2014 94");

        assertThat(ranges(ranking)).containsExactly("1 (1-2) a", "2 (1-4) b", "3 (2-3) c", "4 (3-4) d");
        assertThat(ranking.isFinal()).isFalse();
        assertThat(ranking.undecided()).hasSize(4);
        assertThat(ranges(ranking.withTolerance("1,5")))
                .containsExactly("1 (1-2) a", "2 (1-2) b", "3 (3-3) c", "4 (4-4) d");
        assertThat(ranking.withTolerance("0,5").isFinal()).isTrue();
        assertThat(ranking.withTolerance("2"))
                .asString()
                .contains(", not final")
                .contains("\n  2 (1-2) b 97.0, approximate");
    }

    /** Both ends of b's change can be off by 0,3, the change itself by 0,6. */
    @Test
    void j15AChangeOfTwoApproximateFiguresCanBeOffByTwiceTheTolerance() {
        Evaluation results = run(
                Schools::more, "a 2013 5,0", "a 2014 6,0", "b 2013 Ca 5,0", "b 2014 Ca 5,5", "c 2013 1", "c 2014 1");
        Ranking progress = Ranking.ofProgress(results, "2014", INDICATOR, SCHOOLS);

        assertThat(ranges(progress.withTolerance("0,2"))).containsExactly("1 (1-1) a", "2 (2-2) b", "3 (3-3) c");
        assertThat(ranges(progress.withTolerance("0,3"))).containsExactly("1 (1-2) a", "2 (1-3) b", "3 (2-3) c");
    }

    @Test
    void r108GivenIntervalsAPlaceHasABestAndAWorstRank() {
        Ranking ranking = ranking(Schools::less, "a 2014 5", "b 2014 6", "c 2014 9")
                .withIntervals(Map.of("a", Bound.between("4", "7"), "b", Bound.between("5", "6")));

        assertThat(ranges(ranking)).containsExactly("1 (1-2) a", "2 (1-2) b", "3 (3-3) c");
    }

    @Test
    void r108AnIntervalThatReachesIntoTheRangeCanBeTheBest() {
        Ranking ranking = ranking(RankingTest::range, "a 2014 12", "b 2014 8", "c 2014 7", "d 2014 30")
                .withIntervals(Map.of("b", Bound.between("6", "24"), "c", Bound.between("6", "8")));

        assertThat(ranges(ranking)).containsExactly("1 (1-1) a", "2 (1-3) b", "3 (2-3) c", "4 (4-4) d");
    }

    @Test
    void intervalsOfNobodyOrBesideTheFigureAreRefused() {
        Ranking ranking = ranking(Schools::more, "a 2014 5");

        assertThatThrownBy(() -> ranking.withIntervals(Map.of("aa", Bound.between("4", "7"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval of 'aa', which is not ranked.\nMaybe 'a' was meant.");
        assertThatThrownBy(() -> ranking.withIntervals(Map.of("a", Bound.between("6", "7"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval [6, 7] of 'a' does not hold its figure 5.0.");
        assertThatThrownBy(() -> ranking.withTolerance("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rankingsOfTheSameFiguresAreEqual() {
        assertThat(ranking(Schools::more, "a 2014 5"))
                .isEqualTo(ranking(Schools::more, "a 2014 5"))
                .hasSameHashCodeAs(ranking(Schools::more, "a 2014 5"))
                .isNotEqualTo(ranking(Schools::more, "a 2014 6"));
    }
}

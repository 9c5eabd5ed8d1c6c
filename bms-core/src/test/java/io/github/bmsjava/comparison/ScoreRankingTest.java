package io.github.bmsjava.comparison;

import static io.github.bmsjava.comparison.Schools.SCHOOLS;
import static io.github.bmsjava.comparison.Schools.ranks;
import static io.github.bmsjava.comparison.Schools.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.value.QualityFlag;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A ranking needs one named indicator or the points of one declared group; anything else is refused (R108, R166, R168). */
class ScoreRankingTest {

    private static void points(EntryBuilder entry) {
        entry.define(i -> i.decimals(1)
                        .higherIsBetter()
                        .score(ScoreFunction.piecewiseLinear(Map.of("0", "0", "100", "100"))))
                .green(Bound.atLeast("80"));
    }

    private static Consumer<GroupBuilder> users(GroupRule rule) {
        return group -> group.id("brukere")
                .rule(rule)
                .indicator("svar", ScoreRankingTest::points)
                .indicator("trivsel", ScoreRankingTest::points);
    }

    private static ScorecardBuilder card(GroupRule rule) {
        return Scorecard.builder("kort")
                .perspective("Brukere", users(rule))
                .perspective("Ansatte", p -> p.id("ansatte").indicator("nærvær", ScoreRankingTest::points));
    }

    private static Evaluation run(ScorecardBuilder card, String absence) {
        return Bms.evaluate(
                card.build().orThrow(),
                Schools.of(List.of("a", "b", "c")),
                Observations.of(
                        Observation.of("a", "svar", "2014", "60"),
                        Observation.of("a", "trivsel", "2014", "80"),
                        Observation.of("a", "nærvær", "2014", absence),
                        Observation.of("b", "svar", "2014", "90"),
                        Observation.of("b", "trivsel", "2014", "70"),
                        Observation.of("b", "nærvær", "2014", "1"),
                        Observation.of("c", "svar", "2014", "90"),
                        Observation.of("c", "egen", "2014", "10")));
    }

    private static GroupRule weighted() {
        return GroupRule.weightedScore().green(Bound.atLeast("80"));
    }

    @Test
    void r108ThePointsOfADeclaredGroupAreRanked() {
        Ranking ranking = Ranking.ofScore(run(card(weighted()), "90"), "2014", "brukere", SCHOOLS);

        assertThat(ranking.places()).extracting(Place::toString).containsExactly("1 b 80.00", "2 a 70.00");
        assertThat(reasons(ranking.missing())).containsExactly("c incomplete");
        assertThat(ranking.cautions()).isEmpty();
        assertThat(ranking.benchmark().basis()).startsWith("points of brukere, higher-is-better");
    }

    @Test
    void r168ChangingAbsenceDoesNotChangeRanksByTheUsersGroup() {
        assertThat(ranks(Ranking.ofScore(run(card(weighted()), "1"), "2014", "brukere", SCHOOLS)))
                .isEqualTo(ranks(Ranking.ofScore(run(card(weighted()), "99"), "2014", "brukere", SCHOOLS)));
    }

    @Test
    void r108ThePointsOfAWholeCardAreRankedByTheIdOfTheCard() {
        ScorecardBuilder whole = Scorecard.builder("kort")
                .rule(weighted())
                .perspective(
                        "Ansatte", p -> p.id("ansatte").rule(weighted()).indicator("nærvær", ScoreRankingTest::points));

        assertThat(ranks(Ranking.ofScore(run(whole, "90"), "2014", "kort", SCHOOLS)))
                .containsExactly("1 a", "2 b");
    }

    @Test
    void r108AGroupWithoutPointsIsRefusedWithAMessage() {
        Evaluation worst = run(card(GroupRule.worstOf()), "90");

        assertThatThrownBy(() -> Ranking.ofScore(worst, "2014", "brukere", SCHOOLS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("group 'brukere' has no points in 2014: its rule is worst-of")
                .hasMessageContaining("\nMaybe rank by one indicator");
        assertThatThrownBy(() -> Ranking.ofScore(worst, "2014", "ansatte", SCHOOLS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its rule is none");
        assertThatThrownBy(() -> Ranking.ofScore(worst, "2014", "bruker", SCHOOLS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has a group or card 'bruker' in 2014.\nMaybe 'brukere' was meant.");
    }

    /** c has an indicator of its own in the group, so that its points are made of something else. */
    @Test
    void r108PointsThatAreMadeOfSomethingElseAreMarked() {
        ScorecardBuilder own = Scorecard.builder("kort")
                .perspective(
                        "Brukere", g -> g.id("brukere").rule(weighted()).indicator("svar", ScoreRankingTest::points))
                .layer(
                        LayerScope.unit("c"),
                        layer -> layer.perspective(
                                "Brukere", g -> g.id("brukere").indicator("egen", ScoreRankingTest::points)));

        Ranking ranking = Ranking.ofScore(run(own, "90"), "2014", "brukere", SCHOOLS);

        assertThat(ranking.places())
                .extracting(Place::toString)
                .containsExactly("1 b 90.00", "2 a 60.00", "3 c 50.00, other-definition");
        assertThat(ranking.cautions()).containsExactly(Caution.OTHER_DEFINITION);
    }

    @Test
    void j15PointsForAnApproximateValueAreUncertainAsTheValueIs() {
        Scorecard card = card(weighted()).build().orThrow();
        Observations figures = Observations.of(
                Observation.of("a", "svar", "2014", "60"),
                Observation.of("a", "trivsel", "2014", "80"),
                Observation.builder("a", "nærvær", "2014")
                        .amount("9")
                        .flag(QualityFlag.APPROXIMATE)
                        .build(),
                Observation.of("b", "svar", "2014", "90"),
                Observation.builder("b", "trivsel", "2014")
                        .amount("90")
                        .flag(QualityFlag.APPROXIMATE)
                        .build());

        Ranking ranking =
                Ranking.ofScore(Bms.evaluate(card, Schools.of(List.of("a", "b")), figures), "2014", "brukere", SCHOOLS);

        assertThat(ranking.places())
                .extracting(Place::toString)
                .containsExactly("1 (1-2) b 90.00, approximate", "2 (1-2) a 70.00");
        assertThat(ranking.withTolerance("5").isFinal()).isTrue();
    }

    @Test
    void aReferenceSeriesHasNoPoints() {
        Ranking ranking = Ranking.ofScore(
                run(card(weighted()), "90"),
                "2014",
                "brukere",
                ComparisonGroup.of("to", "a").withReference("snitt"));

        assertThat(reasons(ranking.missing())).containsExactly("snitt not-applicable");
    }
}

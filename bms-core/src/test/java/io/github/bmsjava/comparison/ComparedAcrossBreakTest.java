package io.github.bmsjava.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.value.Coverage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is made of other units than before is marked in a ranking, and answers no question of development (J18). */
class ComparedAcrossBreakTest {
    private static final LocalDate SPLIT = LocalDate.of(2014, 7, 1);

    /** Two areas of schools; one of those in the north ended in the summer of 2014. */
    private static Evaluation areas() {
        Organisation organisation = Organisation.builder()
                .unit("kommune", "Kommunen", null)
                .unit("nord", u -> u.parent("kommune").type("område"))
                .unit("sør", u -> u.parent("kommune").type("område"))
                .unit("n1", u -> u.parent("nord"))
                .unit("n2", u -> u.parent("nord").validity(DateRange.until(SPLIT)))
                .unit("s1", u -> u.parent("sør"))
                .build()
                .orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "P",
                        p -> p.indicator(
                                "elever",
                                i -> i.higherIsBetter().overUnits(UnitRule.sum().ofReported())))
                .build()
                .orThrow();
        return Bms.evaluate(
                card,
                organisation,
                Observations.of(
                        Observation.of("n1", "elever", "2012", "100"),
                        Observation.of("n2", "elever", "2012", "50"),
                        Observation.of("s1", "elever", "2012", "120"),
                        Observation.of("n1", "elever", "2013", "100"),
                        Observation.of("n2", "elever", "2013", "50"),
                        Observation.of("s1", "elever", "2013", "120"),
                        Observation.of("n1", "elever", "2014", "140"),
                        Observation.of("s1", "elever", "2014", "121")));
    }

    @Test
    void j18AFigureWithABreakIsMarkedInItsRanking() {
        Ranking ranking = Ranking.of(areas(), "2014", "elever", ComparisonGroup.ofType("område"));

        assertThat(ranking.place("nord").compared().cautions()).contains(Caution.BREAK);
        assertThat(ranking.place("sør").compared().cautions()).isEmpty();
        assertThat(ranking.cautions()).contains(Caution.BREAK);
    }

    @Test
    void j18ProgressAcrossABreakIsMarked() {
        Ranking progress = Ranking.ofProgress(areas(), "2014", "elever", ComparisonGroup.ofType("område"));

        assertThat(progress.place("nord").compared().findChange().orElseThrow().isAcrossBreak())
                .isTrue();
        assertThat(progress.place("nord").compared().cautions()).contains(Caution.BREAK);
    }

    @Test
    void j18AStepAcrossABreakDecidesNothing() {
        Evaluation results = areas();

        assertThat(DirectionGoal.betterThan("2013")
                        .answer(results, results.in("2014").unit("nord").indicator("elever"))
                        .findReason())
                .contains(Unanswered.ACROSS_BREAK);
        assertThat(Development.of(results, results.in("2014").unit("nord").indicator("elever"))
                        .lacksProgress()
                        .findReason())
                .contains(Unanswered.ACROSS_BREAK);
        assertThat(DirectionGoal.betterThan("2013")
                        .answer(results, results.in("2014").unit("sør").indicator("elever"))
                        .answer()
                        .id())
                .isEqualTo("yes");
    }

    @Test
    void aUnitThatHasEndedIsNoMemberByTypeOrPlaceButIsListedByName() {
        Evaluation results = areas();

        assertThat(Benchmark.of(results, "2014", "elever", ComparisonGroup.below("nord"))
                        .members())
                .extracting(one -> one.subject().value())
                .containsExactly("n1");
        Benchmark named = Benchmark.of(results, "2014", "elever", ComparisonGroup.of("to", "n1", "n2"));
        assertThat(Schools.reasons(named.missing())).containsExactly("n2 not-on-card");
        assertThat(named.coverage()).isEqualTo(new Coverage(1, 1));
    }
}

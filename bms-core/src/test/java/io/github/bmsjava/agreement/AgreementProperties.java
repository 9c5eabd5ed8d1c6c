package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.agreement.BonusPlace.Standing;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of schemes and agreements (J15): what is not known never turns into a no. */
class AgreementProperties {
    private static final List<String> UNITS = List.of("lund", "moen", "eika", "åsen");
    private static final ResultPay PAY = ResultPay.of(
            "lønn", 1, "målekart", Gate.indicator("tilfredshet", "green"), Gate.indicator("regnskap", "yellow"));
    private static final UnitBonus BONUS = UnitBonus.builder("bonus", 1, "målekart")
            .rankedBy("tilfredshet")
            .economy(Gate.indicator("regnskap", "yellow"))
            .service("barnehage", "barnehage", "privat barnehage")
            .range("1", "6")
            .build();

    private static List<Observation> figures(Random random) {
        List<Observation> all = new ArrayList<>();
        for (String unit : UNITS) {
            for (String year : List.of("2006", "2007")) {
                if (random.nextInt(6) > 0) {
                    all.add(Schemes.printed(
                            unit,
                            "tilfredshet",
                            year,
                            (random.nextInt(6) == 0 ? "Ca " : "") + (1 + random.nextInt(5)) + "," + random.nextInt(3)));
                }
                if (random.nextInt(6) > 0) {
                    all.add(Schemes.printed(
                            unit, "regnskap", year, (random.nextInt(6) == 0 ? "Ca " : "") + (97 + random.nextInt(5))));
                }
            }
        }
        return all;
    }

    private static Evaluation evaluate(Organisation city, List<Observation> figures) {
        return EvaluationPlan.compile(ScorecardModel.of(Schemes.CARD), city, PlanOptions.years(2006, 2007))
                .orThrow()
                .evaluate(Observations.of(figures));
    }

    private static List<Observation> without(Random random, List<Observation> all) {
        List<Observation> fewer = new ArrayList<>(all);
        if (!fewer.isEmpty()) {
            fewer.remove(random.nextInt(fewer.size()));
        }
        return fewer;
    }

    @Property
    void removingDataNeverYieldsANewNo(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> all = figures(random);
        Evaluation more = evaluate(Schemes.CITY, all);
        Evaluation less = evaluate(Schemes.CITY, without(random, all));
        BonusClass result = BONUS.bestResult(more, "2007", "barnehage");
        BonusClass fewer = BONUS.bestResult(less, "2007", "barnehage");
        BonusClass progress = BONUS.bestProgress(more, "2007", "2006", "barnehage");
        BonusClass lessProgress = BONUS.bestProgress(less, "2007", "2006", "barnehage");
        LeaderAgreement agreement = agreement("4");

        for (String unit : UNITS) {
            if (PAY.eligibility(less, "2007", unit).answer() == Answer.NO) {
                assertThat(PAY.eligibility(more, "2007", unit).answer()).isEqualTo(Answer.NO);
            }
            assertNoNewNo(result.place(unit), fewer.place(unit));
            assertNoNewNo(progress.place(unit), lessProgress.place(unit));
        }
        if (AgreementEvaluation.of(agreement, less, List.of()).lines().get(0).answer() == Answer.NO) {
            assertThat(AgreementEvaluation.of(agreement, more, List.of())
                            .lines()
                            .get(0)
                            .answer())
                    .isEqualTo(Answer.NO);
        }
    }

    /** Who is out, or behind, was so before; and nobody who had won for sure has lost. */
    private static void assertNoNewNo(BonusPlace before, BonusPlace after) {
        if (after.standing() == Standing.OUT) {
            assertThat(before.standing()).isEqualTo(Standing.OUT);
        }
        if (before.standing() == Standing.FIRST) {
            assertThat(after.standing()).isIn(Standing.FIRST, Standing.UNDECIDED);
        }
    }

    private static LeaderAgreement agreement(String ambition) {
        PersonRef leader = PersonRef.of("l");
        PersonRef superior = PersonRef.of("s");
        return LeaderAgreement.builder("a", leader, superior, "2007")
                .unit("lund")
                .goal(AgreementGoal.ambition("tilfredshet", ambition))
                .build()
                .signed(leader, LocalDate.EPOCH)
                .signed(superior, LocalDate.EPOCH);
    }

    @Property
    void aStricterAmbitionNeverTurnsNotMetIntoMet(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation run = evaluate(Schemes.CITY, figures(random));
        BigDecimal ambition = BigDecimal.valueOf(10 + random.nextInt(50), 1);
        BigDecimal stricter = ambition.add(BigDecimal.valueOf(1 + random.nextInt(10), 1));

        Answer loose = AgreementEvaluation.of(agreement(ambition.toPlainString()), run, List.of())
                .lines()
                .get(0)
                .answer();
        Answer strict = AgreementEvaluation.of(agreement(stricter.toPlainString()), run, List.of())
                .lines()
                .get(0)
                .answer();
        if (loose == Answer.NO) {
            assertThat(strict).isEqualTo(Answer.NO);
        }
    }

    @Property
    void permutingUnitsChangesNoRanking(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> figures = figures(random);
        List<OrgUnit> units = new ArrayList<>(Schemes.CITY.units());
        OrgUnit top = units.remove(0);
        Collections.shuffle(units, random);
        units.add(0, top);
        Organisation shuffled = Organisation.builder().units(units).build().orThrow();

        assertThat(BONUS.bestProgress(evaluate(shuffled, figures), "2007", "2006", "barnehage"))
                .hasToString(BONUS.bestProgress(evaluate(Schemes.CITY, figures), "2007", "2006", "barnehage")
                        .toString());
    }

    @Property
    void whoMayStillWinCanAndNobodyElse(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> all = figures(random);
        BonusClass open = BONUS.bestResult(evaluate(Schemes.CITY, all), "2007", "barnehage");
        for (BonusPlace place : open.places(Standing.UNDECIDED)) {
            List<Observation> filled = new ArrayList<>(all);
            String unit = place.unit().value();
            boolean isUnknown = place.findReason().isPresent();
            for (String indicator : List.of("tilfredshet", "regnskap")) {
                boolean isFigure = indicator.equals("tilfredshet");
                if (!isFigure || isUnknown) {
                    Observation best = Schemes.printed(unit, indicator, "2007", isFigure ? "6" : "90");
                    filled.removeIf(one -> one.key().equals(best.key()));
                    filled.add(best);
                }
            }
            BonusPlace then = BONUS.bestResult(evaluate(Schemes.CITY, filled), "2007", "barnehage")
                    .place(unit);
            assertThat(then.standing() == Standing.FIRST).isEqualTo(place.mayWin());
        }
    }
}

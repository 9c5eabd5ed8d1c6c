package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decisions of 2007, made again when cards, figures and rules have gone on (R174). All figures are made up. */
class PastYearTest {
    private static final PersonRef LEADER = PersonRef.of("leder-lund");
    private static final PersonRef DIRECTOR = PersonRef.of("direktør");
    private static final LocalDate DECIDED = LocalDate.parse("2008-02-20");
    private static final LeaderAgreement AGREEMENT = LeaderAgreement.builder("lund-2007", LEADER, DIRECTOR, "2007")
            .unit("lund")
            .goal(AgreementGoal.light("tilfredshet", "green"))
            .goal(AgreementGoal.ambition("regnskap", "97"))
            .build()
            .signed(LEADER, LocalDate.parse("2007-01-31"))
            .signed(DIRECTOR, LocalDate.parse("2007-02-01"));

    /** What was decided in February 2008, character for character. */
    private static final String DECISIONS = """
            lund 2007, lønn version 1: yes (leadership yes, economy yes)
            moen 2007, lønn version 1: no (leadership yes, economy no)
            eika 2007, lønn version 1: yes (leadership yes, economy yes)
            åsen 2007, lønn version 1: undecided (leadership yes, economy undecided: provisional)
            skolen 2007, lønn version 1: no (leadership no, economy yes)
            bonus version 1, best result by tilfredshet, barnehage, 2007, not final
              1 lund 5.3 (economy yes)
              2 eika 5.1 (economy yes)
              undecided åsen 5.3 (economy undecided: provisional), may win
              out moen 5.6 (economy no)
            bonus version 1, best result by tilfredshet, skole, 2007
              1 skolen 4.0 (economy yes)
            bonus version 1, best progress by tilfredshet, barnehage, 2006 to 2007, not final
              1 lund 0.2 (economy yes)
              undecided eika [not-reported] (economy yes), may win
              undecided åsen 0.3 (economy undecided: provisional), may win
              out moen 0.1 (economy no)
            lund tilfredshet: yes, 5.3
            lund regnskap: yes, 97.0
            """;

    private static Scorecard card(int version, DateRange inForce, String green, String balance) {
        return Scorecard.builder("målekart")
                .version(version)
                .inForce(inForce)
                .perspective(
                        "brukere",
                        p -> p.indicator(
                                "tilfredshet",
                                i -> i.decimals(1).higherIsBetter().target(green)))
                .perspective(
                        "økonomi",
                        p -> p.indicator(
                                "regnskap",
                                i -> i.percent()
                                        .decimals(1)
                                        .lowerIsBetter()
                                        .green(Bound.atMost("98"))
                                        .yellow(Bound.atMost(balance))))
                .build()
                .orThrow();
    }

    private static final Scorecard FIRST = card(1, DateRange.until(LocalDate.parse("2008-01-01")), "4,5", "100");
    private static final Scorecard SECOND = card(2, DateRange.from(LocalDate.parse("2008-01-01")), "5,5", "99");

    private static ResultPay pay(int version, String economy) {
        return ResultPay.of(
                "lønn",
                version,
                "målekart",
                Gate.indicator("tilfredshet", "green"),
                Gate.indicator("regnskap", economy));
    }

    private static UnitBonus bonus(int version, String economy) {
        return UnitBonus.builder("bonus", version, "målekart")
                .rankedBy("tilfredshet")
                .economy(Gate.indicator("regnskap", economy))
                .service("barnehage", "barnehage", "privat barnehage")
                .range("1", "6")
                .build();
    }

    /** Everything that is decided of 2007, as text. */
    private static String decide(Evaluation results, ResultPay pay, UnitBonus bonus) {
        StringBuilder text = new StringBuilder();
        for (OrgUnit unit : results.organisation().units()) {
            if (unit.type().isPresent() && unit.validity().contains(LocalDate.parse("2007-12-31"))) {
                text.append(pay.eligibility(results, "2007", unit.id().value())).append('\n');
            }
        }
        bonus.bestResults(results, "2007").forEach(one -> text.append(one).append('\n'));
        text.append(bonus.bestProgress(results, "2007", "2006", "barnehage")).append('\n');
        AgreementEvaluation.of(AGREEMENT, results, List.of())
                .lines()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static Evaluation evaluate(ScorecardModel model, Organisation city, int last, Observations figures) {
        return EvaluationPlan.compile(model, city, PlanOptions.years(2006, last))
                .orThrow()
                .evaluate(figures);
    }

    private static ObservationBuilder figure(String unit, String indicator, String year, String value, String day) {
        return Schemes.printed(unit, indicator, year, value).toBuilder().imported(LocalDate.parse(day));
    }

    /** Moen has the best result and no balance; Åsen's economy is only about known; Eika was not measured the year before. */
    private static Observations of2007() {
        String[][] rows = {
            {"lund", "5,1", "5,3", "97"},
            {"moen", "5,5", "5,6", "100,4"},
            {"eika", "", "5,1", "97"},
            {"åsen", "5,0", "5,3", "Ca 100"},
            {"skolen", "4,1", "4,0", "99"}
        };
        List<Observation> all = new ArrayList<>();
        for (String[] row : rows) {
            if (!row[1].isEmpty()) {
                all.add(figure(row[0], "tilfredshet", "2006", row[1], "2007-01-20")
                        .build());
            }
            all.add(figure(row[0], "tilfredshet", "2007", row[2], "2008-01-20").build());
            all.add(figure(row[0], "regnskap", "2007", row[3], "2008-02-20").build());
        }
        return Observations.of(all);
    }

    /** Of a later day: figures of the year after, and two of 2007 corrected. */
    private static Observations since() {
        return Observations.of(
                figure("lund", "tilfredshet", "2008", "3,0", "2009-01-20").build(),
                figure("moen", "regnskap", "2007", "99,8", "2008-09-01")
                        .version(2)
                        .build(),
                figure("eika", "tilfredshet", "2006", "2,0", "2008-02-21").build());
    }

    private static String then() {
        return decide(
                evaluate(ScorecardModel.of(FIRST), Schemes.CITY, 2007, of2007()), pay(1, "yellow"), bonus(1, "yellow"));
    }

    /** The city of 2009: Moen closed at the end of 2008, and a new kindergarten came. */
    private static Organisation cityOf2009() {
        return Organisation.builder()
                .unit("by", "Byen", null)
                .unit("lund", u -> u.parent("by").type("barnehage"))
                .unit(
                        "moen",
                        u -> u.parent("by").type("barnehage").validity(DateRange.until(LocalDate.parse("2009-01-01"))))
                .unit("eika", u -> u.parent("by").type("barnehage"))
                .unit("åsen", u -> u.parent("by").type("privat barnehage"))
                .unit("skolen", u -> u.parent("by").type("skole"))
                .unit(
                        "furu",
                        u -> u.parent("by").type("barnehage").validity(DateRange.from(LocalDate.parse("2009-01-01"))))
                .build()
                .orThrow();
    }

    @Test
    void r174TheDecisionsOf2007AreThese() {
        assertThat(then()).isEqualTo(DECISIONS);
    }

    @Test
    void r174WithTheRulesAndFiguresOfThenTheyAreTheSameInALaterYear() {
        Observations now = since().and(of2007());
        Evaluation again = evaluate(ScorecardModel.of(FIRST, SECOND), cityOf2009(), 2009, now.knownOn(DECIDED));

        assertThat(decide(again, pay(1, "yellow"), bonus(1, "yellow"))).isEqualTo(DECISIONS);
    }

    @Test
    void r174TheRulesOrTheFiguresOfALaterDayDecideOtherwise() {
        ScorecardModel model = ScorecardModel.of(FIRST, SECOND);
        Observations now = since().and(of2007());

        assertThat(decide(evaluate(model, Schemes.CITY, 2009, now), pay(1, "yellow"), bonus(1, "yellow")))
                .contains("1 moen 5.6 (economy yes)")
                .isNotEqualTo(DECISIONS);
        assertThat(decide(
                        evaluate(model, Schemes.CITY, 2009, now.knownOn(DECIDED)), pay(2, "green"), bonus(2, "green")))
                .contains("lønn version 2")
                .isNotEqualTo(DECISIONS);
    }

    @Test
    void r122OneCorrectedFigureChangesTheseDecisionsAndNoOther() {
        ScorecardModel model = ScorecardModel.of(FIRST);
        Evaluation before = evaluate(model, Schemes.CITY, 2007, of2007());
        Evaluation after = evaluate(
                model,
                Schemes.CITY,
                2007,
                of2007().and(Observations.of(figure("lund", "regnskap", "2007", "100,1", "2008-03-01")
                        .version(2)
                        .build())));

        assertThat(pay(1, "yellow").changes(before, after, "2007"))
                .extracting(Object::toString)
                .containsExactly("lund 2007, lønn version 1: yes (leadership yes, economy yes)"
                        + " → lund 2007, lønn version 1: no (leadership yes, economy no)");
        assertThat(bonus(1, "yellow")
                        .bestResult(before, "2007", "barnehage")
                        .changes(bonus(1, "yellow").bestResult(after, "2007", "barnehage")))
                .extracting(Object::toString)
                .containsExactly(
                        "1 lund 5.3 (economy yes) → out lund 5.3 (economy no)",
                        "2 eika 5.1 (economy yes) → 1 eika 5.1 (economy yes)");
        assertThat(AgreementEvaluation.of(AGREEMENT, before, List.of())
                        .changes(AgreementEvaluation.of(AGREEMENT, after, List.of())))
                .extracting(Object::toString)
                .containsExactly("lund regnskap: yes, 97.0 → lund regnskap: no, 100.1");
    }

    @Test
    void aFigureOfWhichNobodyKnowsWhenItCameIsRefused() {
        Observations some = of2007().and(Observations.of(Observation.of("lund", "tilfredshet", "2008", "5,0")));

        assertThatThrownBy(() -> some.knownOn(DECIDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "of 1 observations it is not stated when they were imported, the first is lund");
    }
}

package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.comparison.Caution;
import io.github.bmsjava.comparison.Change;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorIssue;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Indicators whose definition changes while their id stays (R26, R87). */
class DefinitionsThroughTimeTest {
    private static final Organisation CITY = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("a", "Avdeling A", "by")
            .unit("b", "Avdeling B", "by")
            .build()
            .orThrow();

    private static ScorecardModel model(Consumer<EntryBuilder> indicator) {
        return ScorecardModel.of(card("kort", indicator));
    }

    private static Scorecard card(String id, Consumer<EntryBuilder> indicator) {
        return Scorecard.builder(id)
                .perspective("Medarbeidere", p -> p.indicator("x", indicator).indicator("y", i -> i.decimals(1)))
                .build()
                .orThrow();
    }

    private static EvaluationPlan plan(ScorecardModel model, PlanOptions options) {
        return EvaluationPlan.compile(model, CITY, options).orThrow();
    }

    private static Evaluation evaluate(ScorecardModel model, PlanOptions options, Observation... figures) {
        return plan(model, options).evaluate(Observations.of(figures));
    }

    private static IndicatorResult at(Results run, String period, String unit) {
        return run.in(period).unit(unit).indicator("x");
    }

    @Test
    void theDefinitionOfAPeriodIsThatOfItsLastDay() {
        Indicator changed = Indicator.builder("x")
                .decimals(2)
                .earlier("2024-01-01", was -> was.decimals(1))
                .earlier("2020-07-01", was -> was.decimals(0).name("Før"))
                .build();

        assertThat(changed.in(Period.parse("2019")).decimals()).isZero();
        assertThat(changed.on(LocalDate.parse("2020-06-30")).decimals()).isZero();
        assertThat(changed.in(Period.parse("2020")).decimals()).isEqualTo(1);
        assertThat(changed.in(Period.parse("2023")).decimals()).isEqualTo(1);
        assertThat(changed.in(Period.parse("2024"))).isSameAs(changed);
        assertThat(changed.definitions()).extracting(Indicator::decimals).containsExactly(0, 1, 2);
        assertThat(changed.isCalled("Før")).isTrue();
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        assertThat(changed).hasToString("x \"x\" in number, 2 decimals, none, traffic-light, since 2024-01-01");
    }

    @Test
    void whatIsSetLaterHoldsBeforeTooUnlessItWasDifferent() {
        Indicator changed = Indicator.builder("x")
                .earlier("2024-01-01", was -> was.decimals(1))
                .percent()
                .inUse(DateRange.from(LocalDate.parse("2020-01-01")))
                .build();

        Indicator was = changed.in(Period.parse("2023"));
        assertThat(was.unit().id()).isEqualTo("percent");
        assertThat(was.inUse()).isEqualTo(changed.inUse());
    }

    @Test
    void aDefinitionOfAnotherIndicatorOrTwoUntilOneDayAreRefused() {
        LocalDate day = LocalDate.parse("2024-01-01");
        Indicator other = Indicator.builder("z").build();
        Indicator nested = Indicator.builder("x")
                .earlier("2020-01-01", was -> was.decimals(1))
                .build();

        assertThatThrownBy(() -> Indicator.builder("x").earlier(day, other))
                .hasMessage("an earlier definition of indicator 'x' has the id 'z'.");
        assertThatThrownBy(() -> Indicator.builder("x")
                        .earlier("2024-01-01", was -> was.decimals(1))
                        .earlier("2024-01-01", was -> was.decimals(2)))
                .hasMessage("indicator 'x' has two definitions until 2024-01-01.");
        assertThatThrownBy(() -> Indicator.builder("x").earlier(day, nested).build())
                .hasMessageContaining("has earlier definitions of its own");
    }

    @Test
    void decimalsScaleAndDirectionAreThoseOfThePeriod() {
        ScorecardModel model = model(i -> i.decimals(1)
                .lowerIsBetter()
                .define(d -> d.scale(StatusScale.metOrNot()).word("met", Label.of("i mål")))
                .earlier("2024-01-01", was -> was.decimals(0).higherIsBetter().scale(StatusScale.trafficLight()))
                .target("7"));
        Evaluation run = evaluate(
                model,
                PlanOptions.years(2023, 2024),
                Observation.of("a", "x", "2023", "6,46"),
                Observation.of("a", "x", "2024", "6,46"));

        assertThat(at(run, "2023", "a").value()).isEqualTo(new BigDecimal("6"));
        assertThat(at(run, "2024", "a").value()).isEqualTo(new BigDecimal("6.5"));
        assertThat(at(run, "2023", "a").status().level().id()).isEqualTo("red");
        assertThat(at(run, "2024", "a").status().level().id()).isEqualTo("met");
        assertThat(at(run, "2023", "a").explain().published()).contains(new BigDecimal("6"));
        assertThat(Change.between(run, "a", "x", "2023", "2024").orElseThrow().cautions())
                .contains(Caution.OTHER_DEFINITION);
    }

    @Test
    void figuresClimbByTheRuleOfThePeriod() {
        ScorecardModel model = model(i -> i.decimals(0)
                .overUnits(UnitRule.sum())
                .earlier("2024-01-01", was -> was.rollUp(RollUp.none().overUnits(UnitRule.plainMean()))));
        Evaluation run = evaluate(
                model,
                PlanOptions.years(2023, 2024),
                Observation.of("a", "x", "2023", "10"),
                Observation.of("b", "x", "2023", "20"),
                Observation.of("a", "x", "2024", "10"),
                Observation.of("b", "x", "2024", "20"));

        assertThat(at(run, "2023", "by").value()).isEqualByComparingTo("15");
        assertThat(at(run, "2024", "by").value()).isEqualByComparingTo("30");
        assertThat(at(run, "2023", "by").explain().published()).contains(new BigDecimal("15"));
    }

    @Test
    void anOlderFigureStandsInOnlyWhereItMeansTheSame() {
        Consumer<EntryBuilder> finer =
                i -> i.define(d -> d.carryForward(1)).decimals(1).earlier("2024-01-01", was -> was.decimals(0));
        Consumer<EntryBuilder> otherUnit = i -> i.define(d -> d.carryForward(1))
                .percent()
                .decimals(1)
                .earlier("2024-01-01", was -> was.unit(UnitOfMeasure.NUMBER));
        Observation figure = Observation.of("a", "x", "2023", "6,4");

        assertThat(at(evaluate(model(finer), PlanOptions.years(2024, 2024), figure), "2024", "a")
                        .value())
                .isEqualByComparingTo("6.4");
        IndicatorResult refused = at(evaluate(model(otherUnit), PlanOptions.years(2024, 2024), figure), "2024", "a");
        assertThat(refused.findValue()).isEmpty();
        assertThat(refused.status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ObservationIssue.DEFINITION_CHANGED);
        assertThat(refused.issues().get(0).message()).contains("2023");
    }

    @Test
    void aYearInWhichTheMeaningChangedIsNotMadeOfBothHalves() {
        ScorecardModel model = model(i -> i.decimals(0)
                .define(d -> d.frequency(Frequency.every(PeriodType.QUARTER))
                        .rollUp(RollUp.none().overTime(PeriodRule.sum())))
                .earlier("2024-07-01", was -> was.unit(UnitOfMeasure.KRONER)));
        Observation[] figures = new Observation[8];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Observation.of("a", "x", (2023 + i / 4) + "K" + (i % 4 + 1), "10");
        }
        Evaluation run = evaluate(model, PlanOptions.years(2023, 2024), figures);

        assertThat(at(run, "2023", "a").value()).isEqualByComparingTo("40");
        assertThat(at(run, "2024", "a").status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(at(run, "2024", "a").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.DEFINITION_CHANGED, ObservationIssue.DEFINITION_CHANGED);
    }

    @Test
    void whatWasReportedIsComputedFromADayOnAndAFormulaDoesNotLookBackOverAChange() {
        ScorecardModel model =
                model(i -> i.decimals(1).formula("y - previous(y)").earlier("2024-01-01", was -> was.reported()));
        ScorecardModel broken = ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator("x", i -> i.decimals(1).formula("y - previous(y)"))
                                .indicator("y", i -> i.decimals(1).earlier("2024-01-01", was -> was.percent())))
                .build()
                .orThrow());
        Observation[] figures = {
            Observation.of("a", "x", "2023", "3,5"),
            Observation.of("a", "y", "2023", "5"),
            Observation.of("a", "y", "2024", "7,5")
        };
        Evaluation run = evaluate(model, PlanOptions.years(2023, 2024), figures);
        Evaluation refused = evaluate(broken, PlanOptions.years(2023, 2024), figures);

        assertThat(at(run, "2023", "a").value()).isEqualByComparingTo("3.5");
        assertThat(at(run, "2024", "a").value()).isEqualByComparingTo("2.5");
        assertThat(at(refused, "2024", "a").status().reason()).isEqualTo(Absence.UNDEFINED);
        assertThat(at(refused, "2024", "a").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.DEFINITION_CHANGED);
    }

    @Test
    void liveAndPartialsFollowTheDefinitionOfThePeriod() {
        ScorecardModel model = model(i -> i.decimals(1)
                .overUnits(UnitRule.sum())
                .formula("2 * y")
                .earlier(
                        "2024-01-01", was -> was.reported().rollUp(RollUp.none().overUnits(UnitRule.maximum()))));
        EvaluationPlan plan = plan(model, PlanOptions.years(2023, 2024));
        Observation[] figures = {
            Observation.of("a", "x", "2023", "3,5"),
            Observation.of("b", "x", "2023", "4,5"),
            Observation.of("a", "y", "2024", "7,5"),
            Observation.of("b", "y", "2024", "1")
        };
        Evaluation run = plan.evaluate(Observations.of(figures));
        LiveEvaluation live = plan.live(plan.load(Observations.none()));
        for (Observation figure : figures) {
            live.replace(figure);
        }
        List<IndicatorResult> finished = plan.finish(
                plan.partial(plan.load(Observations.of(figures)), RunOptions.standard(), "a", "b"),
                plan.load(Observations.none()),
                RunOptions.standard());

        for (Results results : List.of(run, live.snapshot())) {
            assertThat(at(results, "2023", "by").value()).isEqualByComparingTo("4.5");
            assertThat(at(results, "2024", "by").value()).isEqualByComparingTo("17");
        }
        assertThat(finished.stream()
                        .filter(result -> result.indicator().id().value().equals("x")
                                && result.findValue().isPresent()))
                .extracting(result -> result.period() + " " + result.value())
                .containsExactly("2023 4.5", "2024 17.0");
    }

    @Test
    void versionsOfACardDefineItForTheirOwnTime() {
        Scorecard before = Scorecard.builder("kort")
                .version(1)
                .inForce(DateRange.until(LocalDate.parse("2024-01-01")))
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator("x", i -> i.decimals(0).lowerIsBetter().target("6")))
                .build()
                .orThrow();
        Scorecard after = Scorecard.builder("kort")
                .version(2)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator(
                                "x", i -> i.decimals(1).higherIsBetter().target("6,4")))
                .build()
                .orThrow();
        ScorecardModel model = ScorecardModel.of(before, after);
        Evaluation run = evaluate(
                model,
                PlanOptions.years(2023, 2024),
                Observation.of("a", "x", "2023", "6,44"),
                Observation.of("a", "x", "2024", "6,44"));

        assertThat(model.isAmbiguous(model.indicator("x").id())).isFalse();
        assertThat(model.indicator("x").earlier()).hasSize(1);
        assertThat(at(run, "2023", "a").value()).isEqualTo(new BigDecimal("6"));
        assertThat(at(run, "2024", "a").value()).isEqualTo(new BigDecimal("6.4"));
        assertThat(model.toBuilder().build().orThrow()).isEqualTo(model);
    }

    @Test
    void twoDefinitionsForOneTimeAreAmbiguousStill() {
        Scorecard always = card("annet", i -> i.decimals(2));
        Scorecard from = Scorecard.builder("kort")
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .perspective("Medarbeidere", p -> p.indicator("x", i -> i.decimals(1)))
                .build()
                .orThrow();
        Validated<ScorecardModel> model =
                ScorecardModel.builder().card(from).card(always).build();

        assertThat(model.issues()).extracting(Issue::code).containsExactly(ScorecardIssue.INDICATOR_REDEFINED);
        assertThat(model.partial()
                        .orElseThrow()
                        .isAmbiguous(Indicator.builder("x").build().id()))
                .isTrue();
    }

    @Test
    void whatIsWrongWithAnEarlierDefinitionIsSaidWhenTheModelIsBuilt() {
        Scorecard formula = card("kort", i -> i.earlier("2020-01-01", was -> was.formula("nobody + 1")));
        Scorecard group = Scorecard.builder("kort")
                .perspective(
                        "Medarbeidere",
                        p -> p.rule(GroupRule.worstOf())
                                .indicator("x", i -> i.earlier("2020-01-01", was -> was.scale(StatusScale.metOrNot())))
                                .indicator("y", i -> i.decimals(1)))
                .build()
                .orThrow();
        Validated<ScorecardModel> first = ScorecardModel.builder().card(formula).build();

        assertThat(first.issues()).extracting(Issue::code).containsExactly(IndicatorIssue.UNKNOWN_OPERAND);
        assertThat(first.partial()
                        .orElseThrow()
                        .isSound(Indicator.builder("x").build().id()))
                .isFalse();
        assertThat(ScorecardModel.builder().card(group).build().issues())
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.SCALES_DIFFER);
    }

    @Test
    void theFingerprintOfAPlanTellsDefinitionsApart() {
        PlanOptions years = PlanOptions.years(2023, 2024);
        Consumer<EntryBuilder> now = i -> i.decimals(1);

        assertThat(plan(model(now), years).fingerprint())
                .isNotEqualTo(plan(model(now.andThen(i -> i.earlier("2024-01-01", was -> was.decimals(0)))), years)
                        .fingerprint());
    }
}

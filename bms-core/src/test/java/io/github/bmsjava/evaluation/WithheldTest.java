package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said where cells are withheld, and what is not (J16, J19). */
class WithheldTest {
    /** Recognisable wherever it turns up. */
    private static final String SECRET = "7919.37";

    private static final String DIGITS = "791937";

    @Test
    void j16AWithheldCellIsSuppressedWithoutValueExplanationOrObservation() {
        Climbing run = sums().with(withholding("a1"));

        IndicatorResult result = run.result("a1", "2014");

        assertThat(result.status().reason()).isEqualTo(Absence.SUPPRESSED);
        assertThat(result.coverage()).isEqualTo(new Coverage(0, 1));
        Explanation said = result.explain();
        assertThat(said.published()).isEmpty();
        assertThat(said.exact()).isEmpty();
        assertThat(said.observation()).isEmpty();
        assertThat(said.supersededObservations()).isEmpty();
        assertThat(said.decomposition()).isEmpty();
        assertThat(said.flags()).isEmpty();
        assertThat(result.issues()).isEmpty();
        assertThat(run.run("2014").observations(key("a1", "2014"))).isEmpty();
        assertThat(run.run("2014").observations(key("a2", "2014"))).isPresent();
    }

    @Test
    void j16TheFiguresAboveStayAsTheyAre() {
        IndicatorResult open = sums().result("by", "2014");
        IndicatorResult closed = sums().with(withholding("a1", "a2")).result("by", "2014");

        assertThat(closed.value()).isEqualTo(open.value()).isEqualByComparingTo("7937.37");
        assertThat(closed.coverage()).isEqualTo(open.coverage()).isEqualTo(new Coverage(5, 5));
        assertThat(closed.status()).isEqualTo(open.status());
    }

    @Test
    void j19TheDecompositionIsWithheldOverOneWithheldCell() {
        IndicatorResult result = sums().with(withholding("a1")).result("a", "2014");

        assertThat(result.contributions()).contains(Decomposition.withheld());
    }

    @Test
    void j19TwoWithheldCellsFormOneLine() {
        IndicatorResult result = sums().with(withholding("a1", "a2")).result("a", "2014");

        assertThat(result.contributions().orElseThrow().lines())
                .extracting(Line::kind, Line::subject, Line::amount)
                .containsExactly(
                        tuple(Line.Kind.PART, "a3", Fraction.of(4)),
                        tuple(Line.Kind.WITHHELD, "", Fraction.of(new BigDecimal("7921.37"))));
    }

    @Test
    void j19TheDecompositionIsWithheldWhereOneIsLeftBesideTheLumpBelow() {
        IndicatorResult lumped = sums().with(withholding("a1", "a2")).result("by", "2014");
        IndicatorResult oneLeft = sums().with(withholding("a1", "a2", "b1")).result("by", "2014");
        IndicatorResult twoLeft =
                sums().with(withholding("a1", "a2", "b1", "b2")).result("by", "2014");

        assertThat(lumped.contributions().orElseThrow().kind()).isEqualTo(Decomposition.Kind.ADDITIVE);
        assertThat(oneLeft.contributions()).contains(Decomposition.withheld());
        assertThat(twoLeft.contributions().orElseThrow().kind()).isEqualTo(Decomposition.Kind.ADDITIVE);
    }

    @Test
    void j19AWithheldUnitBetweenLumpsNothing() {
        IndicatorResult result = sums().with(withholding("a", "a1", "a2", "b1")).result("by", "2014");

        assertThat(result.contributions().orElseThrow().lines())
                .filteredOn(line -> line.kind() == Line.Kind.WITHHELD)
                .hasSize(1);
    }

    @Test
    void j19AUnitWhoseWeightIsWithheldIsNotNamed() {
        Climbing run = sums().indicator(e -> e.overUnits(UnitRule.weightedMeanBy("vekt")))
                .series(Indicator.builder("vekt").build());
        List.of("a1", "a2", "a3", "b1", "b2").forEach(unit -> run.serve("vekt", unit, "2014", ValueKind.ACTUAL, "2"));

        IndicatorResult result =
                run.with(withholding(cell("a1", "vekt"), cell("a2", "vekt"))).result("a", "2014");

        assertThat(result.contributions().orElseThrow().lines())
                .filteredOn(line -> line.kind() != Line.Kind.ROUNDING)
                .extracting(Line::kind)
                .containsExactly(Line.Kind.PART, Line.Kind.WITHHELD);
    }

    @Test
    void j19WithoutAddingNeitherWithheldDecidersNorEffectsAreNamed() {
        Climbing run = sums().indicator(e -> e.overUnits(UnitRule.maximum()));

        Decomposition open = run.result("a", "2014").contributions().orElseThrow();
        Decomposition closed = run.with(withholding("a1", "a2"))
                .result("a", "2014")
                .contributions()
                .orElseThrow();

        assertThat(open.decidedBy()).containsExactly("a1");
        assertThat(open.effects()).hasSize(3);
        assertThat(closed.decidedBy()).isEmpty();
        assertThat(closed.effects()).isEmpty();
    }

    @Test
    void j16RulesOverLightsDoWithout() {
        Climbing run = sums().indicator(e -> e.scale(StatusScale.metOrNot())
                .target(Bound.atLeast("3"))
                .overUnits(UnitRule.worstStatus().ofReported()));

        IndicatorResult open = run.result("a", "2014");
        IndicatorResult closed = run.with(withholding("a1", "a2")).result("a", "2014");

        assertThat(open.status().level()).isEqualTo(StatusScale.metOrNot().worst());
        assertThat(closed.status().level()).isEqualTo(StatusScale.metOrNot().best());
        assertThat(closed.coverage()).isEqualTo(new Coverage(1, 3));
        assertThat(closed.marks()).contains(Mark.PARTIAL_UNITS);
    }

    @Test
    void j16MonthsOfAWithheldYearAreNotToBeRead() {
        Climbing run = tertials().with(withholding("a1", "a2"));

        assertThat(run.run("2014").observations(key("a1", "2014-T1"))).isEmpty();
        assertThat(run.run("2014").observations(key("a3", "2014-T1"))).isPresent();
        assertThat(run.run("2014", "2014-T1").observations(key("a1", "2014-T1")))
                .isPresent();
    }

    @Test
    void j16NoIssueQuotesAWithheldFigure() {
        Climbing run = sums().observe("a1", "2014", SECRET).with(withholding("a1", "a2"));

        Evaluation closed = run.run("2014");
        Evaluation open = run.with(RunOptions.standard()).run("2014");

        assertThat(digits(open.issues().toString())).contains(DIGITS);
        assertThat(digits(closed.issues().toString())).doesNotContain(DIGITS);
    }

    @Test
    void j16NoIssueOfAFigureQuotesAWithheldOneThatItIsMadeOf() {
        Climbing run = tertials().observe("a1", "2014-T1", SECRET);
        DisclosurePattern first = DisclosurePattern.of(List.of(
                DisclosurePattern.Cell.of("a1", "i", "2014-T1"), DisclosurePattern.Cell.of("a1", "i", "2014-T2")));

        Evaluation open = run.run("2014", "2014-T1");
        Evaluation closed = run.with(RunOptions.standard().withholding(first)).run("2014", "2014-T1");

        assertThat(issues(open)).contains(ObservationIssue.DUPLICATE_OBSERVATION.id());
        assertThat(digits(issues(open))).contains(DIGITS);
        assertThat(digits(issues(closed))).doesNotContain(DIGITS);
        assertThat(closed.in("2014").unit("a1").indicator("i").value())
                .isEqualTo(open.in("2014").unit("a1").indicator("i").value());
    }

    @Test
    void j16NoIssueOfAUseOfBudgetQuotesTheWithheldAccounts() {
        Climbing run = Climbing.over("by", "by/a1", "by/a2")
                .indicator(e -> e.define(i -> i.name("i").percent().useOfBudget("drift"))
                        .overUnits(UnitRule.ratioOfSums()))
                .series(Indicator.builder("drift").build())
                .serve("drift", "a1", "2014", ValueKind.ACTUAL, SECRET)
                .serve("drift", "a1", "2014", ValueKind.ACTUAL, SECRET)
                .serve("drift", "a1", "2014", ValueKind.BUDGET, "8000");

        assertThat(digits(issues(run.run("2014")))).contains(DIGITS);
        assertThat(digits(issues(run.with(withholding(cell("a1", "drift"), cell("a2", "drift")))
                        .run("2014"))))
                .doesNotContain(DIGITS);
    }

    @Test
    void j16NothingIsCarriedFromAWithheldCell() {
        Climbing run = Climbing.over("by", "by/a1", "by/a2")
                .indicator(e -> e.define(i -> i.name("i").carryForward(2)).overUnits(UnitRule.sum()))
                .observe("a1", "2012", "1")
                .observe("a1", "2013", SECRET)
                .observe("a2", "2014", "2");

        assertThat(run.result("a1", "2014").value()).isEqualByComparingTo("7919");
        IndicatorResult closed = run.with(RunOptions.standard()
                        .withholding(DisclosurePattern.of(List.of(DisclosurePattern.Cell.of("a1", "i", "2013")))))
                .result("a1", "2014");
        assertThat(closed.status().reason()).isEqualTo(Absence.NOT_REPORTED);
    }

    @Test
    void j16NoTextNamesAWithheldFigure() {
        Evaluation closed = sums().with(withholding("a1", "a2")).run("2014");

        closed.in("2014").indicators().forEach(result -> {
            for (Language language : Language.values()) {
                assertThat(digits(result.sentence(language))).doesNotContain(DIGITS);
            }
            assertThat(digits(result.explain().toString())).doesNotContain(DIGITS);
        });
    }

    /** However they are grouped and pointed. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Two areas, a with 7919.37, 2 and 4, b with 5 and 7. */
    private static Climbing sums() {
        return Climbing.over("by", "by/a", "by/a/a1", "by/a/a2", "by/a/a3", "by/b", "by/b/b1", "by/b/b2")
                .indicator(e -> e.name("i").decimals(2).higherIsBetter().overUnits(UnitRule.sum()))
                .observe("a1", "2014", SECRET)
                .observe("a2", "2014", "2")
                .observe("a3", "2014", "4")
                .observe("b1", "2014", "5")
                .observe("b2", "2014", "7");
    }

    /** One area, of which two units report by tertial. */
    private static Climbing tertials() {
        Climbing run = Climbing.over("a", "a/a1", "a/a2", "a/a3")
                .indicator(e -> e.define(i -> i.name("i").decimals(2).frequency(Frequency.every(PeriodType.TERTIAL)))
                        .overUnits(UnitRule.sum())
                        .overTime(PeriodRule.sum()));
        for (String unit : List.of("a1", "a2", "a3")) {
            run.observe(unit, "2014-T1", unit.equals("a1") ? SECRET : "1")
                    .observe(unit, "2014-T2", "2")
                    .observe(unit, "2014-T3", "3");
        }
        return run;
    }

    private static RunOptions withholding(String... units) {
        return withholding(Arrays.stream(units).map(unit -> cell(unit, "i")).toArray(DisclosurePattern.Cell[]::new));
    }

    private static RunOptions withholding(DisclosurePattern.Cell... cells) {
        return RunOptions.standard().withholding(DisclosurePattern.of(List.of(cells)));
    }

    private static DisclosurePattern.Cell cell(String unit, String indicator) {
        return DisclosurePattern.Cell.of(unit, indicator, "2014");
    }

    private static ObservationKey key(String unit, String period) {
        return Observation.of(unit, "i", period, "0").key();
    }

    /** Every issue of a run and of its results, as text. */
    private static String issues(Evaluation evaluation) {
        StringBuilder all = new StringBuilder();
        evaluation
                .issues()
                .forEach(issue -> all.append(issue).append(issue.code().id()));
        evaluation
                .periods()
                .forEach(period -> evaluation
                        .in(period)
                        .indicators()
                        .forEach(result -> result.issues().forEach(all::append)));
        return all.toString();
    }
}

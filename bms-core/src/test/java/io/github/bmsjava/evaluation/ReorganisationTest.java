package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures over the reforms of 2020 and 2024 (J18, R13, R18, R20). The codes and dates are real, the figures are made up. */
class ReorganisationTest {
    private static final Scorecard CARD = Scorecard.builder("kort")
            .perspective(
                    "Økonomi",
                    p -> p.indicator(
                                    "utgifter",
                                    i -> i.decimals(0)
                                            .lowerIsBetter()
                                            .overUnits(UnitRule.sum())
                                            .target("1000"))
                            .indicator(
                                    "andel",
                                    i -> i.percent()
                                            .decimals(1)
                                            .higherIsBetter()
                                            .overUnits(UnitRule.ratioOfSums())
                                            .target("50"))
                            .indicator(
                                    "tilfredshet",
                                    i -> i.decimals(1)
                                            .higherIsBetter()
                                            .overUnits(UnitRule.plainMean())
                                            .target("4")))
            .build()
            .orThrow();

    private static Quantity ratio(String numerator, String denominator) {
        return new Quantity.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Organisation.Builder norway() {
        return Organisation.builder().unit("0", "Landet", null);
    }

    private static Organisation kristiansand() {
        return norway().unit("42", "Agder", "0")
                .unit("1001", "Kristiansand (før)", "42")
                .unit("1017", "Songdalen", "42")
                .unit("1018", "Søgne", "42")
                .unit("4204", "Kristiansand", "42")
                .unit("4203", "Arendal", "42")
                .event(Reorganisation.merge("2020-01-01", "4204", "1001", "1017", "1018"))
                .build()
                .orThrow();
    }

    private static Evaluation evaluate(Organisation organisation, PlanOptions options, ObservationSource figures) {
        return EvaluationPlan.compile(ScorecardModel.of(CARD), organisation, options)
                .orThrow()
                .evaluate(figures);
    }

    private static ObservationSource figuresOfKristiansand() {
        return Observations.of(
                Observation.of("1001", "utgifter", "2019", "100"),
                Observation.of("1017", "utgifter", "2019", "20"),
                Observation.of("1018", "utgifter", "2019", "30"),
                Observation.of("4203", "utgifter", "2019", "40"),
                Observation.of("4204", "utgifter", "2020", "155"),
                Observation.of("4203", "utgifter", "2020", "41"),
                // 10 of 20, 1 of 5, 4 of 5: together 15 of 30
                Observation.builder("1001", "andel", "2019")
                        .quantity(ratio("10", "20"))
                        .build(),
                Observation.builder("1017", "andel", "2019")
                        .quantity(ratio("1", "5"))
                        .build(),
                Observation.builder("1018", "andel", "2019")
                        .quantity(ratio("4", "5"))
                        .build(),
                Observation.of("1001", "tilfredshet", "2019", "4,0"),
                Observation.of("1017", "tilfredshet", "2019", "5,0"),
                Observation.of("1018", "tilfredshet", "2019", "3,0"));
    }

    private static IndicatorResult at(Evaluation run, String period, String unit, String indicator) {
        return run.in(period).unit(unit).indicator(indicator);
    }

    @Test
    void r13KristiansandHasItsThreeMunicipalitiesBefore2020AndIsOneAfterwards() {
        Evaluation run = evaluate(kristiansand(), PlanOptions.years(2019, 2020), figuresOfKristiansand());

        assertThat(at(run, "2019", "1001", "utgifter").value()).isEqualByComparingTo("100");
        assertThat(run.in("2019").unit("4204").cards()).isEmpty();
        assertThat(at(run, "2019", "42", "utgifter").value()).isEqualByComparingTo("190");
        assertThat(at(run, "2020", "4204", "utgifter").value()).isEqualByComparingTo("155");
        assertThat(run.in("2020").unit("1001").cards()).isEmpty();
        assertThat(at(run, "2020", "42", "utgifter").value()).isEqualByComparingTo("196");
        assertThat(at(run, "2020", "4204", "utgifter").marks()).doesNotContain(Mark.BREAK, Mark.RESTATED);
    }

    @Test
    void asOf2020SumsAndRatiosOfTheThreeAreThoseOfTheNewOneAndAreMarked() {
        Evaluation run =
                evaluate(kristiansand(), PlanOptions.years(2019, 2020).asOf("2020-12-31"), figuresOfKristiansand());

        IndicatorResult joined = at(run, "2019", "4204", "utgifter");
        assertThat(joined.value()).isEqualByComparingTo("150");
        assertThat(joined.coverage()).isEqualTo(new Coverage(3, 3));
        assertThat(joined.marks()).contains(Mark.RESTATED);
        assertThat(joined.contributions().orElseThrow().lines())
                .extracting(line -> line.subject())
                .containsExactly("1001", "1017", "1018");
        assertThat(at(run, "2019", "4204", "andel").value()).isEqualByComparingTo("50.0");
        assertThat(at(run, "2020", "4204", "utgifter").marks()).doesNotContain(Mark.RESTATED);
        assertThat(run.in("2019").unit("1001").cards()).isEmpty();
        // the county has the same units below it as it had
        assertThat(at(run, "2019", "42", "utgifter").value()).isEqualByComparingTo("190");
        assertThat(at(run, "2019", "42", "utgifter").marks()).doesNotContain(Mark.RESTATED);
    }

    @Test
    void asOf2020AMeanOfThreeMeansIsNotThatOfTheWholeAndIsRefused() {
        Evaluation run =
                evaluate(kristiansand(), PlanOptions.years(2019, 2020).asOf("2020-12-31"), figuresOfKristiansand());

        IndicatorResult refused = at(run, "2019", "4204", "tilfredshet");
        assertThat(refused.status().reason()).isEqualTo(Absence.NOT_APPLICABLE);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ObservationIssue.JOIN_REFUSED);
        assertThat(refused.issues().get(0).message()).contains("plain-mean", "Maybe");
        assertThat(run.issues()).contains(refused.issues().get(0));
        // above, the three count as they did
        assertThat(at(run, "2019", "42", "tilfredshet").coverage()).isEqualTo(new Coverage(3, 4));
    }

    @Test
    void aFigureThatWasReportedForTheNewOneStandsForThoseOfTheOldOnes() {
        Observations figures = Observations.of(
                Observation.of("1001", "utgifter", "2019", "100"),
                Observation.of("4204", "utgifter", "2019", "149"),
                Observation.of("4203", "utgifter", "2019", "40"));
        Evaluation run = evaluate(kristiansand(), PlanOptions.years(2019, 2020).asOf("2020-01-01"), figures);

        assertThat(at(run, "2019", "4204", "utgifter").value()).isEqualByComparingTo("149");
        assertThat(at(run, "2019", "4204", "utgifter").isComputed()).isFalse();
        assertThat(at(run, "2019", "42", "utgifter").value()).isEqualByComparingTo("189");
    }

    @Test
    void aMissingOneOfTheThreeLeavesNoFigureOfTheWhole() {
        Observations figures = Observations.of(
                Observation.of("1001", "utgifter", "2019", "100"), Observation.of("1017", "utgifter", "2019", "20"));
        Evaluation run = evaluate(kristiansand(), PlanOptions.years(2019, 2020).asOf("2020-01-01"), figures);

        assertThat(at(run, "2019", "4204", "utgifter").status().reason()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(at(run, "2019", "4204", "utgifter").coverage()).isEqualTo(new Coverage(2, 3));
    }

    private static Organisation aalesund(boolean withKey) {
        Reorganisation split = Reorganisation.split("2024-01-01", "1507", "1508", "1580");
        return norway().unit("15", "Møre og Romsdal", "0")
                .unit("1507", "Ålesund (før)", "15")
                .unit("1508", "Ålesund", "15")
                .unit("1580", "Haram", "15")
                .unit("1506", "Molde", "15")
                .event(withKey ? split.withKey(Map.of("1508", "0,85", "1580", "0,15")) : split)
                .build()
                .orThrow();
    }

    private static ObservationSource figuresOfAalesund() {
        return Observations.of(
                Observation.of("1507", "utgifter", "2023", "200"),
                Observation.of("1506", "utgifter", "2023", "100"),
                Observation.of("1508", "utgifter", "2024", "180"),
                Observation.of("1580", "utgifter", "2024", "30"),
                Observation.of("1506", "utgifter", "2024", "110"),
                Observation.builder("1507", "andel", "2023")
                        .quantity(ratio("30", "50"))
                        .build(),
                Observation.of("1507", "tilfredshet", "2023", "4,5"));
    }

    @Test
    void asOf2024AalesundCannotBeDividedWithoutAKeyAndTheCountyLosesNothing() {
        Evaluation run =
                evaluate(aalesund(false), PlanOptions.years(2023, 2024).asOf("2024-06-30"), figuresOfAalesund());

        for (String unit : List.of("1508", "1580")) {
            IndicatorResult refused = at(run, "2023", unit, "utgifter");
            assertThat(refused.findValue()).isEmpty();
            assertThat(refused.status().reason()).isEqualTo(Absence.NOT_APPLICABLE);
            assertThat(refused.issues()).extracting(Issue::code).containsExactly(ObservationIssue.DIVIDED_WITHOUT_KEY);
            assertThat(refused.issues().get(0).message()).contains("split on 2024-01-01: 1507 → 1508 + 1580");
        }
        assertThat(at(run, "2023", "15", "utgifter").value()).isEqualByComparingTo("300");
        assertThat(at(run, "2024", "15", "utgifter").value()).isEqualByComparingTo("320");
    }

    @Test
    void asOf2024AalesundIsDividedByADeclaredKeyExactly() {
        Evaluation run =
                evaluate(aalesund(true), PlanOptions.years(2023, 2024).asOf("2024-06-30"), figuresOfAalesund());

        assertThat(at(run, "2023", "1508", "utgifter").value()).isEqualByComparingTo("170");
        assertThat(at(run, "2023", "1580", "utgifter").value()).isEqualByComparingTo("30");
        assertThat(at(run, "2023", "1508", "utgifter").marks()).contains(Mark.RESTATED);
        assertThat(at(run, "2023", "1580", "andel").value()).isEqualByComparingTo("60.0");
        assertThat(at(run, "2023", "15", "utgifter").value()).isEqualByComparingTo("300");
        // a share of a satisfaction is none
        assertThat(at(run, "2023", "1508", "tilfredshet").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.JOIN_REFUSED);
    }

    @Test
    void asOf2023TheTwoSuccessorsAreAddedUpToTheOldAalesund() {
        Evaluation run =
                evaluate(aalesund(false), PlanOptions.years(2023, 2024).asOf("2023-01-01"), figuresOfAalesund());

        assertThat(at(run, "2024", "1507", "utgifter").value()).isEqualByComparingTo("210");
        assertThat(at(run, "2024", "1507", "utgifter").marks()).contains(Mark.RESTATED);
        assertThat(at(run, "2023", "1507", "utgifter").value()).isEqualByComparingTo("200");
        assertThat(at(run, "2023", "1507", "utgifter").marks()).doesNotContain(Mark.RESTATED);
    }

    @Test
    void whatWasMergedAndThenSplitCannotBeDividedEitherAndSaysSo() {
        Organisation both = norway().unit("1504", "Ålesund (først)", "0")
                .unit("1507", "Ålesund (før)", "0")
                .unit("1508", "Ålesund", "0")
                .unit("1580", "Haram", "0")
                .event(Reorganisation.merge("2020-01-01", "1507", "1504"))
                .event(Reorganisation.split("2024-01-01", "1507", "1508", "1580"))
                .build()
                .orThrow();
        Evaluation run = evaluate(
                both,
                PlanOptions.years(2019, 2024).asOf("2024-01-01"),
                Observations.of(Observation.of("1504", "utgifter", "2019", "60")));

        assertThat(at(run, "2019", "1580", "utgifter").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.DIVIDED_WITHOUT_KEY);
        assertThat(at(run, "2019", "0", "utgifter").value()).isEqualByComparingTo("60");
    }

    @Test
    void aUnitThatChangesItsCodeAndGetsPartOfAnotherIsNotTheSameAndLosesNothing() {
        Organisation both = norway().unit("k1", "K1", "0")
                .unit("k3", "K3", "0")
                .unit("k5", "K5", "0")
                .unit("k6", "K6", "0")
                .event(Reorganisation.codeChange("2019-01-01", "k3", "k6"))
                .event(Reorganisation.split("2019-01-01", "k1", "k5", "k6").withKey(Map.of("k5", "0,6", "k6", "0,4")))
                .build()
                .orThrow();
        Observations figures = Observations.of(
                Observation.of("k1", "utgifter", "2018", "10"),
                Observation.of("k3", "utgifter", "2018", "7"),
                Observation.of("k6", "utgifter", "2019", "12"),
                Observation.of("k5", "utgifter", "2019", "6"));
        Evaluation later = evaluate(both, PlanOptions.years(2018, 2019).asOf("2019-06-30"), figures);
        Evaluation earlier = evaluate(both, PlanOptions.years(2018, 2019).asOf("2018-06-30"), figures);

        assertThat(at(later, "2018", "k6", "utgifter").value()).isEqualByComparingTo("11");
        assertThat(at(later, "2018", "k5", "utgifter").value()).isEqualByComparingTo("6");
        assertThat(at(later, "2018", "0", "utgifter").value()).isEqualByComparingTo("17");
        // backwards the figure of k6 would have to be divided between k1 and k3
        assertThat(at(earlier, "2019", "k3", "utgifter").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.DIVIDED_WITHOUT_KEY);
        assertThat(at(earlier, "2019", "0", "utgifter").value()).isEqualByComparingTo("18");
    }

    @Test
    void aUnitThatChangedItsCodeInsideTheYearIsOneAlsoWhereItHasGoneOnSince() {
        Organisation both = norway().unit("k4", "K4", "0")
                .unit("k0", "K0", "0")
                .unit("k7", "K7", "0")
                .event(Reorganisation.codeChange("2018-07-01", "k4", "k0"))
                .event(Reorganisation.merge("2020-01-01", "k7", "k0"))
                .build()
                .orThrow();
        Observations figures = Observations.of(
                Observation.of("k4", "utgifter", "2018", "9"), Observation.of("k0", "utgifter", "2018", "9"));

        for (PlanOptions options : List.of(
                PlanOptions.years(2018, 2020), PlanOptions.years(2018, 2020).asOf("2020-06-30"))) {
            assertThat(at(evaluate(both, options, figures), "2018", "0", "utgifter")
                            .value())
                    .isEqualByComparingTo("9");
        }
    }

    private static Organisation snillfjord() {
        return norway().unit("50", "Trøndelag", "0")
                .unit("5011", "Hemne", "50")
                .unit("5012", "Snillfjord", "50")
                .unit("5013", "Hitra (før)", "50")
                .unit("5055", "Heim", "50")
                .unit("5056", "Hitra", "50")
                .unit("5059", "Orkland", "50")
                .event(Reorganisation.merge("2020-01-01", "5055", "5011"))
                .event(Reorganisation.merge("2020-01-01", "5056", "5013"))
                .event(Reorganisation.split("2020-01-01", "5012", "5055", "5056", "5059"))
                .build()
                .orThrow();
    }

    @Test
    void asOf2020HeimLacksItsPartOfSnillfjordAndHasNoFigureRatherThanAPart() {
        Observations figures = Observations.of(
                Observation.of("5011", "utgifter", "2019", "40"),
                Observation.of("5012", "utgifter", "2019", "10"),
                Observation.of("5013", "utgifter", "2019", "50"));
        Evaluation run = evaluate(snillfjord(), PlanOptions.years(2019, 2020).asOf("2020-01-01"), figures);

        for (String unit : List.of("5055", "5056", "5059")) {
            assertThat(at(run, "2019", unit, "utgifter").issues())
                    .extracting(Issue::code)
                    .containsExactly(ObservationIssue.DIVIDED_WITHOUT_KEY);
        }
        assertThat(at(run, "2019", "50", "utgifter").value()).isEqualByComparingTo("100");
    }

    @Test
    void snaasasNewNameIsNoBreak() {
        Organisation snaasa = norway().unit("1736", "Snåase – Snåsa", "0")
                .event(Reorganisation.rename("2018-01-01", "1736", "Snåsa"))
                .build()
                .orThrow();
        Evaluation run = evaluate(
                snaasa,
                PlanOptions.years(2017, 2018),
                Observations.of(
                        Observation.of("1736", "utgifter", "2017", "7"),
                        Observation.of("1736", "utgifter", "2018", "8")));

        assertThat(at(run, "2018", "1736", "utgifter").value()).isEqualByComparingTo("8");
        assertThat(at(run, "2018", "1736", "utgifter").marks()).isEmpty();
        assertThat(snaasa.timeline().name(snaasa.unit("1736"), LocalDate.of(2017, 12, 31)))
                .isEqualTo(Label.of("Snåsa"));
    }

    private static Organisation loerenskog(String date) {
        return norway().unit("32", "Akershus", "0")
                .unit("3029", "Lørenskog (før)", "32")
                .unit("3222", "Lørenskog", "32")
                .unit("skole", "Skole", "3222")
                .event(Reorganisation.codeChange(date, "3029", "3222"))
                .build()
                .orThrow();
    }

    @Test
    void loerenskogsNewCodeIsTheSameUnitUnderEveryRule() {
        Organisation plain = norway().unit("3029", "Lørenskog (før)", "0")
                .unit("3222", "Lørenskog", "0")
                .event(Reorganisation.codeChange("2024-01-01", "3029", "3222"))
                .build()
                .orThrow();
        Observations figures = Observations.of(
                Observation.of("3029", "utgifter", "2023", "60"),
                Observation.of("3029", "tilfredshet", "2023", "4,4"),
                Observation.of("3222", "utgifter", "2024", "66"));
        Evaluation asItWas = evaluate(plain, PlanOptions.years(2023, 2024), figures);
        Evaluation asOf = evaluate(plain, PlanOptions.years(2023, 2024).asOf("2024-01-01"), figures);

        assertThat(at(asItWas, "2023", "3029", "utgifter").value()).isEqualByComparingTo("60");
        assertThat(asItWas.in("2023").unit("3222").cards()).isEmpty();
        assertThat(at(asOf, "2023", "3222", "utgifter").value()).isEqualByComparingTo("60");
        assertThat(at(asOf, "2023", "3222", "utgifter").marks()).isEmpty();
        assertThat(at(asOf, "2023", "3222", "tilfredshet").value()).isEqualByComparingTo("4.4");
        assertThat(at(asOf, "2023", "0", "utgifter").value()).isEqualByComparingTo("60");
    }

    @Test
    void unitsBelowOneWithANewCodeStandBelowTheOldOneBefore() {
        Evaluation run = evaluate(
                loerenskog("2024-01-01"),
                PlanOptions.years(2023, 2024),
                Observations.of(
                        Observation.of("skole", "utgifter", "2023", "5"),
                        Observation.of("skole", "utgifter", "2024", "6")));

        assertThat(at(run, "2023", "3029", "utgifter").value()).isEqualByComparingTo("5");
        assertThat(at(run, "2024", "3222", "utgifter").value()).isEqualByComparingTo("6");
        assertThat(at(run, "2023", "32", "utgifter").value()).isEqualByComparingTo("5");
    }

    @Test
    void differentFiguresUnderBothCodesConflict() {
        Organisation plain = norway().unit("3029", "Lørenskog (før)", "0")
                .unit("3222", "Lørenskog", "0")
                .event(Reorganisation.codeChange("2024-07-01", "3029", "3222"))
                .build()
                .orThrow();
        Evaluation run = evaluate(
                plain,
                PlanOptions.years(2024, 2024),
                Observations.of(
                        Observation.of("3029", "utgifter", "2024", "60"),
                        Observation.of("3222", "utgifter", "2024", "61"),
                        Observation.of("3029", "tilfredshet", "2024", "4,0"),
                        Observation.of("3222", "tilfredshet", "2024", "4,0")));

        assertThat(at(run, "2024", "3222", "utgifter").status().reason()).isEqualTo(Absence.CONFLICTING);
        assertThat(at(run, "2024", "3222", "utgifter").issues())
                .extracting(Issue::code)
                .containsExactly(ObservationIssue.REPORTED_UNDER_TWO_IDS);
        assertThat(at(run, "2024", "3222", "tilfredshet").value()).isEqualByComparingTo("4.0");
    }

    @Test
    void j18AUnitThatEndedInsideThePeriodClimbsThroughItsSuccessor() {
        Organisation merged = norway().unit("a", "A", "0")
                .unit("b", "B", "0")
                .unit("ab", "AB", "0")
                .event(Reorganisation.merge("2020-07-01", "ab", "a", "b"))
                .build()
                .orThrow();
        Evaluation run = evaluate(
                merged,
                PlanOptions.years(2020, 2020),
                Observations.of(
                        Observation.of("a", "utgifter", "2020", "10"),
                        Observation.of("b", "utgifter", "2020", "20"),
                        Observation.of("ab", "utgifter", "2020", "33")));

        IndicatorResult whole = at(run, "2020", "ab", "utgifter");
        assertThat(whole.value()).isEqualByComparingTo("63");
        assertThat(whole.marks()).contains(Mark.BREAK);
        assertThat(at(run, "2020", "0", "utgifter").value()).isEqualByComparingTo("63");
    }

    private static Organisation moved() {
        return norway().unit("nord", "Nord", "0")
                .unit("sør", "Sør", "0")
                .unit("skole", "Skole", "sør")
                .unit("n1", "N1", "nord")
                .unit("s1", "S1", "sør")
                .event(Reorganisation.move("2021-01-01", "skole", "nord", "sør"))
                .build()
                .orThrow();
    }

    private static ObservationSource figuresOfMoved() {
        return Observations.of(
                Observation.of("skole", "utgifter", "2020", "1"),
                Observation.of("n1", "utgifter", "2020", "10"),
                Observation.of("s1", "utgifter", "2020", "100"),
                Observation.of("skole", "utgifter", "2021", "2"),
                Observation.of("n1", "utgifter", "2021", "20"),
                Observation.of("s1", "utgifter", "2021", "200"));
    }

    @Test
    void aUnitClimbsToTheParentOfItsPeriodOrToThatOfTheDayAskedFor() {
        Evaluation asItWas = evaluate(moved(), PlanOptions.years(2020, 2021), figuresOfMoved());
        assertThat(at(asItWas, "2020", "nord", "utgifter").value()).isEqualByComparingTo("11");
        assertThat(at(asItWas, "2020", "sør", "utgifter").value()).isEqualByComparingTo("100");
        assertThat(at(asItWas, "2021", "nord", "utgifter").value()).isEqualByComparingTo("20");
        assertThat(at(asItWas, "2021", "sør", "utgifter").value()).isEqualByComparingTo("202");

        Evaluation asOf = evaluate(moved(), PlanOptions.years(2020, 2021).asOf("2021-01-01"), figuresOfMoved());
        assertThat(at(asOf, "2020", "nord", "utgifter").value()).isEqualByComparingTo("10");
        assertThat(at(asOf, "2020", "sør", "utgifter").value()).isEqualByComparingTo("101");
        assertThat(at(asOf, "2020", "nord", "utgifter").marks()).contains(Mark.RESTATED);
        assertThat(at(asOf, "2020", "sør", "utgifter").marks()).contains(Mark.RESTATED);
        assertThat(at(asOf, "2020", "0", "utgifter").marks()).doesNotContain(Mark.RESTATED);
        assertThat(at(asOf, "2021", "sør", "utgifter").marks()).doesNotContain(Mark.RESTATED);
    }

    @Test
    void aMoveOrATransferOfTasksInsideThePeriodIsABreak() {
        Organisation tasks = moved().toBuilder()
                .event(Reorganisation.taskTransfer("2020-05-01", "n1"))
                .build()
                .orThrow();
        Evaluation run = evaluate(tasks, PlanOptions.years(2020, 2021), figuresOfMoved());

        assertThat(at(run, "2020", "n1", "utgifter").marks()).contains(Mark.BREAK);
        assertThat(at(run, "2020", "nord", "utgifter").marks()).contains(Mark.BREAK);
        assertThat(at(run, "2020", "s1", "utgifter").marks()).doesNotContain(Mark.BREAK);
        assertThat(at(run, "2021", "nord", "utgifter").marks()).doesNotContain(Mark.BREAK);
    }

    @Test
    void aLiveEvaluationFollowsFiguresUnderOldIdsAndOfOldUnits() {
        EvaluationPlan plan = EvaluationPlan.compile(
                        ScorecardModel.of(CARD),
                        kristiansand(),
                        PlanOptions.years(2019, 2020).asOf("2020-12-31"))
                .orThrow();
        LiveEvaluation live = plan.live(plan.load(figuresOfKristiansand()));
        live.replace(Observation.of("1017", "utgifter", "2019", "25"));

        assertThat(at(live.snapshot(), "2019", "4204", "utgifter").value()).isEqualByComparingTo("155");
        assertThat(at(live.snapshot(), "2019", "42", "utgifter").value()).isEqualByComparingTo(new BigDecimal("195"));
    }

    @Test
    void partialsOverAReorganisationAreRefused() {
        EvaluationPlan plan = EvaluationPlan.compile(ScorecardModel.of(CARD), moved(), PlanOptions.years(2020, 2021))
                .orThrow();
        ObservationTable table = plan.load(figuresOfMoved());

        assertThatThrownBy(() -> plan.partial(table, RunOptions.standard(), "nord"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe compile a plan");
    }
}

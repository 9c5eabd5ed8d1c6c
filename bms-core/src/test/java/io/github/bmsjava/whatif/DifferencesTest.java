package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.disclosure.DisclosurePattern.Cell;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    /** Well-being 4,5 and absence 6,0 in every department and both years. */
    private static List<Observation> even() {
        List<Observation> figures = new ArrayList<>();
        for (String period : List.of("2013", "2014")) {
            for (String unit : Town.DEPARTMENTS) {
                figures.add(Observation.of(unit, "trivsel", period, "4,5"));
                figures.add(Observation.of(unit, "fravær", period, "6,0"));
            }
        }
        return figures;
    }

    private static TargetAssignment target(String unit, String green, String yellow) {
        return TargetAssignment.builder("fravær", TargetScope.unit(unit))
                .level("green", Bound.atMost(green))
                .level("yellow", Bound.atMost(yellow))
                .build();
    }

    private static Difference of(Differences differences, String unit, String id, String period) {
        return differences.all().stream()
                .filter(one -> Town.key(one).equals(unit + " " + id + " " + period + " actual"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anObservationIsToldWithEveryLightThatItTurnsInThreeLanguages() {
        Differences differences = WhatIf.on(Town.run(even()))
                .observation("a1", "fravær", "2014", "6,5")
                .run();

        assertThat(Town.said(differences))
                .containsExactly(
                        "Sykefravær, Byen, 2014: grønn → gul (6,0 % → 6,1 %), andre tall",
                        "folk, Byen, 2014: grønn → gul (83,33 poeng → 50,00 poeng), andre tall",
                        "Sykefravær, Område A, 2014: grønn → gul (6,0 % → 6,3 %), andre tall",
                        "folk, Område A, 2014: grønn → gul (83,33 poeng → 50,00 poeng), andre tall",
                        "Sykefravær, Barnehage A, 2014: grønn → gul (6,0 % → 6,5 %), andre tall",
                        "folk, Barnehage A, 2014: grønn → gul (83,33 poeng → 50,00 poeng), andre tall");
        assertThat(differences.sentences(Language.NN).get(0).replace('\u00a0', ' '))
                .isEqualTo("Sykefravær, Byen, 2014: grøn → gul (6,0 % → 6,1 %), andre tal");
        assertThat(differences.sentences(Language.EN).get(0).replace('\u00a0', ' '))
                .isEqualTo("Sykefravær, Byen, 2014: green → yellow (6,0 % → 6,1 %), other figures");
    }

    @Test
    void r105OnlyChangedLightsAreListed() {
        Differences differences = WhatIf.on(Town.run(even()))
                .observation("a1", "fravær", "2014", "5,9")
                .run();

        assertThat(differences.all()).hasSize(1);
        assertThat(Town.said(differences))
                .containsExactly("Sykefravær, Barnehage A, 2014: fortsatt grønn (6,0 % → 5,9 %), andre tall");
        assertThat(differences.lights().isEmpty()).isTrue();
    }

    @Test
    void aTargetTurnsTheLightOfOneUnitAndItsGroup() {
        Differences differences =
                WhatIf.on(Town.run(even())).target(target("a1", "5,5", "5,9")).run();

        assertThat(Town.said(differences.because(Cause.TARGET)))
                .contains("Sykefravær, Barnehage A, 2014: grønn → rød (6,0 %), nytt mål")
                .hasSize(4)
                .isEqualTo(Town.said(differences));
    }

    @Test
    void aWeightTurnsGroupsAlone() {
        Differences differences =
                WhatIf.on(Town.run(even())).weight("kort", "trivsel", "4").run();

        assertThat(differences).noneMatch(Difference::isIndicator);
        assertThat(Town.said(differences))
                .contains("folk, Byen, 2013: grønn → gul (83,33 poeng → 66,67 poeng), annen vekt");
        assertThatThrownBy(() -> WhatIf.on(Town.run(even())).weight("kort", "trivsl", "4"))
                .hasMessageContaining("trivsl");
    }

    /** Neither the target nor the figure alone turns the light: each is named, as without either it would be green. */
    @Test
    void causesThatOnlyTurnALightTogetherAreBothNamed() {
        Differences differences = WhatIf.on(Town.run(even()))
                .target(target("a1", "6,4", "6,5"))
                .observation("a1", "fravær", "2014", "6,6")
                .run();

        Difference light = of(differences, "a1", "fravær", "2014");

        assertThat(light.causes()).containsExactly(Cause.TARGET, Cause.DATA);
        assertThat(light.sentence(Language.NB).replace('\u00a0', ' '))
                .isEqualTo("Sykefravær, Barnehage A, 2014: grønn → rød (6,0 % → 6,6 %), nytt mål, andre tall");
        assertThat(of(differences, "a", "fravær", "2014").causes()).containsExactly(Cause.DATA);
    }

    @Test
    void aUnitThatMovesChangesTheAreasAndNotItself() {
        List<Observation> figures = even();
        figures.removeIf(one ->
                one.key().equals(Observation.of("a1", "fravær", "2014", "0").key()));
        figures.add(Observation.of("a1", "fravær", "2014", "9,0"));

        Differences differences = WhatIf.on(Town.run(figures)).move("a1", "b").run();

        assertThat(Town.said(differences.lights()))
                .contains("Sykefravær, Område A, 2014: gul → grønn (7,5 % → 6,0 %), annen organisering")
                .contains("Sykefravær, Område B, 2014: grønn → gul (6,0 % → 7,0 %), annen organisering");
        assertThat(differences).extracting(one -> one.unit().id().value()).containsOnly("a", "b");
    }

    @Test
    void whatIsWrongIsSaidAndNotTried() {
        WhatIf whatIf = WhatIf.on(Town.run(even()));

        assertThatThrownBy(() -> whatIf.observation("a9", "fravær", "2014", "1").run())
                .hasMessageContaining("a9");
        assertThatThrownBy(() -> whatIf.observation("a1", "fravær", "1999", "1").run())
                .hasMessageContaining("1999");
        assertThatThrownBy(() -> whatIf.target(target("a1", "9", "5"))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> whatIf.move("by", "a1")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> whatIf.weight("kort", "trivsel", "-1")).hasMessageContaining("negative");
    }

    @Test
    void twoPeriodsTellWhatIsOtherInTheLater() {
        List<Observation> figures = even();
        figures.removeIf(one ->
                one.key().equals(Observation.of("a1", "fravær", "2014", "0").key()));
        figures.add(Observation.of("a1", "fravær", "2014", "6,5"));
        ScorecardModel model = ScorecardModel.of(Town.CARD).toBuilder()
                .target(target("b1", "5,0", "5,5").toBuilder().period("2014").build())
                .build()
                .orThrow();

        Differences differences =
                Differences.between(Town.run(model, Town.UNITS, figures, RunOptions.standard()), "2013", "2014");

        assertThat(Town.said(differences))
                .contains(
                        "Sykefravær, Barnehage A, 2013 → 2014: grønn → gul (6,0 % → 6,5 %), andre tall",
                        "Sykefravær, Skole A, 2013 → 2014: grønn → rød (6,0 %), nytt mål",
                        "folk, Skole A, 2013 → 2014: grønn → rød (83,33 poeng → 16,67 poeng), nytt mål");
        assertThat(of(differences, "a", "folk", "2014").causes()).containsExactly(Cause.DATA);
    }

    @Test
    void twoPeriodsTellOtherUnitsAndOtherDefinitions() {
        Organisation moved = Town.UNITS.toBuilder()
                .event(Reorganisation.move("2014-01-01", "b1", "a", "b"))
                .build()
                .orThrow();
        List<Observation> figures = even();
        figures.replaceAll(one -> one.key().subject().value().equals("b1")
                ? one.toBuilder()
                        .amount(one.key().indicator().value().equals("trivsel") ? "4,5" : "9")
                        .build()
                : one);
        ScorecardModel model = ScorecardModel.of(Town.CARD)
                .withIndicator(ScorecardModel.of(Town.CARD).indicator("trivsel").toBuilder()
                        .earlier("2014-01-01", was -> was.decimals(0))
                        .build())
                .orThrow();

        Differences differences =
                Differences.between(Town.run(model, moved, figures, RunOptions.standard()), "2013", "2014");

        assertThat(of(differences, "a", "fravær", "2014").causes()).contains(Cause.STRUCTURE);
        assertThat(of(differences, "a1", "trivsel", "2014").causes()).containsExactly(Cause.DEFINITION);
    }

    private static final DisclosurePattern TWO =
            DisclosurePattern.of(List.of(Cell.of("a1", "fravær", "2014"), Cell.of("a2", "fravær", "2014")));

    private static Evaluation withheld(DisclosurePattern pattern, List<Observation> figures) {
        return Town.run(
                ScorecardModel.of(Town.CARD),
                Town.UNITS,
                figures,
                RunOptions.standard().withholding(pattern));
    }

    @Test
    void j16WhatWouldGiveWithheldFiguresAwayIsRefused() {
        WhatIf whatIf = WhatIf.on(withheld(TWO, even()));

        for (WhatIf tried : List.of(
                whatIf.observation("a1", "fravær", "2014", "0"), // the area falls by the figure of a1
                whatIf.observation("a2", "fravær", "2013", "0"),
                whatIf.observation("b1", "fravær", "2014", "0"),
                whatIf.move("a1", "b"), // the area is a2 alone
                whatIf.indicator(
                        Town.CARD.indicators().get(1).toBuilder().decimals(6).build()))) {
            assertThatThrownBy(tried::run).hasMessageContaining("withheld");
        }
        assertThat(Town.said(whatIf.observation("a1", "trivsel", "2014", "3,0").run()))
                .contains("Trivsel, Barnehage A, 2014: gul → rød (4,5 → 3,0), andre tall");
        assertThat(whatIf.weight("kort", "trivsel", "4").run().all()).isNotEmpty();
        assertThat(Town.said(whatIf.target(target("a", "5,5", "5,9")).run().lights()))
                .contains("Sykefravær, Område A, 2014: grønn → rød (6,0 %), nytt mål");
    }

    /** A mean with another weight is a second equation, and a light that climbs tells on which side of a bound a figure lies. */
    @Test
    void j16WeightsOfWithheldFiguresAndBoundsThatClimbAreRefusedToo() {
        Scorecard card = Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator("årsverk", i -> i.overUnits(UnitRule.sum()))
                                .indicator(
                                        "snitt",
                                        i -> i.higherIsBetter()
                                                .overUnits(UnitRule.weightedMeanBy("årsverk"))
                                                .green(Bound.atLeast("5")))
                                .indicator(
                                        "lys",
                                        i -> i.higherIsBetter()
                                                .overUnits(UnitRule.worstStatus())
                                                .green(Bound.atLeast("5"))))
                .build()
                .orThrow();
        List<Observation> figures = new ArrayList<>();
        Town.DEPARTMENTS.forEach(unit -> Stream.of("årsverk", "snitt", "lys")
                .forEach(indicator -> figures.add(Observation.of(unit, indicator, "2014", "6"))));
        for (String hidden : List.of("årsverk", "snitt", "lys")) {
            DisclosurePattern pattern =
                    DisclosurePattern.of(List.of(Cell.of("a1", hidden, "2014"), Cell.of("a2", hidden, "2014")));
            WhatIf whatIf = WhatIf.on(Town.run(
                    ScorecardModel.of(card),
                    Town.UNITS,
                    figures,
                    RunOptions.standard().withholding(pattern)));
            TargetAssignment bound = TargetAssignment.builder("lys", TargetScope.card("kort"))
                    .level("green", Bound.atLeast("7"))
                    .build();
            boolean isLight = hidden.equals("lys");

            refusedIf(!isLight, whatIf.observation("b1", "årsverk", "2014", "1"));
            refusedIf(!isLight, whatIf.observation("b1", "snitt", "2014", "1"));
            refusedIf(isLight, whatIf.observation("b1", "lys", "2014", "1"));
            refusedIf(isLight, whatIf.target(bound));
        }
    }

    private static void refusedIf(boolean isRefused, WhatIf tried) {
        if (isRefused) {
            assertThatThrownBy(tried::run).hasMessageContaining("withheld");
        } else {
            assertThat(tried.run().all()).isNotEmpty();
        }
    }

    @Test
    void j16OfAWithheldCellNothingIsSaidButThatItIsWithheld() {
        List<Observation> figures = even();
        Evaluation open = withheld(DisclosurePattern.none(), figures);

        for (Differences differences : List.of(
                Differences.between(open, withheld(TWO, figures)), Differences.between(withheld(TWO, figures), open))) {
            Difference cell = of(differences, "a1", "fravær", "2014");
            assertThat(cell.isWithheld()).isTrue();
            assertThat(cell.causes()).isEmpty();
            assertThat(cell.indicatorBefore()).isEmpty();
            assertThat(cell.indicatorAfter()).isEmpty();
            assertThat(cell.sentence(Language.NB)).isEqualTo("Sykefravær, Barnehage A, 2014: skjermet");
            assertThat(cell.toString()).doesNotContain("6");
            assertThat(differences.lights()).doesNotContain(cell);
            assertThat(of(differences, "a1", "folk", "2014").causes()).containsExactly(Cause.DISCLOSURE);
        }
    }

    /** The figure that is withheld on both sides is in no difference, though what is above it changes. */
    @Test
    void j16AWithheldFigureThatIsCorrectedShowsOnlyAboveIt() {
        List<Observation> corrected = even();
        corrected.replaceAll(one ->
                one.key().equals(Observation.of("a1", "fravær", "2014", "0").key())
                        ? Observation.of("a1", "fravær", "2014", "7,7")
                        : one);

        Differences differences = Differences.between(withheld(TWO, even()), withheld(TWO, corrected));

        assertThat(differences).extracting(one -> one.unit().id().value()).containsOnly("a", "by");
        assertThat(differences).allSatisfy(one -> assertThat(one.causes()).containsExactly(Cause.DATA));
    }

    @Test
    void forecastsAreComparedToo() {
        List<Observation> figures = even();
        Evaluation before = Town.run(figures);
        Observation forecast = Observation.builder("a1", "fravær", "2014")
                .kind(ValueKind.FORECAST)
                .amount("6,5")
                .build();

        Differences differences = WhatIf.on(before).observation(forecast).run();

        assertThat(Town.said(differences))
                .contains("Sykefravær, Barnehage A, 2014 prognose: ikke rapportert → gul (– → 6,5 %), andre tall");
    }

    @Test
    void whatWasConflictingStaysSoInACopy() {
        List<Observation> figures = even();
        figures.add(Observation.of("a1", "fravær", "2014", "6,4"));
        figures.add(Observation.of("a9", "fravær", "2014", "6,4"));
        Evaluation before = Town.run(figures);

        Evaluation copy =
                WhatIf.on(before).observation("b1", "trivsel", "2014", "4,5").evaluate();

        assertThat(copy.issues()).isEqualTo(before.issues()).isNotEmpty();
        assertThat(copy.hasObservationsOf(before)).isTrue();
    }

    @Test
    void whatASourceCouldNotPlaceIsSaidOfTheCopyToo() {
        Evaluation before = EvaluationPlan.compile(
                        ScorecardModel.of(Town.CARD), Town.UNITS, PlanOptions.years(2013, 2014))
                .orThrow()
                .evaluate((request, sink) -> {
                    even().forEach(sink::accept);
                    sink.subject(OrgUnitId.of("a9"));
                });

        Evaluation copy =
                WhatIf.on(before).observation("b1", "trivsel", "2014", "4,5").evaluate();

        assertThat(before.issues()).extracting(Issue::code).contains(ObservationIssue.UNKNOWN_UNIT);
        assertThat(copy.issues()).isEqualTo(before.issues());
    }

    @Test
    void anIndicatorOfWhichNothingWasReadIsNotTriedUnlessItIsObserved() {
        Scorecard more = Scorecard.builder("flere")
                .perspective(
                        "p", p -> p.indicator("klager", i -> i.lowerIsBetter().green(Bound.atMost("3"))))
                .build()
                .orThrow();
        WhatIf whatIf = WhatIf.on(Town.run(even())).model(ScorecardModel.of(Town.CARD, more));

        assertThatThrownBy(whatIf::run).hasMessageContaining("klager").hasMessageContaining("not read");
        assertThat(Town.said(whatIf.observation("a1", "klager", "2014", "2").run()))
                .contains("klager, Barnehage A, 2014: nytt kort, grønn (2), annen definisjon, andre tall")
                .contains("klager, Barnehage B, 2014: nytt kort, ikke rapportert, annen definisjon, andre tall");
    }

    @Test
    void evaluationsOfOtherPeriodsAreNotCompared() {
        Evaluation one = Town.run(even());
        Evaluation other = EvaluationPlan.compile(
                        ScorecardModel.of(Town.CARD), Town.UNITS, PlanOptions.years(2014, 2014))
                .orThrow()
                .evaluate(Observations.of(even()));

        assertThatThrownBy(() -> Differences.between(one, other)).hasMessageContaining("periods");
        assertThatThrownBy(() -> Differences.between(one, "2014", "2013")).hasMessageContaining("order");
        assertThat(Stream.of(Differences.between(one, one), Differences.between(one, Town.run(even()))))
                .allMatch(Differences::isEmpty);
    }
}

package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.InvalidException;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final ScorecardModel MODEL = ScorecardModel.of(Town.CARD);
    private static final LocalDate CHANGE = LocalDate.of(2014, 1, 1);

    private static List<Observation> even(Stream<String> units) {
        List<Observation> figures = new ArrayList<>();
        units.forEach(unit -> {
            for (String period : List.of("2013", "2014")) {
                figures.add(Observation.of(unit, "trivsel", period, "4,5"));
                figures.add(Observation.of(unit, "fravær", period, "6,0"));
            }
        });
        return figures;
    }

    private static List<Observation> even(Observation... instead) {
        List<Observation> figures = even(Town.DEPARTMENTS.stream());
        for (Observation one : instead) {
            figures.replaceAll(known -> known.key().equals(one.key()) ? one : known);
        }
        return figures;
    }

    private static TargetAssignmentBuilder absence(TargetScope scope, String green, String yellow) {
        return TargetAssignment.builder("fravær", scope)
                .level("green", Bound.atMost(green))
                .level("yellow", Bound.atMost(yellow));
    }

    private static Evaluation run(ScorecardModel model) {
        return Town.run(model, Town.UNITS, even(), RunOptions.standard());
    }

    private static String light(Evaluation evaluation, String unit, String period) {
        return evaluation
                .in(period)
                .unit(unit)
                .indicator("fravær")
                .status()
                .level()
                .id();
    }

    @Test
    void j10AnUndatedTargetSupersedesThoseOfPeriodsAndTimesToo() {
        TargetScope a1 = TargetScope.unit("a1");
        ScorecardModel model = MODEL.toBuilder()
                .target(absence(a1, "6", "7").period("2014").version(3).build())
                .target(absence(a1, "6", "7")
                        .validity(DateRange.between(LocalDate.of(2013, 1, 1), CHANGE))
                        .build())
                .build()
                .orThrow();
        WhatIf whatIf = WhatIf.on(run(model));

        Evaluation always = whatIf.target(absence(a1, "5", "5,5").build()).evaluate();
        assertThat(light(always, "a1", "2013")).isEqualTo("red");
        assertThat(light(always, "a1", "2014")).isEqualTo("red");

        Evaluation later = whatIf.target(
                        absence(a1, "5", "5,5").validity(DateRange.from(CHANGE)).build())
                .evaluate();
        assertThat(light(later, "a1", "2013")).isEqualTo("green");
        assertThat(light(later, "a1", "2014")).isEqualTo("red");

        Evaluation first =
                whatIf.target(absence(a1, "5", "5,5").period("2013").build()).evaluate();
        assertThat(light(first, "a1", "2013")).isEqualTo("red");
        assertThat(light(first, "a1", "2014")).isEqualTo("green");
    }

    @Test
    void j10AnUndatedTargetSupersedesTheBoundsOfACardThatIsInForceForATime() {
        Scorecard dated = Town.CARD.toBuilder()
                .inForce(DateRange.from(LocalDate.of(2013, 1, 1)))
                .build()
                .orThrow();

        Evaluation after = WhatIf.on(run(ScorecardModel.of(dated)))
                .target(absence(TargetScope.card("kort"), "5", "5,5").build())
                .evaluate();

        assertThat(light(after, "b2", "2014")).isEqualTo("red");
    }

    private static Evaluation withheld(ScorecardModel model, List<Observation> figures) {
        DisclosurePattern two = DisclosurePattern.of(List.of(
                DisclosurePattern.Cell.of("a1", "fravær", "2014"), DisclosurePattern.Cell.of("a2", "fravær", "2014")));
        return Town.run(model, Town.UNITS, figures, RunOptions.standard().withholding(two));
    }

    /** Who guesses what is hidden, with sums that stay the same, is not told whether the guess is right. */
    @Test
    void j16HiddenObservationsAreNotCompared() {
        List<Observation> guess =
                even(Observation.of("a1", "fravær", "2014", "6,5"), Observation.of("a2", "fravær", "2014", "5,5"));
        List<Observation> shown = even(Observation.of("b1", "fravær", "2014", "6,5"));
        ScorecardModel weighed = MODEL.withWeight("kort", "trivsel", new BigDecimal("4"));
        Evaluation open = Town.run(even());
        Evaluation before = withheld(MODEL, even());

        assertThat(before.hasObservationsOf(withheld(MODEL, guess))).isTrue();
        assertThat(open.hasObservationsOf(withheld(MODEL, guess))).isTrue();
        assertThat(withheld(MODEL, guess).hasObservationsOf(open)).isTrue();
        assertThat(before.hasObservationsOf(withheld(MODEL, shown))).isFalse();
        assertThat(open.hasObservationsOf(Town.run(guess))).isFalse();

        Differences differences = Differences.between(before, withheld(weighed, guess));
        assertThat(differences.because(Cause.WEIGHT).isEmpty()).isFalse();
        assertThat(differences.because(Cause.DATA).isEmpty()).isTrue();
    }

    /** What a hidden figure does to the figures shown is not laid on another change. */
    @Test
    void j16AnotherFigureAboveAHiddenOneIsSaidToBeOfOtherData() {
        List<Observation> corrected = even(Observation.of("a1", "fravær", "2014", "7,7"));
        ScorecardModel weighed = MODEL.withWeight("kort", "trivsel", new BigDecimal("4"));

        assertThat(Differences.between(withheld(MODEL, even()), withheld(weighed, corrected)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.causes()).containsExactly(Cause.WEIGHT, Cause.DATA));
    }

    @Test
    void j18ANewCodeAndANewNameAreNoOtherUnits() {
        Organisation.Builder units = Organisation.builder();
        for (OrgUnit one : Town.UNITS.units()) {
            boolean isNew = one.id().equals(OrgUnitId.of("a2"));
            units.unit(isNew ? one.toBuilder().validity(DateRange.from(CHANGE)).build() : one);
        }
        OrgUnit former = Town.UNITS.unit("a2");
        units.unit(OrgUnit.builder("a2før")
                .name("Barnehage B")
                .parent(former.parent().orElseThrow())
                .validity(DateRange.until(CHANGE))
                .build());
        Organisation organisation = units.event(Reorganisation.codeChange("2014-01-01", "a2før", "a2"))
                .event(Reorganisation.rename("2014-01-01", "a1", "Barnehagen"))
                .build()
                .orThrow();
        List<Observation> figures = even(Observation.of("a1", "fravær", "2014", "9,0"));
        figures.addAll(even(Stream.of("a2før")));
        figures.removeIf(one -> one.key().subject().value().equals("a2")
                ? one.key().period().toString().equals("2013")
                : one.key().subject().value().equals("a2før")
                        && one.key().period().toString().equals("2014"));

        Differences differences =
                Differences.between(Town.run(MODEL, organisation, figures, RunOptions.standard()), "2013", "2014");

        assertThat(differences.all().stream()
                        .filter(one -> one.unit().id().value().equals("a") && one.isIndicator()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.causes()).containsExactly(Cause.DATA));
    }

    @Test
    void aWeightIsChangedInTheVersionsThatHaveThePart() {
        Scorecard earlier = Scorecard.builder("kort")
                .inForce(DateRange.until(CHANGE))
                .perspective(
                        "folk",
                        p -> p.indicator("sommer", i -> i.higherIsBetter().green(Bound.atLeast("5"))))
                .build()
                .orThrow();
        Scorecard later =
                Town.CARD.toBuilder().inForce(DateRange.from(CHANGE)).build().orThrow();
        ScorecardModel model = ScorecardModel.of(earlier, later);

        ScorecardModel changed = model.withWeight("kort", "trivsel", new BigDecimal("4"));

        assertThat(changed.cards().get(0)).isEqualTo(earlier);
        assertThat(changed.cards().get(1)).isNotEqualTo(later);
        assertThatThrownBy(() -> model.withWeight("kort", "trivsl", BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe 'trivsel' was meant");
    }

    @Test
    void anObservationOnWhichNothingRestsIsToldWithWhatIsUnknown() {
        WhatIf whatIf = WhatIf.on(run(MODEL));

        assertThatThrownBy(
                        () -> whatIf.observation("a1x", "fravær", "2014", "1").run())
                .hasMessageContaining("unit 'a1x' is not read.\nMaybe 'a1' was meant.");
        assertThatThrownBy(() -> whatIf.observation("a1", "fravar", "2014", "1").run())
                .hasMessageContaining("indicator 'fravar' is not read.\nMaybe 'fravær' was meant.");
        assertThatThrownBy(() -> whatIf.observation("a1", "fravær", "2041", "1").run())
                .hasMessageContaining("period '2041' is not read.");
    }

    private static WhatIf onWhatStands(ScorecardModel model) {
        return WhatIf.on(EvaluationPlan.compile(model, Town.UNITS, PlanOptions.years(2013, 2014))
                .partial()
                .orElseThrow()
                .evaluate(Observations.of(even())));
    }

    @Test
    void anErrorThatWasThereBeforeIsNoNewOneThoughItsFiguresAreOthers() {
        Scorecard wrong = Scorecard.builder("galt")
                .perspective(
                        "p",
                        p -> p.indicator(
                                "andel",
                                i -> i.percent()
                                        .higherIsBetter()
                                        .overUnits(UnitRule.sum())
                                        .green(Bound.atLeast("5"))))
                .build()
                .partial()
                .orElseThrow();
        ScorecardModel model = ScorecardModel.builder()
                .card(Town.CARD)
                .card(wrong)
                .build()
                .partial()
                .orElseThrow();
        WhatIf whatIf = onWhatStands(model);

        assertThatCode(() -> whatIf.indicator(model.indicator("andel").toBuilder()
                                .overUnits(UnitRule.ratioOfSums())
                                .build())
                        .evaluate())
                .doesNotThrowAnyException();
    }

    /** The old error excuses itself, and no second one like it. */
    @Test
    void aSecondErrorLikeTheOldOneIsNew() {
        TargetScope a1 = TargetScope.unit("a1");
        ScorecardModel model = MODEL.toBuilder()
                .target(absence(a1, "9", "5").build())
                .build()
                .partial()
                .orElseThrow();

        assertThatThrownBy(() -> onWhatStands(model)
                        .target(absence(a1, "8", "5").version(2).build()))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void whatComesOrGoesIsSaidOfTheRowTheCardOrTheUnit() {
        Scorecard small = Scorecard.builder("kort")
                .perspective(
                        "folk",
                        p -> p.indicator(
                                "trivsel",
                                i -> i.decimals(1)
                                        .higherIsBetter()
                                        .overUnits(UnitRule.plainMean())
                                        .green(Bound.atLeast("5"))))
                .build()
                .orThrow();
        Scorecard other = Scorecard.builder("annet")
                .perspective(
                        "p",
                        p -> p.indicator(
                                "trivsel",
                                i -> i.decimals(1)
                                        .higherIsBetter()
                                        .overUnits(UnitRule.plainMean())
                                        .green(Bound.atLeast("5"))))
                .build()
                .orThrow();
        Evaluation before = run(MODEL);
        Organisation more =
                Town.UNITS.toBuilder().unit("a3", "Barnehage C", "a").build().orThrow();

        assertThat(Town.said(Differences.between(run(ScorecardModel.of(small)), before)))
                .anyMatch(said -> said.startsWith("Sykefravær, Barnehage A, 2014: ny på kortet, grønn"));
        assertThat(Town.said(Differences.between(run(ScorecardModel.of(other)), before)))
                .anyMatch(said -> said.startsWith("Målekart, Barnehage A, 2014: nytt kort"))
                .anyMatch(said -> said.startsWith("Sykefravær, Barnehage A, 2014: nytt kort, grønn"))
                .anyMatch(said -> said.startsWith("Trivsel, Barnehage A, 2014: nytt kort")
                        || said.startsWith("trivsel, Barnehage A, 2014: har ikke lenger kortet, var"));
        Evaluation grown = WhatIf.on(before).organisation(more).evaluate();
        assertThat(Town.said(Differences.between(before, grown)))
                .contains("Sykefravær, Barnehage C, 2014: ny enhet, ikke rapportert, annen organisering");
        assertThat(Town.said(Differences.between(grown, before)))
                .contains(
                        "Sykefravær, Barnehage C, 2014: enheten finnes ikke lenger, var ikke rapportert, annen organisering");
    }

    @Test
    void anObservationThatIsTakenAwayIsNotCalledANewOne() {
        Observation none = Observation.builder("a1", "fravær", "2014")
                .absent(Absence.NOT_REPORTED)
                .build();

        assertThat(Town.said(WhatIf.on(run(MODEL)).observation(none).run()))
                .contains("Sykefravær, Barnehage A, 2014: grønn → ikke rapportert (6,0 % → –), andre tall");
    }
}

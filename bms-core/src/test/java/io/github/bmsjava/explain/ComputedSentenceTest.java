package io.github.bmsjava.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetQuery;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.target.Targets;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R106: a figure that climbed says by which rule, and of how many units. */
class ComputedSentenceTest {
    private static final String NB = "\u00a0";

    private static Indicator absence(UnitRule rule) {
        return indicator(rule).decimals(1).percent().lowerIsBetter().build();
    }

    private static IndicatorBuilder indicator(UnitRule rule) {
        return Indicator.builder("sykefravær")
                .name(Label.of("Sykefravær", "Sjukefråvær", "Sick leave"))
                .overUnits(rule);
    }

    private static ExplanationBuilder of(Indicator indicator) {
        return Explanation.builder().subject(key(indicator), ScorecardId.of("kort"), indicator);
    }

    private static ObservationKey key(Indicator indicator) {
        return new ObservationKey(OrgUnitId.of("vo20"), indicator.id(), Period.year(2006), ValueKind.ACTUAL);
    }

    private static ExplanationBuilder computed(Indicator indicator, String value, int measured, int expected) {
        BigDecimal published = new BigDecimal(value);
        return of(indicator).value(Fraction.of(published), published).computed(new Coverage(measured, expected), null);
    }

    /** Judged red against an upper limit. */
    private static ExplanationBuilder red(ExplanationBuilder figure, Indicator indicator, String limit) {
        TargetAssignment target = TargetAssignment.builder(indicator.id().value(), TargetScope.card("kort"))
                .level(StatusScale.TARGET, Bound.atMost(limit))
                .build();
        TargetQuery query = new TargetQuery(
                indicator, OrgUnitId.of("vo20"), Optional.empty(), ScorecardId.of("kort"), Period.year(2006));
        return figure.status(Status.of(StatusScale.trafficLight().worst()))
                .deviation(new BigDecimal("3.4"))
                .resolved(Targets.of(List.of(target)).resolve(query));
    }

    private static Status none() {
        return Status.none(Unjudged.NO_TARGET);
    }

    @Test
    void j8EveryPlainMeanSaysThatItIsUnweightedAndOfHowManyUnits() {
        Indicator absence = absence(UnitRule.plainMean());
        Explanation explanation = red(computed(absence, "9.9", 7, 7), absence, "6,5")
                .mark(Mark.UNWEIGHTED)
                .build();

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær 9,9" + NB + "% er over målet 6,5" + NB
                        + "% (avvik 3,4 prosentpoeng), uvektet snitt av 7 enheter");
        assertThat(explanation.sentence(Language.NN)).endsWith(", uvekta snitt av 7 einingar");
        assertThat(explanation.sentence(Language.EN)).endsWith(", unweighted mean of 7 units");
    }

    /** The rule of a unit's own figure has not made it. */
    @Test
    void onlyAFigureThatIsComputedFromNumeratorsAndDenominatorsIsARatioOfSums() {
        assertThat(computed(absence(UnitRule.ratioOfSums()), "9.9", 7, 7)
                        .status(none())
                        .build()
                        .isRatioOfSums())
                .isTrue();
        assertThat(computed(absence(UnitRule.weightedMeanByN()), "9.9", 7, 7)
                        .status(none())
                        .build()
                        .isRatioOfSums())
                .isFalse();
        assertThat(of(absence(UnitRule.ratioOfSums())).status(none()).build().isRatioOfSums())
                .isFalse();
    }

    @Test
    void j8APartialFigureSaysHowManyOfTheExpectedUnitsItIsOf() {
        assertThat(computed(absence(UnitRule.median()), "9.9", 6, 7)
                        .status(none())
                        .mark(Mark.PARTIAL_UNITS)
                        .build()
                        .sentence(Language.NB))
                .isEqualTo("Sykefravær 9,9" + NB + "%: ikke vurdert (uten mål), median av 6 av 7 enheter");
        assertThat(computed(absence(UnitRule.sum()), "9.9", 1, 1)
                        .status(none())
                        .build()
                        .sentence(Language.NB))
                .endsWith(", sum av 1 enhet");
    }

    @Test
    void theOtherMarksFollowInTheirOrder() {
        Explanation explanation = computed(absence(UnitRule.plainMean().ofPublished()), "9.9", 7, 7)
                .status(none())
                .mark(Mark.BREAK)
                .mark(Mark.CARRIED_FORWARD)
                .mark(Mark.OF_PUBLISHED)
                .mark(Mark.UNWEIGHTED)
                .build();

        assertThat(explanation.notes(Language.NB))
                .containsExactly(
                        "uvektet snitt av 7 enheter",
                        "snitt av publiserte verdier",
                        "et eldre tall er videreført",
                        "brudd i tidsserien");
    }

    @Test
    void j9AnOwnFigureThatWasCarriedForwardSaysFromWhere() {
        Explanation explanation = of(absence(UnitRule.none()))
                .value(Fraction.of(9), BigDecimal.valueOf(9))
                .own(new Coverage(1, 1), null)
                .status(none())
                .mark(Mark.CARRIED_FORWARD)
                .carriedFrom(Period.year(2004))
                .build();

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær 9" + NB + "%: ikke vurdert (uten mål), tallet er videreført fra 2004");
    }

    @Test
    void aFigureThatLacksUnitsSaysHowManyReported() {
        assertThat(of(absence(UnitRule.sum()))
                        .computed(new Coverage(6, 7), null)
                        .status(Status.none(Absence.NOT_REPORTED))
                        .build()
                        .sentence(Language.NB))
                .isEqualTo("Sykefravær: ikke rapportert, tall fra 6 av 7 enheter");
    }

    @Test
    void aLightWithoutAValueHasItsSentence() {
        Explanation explanation = of(absence(UnitRule.worstStatus()))
                .computed(new Coverage(7, 7), null)
                .status(Status.of(StatusScale.trafficLight().worst()))
                .build();

        assertThat(explanation.sentence(Language.NB)).isEqualTo("Sykefravær: rød, dårligste av 7 enheter");
        assertThat(explanation.sentence(Language.NN)).isEqualTo("Sjukefråvær: raud, dårlegaste av 7 einingar");
        assertThat(explanation.sentence(Language.EN)).isEqualTo("Sick leave: red, worst of 7 units");
    }

    @Test
    void aLightTakesTheIndicatorsOwnWord() {
        assertThat(of(absence(UnitRule.bestStatus()))
                        .computed(new Coverage(2, 3), null)
                        .status(Status.of(StatusScale.trafficLight().best()))
                        .word(Label.of("Minst balanse"))
                        .build()
                        .sentence(Language.NB))
                .isEqualTo("Sykefravær: minst balanse, beste av 2 av 3 enheter");
    }

    @Test
    void j8AShareIsPrintedInPercentWhateverTheUnitOfTheIndicator() {
        Indicator kroner = indicator(UnitRule.shareAtOrAbove("yellow"))
                .unit(UnitOfMeasure.KRONER)
                .build();
        Explanation explanation = computed(kroner, "71.42", 7, 7).status(none()).build();

        assertThat(explanation.unitOfMeasure()).isEqualTo(UnitOfMeasure.PERCENT);
        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær 71,42" + NB
                        + "%: ikke vurdert (uten mål), andel på gul eller bedre blant 7 enheter");
    }

    @Test
    void j8AShareIsJudgedByItsOwnBoundWithoutADeviation() {
        Indicator share = indicator(UnitRule.shareAtOrAbove("green")).build();
        Explanation missed = computed(share, "66", 3, 3)
                .target(Bound.atLeast("80"))
                .status(Status.of(StatusScale.trafficLight().worst()))
                .build();
        Explanation met = computed(share, "66", 3, 3)
                .target(Bound.atLeast("66.6"))
                .status(Status.of(StatusScale.trafficLight().best()))
                .build();

        assertThat(missed.sentence(Language.NB))
                .isEqualTo("Sykefravær 66" + NB + "% når ikke målet (minst 80" + NB
                        + "%), andel på grønn eller bedre blant 3 enheter");
        assertThat(missed.sentence(Language.NN)).startsWith("Sjukefråvær 66" + NB + "% når ikkje målet (minst 80");
        assertThat(missed.sentence(Language.EN)).startsWith("Sick leave 66" + NB + "% does not meet the target (at");
        assertThat(met.sentence(Language.NB)).startsWith("Sykefravær 66" + NB + "% når målet (minst 66,6" + NB + "%)");
    }

    @Test
    void j8ACountIsPrintedAsANumberWhateverTheUnitOfTheIndicator() {
        Indicator absence = absence(UnitRule.count());

        assertThat(computed(absence, "7", 7, 9).status(none()).build().sentence(Language.NB))
                .isEqualTo("Sykefravær 7: ikke vurdert (uten mål), talt blant 7 av 9 enheter");
        assertThat(of(absence)
                        .value(Fraction.of(7), BigDecimal.valueOf(7))
                        .own(new Coverage(1, 1), null)
                        .status(none())
                        .build()
                        .unitOfMeasure())
                .isEqualTo(UnitOfMeasure.PERCENT);
    }

    @Test
    void theWordsOfAnOwnFigureAreNotTakenForTheComputedOne() {
        Indicator absence = absence(UnitRule.sum());
        Explanation explanation = of(absence)
                .observed(ObservationHistory.of(List.of(Observation.builder("vo20", "sykefravær", "2006")
                        .quantity(new Quantity.Words("ni"))
                        .build())))
                .computed(new Coverage(0, 7), null)
                .status(Status.none(Absence.NOT_REPORTED))
                .build();

        assertThat(explanation.sentence(Language.NB)).isEqualTo("Sykefravær: ikke rapportert, tall fra 0 av 7 enheter");
    }

    @Test
    void anApproximateUnitMakesTheComputedFigureApproximate() {
        assertThat(computed(absence(UnitRule.sum()), "9.9", 7, 7)
                        .flags(Set.of(QualityFlag.APPROXIMATE))
                        .status(none())
                        .build()
                        .sentence(Language.NB))
                .startsWith("Sykefravær ca. 9,9");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsWords(UnitRule.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).text("over-units." + kind.id())).contains("{units}");
        }
    }

    @Test
    void anOwnFigureWithoutMarksHasNoNotes() {
        assertThat(of(absence(UnitRule.sum()))
                        .value(Fraction.of(9), BigDecimal.valueOf(9))
                        .own(new Coverage(1, 1), null)
                        .status(none())
                        .build()
                        .notes(Language.NB))
                .isEmpty();
    }

    @Test
    void r106WhereLightsAreMissingItIsNotSaidThatFiguresAre() {
        Indicator indicator = absence(UnitRule.worstStatus());
        Explanation explanation = of(indicator)
                .computed(new Coverage(0, 7), null)
                .status(Status.none(Absence.UNDEFINED))
                .build();

        assertThat(explanation.sentence(Language.NB))
                .isEqualTo("Sykefravær: kan ikke beregnes, lys fra 0 av 7 enheter");
        assertThat(explanation.sentence(Language.NN))
                .isEqualTo("Sjukefråvær: kan ikkje reknast ut, lys frå 0 av 7 einingar");
    }
}

package io.github.bmsjava.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The words by which an indicator says how it climbs. */
class RollUpTest {

    @Test
    void nothingClimbsUnlessTheDefinitionSaysSo() {
        RollUp none = Indicator.builder("i").build().rollUp();

        assertThat(none).isEqualTo(RollUp.none());
        assertThat(none.overUnits()).isEqualTo(UnitRule.none());
        assertThat(none.overTime()).isEqualTo(PeriodRule.none());
        assertThat(none.form()).isEmpty();
        assertThat(none.measuredAt().isDefault()).isTrue();
    }

    @Test
    void j8TheFormIsWhatTheRulesNeed() {
        assertThat(RollUp.none().overUnits(UnitRule.sum()).form()).contains(ReportedForm.AMOUNT);
        assertThat(RollUp.none().overUnits(UnitRule.ratioOfSums()).form()).contains(ReportedForm.RATIO);
        assertThat(RollUp.none().overUnits(UnitRule.weightedMeanByN()).form()).contains(ReportedForm.MEAN);
        assertThat(RollUp.none().overUnits(UnitRule.maximum()).form()).isEmpty();
        assertThat(RollUp.none().overUnits(UnitRule.plainMean().ofPublished()).form())
                .isEmpty();
        assertThat(RollUp.none().overTime(PeriodRule.ratioOfSums()).form()).contains(ReportedForm.RATIO);
        assertThat(RollUp.none().overTime(PeriodRule.mean()).form()).contains(ReportedForm.AMOUNT);
        assertThat(RollUp.none().useOfBudget(IndicatorId.of("drift")).form()).contains(ReportedForm.RATIO);
        assertThat(RollUp.none()
                        .overUnits(UnitRule.sum())
                        .reportedAs(ReportedForm.MEAN)
                        .form())
                .contains(ReportedForm.MEAN);
    }

    @Test
    void rulesAreEqualByWhatTheySay() {
        assertThat(UnitRule.weightedMeanBy("årsverk").ofReported("0,8"))
                .isEqualTo(UnitRule.weightedMeanBy("årsverk").ofReported("0.80"))
                .hasSameHashCodeAs(UnitRule.weightedMeanBy("årsverk").ofReported("0.80"))
                .isNotEqualTo(UnitRule.weightedMeanBy("årsverk"))
                .isNotEqualTo(UnitRule.weightedMeanByN().ofReported("0.8"))
                .isNotEqualTo(UnitRule.weightedMeanBy("årsverk").ofPublished().ofReported("0.8"));
        assertThat(PeriodRule.mean().ofReported())
                .isEqualTo(PeriodRule.mean().ofReported())
                .hasSameHashCodeAs(PeriodRule.mean().ofReported())
                .isNotEqualTo(PeriodRule.mean())
                .isNotEqualTo(PeriodRule.sum().ofReported());
        assertThat(RollUp.none().overUnits(UnitRule.sum()).carryForward(2))
                .isEqualTo(RollUp.none().carryForward(2).overUnits(UnitRule.sum()))
                .isNotEqualTo(RollUp.none().overUnits(UnitRule.sum()));
    }

    @Test
    void rulesPrintAsOneWouldSayThem() {
        assertThat(UnitRule.weightedMeanByN()).hasToString("weighted-mean by n");
        assertThat(UnitRule.weightedMeanBy("årsverk").ofReported())
                .hasToString("weighted-mean by årsverk, of reported");
        assertThat(UnitRule.plainMean().ofPublished()).hasToString("plain-mean of published values");
        assertThat(UnitRule.shareAtOrAbove("green")).hasToString("share-at-or-above green");
        assertThat(PeriodRule.mean().ofReported("0,5")).hasToString("mean, of reported, at least 0.5");
        assertThat(RollUp.none()).hasToString("over units none; over time none");
        assertThat(MeasuredAt.unitsWithoutChildren()).hasToString("units without children");
    }

    @Test
    void everyNameIsFoundAgain() {
        for (UnitRule.Kind kind : UnitRule.Kind.values()) {
            assertThat(UnitRule.Kind.find(kind.id())).contains(kind);
        }
        for (PeriodRule.Kind kind : PeriodRule.Kind.values()) {
            assertThat(PeriodRule.Kind.find(kind.id())).contains(kind);
        }
        for (OwnValues meaning : OwnValues.values()) {
            assertThat(OwnValues.find(meaning.id())).contains(meaning);
        }
        for (ReportedForm form : ReportedForm.values()) {
            assertThat(ReportedForm.find(form.id())).contains(form);
        }
        assertThat(UnitRule.Kind.find("average")).isEmpty();
    }

    @Test
    void aBoundThatIsSetAgainCounts() {
        UnitRule share = UnitRule.shareAtOrAbove("green");

        assertThat(share.green(Bound.atLeast("50")).green(Bound.atLeast("60")))
                .isEqualTo(share.green(Bound.atLeast("60")));
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        assertThatThrownBy(() -> UnitRule.sum().ofPublished())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe plainMean().ofPublished()");
        assertThatThrownBy(() -> UnitRule.weightedMeanByN().ofPublished()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PeriodRule.last().ofPublished()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> UnitRule.sum().green(Bound.atLeast("80")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("takes no bounds");
        assertThatThrownBy(() -> UnitRule.sum().ofReported("80"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum coverage 80")
                .hasMessageContaining("\nMaybe 0,8");
        assertThatThrownBy(() -> new MissingPolicy(true, new BigDecimal("0.5")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RollUp.none().carryForward(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeasuredAt.types(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unitsWithoutChildren()");
    }
}

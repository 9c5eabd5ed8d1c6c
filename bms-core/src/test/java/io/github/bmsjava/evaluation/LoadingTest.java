package io.github.bmsjava.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Observations that come number by number, through handles. */
class LoadingTest {
    private static final Period YEAR = Period.parse("2014");

    private final EvaluationPlan plan = EvaluationPlan.compile(model(), organisation(), PlanOptions.years(2014, 2014))
            .orThrow();

    private static ScorecardModel model() {
        return ScorecardModel.of(Scorecard.builder("kort")
                .perspective(
                        "p",
                        p -> p.indicator(
                                        "dager",
                                        i -> i.name("Dager")
                                                .decimals(1)
                                                .lowerIsBetter()
                                                .overUnits(UnitRule.sum())
                                                .green(Bound.atMost("100")))
                                .indicator(
                                        "fravær",
                                        i -> i.name("Fravær")
                                                .decimals(1)
                                                .percent()
                                                .lowerIsBetter()
                                                .overUnits(UnitRule.ratioOfSums())
                                                .green(Bound.atMost("6,5")))
                                .indicator(
                                        "trivsel",
                                        i -> i.name("Trivsel")
                                                .decimals(1)
                                                .higherIsBetter()
                                                .overUnits(UnitRule.weightedMeanByN())
                                                .green(Bound.atLeast("5,0"))))
                .build()
                .orThrow());
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .unit("by", "By", null)
                .unit("øst", u -> u.parent("by"))
                .unit("vest", u -> u.parent("by"))
                .reference("snitt", "Snitt")
                .build()
                .orThrow();
    }

    private ObservationTable load(Consumer<ObservationSink> numbers) {
        return plan.load((request, sink) -> numbers.accept(sink));
    }

    private static int series(ObservationSink sink, String indicator, ObservationPart part) {
        return sink.series(IndicatorId.of(indicator), YEAR, ValueKind.ACTUAL, part);
    }

    private static int unit(ObservationSink sink, String id) {
        return sink.subject(OrgUnitId.of(id));
    }

    @Test
    void aFlaggedFigureKeepsItsFlagWhetherItsDuplicateComesBeforeOrAfterIt() {
        Quantity.Ratio quantity = new Quantity.Ratio(new BigDecimal("603"), new BigDecimal("12000"));
        Observation plain =
                Observation.builder("øst", "fravær", "2014").quantity(quantity).build();
        Observation about = Observation.builder("øst", "fravær", "2014")
                .quantity(quantity)
                .flag(QualityFlag.APPROXIMATE)
                .build();

        Evaluation one = plan.evaluate(Observations.of(plain, about));
        Evaluation other = plan.evaluate(Observations.of(about, plain));

        assertThat(one.in("2014").unit("øst").indicator("fravær").flags())
                .isEqualTo(other.in("2014").unit("øst").indicator("fravær").flags());
        assertThat(one.in(YEAR)).isEqualTo(other.in(YEAR));
    }

    @Test
    void numbersClimbAsIfTheyHadComeAsObservations() {
        ObservationTable table = load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            int lost = series(sink, "fravær", ObservationPart.NUMERATOR);
            int agreed = series(sink, "fravær", ObservationPart.DENOMINATOR);
            sink.accept(unit(sink, "øst"), days, 605, 1);
            sink.accept(unit(sink, "vest"), days, 12, 0);
            sink.accept(unit(sink, "vest"), agreed, 1000, 0);
            sink.accept(unit(sink, "øst"), lost, 603, 1);
            sink.accept(unit(sink, "vest"), lost, 40, 0);
            sink.accept(unit(sink, "øst"), agreed, 600, 0);
        });

        assertThat(table.issues()).isEmpty();
        UnitResults city = plan.evaluate(table).in("2014").unit("by");
        assertThat(city.indicator("dager").value()).isEqualTo("72.5");
        assertThat(city.indicator("fravær").value()).isEqualTo("6.3");
        UnitResults east = plan.evaluate(table).in("2014").unit("øst");
        assertThat(east.indicator("fravær").value()).isEqualTo("10.1");
        assertThat(east.indicator("fravær").explain().observation().flatMap(Observation::quantity))
                .contains(new Quantity.Ratio(new BigDecimal("60.3"), new BigDecimal("600")));
    }

    @Test
    void aFigureThatComesTwiceIsADuplicateOrAConflictAsInAnyOtherWay() {
        ObservationTable table = load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            sink.accept(unit(sink, "øst"), days, 10, 0);
            sink.accept(unit(sink, "øst"), days, 100, 1);
            sink.accept(unit(sink, "vest"), days, 10, 0);
            sink.accept(unit(sink, "vest"), days, 11, 0);
        });

        Evaluation evaluation = plan.evaluate(table);
        assertThat(evaluation.in("2014").unit("øst").indicator("dager").value()).isEqualTo("10.0");
        assertThat(evaluation
                        .in("2014")
                        .unit("vest")
                        .indicator("dager")
                        .status()
                        .reason())
                .isEqualTo(Absence.CONFLICTING);
        assertThat(codes(evaluation.issues())).contains("duplicate-observation", "conflicting-observations");
    }

    @Test
    void aPartThatComesTwiceBelongsToTheOtherPartBothTimes() {
        ObservationTable table = load(sink -> {
            int mean = series(sink, "trivsel", ObservationPart.MEAN);
            int n = series(sink, "trivsel", ObservationPart.N);
            sink.accept(unit(sink, "øst"), mean, 52, 1);
            sink.accept(unit(sink, "øst"), n, 10, 0);
            sink.accept(unit(sink, "øst"), n, 10, 0);
            sink.accept(unit(sink, "vest"), n, 8, 0);
            sink.accept(unit(sink, "vest"), mean, 50, 1);
            sink.accept(unit(sink, "vest"), n, 9, 0);
        });

        Evaluation evaluation = plan.evaluate(table);
        assertThat(evaluation.in("2014").unit("øst").indicator("trivsel").value())
                .isEqualTo("5.2");
        assertThat(evaluation
                        .in("2014")
                        .unit("vest")
                        .indicator("trivsel")
                        .status()
                        .reason())
                .isEqualTo(Absence.CONFLICTING);
    }

    @Test
    void aNumberWithoutTheOtherOfItsFigureIsUnreadableAndSaysSo() {
        ObservationTable table = load(sink -> {
            sink.accept(unit(sink, "øst"), series(sink, "fravær", ObservationPart.NUMERATOR), 60, 0);
            sink.accept(unit(sink, "vest"), series(sink, "fravær", ObservationPart.DENOMINATOR), 600, 0);
            sink.accept(unit(sink, "vest"), series(sink, "trivsel", ObservationPart.MEAN), 5, 0);
            sink.accept(unit(sink, "vest"), series(sink, "trivsel", ObservationPart.N), 55, 1);
        });

        assertThat(table.issues())
                .extracting(Issue::code)
                .containsExactly(
                        ObservationIssue.INCOMPLETE_FIGURE,
                        ObservationIssue.INCOMPLETE_FIGURE,
                        ObservationIssue.INCOMPLETE_FIGURE);
        assertThat(table.issues().get(0))
                .hasToString(
                        "ERROR incomplete-figure: vest · fravær · 2014 · actual: denominator 600 makes no figure; a ratio needs numerator and"
                                + " denominator, a mean needs a whole number of answers from zero.");
        UnitResults west = plan.evaluate(table).in("2014").unit("vest");
        assertThat(west.indicator("fravær").status().reason()).isEqualTo(Absence.UNREADABLE);
        assertThat(west.indicator("trivsel").status().reason()).isEqualTo(Absence.UNREADABLE);
    }

    @Test
    void whatTheRunDoesNotKnowIsToldOnceAndPassedOver() {
        ObservationTable table = load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            int nord = sink.subject(OrgUnitId.of("nord"));
            assertThat(nord).isEqualTo(ObservationSink.UNKNOWN);
            sink.accept(nord, days, 1, 0);
            sink.accept(nord, days, 2, 0);
            sink.accept(unit(sink, "øst"), series(sink, "dagar", ObservationPart.VALUE), 1, 0);
            sink.series(IndicatorId.of("dager"), Period.parse("1999"), ValueKind.ACTUAL, ObservationPart.VALUE);
        });

        assertThat(codes(table.issues()))
                .containsExactlyInAnyOrder("unknown-unit", "unknown-indicator", "period-not-asked");
    }

    @Test
    void anAbsenceAndAReferenceSeriesComeByHandlesToo() {
        ObservationTable table = load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            sink.absent(unit(sink, "øst"), days, Absence.UNKNOWN);
            sink.accept(sink.subject(ReferenceId.of("snitt")), days, 425, 1);
        });

        Evaluation evaluation = plan.evaluate(table);
        assertThat(evaluation.in("2014").unit("øst").indicator("dager").status().reason())
                .isEqualTo(Absence.UNKNOWN);
        assertThat(evaluation
                        .observations(new io.github.bmsjava.observation.ObservationKey(
                                ReferenceId.of("snitt"), IndicatorId.of("dager"), YEAR, ValueKind.ACTUAL))
                        .flatMap(history -> history.current().quantity()))
                .contains(new Quantity.Scalar(new BigDecimal("42.5")));
    }

    @Test
    void j4ANegativeDenominatorThatCameByAHandleIsSaid() {
        ObservationTable table = load(sink -> {
            sink.accept(unit(sink, "øst"), series(sink, "fravær", ObservationPart.NUMERATOR), 5, 0);
            sink.accept(unit(sink, "øst"), series(sink, "fravær", ObservationPart.DENOMINATOR), -10, 0);
        });

        assertThat(codes(plan.evaluate(table).issues())).containsExactly("negative-denominator");
    }

    @Test
    void aHandleOfAnotherSinkOrAScaleOutOfRangeIsRefused() {
        load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            assertThatThrownBy(() -> sink.accept(99, days, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no handle of this sink");
            assertThatThrownBy(() -> sink.accept(0, days, 1, 19))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("scale 19");
        });
    }

    @Test
    void handlesAndObservationsMix() {
        ObservationTable table = load(sink -> {
            int days = series(sink, "dager", ObservationPart.VALUE);
            sink.accept(unit(sink, "øst"), days, 10, 0);
            sink.accept(Observation.builder("øst", "dager", "2014")
                    .amount("12,50")
                    .version(2)
                    .build());
            sink.accept(Observation.builder("vest", "fravær", "2014")
                    .quantity(new Quantity.Ratio(BigDecimal.ONE, BigDecimal.TEN))
                    .build());
            sink.accept(unit(sink, "vest"), series(sink, "fravær", ObservationPart.NUMERATOR), 1, 0);
            sink.accept(unit(sink, "vest"), series(sink, "fravær", ObservationPart.DENOMINATOR), 10, 0);
        });

        Evaluation evaluation = plan.evaluate(table);
        IndicatorResult east = evaluation.in("2014").unit("øst").indicator("dager");
        assertThat(east.value()).isEqualTo("12.5");
        assertThat(east.explain().supersededObservations()).hasSize(1);
        assertThat(evaluation.in("2014").unit("vest").indicator("fravær").value())
                .isEqualTo("10.0");
        assertThat(codes(evaluation.issues())).contains("duplicate-observation", "observation-superseded");
    }

    @Test
    void aTableIsLoadedOnceAndEvaluatedAnyNumberOfTimesByItsOwnPlan() {
        ObservationSource source =
                (request, sink) -> sink.accept(unit(sink, "øst"), series(sink, "dager", ObservationPart.VALUE), 5, 0);
        ObservationTable table = plan.load(source);

        assertThat(plan.evaluate(table).in("2014").unit("øst"))
                .isEqualTo(plan.evaluate(source).in("2014").unit("øst"));
        EvaluationPlan other = EvaluationPlan.compile(model(), organisation(), PlanOptions.years(2014, 2014))
                .orThrow();
        assertThatThrownBy(() -> other.evaluate(table)).hasMessageContaining("loaded by another plan");
    }

    private static List<String> codes(List<Issue> issues) {
        return issues.stream().map(issue -> issue.code().id()).toList();
    }
}

package io.github.bmsjava.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.Bms;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Fraction;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Process-behaviour charts by the NHS method. What each icon must be is worked out in the comment above it. */
class ProcessChartTest {

    private static ProcessChart.Builder chart(String... values) {
        ProcessChart.Builder chart = ProcessChart.builder();
        for (int i = 0; i < values.length; i++) {
            if (values[i].isEmpty()) {
                chart.gap("p" + (i + 1));
            } else {
                chart.point("p" + (i + 1), values[i]);
            }
        }
        return chart;
    }

    private static List<String> signals(ProcessChart chart) {
        List<String> found = new ArrayList<>();
        for (ChartPoint point : chart.points()) {
            point.findSignal().ifPresent(signal -> found.add(point.label() + " " + signal.id()));
        }
        return found;
    }

    private static List<String> twoOfThree(ProcessChart chart) {
        return chart.points().stream()
                .filter(point -> point.signal() == Signal.TWO_OF_THREE)
                .map(ChartPoint::label)
                .toList();
    }

    private static ProcessChart ssb() throws IOException {
        ProcessChart.Builder chart = ProcessChart.builder().lowerIsBetter();
        try (InputStream in = Objects.requireNonNull(
                ProcessChartTest.class.getResourceAsStream("/ssb/ssb-sykefravaer-kvartal-2000-2011.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(";", -1);
                        chart.point(cells[0], cells[1]);
                    });
        }
        return chart.build();
    }

    @Test
    void sicknessAbsenceInNorwayVariesWithinItsLimitsButForTheEndOf2003() throws IOException {
        ProcessChart chart = ssb();

        ChartPhase all = chart.phases().get(0);
        assertThat(all.findMean().orElseThrow().round(3)).isEqualByComparingTo("7.187");
        assertThat(all.findMeanMovingRange().orElseThrow().round(4)).isEqualByComparingTo("0.4244");
        assertThat(all.lower().orElseThrow().round(3)).isEqualByComparingTo("6.058");
        assertThat(all.upper().orElseThrow().round(3)).isEqualByComparingTo("8.316");
        assertThat(chart.points())
                .filteredOn(point -> point.signal() == Signal.OUTSIDE)
                .extracting(ChartPoint::label)
                .containsExactly("2003K4");
        assertThat(chart.variation()).isPresent();
    }

    /**
     * Presence in Gausdal 2004–2014 as the municipality printed it: eleven years. Sum 1 031.99, mean 93.8173; moving ranges 6.42 ÷ 10,
     * spread 1.70772: limits 92.10955 and 95.52499. With mean and spread rounded first the upper one would be 95.53.
     */
    @Test
    void elevenYearsOfPresenceInGausdalGiveLimitsAndNoIcons() {
        ProcessChart chart = chart(
                        "93.0", "94.8", "93.95", "92.94", "93.35", "93.9", "94", "94.46", "94.35", "94.02", "93.22")
                .higherIsBetter()
                .target("94")
                .build();

        ChartPhase phase = chart.phases().get(0);
        BigDecimal mean = phase.findMean().orElseThrow().round(2);
        BigDecimal spread = phase.spread().orElseThrow().round(2);
        assertThat(phase.lower().orElseThrow().round(2)).isEqualByComparingTo("92.11");
        assertThat(phase.upper().orElseThrow().round(5)).isEqualByComparingTo("95.52499");
        // by hand with two decimals throughout: 93.82 less and more 1.71
        assertThat(mean.subtract(spread)).isEqualByComparingTo("92.11");
        assertThat(mean.add(spread)).isEqualByComparingTo("95.53");
        assertThat(chart.variation()).isEmpty();
        assertThat(chart.assurance()).isEmpty();
    }

    /** Twelve times 5: mean 5, moving range 0, both limits 5. No point lies outside or off the mean: common cause. */
    @Test
    void aConstantSeriesGivesNoSignal() {
        ProcessChart chart = chart("5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5")
                .higherIsBetter()
                .target("5")
                .build();

        assertThat(signals(chart)).isEmpty();
        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
        // the target lies on both limits
        assertThat(chart.assurance()).contains(Assurance.HIT_AND_MISS);
    }

    /**
     * 10 and 11 in turn, eleven values, then 20. Sum 6 × 10 + 5 × 11 + 20 = 135, mean 11.25; moving ranges ten times 1 and one of
     * 10, mean 20⁄11 = 1.818, limits 11.25 ± 4.836 = 6.41 and 16.09: 20 lies outside, upwards. The eleven before it all lie below the
     * mean, which it has lifted.
     */
    @Test
    void oneOutlierAtTheEndIsASignalInItsDirection() {
        String[] values = {"10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "20"};

        assertThat(signals(chart(values).build()))
                .hasSize(12)
                .startsWith("p1 shift")
                .endsWith("p11 shift", "p12 outside");
        assertThat(chart(values).higherIsBetter().build().variation()).contains(Variation.IMPROVING);
        assertThat(chart(values).lowerIsBetter().build().variation()).contains(Variation.CONCERNING);
        // a series that does not say which way is better: a special cause, and no judgement
        assertThat(chart(values).build().variation()).contains(Variation.UPWARDS);
        assertThat(chart(values).target("3").build().assurance()).isEmpty();
    }

    /** 4 and 6 around seven values of 5: mean 5. The seven lie on it, which is on neither side, so there is no shift. */
    @Test
    void sevenOnTheMeanAreNoShift() {
        assertThat(signals(chart("4", "6", "4", "6", "5", "5", "5", "5", "5", "5", "5", "4", "6")
                        .build()))
                .isEmpty();
    }

    /**
     * 4 and 5 in turn, seven of them, then 6 and 7 in turn, seven: mean 77 ÷ 14 = 5.5, moving ranges 6 + 2 + 5 = 13 ÷ 13 = 1, spread 2.66,
     * two thirds 1.773; no value is farther than 1.5 from the mean. Seven lie below and seven above: two shifts.
     */
    @Test
    void sevenOnOneSideAreAShift() {
        ProcessChart chart = chart("4", "5", "4", "5", "4", "5", "4", "6", "7", "6", "7", "6", "7", "7")
                .build();

        assertThat(signals(chart)).hasSize(14).allMatch(signal -> signal.endsWith("shift"));
        assertThat(chart.points().get(6).isUpwards()).isFalse();
        assertThat(chart.points().get(7).isUpwards()).isTrue();
    }

    /**
     * The same with 10 at the end: mean 80 ÷ 14 = 5.714, moving ranges 16 ÷ 13 = 1.231, spread 3.274, limit 8.99: 10 lies outside and is
     * the seventh above the mean. Outside stands before shift.
     */
    @Test
    void ofTwoSignalsOnOnePointTheFirstInOrderStands() {
        ProcessChart chart = chart("4", "5", "4", "5", "4", "5", "4", "6", "7", "6", "7", "6", "7", "10")
                .build();

        assertThat(signals(chart)).hasSize(14).endsWith("p13 shift", "p14 outside");
    }

    /** Seven values each above the one before, 4 to 10, among others of 7: the seven are a trend; six are none. */
    @Test
    void sevenThatRiseAreATrendAndSixAreNone() {
        ProcessChart seven = chart("7", "7", "7", "4", "5", "6", "7", "8", "9", "10", "7", "7", "7")
                .build();
        ProcessChart six = chart("7", "7", "7", "5", "6", "7", "8", "9", "10", "7", "7", "7", "7")
                .build();

        // mean 7; moving ranges 0 0 3 1 1 1 1 1 1 3 0 0, mean 1, limits 4.34 and 9.66: 4 and 10 lie outside
        assertThat(signals(seven))
                .containsExactly(
                        "p4 outside", "p5 trend", "p6 trend", "p7 trend", "p8 trend", "p9 trend", "p10 outside");
        assertThat(signals(six)).noneMatch(signal -> signal.endsWith("trend"));
    }

    /**
     * 10 and 11 in turn, eleven values (sum 115), then three more. With 14, 12, 14 the sum is 155, the mean 11.071; moving ranges ten of
     * 1, then 4, 2, 2: 18 ÷ 13 = 1.385, spread 3.683, two thirds of it 2.455. 14 is 2.929 away and 12 is above the mean: both 14 are a
     * signal, and 12 is none. With 13, 12, 13 the mean is 10.929, the ranges 10 + 3 + 1 + 1 = 15 ÷ 13 = 1.154, spread 3.069, two thirds
     * 2.046: 13 is 2.071 away, a signal; with 10 and 12 in turn before them (sum 120) the mean is 11.286 and 13 only 1.714 away.
     */
    @Test
    void twoOfThreeNearALimitAreASignal() {
        ProcessChart near = chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "14", "12", "14")
                .build();
        ProcessChart nearer = chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "13", "12", "13")
                .build();
        ProcessChart far = chart("10", "12", "10", "12", "10", "12", "10", "12", "10", "12", "10", "13", "12", "13")
                .build();

        assertThat(twoOfThree(near)).containsExactly("p12", "p14");
        assertThat(twoOfThree(nearer)).containsExactly("p12", "p14");
        assertThat(twoOfThree(far)).isEmpty();
    }

    /**
     * As above with 14, 11, 14: sum 154, mean exactly 11, so that the third point lies on the mean and on neither side; spread 2.66 × 20 ÷
     * 13 = 4.092, two thirds 2.728, and both 14 are 3 away. With 14, 10, 14 the mean is 10.929, spread 2.66 × 22 ÷ 13 = 4.502, two thirds
     * 3.001, both 14 are 3.071 away, and the third lies below. With 14, 12, 12, 14 the mean is 11.133, spread 2.66 × 18 ÷
     * 14 = 3.42, two thirds 2.28, both 14 are 2.867 away, and no three in a row hold both.
     */
    @Test
    void twoNearALimitAreNoSignalWhereTheThirdIsNotOnTheirSide() {
        assertThat(twoOfThree(chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "14", "11", "14")
                        .build()))
                .isEmpty();
        assertThat(twoOfThree(chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "14", "10", "14")
                        .build()))
                .isEmpty();
        assertThat(twoOfThree(
                        chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "14", "12", "12", "14")
                                .build()))
                .isEmpty();
    }

    /**
     * p1 to p7 are 20 and 21 in turn (sum 143), p8 to p14 are 1 to 7. Mean 171 ÷ 14 = 12.214; moving ranges twelve of 1 and one of 19: 31 ÷ 13
     * = 2.385, spread 6.343, limits 5.871 and 18.557, two thirds of the spread 4.229. So p1 to p12 lie outside; 6 and 7 are 6.214 and 5.214
     * below the mean. They are part of a trend upwards, of two of three downwards and of a shift downwards: the trend stands, and its
     * direction is the icon's.
     */
    @Test
    void aTrendStandsBeforeTwoOfThreeAndAShift() {
        ProcessChart.Builder chart = chart("20", "21", "20", "21", "20", "21", "20", "1", "2", "3", "4", "5", "6", "7");

        assertThat(signals(chart.build())).endsWith("p12 outside", "p13 trend", "p14 trend");
        assertThat(chart.higherIsBetter().build().variation()).contains(Variation.IMPROVING);
        assertThat(chart.lowerIsBetter().build().variation()).contains(Variation.CONCERNING);
        assertThat(chart.direction(Direction.NONE).build().variation()).contains(Variation.UPWARDS);
    }

    /**
     * p1 to p7 are 10 and 11 in turn (sum 73), p8 to p14 are 14 and 16 in turn (sum 104). Mean 177 ÷ 14 = 12.643; moving ranges six of 1, one
     * of 4, six of 2: 22 ÷ 13 = 1.692, spread 4.502, two thirds of it 3.001, so that nothing lies outside. 16 is 3.357 above the mean, near
     * the limit, and stands twice among three above the mean; all others lie nearer, and are a shift.
     */
    @Test
    void twoOfThreeStandsBeforeAShift() {
        ProcessChart chart = chart("10", "11", "10", "11", "10", "11", "10", "14", "16", "14", "16", "14", "16", "14")
                .build();

        assertThat(signals(chart))
                .startsWith("p1 shift", "p2 shift", "p3 shift", "p4 shift", "p5 shift", "p6 shift", "p7 shift")
                .endsWith(
                        "p8 shift",
                        "p9 two-of-three",
                        "p10 shift",
                        "p11 two-of-three",
                        "p12 shift",
                        "p13 two-of-three",
                        "p14 shift");
    }

    /** Seven above the mean with a gap after the third: no run of seven, and no moving range across the gap. */
    @Test
    void aGapEndsARunAndIsNotCrossedByAMovingRange() {
        String[] whole = {"1", "2", "1", "2", "1", "2", "1", "7", "8", "7", "8", "7", "8", "7"};
        String[] broken = {"1", "2", "1", "2", "1", "2", "1", "7", "8", "7", "", "8", "7", "8", "7"};

        assertThat(signals(chart(whole).build())).anyMatch(signal -> signal.startsWith("p9 "));
        assertThat(signals(chart(broken).build())).noneMatch(signal -> signal.endsWith("p9 shift"));
        // 1 × 6, 6, 1 × 2, then 1 × 3 after the gap: 17 ÷ 12
        assertThat(chart(broken).build().phases().get(0).findMeanMovingRange().orElseThrow())
                .hasToString("17/12");
        assertThat(chart(broken).build().points().get(10).findValue()).isEmpty();
    }

    /**
     * 10 and 11 in turn, seven values with mean 73⁄7, then 20 and 21 in turn, twelve values with mean 20.5 from a rebasing on: no point lies
     * outside or in a run. The second limits are 20.5 ± 2.66, 17.84 and 23.16.
     */
    @Test
    void aRebasingGivesEachPhaseItsOwnLimits() {
        ProcessChart.Builder both = chart(
                "10", "11", "10", "11", "10", "11", "10", "20", "21", "20", "21", "20", "21", "20", "21", "20", "21",
                "20", "21");
        ProcessChart rebased = both.rebaseAt("p8").build();

        assertThat(rebased.phases()).hasSize(2);
        assertThat(rebased.phases().get(0).findMean().orElseThrow()).hasToString("73/7");
        assertThat(rebased.phases().get(1).findMean().orElseThrow().round(1)).isEqualByComparingTo("20.5");
        assertThat(signals(rebased)).isEmpty();
        assertThat(rebased.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(both.higherIsBetter().target("15").build().assurance()).contains(Assurance.CONSISTENTLY_MET);
        assertThat(both.lowerIsBetter().target("15").build().assurance()).contains(Assurance.CONSISTENTLY_MISSED);
        assertThat(both.target("20").build().assurance()).contains(Assurance.HIT_AND_MISS);
    }

    /** Eleven values after the rebasing: limits, and no icons, although the chart has eighteen. With one value there are no limits. */
    @Test
    void aPhaseOfFewerThanTwelveValuesHasNoIcons() {
        String[] values = {
            "10", "11", "10", "11", "10", "11", "10", "20", "21", "20", "21", "20", "21", "20", "21", "20", "21", "20"
        };
        ProcessChart eleven =
                chart(values).higherIsBetter().target("15").rebaseAt("p8").build();
        ProcessChart one =
                chart(values).higherIsBetter().target("15").rebaseAt("p18").build();

        assertThat(eleven.phases().get(1).lower()).isPresent();
        assertThat(eleven.variation()).isEmpty();
        assertThat(eleven.assurance()).isEmpty();
        assertThat(one.phases().get(1).lower()).isEmpty();
        assertThat(one.variation()).isEmpty();
    }

    /** Mean 10.5 and moving range 1: limits 7.84 and 13.16 exactly. Only a target beyond a limit
     * is certain: the limit is an estimate. */
    @Test
    void aTargetOnALimitIsHitAndMiss() {
        ProcessChart.Builder chart = chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "11")
                .higherIsBetter();

        assertThat(chart.target("7.84").build().assurance()).contains(Assurance.HIT_AND_MISS);
        assertThat(chart.target("7.83").build().assurance()).contains(Assurance.CONSISTENTLY_MET);
        assertThat(chart.target("13.16").build().assurance()).contains(Assurance.HIT_AND_MISS);
        assertThat(chart.target("13.17").build().assurance()).contains(Assurance.CONSISTENTLY_MISSED);
    }

    @Test
    void aChartOfResultsHasTheirDirectionTargetAndGaps() {
        Organisation one =
                Organisation.builder().unit("lund", "Lund", null).build().orThrow();
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("i", i -> i.lowerIsBetter().target("3")))
                .build()
                .orThrow();
        List<Observation> figures = new ArrayList<>();
        for (int year = 2001; year <= 2013; year++) {
            if (year != 2005) {
                figures.add(Observation.of("lund", "i", Integer.toString(year), year % 2 == 0 ? "10" : "11"));
            }
        }
        Evaluation run = EvaluationPlan.compile(ScorecardModel.of(card), one, PlanOptions.years(2001, 2013))
                .orThrow()
                .evaluate(Observations.of(figures));

        ProcessChart chart = ProcessChart.of(run, run.in("2013").unit("lund").indicator("i"));

        assertThat(chart.points()).hasSize(13);
        assertThat(chart.points().get(4).findValue()).isEmpty();
        assertThat(chart.target())
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("3"));
        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
        assertThat(chart.assurance()).contains(Assurance.CONSISTENTLY_MISSED);
    }

    /** x is 10 and 11 in turn in 2010–15, 20 and 21 in turn in 2017–23; y is of 2016 alone, if at all. */
    private static ProcessChart unreportedYear(boolean isAnythingReported) {
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("x", i -> i.define(d -> {})).indicator("y", i -> i.define(d -> {})))
                .build()
                .orThrow();
        List<Observation> figures = new ArrayList<>();
        for (int year = 2010; year <= 2023; year++) {
            if (year < 2016) {
                figures.add(Observation.of("a", "x", Integer.toString(year), year % 2 == 0 ? "10" : "11"));
            } else if (year > 2016) {
                figures.add(Observation.of("a", "x", Integer.toString(year), year % 2 == 0 ? "21" : "20"));
            }
        }
        if (isAnythingReported) {
            figures.add(Observation.of("a", "y", "2016", "1"));
        }
        Evaluation run = Bms.evaluate(
                card, Organisation.builder().unit("a", "A", null).build().orThrow(), Observations.of(figures));
        return ProcessChart.of(run, run.in("2023").unit("a").indicator("x"));
    }

    /**
     * The sum is 3 × 21 + 4 × 20 + 3 × 21 = 206, the mean 206 ÷ 13 = 15.846. Five moving ranges of 1 before the gap and six after it: mean
     * 1, limits 15.846 ± 2.66. Across the gap there would be one of 9, and limits 15.846 ± 2.66 × 20 ÷ 12.
     */
    @Test
    void aYearInWhichNobodyReportedAnythingIsAGap() {
        ProcessChart chart = unreportedYear(false);

        assertThat(chart.points()).hasSize(14);
        assertThat(chart.points().get(6).label()).isEqualTo("2016");
        assertThat(chart.points().get(6).findValue()).isEmpty();
        ChartPhase phase = chart.phases().get(0);
        assertThat(phase.findMean().orElseThrow()).hasToString("206/13");
        assertThat(phase.findMeanMovingRange().orElseThrow()).hasToString("1");
        assertThat(phase.lower().orElseThrow().round(3)).isEqualByComparingTo("13.186");
        assertThat(phase.upper().orElseThrow().round(3)).isEqualByComparingTo("18.506");
    }

    @Test
    void whatElseWasReportedDoesNotChangeAChart() {
        assertThat(unreportedYear(false)).isEqualTo(unreportedYear(true));
    }

    /** The period of a longer or shorter type is no gap: each series has its own type. */
    @Test
    void aChartHasThePeriodsOfItsOwnType() {
        Scorecard card = Scorecard.builder("kort")
                .perspective("P", p -> p.indicator("x", i -> i.define(d -> {})))
                .build()
                .orThrow();
        Evaluation run = Bms.evaluate(
                card,
                Organisation.builder().unit("a", "A", null).build().orThrow(),
                Observations.of(List.of(
                        Observation.of("a", "x", "2010", "1"),
                        Observation.of("a", "x", "2014-Q3", "2"),
                        Observation.of("a", "x", "2015-Q2", "3"))));

        assertThat(ProcessChart.of(run, run.in("2015-Q2").unit("a").indicator("x"))
                        .points())
                .extracting(ChartPoint::label)
                .containsExactly("2014-Q3", "2014-Q4", "2015-Q1", "2015-Q2");
        assertThat(ProcessChart.of(run, run.in("2010").unit("a").indicator("x")).points())
                .extracting(ChartPoint::label)
                .containsExactly("2010");
    }

    @Test
    void nothingAndOnePointHaveNoLimits() {
        assertThat(chart().build().phases()).isEmpty();
        assertThat(chart().build().variation()).isEmpty();
        ProcessChart one = chart("5").build();
        assertThat(one.phases().get(0).lower()).isEmpty();
        assertThat(one.points().get(0).findSignal()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> chart("1").point("p1", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart("1").rebaseAt("p2").build());
    }

    @Test
    void aPhaseThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new ChartPhase(3, 2, null, null)).hasMessageContaining("from point 3 to 2");
        assertThatThrownBy(() -> new ChartPhase(0, 2, null, Fraction.ONE)).hasMessageContaining("needs a mean");
        assertThatThrownBy(() -> new ChartPhase(0, 2, Fraction.ONE, Fraction.of(-1)))
                .hasMessageContaining("zero or more");
    }

    @Test
    void aFunnelIsTheSameWhateverTheOrderOfItsUnits() {
        Map<String, Proportion> one = new LinkedHashMap<>();
        one.put("b", new Proportion(1, 100));
        one.put("a", new Proportion(99, 100));
        Map<String, Proportion> other = new LinkedHashMap<>();
        other.put("a", new Proportion(99, 100));
        other.put("b", new Proportion(1, 100));

        assertThat(Funnel.of(one)).isEqualTo(Funnel.of(other)).hasSameHashCodeAs(Funnel.of(other));
        assertThat(Funnel.of(one).outside(0.95)).containsExactly("a", "b");
        assertThat(Funnel.of(one)).hasToString(Funnel.of(other).toString());
        other.put("b", new Proportion(2, 100));
        assertThat(Funnel.of(one)).isNotEqualTo(Funnel.of(other));
    }
}

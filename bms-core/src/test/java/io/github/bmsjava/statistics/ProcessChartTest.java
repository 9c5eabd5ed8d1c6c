package io.github.bmsjava.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

        assertThat(chart.phases().get(0).lower().orElseThrow().round(2)).isEqualByComparingTo("92.11");
        assertThat(chart.phases().get(0).upper().orElseThrow().round(5)).isEqualByComparingTo("95.52499");
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
     * Two of three near the upper limit. Eleven values 10 and 12 in turn beginning with 10, then 13, 11, 13: sum 6 × 10 + 5 × 12 + 37
     * = 157 of 14, mean 11.214; moving ranges ten of 2, then 10 → 13 of 3, 2 and 2: 27 ÷ 13 = 2.077, spread 5.525, two thirds 3.683:
     * no value is as far, so there is no signal. With 16 in place of 13 the sum is 163, the mean 11.643, the moving ranges 20 + 6 + 5 + 5
     * = 36 ÷ 13 = 2.769, spread 7.366, two thirds 4.911: 16 is 4.357 away, no signal either. With 10 and 11 in turn (sum 115) and 14, 11,
     * 14: 154 ÷ 14 = 11, moving ranges 10 + 4 + 3 + 3 = 20 ÷ 13 = 1.538, spread 4.092, two thirds 2.728: 14 is 3 away: both are.
     */
    @Test
    void twoOfThreeNearALimitAreASignal() {
        ProcessChart near = chart("10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "14", "11", "14")
                .build();
        ProcessChart far = chart("10", "12", "10", "12", "10", "12", "10", "12", "10", "12", "10", "13", "11", "13")
                .build();
        // with two others between them they are not two of three
        ProcessChart apart = chart(
                        "10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "14", "10", "11", "14", "10", "11")
                .build();

        assertThat(signals(near)).containsExactly("p12 two-of-three", "p14 two-of-three");
        assertThat(signals(far)).isEmpty();
        assertThat(signals(apart)).noneMatch(signal -> signal.endsWith("two-of-three"));
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

    /** Around 10, then around 20 from a rebasing on: each phase has its own mean, and no point lies outside or in a run. */
    @Test
    void aRebasingGivesEachPhaseItsOwnLimits() {
        ProcessChart.Builder both =
                chart("10", "11", "10", "11", "10", "11", "10", "20", "21", "20", "21", "20", "21", "20");
        ProcessChart rebased = both.rebaseAt("p8").build();

        assertThat(rebased.phases()).hasSize(2);
        assertThat(rebased.phases().get(0).findMean().orElseThrow()).hasToString("73/7");
        assertThat(rebased.phases().get(1).findMean().orElseThrow()).hasToString("143/7");
        assertThat(signals(rebased)).isEmpty();
        // spread 2.66 × 1: limits 17.77 and 23.09, so that at least 15 is met again and again
        assertThat(both.higherIsBetter().target("15").build().assurance()).contains(Assurance.CONSISTENTLY_MET);
        assertThat(both.lowerIsBetter().target("15").build().assurance()).contains(Assurance.CONSISTENTLY_MISSED);
        assertThat(both.target("20").build().assurance()).contains(Assurance.HIT_AND_MISS);
    }

    /** Mean 10.5 and moving range 1: limits 7.84 and 13.16 exactly. A target on a limit may be missed by a point on it. */
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
}

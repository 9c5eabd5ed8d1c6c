package io.github.bmsjava.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Intervals of samples, and funnels, against published figures. */
class IntervalTest {
    private static final Offset<Double> CLOSE = within(5e-5);

    @Test
    void noneOfTenBeginsAtExactlyNothing() {
        Interval interval = new Proportion(0, 10).wilson(0.95);

        assertThat(interval.low()).isEqualTo(0.0);
        assertThat(interval.high()).isEqualTo(0.2775, CLOSE);
        assertThat(new Proportion(10, 10).wilson(0.95).high()).isEqualTo(1.0);
        assertThat(new Proportion(10, 10).wilson(0.95).low()).isEqualTo(0.7225, CLOSE);
    }

    /** Newcombe 1998, example (a). */
    @Test
    void fiftySixOfSeventyAgainstFortyEightOfEighty() {
        Interval difference = new Proportion(56, 70).minus(new Proportion(48, 80), 0.95);

        assertThat(difference.low()).isEqualTo(0.0524, CLOSE);
        assertThat(difference.high()).isEqualTo(0.3339, CLOSE);
        assertThat(difference.contains(0)).isFalse();
    }

    @Test
    void aRoundInWhichAllAnsweredIsWhatItIs() {
        Proportion answers = new Proportion(18, 20);

        assertThat(answers.wilson(0.95, 20)).isEqualTo(new Interval(0.9, 0.9));
        double part = answers.wilson(0.95, 40).high() - answers.wilson(0.95, 40).low();
        double whole = answers.wilson(0.95).high() - answers.wilson(0.95).low();
        assertThat(part).isLessThan(whole).isPositive();
        assertThat(Sample.of(4, 5, 6).student(0.95, 3)).isEqualTo(new Interval(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> answers.wilson(0.95, 19));
    }

    /** t(0.975; 2) = 4.302653, deviation 1: 5 ± 4.302653 ÷ √3. */
    @Test
    void threeAnswersSayLittleOfTheirMean() {
        Interval interval = Sample.of(4, 5, 6).student(0.95);

        assertThat(interval.low()).isEqualTo(5 - 4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(interval.high()).isEqualTo(5 + 4.302653 / Math.sqrt(3), within(1e-5));
    }

    @Test
    void answersThatAreAllAlikeHaveNoWidthWhateverTheirDigits() {
        assertThat(Sample.of(0.1, 0.1, 0.1)).isEqualTo(new Sample(3, 0.1, 0));
        assertThat(Sample.of(0.1, 0.1, 0.1).student(0.95)).isEqualTo(new Interval(0.1, 0.1));
    }

    /**
     * Means 20 and 23, variances 16 and 36 of 10 and 15: standard error √(1.6 + 2.4) = 2, degrees 16 ÷ (2.56⁄9 + 5.76⁄14) = 23.02,
     * t = 2.0685.
     */
    @Test
    void twoMeansAreComparedByWelch() {
        Interval difference = new Sample(15, 23, 6).minus(new Sample(10, 20, 4), 0.95);

        assertThat(difference.low()).isEqualTo(3 - 2 * 2.0685, within(1e-3));
        assertThat(difference.high()).isEqualTo(3 + 2 * 2.0685, within(1e-3));
        assertThat(new Sample(5, 3, 0).minus(new Sample(5, 1, 0), 0.95)).isEqualTo(new Interval(2, 2));
    }

    @Test
    void aLightIsCertainWhereTheWholeIntervalAgrees() {
        Interval interval = new Interval(0.6, 0.8);

        assertThat(interval.of(new BigDecimal("0.5"), true)).isEqualTo(Certainty.CLEARLY_MET);
        assertThat(interval.of(new BigDecimal("0.7"), true)).isEqualTo(Certainty.UNCERTAIN);
        assertThat(interval.of(new BigDecimal("0.9"), true)).isEqualTo(Certainty.CLEARLY_NOT_MET);
        assertThat(interval.of(new BigDecimal("0.9"), false)).isEqualTo(Certainty.CLEARLY_MET);
        assertThat(interval.of(new BigDecimal("0.5"), false)).isEqualTo(Certainty.CLEARLY_NOT_MET);
    }

    private static Map<String, Proportion> units(int count, int good, int other) {
        Map<String, Proportion> units = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            units.put("u" + i, new Proportion(i % 2 == 0 ? good : other, 100));
        }
        return units;
    }

    /** Centre 0.5, so π⁄4; for n = 100 and 95 %: sin²(0.7854 ± 1.95996 ÷ 20) = 0.4026 and 0.5974. */
    @Test
    void aFunnelHasLimitsThatAreWiderForSmallUnits() {
        Funnel funnel = Funnel.of(units(8, 50, 50));

        assertThat(funnel.centre()).isEqualTo(0.5, within(1e-12));
        assertThat(funnel.limits(100, 0.95).low()).isEqualTo(0.4026, CLOSE);
        assertThat(funnel.limits(100, 0.95).high()).isEqualTo(0.5974, CLOSE);
        assertThat(funnel.limits(1, 0.998)).isEqualTo(new Interval(0, 1));
        assertThat(funnel.isOverdispersed()).isFalse();
        assertThat(funnel.outside(0.95)).isEmpty();
    }

    @Test
    void tenUnitsThatDifferByMoreThanChanceWidenTheLimitsAndNineDoNot() {
        Funnel nine = Funnel.of(units(9, 30, 70));
        Funnel ten = Funnel.of(units(10, 30, 70));

        assertThat(nine.isOverdispersed()).isFalse();
        assertThat(nine.outside(0.95)).hasSize(9);
        assertThat(ten.isOverdispersed()).isTrue();
        assertThat(ten.limits(100, 0.95).low()).isLessThan(0.3);
        assertThat(ten.outside(0.95)).isEmpty();
    }

    @Test
    void whatIsNoSampleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(3, 2))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2).wilson(95));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.of(Map.of("a", new Proportion(1, 2))));
    }
}

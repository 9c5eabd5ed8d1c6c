package io.github.bmsjava.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Quantiles against those of tables, exact formulas and SciPy 1.17. */
class QuantilesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void normalQuantilesAreRightToNineDigitsIntoTheTails() {
        assertThat(Quantiles.normal(0.5)).isEqualTo(0.0);
        assertThat(Quantiles.normal(0.52)).isEqualTo(0.05015358346473367, EXACT);
        assertThat(Quantiles.normal(0.95)).isEqualTo(1.6448536269514722, EXACT);
        assertThat(Quantiles.normal(0.975)).isEqualTo(1.959963984540054, EXACT);
        assertThat(Quantiles.normal(0.999)).isEqualTo(3.090232306167813, EXACT);
        assertThat(Quantiles.normal(0.999999)).isEqualTo(4.753424308822899, EXACT);
        assertThat(Quantiles.normal(0.9999999995)).isEqualTo(6.10941019166329, EXACT);
        assertThat(Quantiles.normal(0.025)).isEqualTo(-1.959963984540054, EXACT);
    }

    /** With one degree t = tan(π (p − ½)), with two t = (2p − 1) √2 ÷ √(4p (1 − p)), whatever p is. */
    @Test
    void studentQuantilesOfOneAndTwoDegreesAreThoseOfTheirFormulas() {
        for (double p : new double[] {0.51, 0.6, 0.9, 0.975, 0.999, 0.999999}) {
            assertThat(Quantiles.student(p, 1))
                    .isCloseTo(1 / Math.tan(Math.PI * (1 - p)), Percentage.withPercentage(1e-8));
            assertThat(Quantiles.student(p, 2))
                    .isCloseTo(
                            (2 * p - 1) * Math.sqrt(2) / Math.sqrt(4 * p * (1 - p)), Percentage.withPercentage(1e-8));
        }
        assertThat(Quantiles.student(0.9999999995, 1)).isCloseTo(636619719.7, Percentage.withPercentage(1e-5));
    }

    @Test
    void studentQuantilesAreRightToNineDigitsFromThreeDegreesToMillions() {
        assertThat(Quantiles.student(0.975, 3)).isEqualTo(3.182446305284263, EXACT);
        assertThat(Quantiles.student(0.975, 10)).isEqualTo(2.2281388519649385, EXACT);
        assertThat(Quantiles.student(0.975, 23.02)).isEqualTo(2.068558165072594, EXACT);
        assertThat(Quantiles.student(0.95, 100)).isEqualTo(1.6602343260853425, EXACT);
        assertThat(Quantiles.student(0.95, 9_999)).isEqualTo(1.6450060333112988, EXACT);
        assertThat(Quantiles.student(0.95, 10_001)).isEqualTo(1.6450060028302347, EXACT);
        assertThat(Quantiles.student(0.95, 1e6)).isEqualTo(1.6448551507220404, EXACT);
        assertThat(Quantiles.student(0.9999, 1e7)).isEqualTo(3.7190178643822778, EXACT);
        assertThat(Quantiles.student(0.025, 10)).isEqualTo(-2.2281388519649385, EXACT);
        assertThat(Quantiles.student(0.5, 7)).isEqualTo(0.0);
    }
}

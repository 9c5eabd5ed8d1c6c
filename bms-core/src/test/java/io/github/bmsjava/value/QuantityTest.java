package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(38);

    @Test
    void aScalarIsItsAmount() {
        assertThat(Quantity.of("9,9").exact()).contains(Fraction.of(new BigDecimal("9.9")));
    }

    @Test
    void aRatioIsItsPartsWithoutTheFactorOfAUnit() {
        assertThat(Quantity.ratio("9", "100").exact()).contains(Fraction.of(new BigDecimal("0.09")));
    }

    @Test
    void j4ARatioOverZeroOrLessIsUndefined() {
        assertThat(Quantity.ratio("9", "0").exact()).isEmpty();
        assertThat(Quantity.ratio("9", "-1").exact()).isEmpty();
    }

    @Test
    void aMeanOfNoneIsUndefined() {
        assertThat(new Quantity.Mean(new BigDecimal("4.5"), 0).exact()).isEmpty();
        assertThat(new Quantity.Mean(new BigDecimal("4.5"), 7).exact()).contains(Fraction.of(new BigDecimal("4.5")));
    }

    @Test
    void aCountIsItsNumberAndWordsAreNone() {
        assertThat(new Quantity.Count(16).exact()).contains(Fraction.of(16));
        assertThat(new Quantity.Words("65/35").exact()).isEmpty();
    }

    @Test
    void anAmountTooLargeToBeAFigureIsRefusedEverywhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Scalar(TOO_LARGE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Ratio(TOO_LARGE, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Ratio(BigDecimal.ONE, TOO_LARGE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Mean(TOO_LARGE, 1));
    }

    @Test
    void negativeNumbersOfThingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Count(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Mean(BigDecimal.ONE, -1));
    }

    @Test
    void blankWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Words(" "));
    }

    @Test
    void trailingZerosMakeNoOtherAmount() {
        assertThat(Quantity.of("77").sameAmount(Quantity.of("77.0"))).isTrue();
        assertThat(Quantity.of("77").sameAmount(Quantity.of("77.1"))).isFalse();
        assertThat(Quantity.ratio("1", "2.0").sameAmount(Quantity.ratio("1.0", "2")))
                .isTrue();
        assertThat(mean("4.5", 3).sameAmount(mean("4.50", 3))).isTrue();
    }

    @Test
    void everyPartCountsForTheSameAmount() {
        assertThat(Quantity.ratio("1", "2").sameAmount(Quantity.ratio("2", "4")))
                .isFalse();
        assertThat(Quantity.ratio("1", "2").sameAmount(Quantity.ratio("1", "4")))
                .isFalse();
        assertThat(mean("4.5", 3).sameAmount(mean("4.5", 4))).isFalse();
        assertThat(mean("4.5", 3).sameAmount(mean("4.6", 3))).isFalse();
    }

    @Test
    void twoKindsAreNeverTheSameAmount() {
        assertThat(Quantity.of("3").sameAmount(new Quantity.Count(3))).isFalse();
        assertThat(new Quantity.Count(3).sameAmount(new Quantity.Count(3))).isTrue();
        assertThat(new Quantity.Words("a").sameAmount(new Quantity.Words("a"))).isTrue();
    }

    private static Quantity mean(String mean, long n) {
        return new Quantity.Mean(new BigDecimal(mean), n);
    }
}

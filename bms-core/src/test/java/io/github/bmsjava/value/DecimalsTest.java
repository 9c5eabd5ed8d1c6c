package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"'5,3', 5.3", "5.3, 5.3", "-12, -12", "4.50, 4.50", "'1,234', 1.234", "1.234, 1.234"})
    void commaAndPointAreBothDecimalMarksInCode(String text, BigDecimal expected) {
        assertThat(Decimals.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 5", "5 ", "1 234", "1.234,5", "5,", ",5", "+5", "\u22125", "1e3", "NaN", "9,9 %", "--5", "٥"
            })
    void anythingElseIsRefusedInCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("\nMaybe");
    }

    @Test
    void j4ThirtyEightDigitsAndEighteenDecimalsAreTheMost() {
        assertThat(Decimals.of("9".repeat(38))).hasScaleOf(0);
        assertThat(Decimals.of("9".repeat(20) + "," + "9".repeat(18))).hasScaleOf(18);
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of("1" + "0".repeat(38)));
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.of("0," + "0".repeat(19)));
    }

    @Test
    void aNegativeScaleIsWrittenOut() {
        assertThat(Decimals.require(new BigDecimal("1E3"))).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void aHugeExponentIsRefusedWithoutBeingWrittenOut() {
        assertThat(Decimals.limited(new BigDecimal("1E999999999"))).isEmpty();
        assertThat(Decimals.limited(new BigDecimal("1E38"))).isEmpty();
        assertThat(Decimals.limited(new BigDecimal("1E37"))).isPresent();
        assertThat(Decimals.limited(new BigDecimal("1E-999999999"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"77.0, 77", "0.00, 0", "-0.50, -0.5", "1E3, 1000", "100, 100"})
    void equalAmountsHaveOneCanonicalText(BigDecimal number, String text) {
        assertThat(Decimals.canonical(number)).isEqualTo(text);
    }
}

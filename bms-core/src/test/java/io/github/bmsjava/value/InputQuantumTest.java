package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputQuantumTest {
    @ParameterizedTest
    @CsvSource({
        "1, 7, true",
        "1, 7.0, true",
        "1, 7.5, false",
        "0.5, 7.5, true",
        "0.5, -7.5, true",
        "0.01, 12.345, false",
        "0.01, 0, true",
        "10, 25, false"
    })
    void anAmountIsAllowedWhenItIsAWholeNumberOfSteps(String step, BigDecimal amount, boolean allowed) {
        assertThat(InputQuantum.of(step).allows(amount)).isEqualTo(allowed);
    }

    @Test
    void aStepIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> InputQuantum.of("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> InputQuantum.of("-1"));
    }

    @Test
    void aStepMayBeWrittenWithAComma() {
        assertThat(InputQuantum.of("0,01").step()).isEqualTo(new BigDecimal("0.01"));
    }
}

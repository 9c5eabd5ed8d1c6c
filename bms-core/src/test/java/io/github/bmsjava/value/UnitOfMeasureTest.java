package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitOfMeasureTest {
    @Test
    void aPercentageIsARatioTimesHundred() {
        assertThat(UnitOfMeasure.PERCENT.factor()).isEqualByComparingTo("100");
        assertThat(UnitOfMeasure.NUMBER.factor()).isEqualByComparingTo("1");
    }

    @Test
    void aUnitByItsOwnNamePrintsThatName() {
        assertThat(UnitOfMeasure.of("dager")).isEqualTo(new UnitOfMeasure("dager", "dager", BigDecimal.ONE));
    }

    @Test
    void aBlankIdAndAFactorThatIsNotPositiveAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitOfMeasure.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitOfMeasure("x", "", BigDecimal.ZERO));
    }

    @Test
    void aFactorIsNoLargerThanAFigure() {
        BigDecimal large = BigDecimal.TEN.pow(38);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitOfMeasure("a", "", large))
                .withMessageContaining("at most 38 digits");
    }
}

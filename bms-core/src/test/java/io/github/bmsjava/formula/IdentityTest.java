package io.github.bmsjava.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The KOSTRA triangle: priority = coverage × cost by user (R116). */
class IdentityTest {
    private static final Identity PRIORITY = new Identity(
            Formula.of("prioritering"), Formula.of("dekningsgrad").times(Formula.of("enhetskostnad")), BigDecimal.ONE);

    private static Identity.Check check(Map<String, String> figures) {
        return PRIORITY.check(operand -> figures.containsKey(operand.name())
                ? Given.of(Fraction.of(Decimals.of(figures.get(operand.name()))))
                : Given.none(Absence.NOT_REPORTED));
    }

    @Test
    void r116NinetyPercentAt180000Is162000() {
        Identity.Check holds =
                check(Map.of("prioritering", "162000", "dekningsgrad", "0,90", "enhetskostnad", "180000"));

        assertThat(holds.holds()).isTrue();
        assertThat(holds.findDifference()).contains(Fraction.ZERO);
    }

    @Test
    void r116AMismatchBeyondTheToleranceDoesNotHold() {
        assertThat(check(Map.of("prioritering", "161999", "dekningsgrad", "0,90", "enhetskostnad", "180000"))
                        .holds())
                .isTrue();
        Identity.Check differs =
                check(Map.of("prioritering", "161998", "dekningsgrad", "0,90", "enhetskostnad", "180000"));
        assertThat(differs.holds()).isFalse();
        assertThat(differs.findDifference()).contains(Fraction.of(-2));
        assertThat(differs.undecided()).isEmpty();
    }

    @Test
    void aMissingFigureLeavesItUndecided() {
        Identity.Check undecided = check(Map.of("prioritering", "162000", "dekningsgrad", "0,90"));

        assertThat(undecided.holds()).isFalse();
        assertThat(undecided.undecided()).contains(Absence.NOT_REPORTED);
        assertThat(PRIORITY).hasToString("prioritering = dekningsgrad * enhetskostnad ± 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(Formula.of("a"), Formula.of("b"), BigDecimal.ONE.negate()));
    }
}

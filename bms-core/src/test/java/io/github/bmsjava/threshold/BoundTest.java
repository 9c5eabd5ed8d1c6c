package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds, bare and relative targets, and the operators they are printed with. */
class BoundTest {

    @ParameterizedTest
    @CsvSource({
        ">=,5,true",
        ">=,4.9,false",
        ">,5,false",
        ">,5.1,true",
        "<=,5.00,true",
        "<=,5.1,false",
        "<,5,false",
        "<,4.9,true",
        "=,5.0,true",
        "=,5.01,false"
    })
    void j3ALimitHoldsAsItsOperatorSays(String sign, BigDecimal value, boolean holds) {
        Bound bound = new Bound.Limit(Operator.findPrinted(sign).orElseThrow(), new BigDecimal("5"));

        assertThat(bound.holds(value)).isEqualTo(holds);
        assertThat(bound.holds(Fraction.of(value))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"10,false", "10.1,true", "20,true", "20.1,false", "9,false"})
    void anIntervalHoldsWithinItsEnds(BigDecimal value, boolean holds) {
        Bound bound = new Bound.Interval(new BigDecimal("10"), false, new BigDecimal("20"), true);

        assertThat(bound.holds(value)).isEqualTo(holds);
        assertThat(bound.holds(Fraction.of(value))).isEqualTo(holds);
        assertThat(bound).hasToString("(10, 20]");
    }

    @Test
    void anIntervalWithoutANumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bound.between("20", "10"))
                .withMessage("interval from 20 to 10 is empty.\nMaybe the limits changed places.");
        BigDecimal ten = BigDecimal.TEN;
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound.Interval(ten, true, ten, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bound.Interval(ten, false, ten, true));
        assertThat(new Bound.Interval(ten, true, ten, true)).hasToString("[10, 10]");
    }

    @Test
    void boundsAreShownWithTheirOperator() {
        assertThat(Bound.atLeast("5,30")).hasToString(">=5.30");
        assertThat(Bound.above("5")).hasToString(">5");
        assertThat(Bound.atMost("5")).hasToString("<=5");
        assertThat(Bound.below("5")).hasToString("<5");
        assertThat(Bound.exactly("5")).hasToString("=5");
        assertThat(Bound.between("1", "2")).hasToString("[1, 2]");
        assertThat(BareTarget.of("4,5")).hasToString("4.5");
    }

    @ParameterizedTest
    @CsvSource({
        ">=,>=",
        "=>,>=",
        "≥,>=",
        "> =,>=",
        ">,>",
        "<=,<=",
        "=<,<=",
        "≤,<=",
        "'< =',<=",
        "'<\u00a0=',<=",
        "<,<",
        "=,="
    })
    void r76OperatorsAreReadAsPeoplePrintThem(String printed, String expected) {
        assertThat(Operator.findPrinted(printed).map(Operator::symbol)).contains(expected);
    }

    @Test
    void otherSignsAreNoOperator() {
        assertThat(Operator.findPrinted("")).isEmpty();
        assertThat(Operator.findPrinted("<>")).isEmpty();
        assertThat(Operator.findPrinted(">>")).isEmpty();
        assertThat(Operator.findPrinted("minst")).isEmpty();
    }

    @Test
    void onlyGreaterAndLessAreStrict() {
        assertThat(Operator.values()).filteredOn(Operator::isStrict).containsExactly(Operator.ABOVE, Operator.BELOW);
    }

    @Test
    void trailingZerosMakeNoDifferenceToAnOperator() {
        assertThat(Operator.EXACTLY.holds(new BigDecimal("5.0"), new BigDecimal("5")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS_SHORT,0.3,false,>=,5.3,>=5.0",
        "POINTS_SHORT,0.3,true,>=,5.3,>5.0",
        "POINTS_SHORT,0.3,false,>,5.3,>=5.0",
        "POINTS_SHORT,2,false,<=,9.9,<=11.9",
        "PERCENT_OF,95,false,>=,90,>=85.50",
        "PERCENT_OF,105,true,<,100,<105.00",
        "PERCENT_OF,110,false,>=,-10,>=-11.00"
    })
    void aRelativeBoundBecomesAnAbsoluteOneExactly(
            RelativeBound.Kind kind, BigDecimal amount, boolean strict, String sign, BigDecimal target, String bound) {
        Bound.Limit limit = new Bound.Limit(Operator.findPrinted(sign).orElseThrow(), target);

        assertThat(new RelativeBound(kind, amount, strict).against(limit)).hasToString(bound);
    }

    @Test
    void aRelativeBoundNeedsATargetWithASide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeBound.pointsShort("1").against(Bound.exactly("5")))
                .withMessageContaining("'=5' has no side");
    }

    @Test
    void aRelativeBoundIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> RelativeBound.pointsShort("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> RelativeBound.percentOf("-5"));
    }

    @Test
    void aRelativeBoundIsShownInWords() {
        assertThat(RelativeBound.pointsShort("0,30")).hasToString("0.3 short of the target");
        assertThat(new RelativeBound(RelativeBound.Kind.POINTS_SHORT, BigDecimal.ONE, true))
                .hasToString("less than 1 short of the target");
        assertThat(RelativeBound.percentOf("95")).hasToString("95 % of the target");
        assertThat(new RelativeBound(RelativeBound.Kind.PERCENT_OF, BigDecimal.TEN, true))
                .hasToString("beyond 10 % of the target");
    }

    @Test
    void r75ABareTargetTakesTheDirectionOfItsIndicator() {
        assertThat(BareTarget.of("4,5").in(Direction.HIGHER_IS_BETTER)).isEqualTo(Bound.atLeast("4.5"));
        assertThat(BareTarget.of("90").in(Direction.LOWER_IS_BETTER)).isEqualTo(Bound.atMost("90"));
    }

    @Test
    void j3ABareTargetWithoutADirectionIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BareTarget.of("4,5").in(Direction.NONE))
                .withMessageContaining("target 4.5 has no operator and the indicator no direction.")
                .withMessageContaining("\nMaybe add higherIsBetter() or lowerIsBetter().");
    }
}

package io.github.bmsjava.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Operator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveBoundTest {

    @ParameterizedTest
    @CsvSource({
        ">=,4.45,>=4.5",
        ">,4.45,>=4.5",
        "<=,4.45,<=4.4",
        "<,4.45,<=4.4",
        ">=,-4.45,>=-4.4",
        "<=,-4.45,<=-4.5",
        "=,4.45,=4.45"
    })
    void j3OfValuesWithOneDecimalABoundWithTwoIsTheNextOneWithin(String sign, BigDecimal limit, String effective) {
        Bound bound = new Bound.Limit(Operator.findPrinted(sign).orElseThrow(), limit);

        assertThat(EffectiveBound.finerThan(bound, 1)).map(Bound::toString).contains(effective);
    }

    @Test
    void trailingZerosMakeNoBoundFiner() {
        assertThat(EffectiveBound.finerThan(Bound.atLeast("4.50"), 1)).isEmpty();
        assertThat(EffectiveBound.finerThan(Bound.between("4.50", "5.00"), 1)).isEmpty();
    }

    @Test
    void j3AFinerIntervalShrinksToTheValuesWithin() {
        assertThat(EffectiveBound.finerThan(Bound.between("4.45", "5.55"), 1)).contains(Bound.between("4.5", "5.5"));
    }

    @Test
    void j3AnEndThatIsNotFinerKeepsItsSign() {
        Bound open = new Bound.Interval(new BigDecimal("4.5"), false, new BigDecimal("5.55"), false);

        assertThat(EffectiveBound.finerThan(open, 1)).map(Bound::toString).contains("(4.5, 5.5]");
    }

    @Test
    void j3AFinerIntervalAroundOneValueIsThatValue() {
        assertThat(EffectiveBound.finerThan(Bound.between("4.45", "4.55"), 1)).contains(Bound.between("4.5", "4.5"));
    }

    @Test
    void anIntervalThatNoPublishedValueReachesIsStatedAsItIs() {
        Bound between = Bound.between("4.41", "4.49");
        Bound open = new Bound.Interval(new BigDecimal("4.45"), true, new BigDecimal("4.5"), false);

        assertThat(EffectiveBound.finerThan(between, 1)).contains(between);
        assertThat(EffectiveBound.finerThan(open, 1)).contains(open);
    }
}

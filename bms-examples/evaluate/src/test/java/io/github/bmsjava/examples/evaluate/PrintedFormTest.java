package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class PrintedFormTest {
    private static final FigureReader READER = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED);
    private final PrintedForm form = new PrintedForm();

    private void target(String raw) {
        form.add(PrintedTarget.read(raw, READER).partial().orElseThrow());
    }

    private void figure(String raw) {
        form.add(READER.read(raw).partial().orElseThrow());
    }

    @Test
    void thePrintedSignDecidesTheDirection() {
        target("<15 pr.år");
        target("20");
        assertThat(form.direction(Direction.HIGHER_IS_BETTER)).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void withoutASignTheStatedDirectionHolds() {
        target("100 %");
        assertThat(form.direction(Direction.HIGHER_IS_BETTER)).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(form.direction(Direction.LOWER_IS_BETTER)).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void signsThatDisagreeDecideNothing() {
        target(">5");
        target("<5");
        assertThat(form.direction(Direction.HIGHER_IS_BETTER)).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(form.direction(Direction.LOWER_IS_BETTER)).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void theLargestNumberOfDecimalsCountsWhereverItIsPrinted() {
        figure("0,71");
        target("<4 %");
        figure("-");
        figure("65/35");
        figure("0,5");
        assertThat(form.decimals()).isEqualTo(2);
        target(">0,125");
        assertThat(form.decimals()).isEqualTo(3);
        figure("4,7 mrd");
        assertThat(form.decimals()).isEqualTo(3);
    }

    @Test
    void oneCellInPercentIsEnough() {
        figure("104");
        assertThat(form.unit()).isEqualTo(UnitOfMeasure.NUMBER);
        target("<100 %");
        assertThat(form.unit()).isEqualTo(UnitOfMeasure.PERCENT);
    }
}

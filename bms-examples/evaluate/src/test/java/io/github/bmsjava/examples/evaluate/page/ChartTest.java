package io.github.bmsjava.examples.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static List<@Nullable BigDecimal> values(@Nullable String... texts) {
        return Arrays.stream(texts)
                .<@Nullable BigDecimal>map(text -> text == null ? null : new BigDecimal(text))
                .toList();
    }

    private static String svg(List<@Nullable BigDecimal> values, Optional<Bound> target) {
        return Chart.of(values, Set.of(), target).toString();
    }

    @Test
    void oneValueIsNoHistory() {
        assertThat(svg(values("1"), Optional.empty())).isEmpty();
        assertThat(svg(values(null, "1", null), Optional.empty())).isEmpty();
        assertThat(svg(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void theHighestStandsAtTheTopAndTheLastIsMarked() {
        assertThat(svg(values("1", "3", "2"), Optional.empty()))
                .isEqualTo("<path d=\"M4.0,28.0h0L60.0,4.0L116.0,16.0\"/><circle cx=\"116.0\" cy=\"16.0\" r=\"3.2\"/>");
    }

    @Test
    void aPeriodWithoutAValueBreaksTheLine() {
        assertThat(svg(values("1", "1", null, "1"), Optional.empty()))
                .startsWith("<path d=\"M4.0,16.0h0L41.3,16.0M116.0,16.0h0\"/>");
    }

    @Test
    void aTargetIsALineAndARangeTwo() {
        assertThat(svg(values("1", "2"), Optional.of(Bound.atLeast("5"))))
                .startsWith("<line class=\"limit\" x1=\"0\" x2=\"120.0\" y1=\"4.0\" y2=\"4.0\"/>");
        assertThat(svg(values("1", "2"), Optional.of(Bound.between("0", "4"))).split("<line", -1))
                .hasSize(3);
    }

    @Test
    void atABreakOfTheSeriesTheLineEndsAndAnUprightOneStands() {
        assertThat(Chart.of(values("1", "3", "2"), Set.of(2), Optional.empty()).toString())
                .isEqualTo(
                        "<line class=\"break\" x1=\"88.0\" x2=\"88.0\" y1=\"0\" y2=\"32.0\"/>"
                                + "<path d=\"M4.0,28.0h0L60.0,4.0M116.0,16.0h0\"/><circle cx=\"116.0\" cy=\"16.0\" r=\"3.2\"/>");
    }
}

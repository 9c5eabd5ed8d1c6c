package io.github.bmsjava.examples.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static List<@Nullable BigDecimal> values(@Nullable String... texts) {
        return Arrays.stream(texts)
                .<@Nullable BigDecimal>map(text -> text == null ? null : new BigDecimal(text))
                .toList();
    }

    /** The same target at every place. */
    private static String svg(List<@Nullable BigDecimal> values, Optional<Bound> target) {
        return Chart.of(values, Set.of(), Collections.nCopies(values.size(), target))
                .toString();
    }

    private static Chart.Drawing drawing(Set<Integer> breaks, @Nullable Bound... targets) {
        return Chart.of(
                Collections.nCopies(targets.length, BigDecimal.ZERO),
                breaks,
                Arrays.stream(targets).map(Optional::ofNullable).toList());
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
    void aTargetThatChangesIsALineWithStepsAndEveryValueIsUnderItsOwn() {
        assertThat(Chart.of(
                                values("4.2", "4.6", "4.8"),
                                Set.of(),
                                Stream.of("4", "4.5", "5")
                                        .map(limit -> Optional.<Bound>of(Bound.atLeast(limit)))
                                        .toList())
                        .toString())
                .startsWith("<path class=\"limit\" d=\"M0.0,28.0H32.0V16.0H88.0V4.0H120.0\"/>"
                        + "<path d=\"M4.0,23.2h0L60.0,13.6L116.0,8.8\"/>");
    }

    @Test
    void whereAPeriodHasNoTargetItsLineHasAGap() {
        Bound target = Bound.atLeast("1");

        assertThat(drawing(Set.of(), null, target, target).steps()).isEqualTo("M32.0,4.0H120.0");
        assertThat(drawing(Set.of(), target, null, target).steps()).isEqualTo("M0.0,4.0H32.0M88.0,4.0H120.0");
        assertThat(drawing(Set.of(), target, target, null).steps()).isEqualTo("M0.0,4.0H88.0");
        assertThat(drawing(Set.of(), null, null, null).steps()).isEmpty();
    }

    @Test
    void aRangeHasTwoLinesWithStepsAndNoneLeadsToOneLimit() {
        assertThat(drawing(Set.of(), Bound.between("1", "2"), Bound.between("2", "4"), Bound.atMost("4"))
                        .steps())
                .isEqualTo("M0.0,22.0H32.0V16.0H88.0M88.0,4.0H120.0M0.0,16.0H32.0V4.0H88.0");
    }

    @Test
    void aBreakOfTheSeriesPartsTheStepsToo() {
        assertThat(drawing(Set.of(1), Bound.atLeast("0"), Bound.atLeast("1")).steps())
                .isEqualTo("M0.0,28.0H60.0M60.0,4.0H120.0");
    }

    @Test
    void atABreakOfTheSeriesTheLineEndsAndAnUprightOneStands() {
        assertThat(Chart.of(values("1", "3", "2"), Set.of(2), Collections.nCopies(3, Optional.empty()))
                        .toString())
                .isEqualTo(
                        "<line class=\"break\" x1=\"88.0\" x2=\"88.0\" y1=\"0\" y2=\"32.0\"/>"
                                + "<path d=\"M4.0,28.0h0L60.0,4.0M116.0,16.0h0\"/><circle cx=\"116.0\" cy=\"16.0\" r=\"3.2\"/>");
    }
}

package io.github.bmsjava.examples.evaluate.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrategyDrawingTest {
    @Test
    void aLongWordIsCutBetweenCharactersNotWithinOne() {
        assertThat(StrategyDrawing.lines("abc🙂def", 5)).containsExactly("abc-", "🙂def");
        assertThat(StrategyDrawing.lines("🙂🙂🙂", 3)).containsExactly("🙂-", "🙂-", "🙂");
    }

    @Test
    void manyBoxesAreNarrowAndStillHaveTheirNames() {
        List<StrategyDrawing.Box> boxes = IntStream.range(0, 40)
                .mapToObj(i -> new StrategyDrawing.Box("b" + i, "Trivsel", List.of()))
                .toList();

        assertThat(StrategyDrawing.of(List.of(new StrategyDrawing.Band("Brukere", boxes)), List.of()))
                .contains(">Tr-</text>");
    }
}

package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison that finds nothing must be one that would have found something. */
class SeededBugsTest {
    private static final int CASES = 300;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aMistakeInTheOrderTheRoundingTheMissingTheOwnValueOrTheWeightIsFound(Mistake mistake) {
        assertThat(LongStream.range(0, CASES).anyMatch(seed -> isFound(mistake, seed)))
                .as("%s shows in one of %s cases", mistake, CASES)
                .isTrue();
    }

    @Test
    void aReferenceWithoutAMistakeAgreesWithItself() {
        assertThat(LongStream.range(0, 20).filter(seed -> isFound(Mistake.NONE, seed)))
                .isEmpty();
    }

    private static boolean isFound(Mistake mistake, long seed) {
        return List.of(Case.ofUnitsAndTime(seed), Case.ofCards(seed)).stream()
                .anyMatch(made -> !Comparison.differences(
                                made.periods(),
                                made.reference(mistake)::evaluate,
                                made.reference(Mistake.NONE)::evaluate)
                        .isEmpty());
    }
}

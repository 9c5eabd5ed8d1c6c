package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.examples.verification.MutatedLibrary.Mutation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake in the columns must be one that the comparison with the reference finds. */
class KernelBugsTest {
    private static final int CASES = 400;
    private static final int CASES_WITHOUT = 25;

    private static final String UNITS = "units and time";
    private static final String CARDS = "cards";
    private static final String WIDE = "wide numbers";

    /** One mistake each, and the sort of cases in which it shows soon. */
    enum Bug {
        HALF_IS_ROUNDED_DOWN(
                UNITS, "internal.kernel.Rounding", "rest >= denominator - rest", "rest > denominator - rest"),
        A_PRODUCT_WRAPS(
                WIDE,
                "internal.kernel.Publisher",
                "Math\\.multiplyHigh\\(a, times\\) == product >> 63\\)",
                "product != 0 || a == 0)"),
        A_KNOWN_DIVISOR_ROUNDS_HALF_DOWN(
                UNITS, "internal.kernel.Divisor", "rest >= divisor - rest", "rest > divisor - rest"),
        A_PLAIN_MEAN_FORGETS_ITS_ANSWERS(UNITS, "internal.kernel.PlainPass", "multiplies \\? x \\* y : x", "x"),
        A_ZONE_LEAVES_OUT_ITS_LIMIT(
                UNITS, "internal.kernel.Ruling", "\\(published - low0\\)", "(published - low0 - 1)"),
        A_LINE_BEGINS_AT_ITS_END(
                UNITS, "internal.kernel.LinePoints", "points\\[right - 1\\] \\* run", "points[right] * run"),
        COVERAGE_MUST_BE_MORE_THAN_THE_MINIMUM(
                UNITS, "internal.kernel.ClimbRule", "there \\* least >= leastThere", "there * least > leastThere"),
        A_TIE_GOES_TO_THE_BETTER(
                CARDS, "internal.group.GroupProgram", "times\\[i\\] > times\\[level\\]", "times[i] >= times[level]"),
        AN_UNDECIDED_GATE_SAYS_NO(
                CARDS, "internal.group.GroupProgram", "answer == GateProgram\\.NO", "answer != GateProgram.YES"),
        WHAT_WAS_NOT_PLANNED_IS_MISSED(CARDS, "internal.group.CardProgram", "if \\(unplanned\\)", "if (!unplanned)"),
        A_SUM_WRAPS(
                WIDE,
                "internal.kernel.Tally",
                "overflow\\[level\\] \\|= \\(amount\\[level\\] \\^ sum\\)",
                "overflow[level] |= (sum ^ sum)"),
        THE_FIRST_REASON_STANDS(
                UNITS,
                "internal.kernel.Tally",
                "gravest\\[level\\] = \\(byte\\) Math\\.max\\(gravest\\[level\\], reason\\)",
                "gravest[level] = gravest[level] == 0 ? reason : gravest[level]"),
        AN_OWN_VALUE_COUNTS_BESIDE_ITS_PARTS(
                UNITS, "internal.kernel.CellStep", "own == ClimbRule\\.Own\\.ADDS", "own != ClimbRule.Own.REPLACES");

        private final String sort;
        private final String source;
        private final String place;
        private final String mistake;

        Bug(String sort, String source, String place, String mistake) {
            this.sort = sort;
            this.source = source;
            this.place = place;
            this.mistake = mistake;
        }

        private Mutation mutation() {
            return new Mutation(source, place, mistake);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMistakeInTheColumnsIsFound(Bug bug) {
        assertThat(differences(MutatedLibrary.with(bug.mutation()), bug.sort, CASES))
                .as(bug.name())
                .isNotEmpty();
    }

    @Test
    void columnsWithoutAMistakeAgreeWithTheReference() {
        MutatedLibrary unchanged = MutatedLibrary.unchanged();
        assertThat(Stream.of(UNITS, CARDS, WIDE)
                        .filter(sort ->
                                !differences(unchanged, sort, CASES_WITHOUT).isEmpty()))
                .isEmpty();
    }

    @Test
    void aMistakeThatNoLongerFitsTheSourceIsSaid() {
        assertThatThrownBy(() -> MutatedLibrary.with(new Mutation("internal.kernel.Rounding", "no such line", "")))
                .hasMessageContaining("is found 0 times");
        assertThatThrownBy(() -> MutatedLibrary.with(new Mutation("internal.kernel.Rounding", "long", "int")))
                .hasMessageContaining("times");
    }

    @SuppressWarnings("unchecked")
    private static List<String> differences(MutatedLibrary library, String sort, int cases) {
        try {
            Method check = library.loadClass(ColumnCheck.class.getName())
                    .getDeclaredMethod("differences", String.class, int.class);
            check.setAccessible(true);
            return (List<String>) check.invoke(null, sort, cases);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

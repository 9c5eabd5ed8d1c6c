package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bmsjava.examples.verification.MutatedLibrary.Mutation;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mistake in the columns must be one that the comparison with the reference finds. */
class KernelBugsTest {
    private static final int CASES = 300;

    /** One mistake each. */
    enum Bug {
        HALF_IS_ROUNDED_DOWN("internal.kernel.Rounding", "rest >= denominator - rest", "rest > denominator - rest"),
        NEGATIVE_IS_ROUNDED_TOWARDS_ZERO(
                "internal.kernel.Rounding",
                "numerator < 0 \\? -whole : whole",
                "numerator < 0 ? -(magnitude / denominator) : whole"),
        A_PRODUCT_WRAPS(
                "internal.kernel.Publisher",
                "Math\\.multiplyHigh\\(a, times\\) == product >> 63 \\?",
                "product != 0 || a == 0 ?"),
        A_ZONE_LEAVES_OUT_ITS_LIMIT("internal.kernel.Ruling", "published >= low\\[i\\]", "published > low[i]"),
        THE_LAST_ZONE_DECIDES(
                "internal.kernel.Ruling",
                "int i = 0; i < low\\.length; i\\+\\+\\) \\{\\s+if \\(published",
                "int i = low.length - 1; i >= 0; i--) { if (published"),
        A_LINE_BEGINS_AT_ITS_END("internal.kernel.LinePoints", "points\\[right - 1\\] \\* run", "points[right] * run"),
        COVERAGE_MUST_BE_MORE_THAN_THE_MINIMUM(
                "internal.kernel.ClimbRule", "there \\* least >= leastThere", "there * least > leastThere"),
        A_TIE_GOES_TO_THE_BETTER(
                "internal.group.GroupProgram", "times\\[i\\] > times\\[level\\]", "times[i] >= times[level]"),
        AN_UNDECIDED_GATE_SAYS_NO(
                "internal.group.GroupProgram", "answer == GateProgram\\.NO", "answer != GateProgram.YES"),
        WHAT_IS_NOT_DUE_IS_MISSED("internal.group.CardState", "Absence\\.NOT_DUE, ", ""),
        THE_FIRST_REASON_STANDS(
                "internal.kernel.Tally",
                "gravest\\[level\\] = \\(byte\\) Math\\.max\\(gravest\\[level\\], reason\\)",
                "gravest[level] = gravest[level] == 0 ? reason : gravest[level]"),
        A_SMALLEST_BEGINS_AT_ZERO(
                "internal.kernel.Tally",
                "case MINIMUM -> amount\\[to\\] = first \\?",
                "case MINIMUM -> amount[to] = false ?"),
        AN_OWN_VALUE_COUNTS_BESIDE_ITS_PARTS(
                "internal.kernel.ColumnClimb",
                "rule\\.own\\(\\) == ClimbRule\\.Own\\.ADDS",
                "rule.own() != ClimbRule.Own.REPLACES");

        private final String source;
        private final String place;
        private final String mistake;

        Bug(String source, String place, String mistake) {
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
    void aMistakeInTheColumnsIsFound(Bug bug) throws ReflectiveOperationException {
        assertThat(differences(MutatedLibrary.with(bug.mutation())))
                .as(bug.name())
                .isNotEmpty();
    }

    @Test
    void columnsWithoutAMistakeAgreeWithTheReference() throws ReflectiveOperationException {
        assertThat(differences(MutatedLibrary.unchanged())).isEmpty();
    }

    @Test
    void aMistakeThatNoLongerFitsTheSourceIsSaid() {
        assertThatThrownBy(() -> MutatedLibrary.with(new Mutation("internal.kernel.Rounding", "no such line", "")))
                .hasMessageContaining("is found 0 times");
        assertThatThrownBy(() -> MutatedLibrary.with(new Mutation("internal.kernel.Rounding", "long", "int")))
                .hasMessageContaining("times");
    }

    @SuppressWarnings("unchecked")
    private static List<String> differences(MutatedLibrary library) throws ReflectiveOperationException {
        Method check = library.loadClass(ColumnCheck.class.getName()).getDeclaredMethod("differences", int.class);
        check.setAccessible(true);
        return (List<String>) check.invoke(null, CASES);
    }
}

package io.github.bmsjava.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    @Test
    void j4NotApplicableNotDueAndNotInUseLeaveTheDenominatorOfCompleteness() {
        assertThat(Arrays.stream(Absence.values()).filter(absence -> !absence.isExpected()))
                .containsExactly(Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.NOT_IN_USE);
    }

    @Test
    void j4EveryKindOfAbsenceHasItsOwnStableName() {
        assertThat(Arrays.stream(Absence.values()).map(Absence::id))
                .containsExactly(
                        "not-reported",
                        "unknown",
                        "not-measured",
                        "not-applicable",
                        "not-due",
                        "not-in-use",
                        "suppressed",
                        "undefined",
                        "unreadable",
                        "conflicting",
                        "failed");
    }

    @Test
    void everyQualityFlagHasItsOwnStableName() {
        assertThat(Arrays.stream(QualityFlag.values()).map(QualityFlag::id))
                .containsExactly("preliminary", "approximate", "estimated", "revised", "published");
    }
}

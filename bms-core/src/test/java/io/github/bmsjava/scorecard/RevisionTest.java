package io.github.bmsjava.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.target.ScorecardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cards are revised once a year, after the budget (R137). */
class RevisionTest {
    private static final Map<Integer, LocalDate> BUDGETS = Map.of(2005, LocalDate.of(2004, 12, 13));

    private static Revision revision(int version, LocalDate decided) {
        return new Revision(ScorecardId.of("kort"), version, 2005, decided);
    }

    @Test
    void r137ARevisionComesAfterTheBudget() {
        assertThat(Revision.check(List.of(revision(2, LocalDate.of(2004, 12, 1))), BUDGETS))
                .extracting(Issue::code)
                .containsExactly(ScorecardIssue.REVISION_BEFORE_BUDGET);
        assertThat(Revision.check(List.of(revision(2, LocalDate.of(2004, 12, 20))), BUDGETS))
                .isEmpty();
        assertThat(Revision.check(List.of(revision(2, LocalDate.of(2004, 12, 13))), BUDGETS))
                .isEmpty();
    }

    @Test
    void r137ABudgetThatNobodyDecidedIsNotPassed() {
        assertThat(Revision.check(List.of(revision(2, LocalDate.of(2004, 12, 20))), Map.of()))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("(–)"));
    }

    @Test
    void r137ASecondRevisionInAYearIsWarnedOfWhateverTheOrder() {
        List<Revision> twice = List.of(revision(3, LocalDate.of(2005, 4, 1)), revision(2, LocalDate.of(2004, 12, 20)));

        assertThat(Revision.check(twice, BUDGETS)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ScorecardIssue.SECOND_REVISION);
            assertThat(issue.message()).contains("version 3", "number 2", "2005");
        });
    }
}

package io.github.bmsjava.target;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of a budget: present situation, change, target (dagens situasjon, endring, mål; R97).
 *
 * @param present the figure today
 * @param change by how much it shall change, with its sign
 * @param target what it shall become
 */
public record BudgetRow(BigDecimal present, BigDecimal change, BigDecimal target) {

    /**
     * Checks the sizes.
     *
     * @param present at most 38 digits and 18 decimals
     * @param change at most 38 digits and 18 decimals
     * @param target at most 38 digits and 18 decimals
     */
    public BudgetRow {
        present = Decimals.require(present);
        change = Decimals.require(change);
        target = Decimals.require(target);
    }

    /**
     * A row from code.
     *
     * @param present for example {@code "10,06"}
     * @param change for example {@code "-0,16"}
     * @param target for example {@code "9,9"}
     * @return the row
     */
    public static BudgetRow of(String present, String change, String target) {
        return new BudgetRow(Decimals.of(present), Decimals.of(change), Decimals.of(target));
    }

    /**
     * Whether the three agree, exactly.
     *
     * @param subject what the row is about, for the message
     * @return the issue {@code budget-row-mismatch} where present plus change is not the target
     */
    public Optional<Issue> check(String subject) {
        BigDecimal sum = present.add(change);
        return sum.compareTo(target) == 0
                ? Optional.empty()
                : Optional.of(Issue.of(TargetIssue.BUDGET_ROW_MISMATCH, subject)
                        .with("present", present.toPlainString())
                        .with("change", change.toPlainString())
                        .with("sum", sum.toPlainString())
                        .with("target", target.toPlainString()));
    }
}

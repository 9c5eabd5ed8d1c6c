package io.github.bmsjava.comparison;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two figures and the change between them, all three printed. Statistics round each alone, so that they need not agree; what
 * differs is reported and never repaired (J12).
 *
 * @param before the earlier figure
 * @param change the change as printed, with its sign
 * @param after the later figure
 */
public record PrintedChange(BigDecimal before, BigDecimal change, BigDecimal after) {
    /**
     * Checks the sizes.
     *
     * @param before at most 38 digits and 18 decimals
     * @param change at most 38 digits and 18 decimals
     * @param after at most 38 digits and 18 decimals
     */
    public PrintedChange {
        before = Decimals.require(before);
        change = Decimals.require(change);
        after = Decimals.require(after);
    }

    /**
     * Printed figures from code.
     *
     * @param before for example {@code "19411"}
     * @param change for example {@code "847"}
     * @param after for example {@code "20257"}
     * @return the three
     */
    public static PrintedChange of(String before, String change, String after) {
        return new PrintedChange(Decimals.of(before), Decimals.of(change), Decimals.of(after));
    }

    /**
     * Whether the three agree, exactly.
     *
     * @param subject what they are about, for the message
     * @return the issue {@code printed-change-differs} where the printed change is not after minus before
     */
    public Optional<Issue> check(String subject) {
        BigDecimal difference = after.subtract(before);
        return difference.compareTo(change) == 0
                ? Optional.empty()
                : Optional.of(Issue.of(ComparisonIssue.PRINTED_CHANGE_DIFFERS, subject)
                        .with("before", before.toPlainString())
                        .with("after", after.toPlainString())
                        .with("difference", difference.toPlainString())
                        .with("change", change.toPlainString()));
    }
}

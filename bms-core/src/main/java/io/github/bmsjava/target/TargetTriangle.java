package io.github.bmsjava.target;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether budget, leader agreement and scorecard ask for the same (R139): a target of an agreement that is not adopted judges the
 * agreement alone, and stands beside the card's; a budget row says where the figure shall be. What differs is listed, and nothing is
 * changed.
 *
 * @param card the target that judges on the card, or why there is none
 * @param agreements the targets of agreements about the unit, adopted and not, for the period
 * @param issues {@code agreement-differs-from-card} and {@code budget-differs-from-card}
 */
public record TargetTriangle(TargetResolution card, List<TargetAssignment> agreements, List<Issue> issues) {
    /**
     * Copies the lists.
     *
     * @param card the resolution
     * @param agreements targets of agreements
     * @param issues what differs
     */
    public TargetTriangle {
        Objects.requireNonNull(card, "card");
        agreements = ImmutableList.copyOf(agreements);
        issues = ImmutableList.copyOf(issues);
    }

    /**
     * Compares the three.
     *
     * @param targets all targets
     * @param query what is judged, of whom and when
     * @param budget the row of the budget about it, if there is one
     * @return what each asks for, and where they differ
     */
    public static TargetTriangle of(Targets targets, TargetQuery query, Optional<BudgetRow> budget) {
        TargetResolution card = targets.resolve(query);
        String subject = query.indicator().id() + " · " + query.unit() + " · " + query.period();
        List<TargetAssignment> agreements = targets.assignments().stream()
                .filter(one -> one.indicator().equals(query.indicator().id()))
                .filter(one -> one.scope() instanceof TargetScope.Agreement agreement
                        && agreement.unit().equals(query.unit()))
                .filter(one -> one.period().map(query.period()::equals).orElse(true))
                .filter(one -> one.validity()
                        .map(range -> range.containsLastDayOf(query.period()))
                        .orElse(true))
                .toList();
        List<Issue> issues = new ArrayList<>();
        for (TargetAssignment agreement : agreements) {
            boolean same = card.chosen()
                    .map(chosen -> chosen.asksTheSameAs(agreement, query.indicator()))
                    .orElse(false);
            if (!same) {
                issues.add(Issue.of(TargetIssue.AGREEMENT_DIFFERS_FROM_CARD, subject)
                        .with("agreement", text(agreement))
                        .with("card", card.chosen().map(TargetTriangle::text).orElse("–")));
            }
        }
        budget.flatMap(row -> budget(row, card, subject)).ifPresent(issues::add);
        budget.flatMap(row -> row.check(subject)).ifPresent(issues::add);
        return new TargetTriangle(card, agreements, issues);
    }

    private static Optional<Issue> budget(BudgetRow row, TargetResolution card, String subject) {
        Optional<Bound> bound = card.rule().map(StatusRule::target);
        boolean same = bound.filter(Bound.Limit.class::isInstance)
                .map(limit -> ((Bound.Limit) limit).limit().compareTo(row.target()) == 0)
                .orElse(false);
        return same
                ? Optional.empty()
                : Optional.of(Issue.of(TargetIssue.BUDGET_DIFFERS_FROM_CARD, subject)
                        .with("budget", row.target().toPlainString())
                        .with("card", bound.map(Bound::toString).orElse("–")));
    }

    private static String text(TargetAssignment target) {
        return target.effectiveBounds().values().stream()
                .map(LevelBound::toString)
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }
}

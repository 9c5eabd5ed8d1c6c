package io.github.bmsjava.scorecard;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.target.ScorecardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A new version of a card, decided for a year (R137): cards are revised once a year, after the budget is decided.
 *
 * @param card the id of the card
 * @param version the number of the version
 * @param year the year it is for
 * @param decided when it was decided
 */
public record Revision(ScorecardId card, int version, int year, LocalDate decided) {
    /**
     * Checks that all parts are there.
     *
     * @param card the id of the card
     * @param version the number of the version
     * @param year the year it is for
     * @param decided when it was decided
     */
    public Revision {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(decided, "decided");
    }

    /**
     * Checks some revisions.
     *
     * @param revisions in any order
     * @param budgets by year, when its budget was decided
     * @return {@code revision-before-budget} for each that was decided earlier than the budget of its year, or whose budget nobody
     *     decided; {@code second-revision} for each that is not the first of its card and year
     */
    public static List<Issue> check(Collection<Revision> revisions, Map<Integer, LocalDate> budgets) {
        List<Issue> issues = new ArrayList<>();
        Map<List<Object>, Integer> numbers = new HashMap<>();
        revisions.stream()
                .sorted(Comparator.comparing(Revision::card)
                        .thenComparing(Revision::decided)
                        .thenComparing(Revision::version))
                .forEach(revision -> {
                    LocalDate budget = budgets.get(revision.year());
                    if (budget == null || revision.decided().isBefore(budget)) {
                        issues.add(revision.issue(ScorecardIssue.REVISION_BEFORE_BUDGET)
                                .with("decided", revision.decided())
                                .with("budget", budget == null ? "–" : budget.toString()));
                    }
                    int number = numbers.merge(List.of(revision.card(), revision.year()), 1, Integer::sum);
                    if (number > 1) {
                        issues.add(
                                revision.issue(ScorecardIssue.SECOND_REVISION).with("number", number));
                    }
                });
        return issues;
    }

    private Issue issue(ScorecardIssue code) {
        return Issue.of(code, "card '" + card + "'").with("version", version).with("year", year);
    }
}

package io.github.bmsjava.target;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong, or finer than it looks, with the rule that an assignment makes for its indicator. */
final class RuleFaults {
    private RuleFaults() {}

    static List<Issue> of(TargetAssignment assignment, Indicator indicator, Supplier<String> subject) {
        if (assignment.effectiveBounds().isEmpty()) {
            return List.of();
        }
        return of(rule(assignment, indicator), assignment, indicator, subject);
    }

    /** The rule that an assignment makes for its indicator, or what is wrong with it. */
    static Validated<StatusRule> rule(TargetAssignment assignment, Indicator indicator) {
        return StatusRule.of(indicator.scale(), indicator.direction(), assignment.effectiveBounds(), indicator.words());
    }

    static List<Issue> of(
            Validated<StatusRule> rule, TargetAssignment assignment, Indicator indicator, Supplier<String> subject) {
        List<Issue> faults = new ArrayList<>();
        rule.issues().forEach(issue -> faults.add(about(issue, assignment, subject)));
        rule.partial().ifPresent(sound -> {
            sound.bounds().values().forEach(bound -> addFiner(bound, indicator, subject, faults));
            indicator
                    .score()
                    .ifPresent(score -> refusals(score, sound).forEach(i -> faults.add(about(i, assignment, subject))));
        });
        return faults;
    }

    /** Why a score cannot be given by a rule (J6); a customer's function that fails cannot be used either. */
    private static List<Issue> refusals(ScoreFunction score, StatusRule rule) {
        try {
            return score.check(rule);
        } catch (RuntimeException e) {
            return List.of(Issue.of(ThresholdIssue.SCORE_REFUSED, "rule '" + rule + "'")
                    .with("score", score.id())
                    .with("why", String.valueOf(e)));
        }
    }

    private static void addFiner(Bound bound, Indicator indicator, Supplier<String> subject, List<Issue> faults) {
        EffectiveBound.finerThan(bound, indicator.decimals())
                .ifPresent(effective -> faults.add(Issue.of(ThresholdIssue.BOUND_FINER_THAN_INDICATOR, subject.get())
                        .with("bound", bound, bound.signs())
                        .with("decimals", indicator.decimals())
                        .with("effective", effective, effective.signs())));
    }

    private static Issue about(Issue fault, TargetAssignment assignment, Supplier<String> subject) {
        boolean contradicts = fault.code() == ThresholdIssue.OPERATOR_AGAINST_DIRECTION;
        Issue retold = fault.retold(contradicts ? TargetIssue.CONTRADICTORY_TARGET : fault.code(), subject.get());
        Issue issue = retold;
        if (contradicts) {
            issue = assignment
                    .raw()
                    .map(printed -> retold.with("raw", printed))
                    .orElseGet(() ->
                            retold.with("raw", String.valueOf(fault.values().get("bound")), fault.fill("{bound}")));
        }
        return assignment.place().map(issue::at).orElse(issue);
    }
}

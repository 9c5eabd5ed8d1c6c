package io.github.bmsjava.target;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.Unjudged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One resolution of a target (J10): the strongest scope, the nearest period, the latest version, then its rule. */
final class Resolver {
    private final TargetQuery query;
    private final List<Issue> issues = new ArrayList<>();

    private Resolver(TargetQuery query) {
        this.query = query;
    }

    static TargetResolution resolve(TargetQuery query, List<TargetAssignment> all, LooserPolicy policy) {
        List<TargetAssignment> candidates = all.stream()
                .filter(a -> a.covers(query))
                .sorted(strength(query))
                .toList();
        TargetResolution found = new Resolver(query).choose(candidates);
        return policy == LooserPolicy.ALLOW ? found : new Resolver(query).againstCommon(found, candidates, policy);
    }

    /** The strongest first. Text decides last, so that the order of definition decides nothing. */
    private static Comparator<TargetAssignment> strength(TargetQuery query) {
        return Comparator.<TargetAssignment>comparingInt(a -> a.scope().rank())
                .thenComparing(a -> a.specificity(query.period()), Comparator.reverseOrder())
                .thenComparing(TargetAssignment::version, Comparator.reverseOrder())
                .thenComparing(Resolver::wholeText);
    }

    private static String wholeText(TargetAssignment a) {
        return a + "\n" + a.raw() + "\n" + a.origin() + "\n" + a.override() + "\n" + a.place();
    }

    private TargetResolution choose(List<TargetAssignment> candidates) {
        if (candidates.isEmpty()) {
            return TargetResolution.none(null, Unjudged.NO_TARGET, List.of(), issues);
        }
        TargetAssignment first = candidates.get(0);
        List<TargetAssignment> rivals = candidates.stream()
                .skip(1)
                .filter(a -> a.scope().rank() == first.scope().rank()
                        && a.specificity(query.period()) == first.specificity(query.period()))
                .toList();
        List<TargetAssignment> superseded = new ArrayList<>();
        for (TargetAssignment rival : rivals) {
            if (rival.version() == first.version()) {
                boolean same = rival.asksTheSameAs(first, query.indicator());
                issues.add(issue(same ? TargetIssue.TARGET_DUPLICATE : TargetIssue.TARGET_TIE)
                        .with("one", text(first))
                        .with("other", text(rival)));
                if (!same) {
                    return TargetResolution.none(null, Unjudged.UNRESOLVED_TARGET, List.of(), issues);
                }
            } else if (!rival.asksTheSameAs(first, query.indicator())) {
                superseded.add(rival);
                issues.add(issue(TargetIssue.TARGET_SUPERSEDED)
                        .with("earlier", text(rival))
                        .with("later", text(first))
                        .with("version", first.version()));
            }
        }
        return judge(first, superseded);
    }

    private TargetResolution judge(TargetAssignment chosen, List<TargetAssignment> superseded) {
        if (chosen.isNone()) {
            return TargetResolution.none(chosen, Unjudged.NO_TARGET, superseded, issues);
        }
        if (chosen.effectiveBounds().isEmpty()) {
            issues.add(issue(ThresholdIssue.UNREADABLE_TARGET).with("raw", text(chosen)));
            return TargetResolution.none(chosen, Unjudged.UNREADABLE_TARGET, superseded, issues);
        }
        Indicator indicator = query.indicator();
        if (indicator.direction() == Direction.NONE) {
            return TargetResolution.none(chosen, Unjudged.NO_DIRECTION, superseded, issues);
        }
        Validated<StatusRule> rule = RuleFaults.rule(chosen, indicator);
        List<Issue> faults = RuleFaults.of(rule, chosen, indicator, this::subject);
        issues.addAll(faults);
        if (rule.partial().isEmpty()) {
            boolean contradicts = faults.stream().anyMatch(i -> i.code() == TargetIssue.CONTRADICTORY_TARGET);
            Unjudged reason = contradicts ? Unjudged.CONTRADICTORY_TARGET : Unjudged.INVALID_DEFINITION;
            return TargetResolution.none(chosen, reason, superseded, issues);
        }
        remark(chosen, rule.partial().get());
        return TargetResolution.judgedBy(chosen, rule.partial().get(), superseded, issues);
    }

    private void remark(TargetAssignment chosen, StatusRule rule) {
        chosen.override()
                .ifPresent(o -> issues.add(issue(TargetIssue.TARGET_OVERRIDDEN)
                        .with("raw", chosen.raw().orElse(""))
                        .with("decided", rule.target(), rule.target().signs())
                        .with("by", o.by())
                        .with("why", o.reason())));
        chosen.period()
                .filter(stated -> !stated.equals(query.period()))
                .ifPresent(stated ->
                        issues.add(issue(TargetIssue.TARGET_OF_OTHER_PERIOD).with("stated", stated)));
    }

    /** A unit's own target against the one its card or type has in common. */
    private TargetResolution againstCommon(
            TargetResolution found, List<TargetAssignment> candidates, LooserPolicy policy) {
        Optional<TargetAssignment> local = found.chosen().filter(a -> a.scope().rank() < COMMON);
        if (local.isEmpty() || found.rule().isEmpty()) {
            return found;
        }
        TargetResolution common = choose(
                candidates.stream().filter(a -> a.scope().rank() >= COMMON).toList());
        if (common.rule().isEmpty()
                || !isLooser(found.rule().get(), common.rule().get())) {
            return found;
        }
        issues.clear();
        issues.addAll(policy == LooserPolicy.FORBID ? common.issues() : found.issues());
        issues.add(issue(policy == LooserPolicy.FORBID ? TargetIssue.LOOSER_FORBIDDEN : TargetIssue.LOOSER_THAN_COMMON)
                .with(
                        "local",
                        found.rule().get().target(),
                        found.rule().get().target().signs())
                .with(
                        "common",
                        common.rule().get().target(),
                        common.rule().get().target().signs()));
        TargetResolution judging = policy == LooserPolicy.FORBID ? common : found;
        return TargetResolution.judgedBy(
                judging.chosen().orElseThrow(), judging.rule().orElseThrow(), judging.superseded(), issues);
    }

    /** The weakest scope that is a unit's own is 1; a type's and a card's targets are common. */
    private static final int COMMON = 2;

    /** Looser is what lets more numbers pass; two ranges of which neither holds the other are neither. */
    private static boolean isLooser(StatusRule local, StatusRule common) {
        return local.target().encloses(common.target()) && !common.target().encloses(local.target());
    }

    private String text(TargetAssignment assignment) {
        return assignment
                .raw()
                .orElse(
                        assignment.isNone()
                                ? "-"
                                : BoundTexts.of(assignment.effectiveBounds(), query.indicator())
                                        .toString());
    }

    private Issue issue(IssueCode code) {
        return Issue.of(code, subject());
    }

    private String subject() {
        return query.unit() + " · " + query.indicator().id() + " · " + query.period();
    }
}

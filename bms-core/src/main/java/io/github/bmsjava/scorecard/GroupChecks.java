package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether the rules of a card's groups, and of the card, can be used with what stands in them (J7). */
final class GroupChecks {
    private final String card;
    private final Function<IndicatorId, Optional<Indicator>> known;
    private final Map<GroupId, Group> groups = new LinkedHashMap<>();
    private final Set<IndicatorId> entries = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What is odd or wrong with one rule.
     *
     * @param group the group; null for the card's own rule
     * @param issue an error where the rule cannot be used
     */
    record Fault(@Nullable GroupId group, Issue issue) {
        boolean isError() {
            return issue.severity() == Severity.ERROR;
        }
    }

    /**
     * A part of a group with a rule.
     *
     * @param id the id of the indicator or group
     * @param weight its weight
     * @param scale its scale; null for an indicator that is not known here
     * @param hasScore whether it has a score
     */
    private record Member(
            String id, BigDecimal weight, @Nullable StatusScale scale, boolean hasScore) {}

    private GroupChecks(Scorecard card, List<Group> tops, Function<IndicatorId, Optional<Indicator>> known) {
        this.card = "card '" + card.id() + "'";
        this.known = known;
        tops.forEach(top -> top.forEach(group -> {
            groups.putIfAbsent(group.id(), group);
            group.entries().forEach(entry -> entries.add(entry.indicator()));
        }));
    }

    /**
     * Checks all rules.
     *
     * @param card the card
     * @param tops its outermost groups, and those beside it
     * @param known the indicators that are known; parts that are not are left out of the check
     * @return what was found, the card's own rule first
     */
    static List<Fault> check(Scorecard card, List<Group> tops, Function<IndicatorId, Optional<Indicator>> known) {
        GroupChecks checks = new GroupChecks(card, tops, known);
        List<Group> outermost =
                tops.stream().filter(top -> top.kind() != GroupKind.OFF_CARD).toList();
        card.rule().ifPresent(rule -> checks.check(null, rule, checks.members(List.of(), outermost)));
        tops.forEach(top -> top.forEach(checks::check));
        return checks.faults;
    }

    private void check(Group group) {
        Optional<GroupRule> rule = group.rule();
        if (rule.isPresent()) {
            check(group.id(), rule.get(), members(group.entries(), group.groups()));
        } else if (group.weight().compareTo(BigDecimal.ONE) != 0) {
            report(
                    group.id(),
                    issue(group.id(), ScorecardIssue.WEIGHT_WITHOUT_RULE)
                            .with("weight", group.weight().toPlainString()));
        }
    }

    private void check(@Nullable GroupId group, GroupRule rule, List<Member> members) {
        checkLevels(group, rule);
        if (rule.kind() == GroupRule.Kind.WEIGHTED_SCORE) {
            checkScores(group, members);
        } else {
            checkScales(group, rule, members);
        }
        rule.gates().forEach(gate -> checkGate(group, gate));
    }

    private void checkLevels(@Nullable GroupId group, GroupRule rule) {
        Set<String> named = new LinkedHashSet<>(rule.bounds().keySet());
        named.addAll(rule.words().keySet());
        rule.shareLevel().ifPresent(named::add);
        boolean bounded = rule.bounds().keySet().stream()
                .allMatch(level -> rule.scale().findLevel(level).isPresent());
        rule.gates().forEach(gate -> gate.cap().ifPresent(named::add));
        named.forEach(level -> checkLevel(group, level, rule.scale()));
        if (bounded && !rule.bounds().isEmpty()) {
            StatusRule.of(rule.scale(), Direction.HIGHER_IS_BETTER, rule.bounds())
                    .issues()
                    .forEach(issue -> report(group, inCard(group, issue)));
        }
    }

    /** What is wrong with bounds, said of the group and not of the scale alone. */
    private Issue inCard(@Nullable GroupId group, Issue issue) {
        Issue said = Issue.of(issue.code(), subject(group));
        for (Map.Entry<String, String> value : issue.values().entrySet()) {
            said = said.with(value.getKey(), value.getValue());
        }
        return said;
    }

    private void checkLevel(@Nullable GroupId group, String level, StatusScale scale) {
        if (scale.findLevel(level).isEmpty()) {
            report(
                    group,
                    issue(group, ScorecardIssue.UNKNOWN_GROUP_LEVEL)
                            .with("level", level)
                            .with("scale", scale));
        }
    }

    private void checkScores(@Nullable GroupId group, List<Member> members) {
        members.stream()
                .filter(member -> member.scale() != null && !member.hasScore())
                .forEach(member -> report(
                        group, issue(group, ScorecardIssue.PART_WITHOUT_SCORE).with("part", member.id())));
        if (!members.isEmpty()
                && members.stream().allMatch(member -> member.weight().signum() == 0)) {
            report(group, issue(group, ScorecardIssue.WEIGHTS_ALL_ZERO));
        }
    }

    private void checkScales(@Nullable GroupId group, GroupRule rule, List<Member> members) {
        for (Member member : members) {
            StatusScale scale = member.scale();
            if (scale != null && !scale.equals(rule.scale())) {
                report(
                        group,
                        issue(group, ScorecardIssue.SCALES_DIFFER)
                                .with("part", member.id())
                                .with("scale", scale)
                                .with("wanted", rule.scale()));
            }
        }
    }

    private void checkGate(@Nullable GroupId owner, Gate gate) {
        gate.condition().findIndicator().ifPresent(indicator -> {
            if (!entries.contains(indicator)) {
                withoutSubject(
                        owner,
                        indicator.value(),
                        entries.stream().map(IndicatorId::value).toList());
            }
        });
        if (gate.condition() instanceof Gate.Condition.IndicatorAtLeast asked) {
            known.apply(asked.indicator()).ifPresent(i -> checkLevel(owner, asked.level(), i.scale()));
        }
        if (gate.condition() instanceof Gate.Condition.GroupAtLeast asked) {
            Optional<GroupRule> rule =
                    Optional.ofNullable(groups.get(asked.group())).flatMap(Group::rule);
            rule.ifPresent(found -> checkLevel(owner, asked.level(), found.scale()));
            if (rule.isEmpty()) {
                withoutSubject(owner, asked.group().value(), ruled());
            } else if (owner != null && rests(asked.group(), owner, new LinkedHashSet<>())) {
                report(owner, issue(owner, ScorecardIssue.GATE_IN_CIRCLE).with("part", asked.group()));
            }
        }
    }

    private void withoutSubject(@Nullable GroupId owner, String asked, List<String> there) {
        report(
                owner,
                issue(owner, ScorecardIssue.GATE_WITHOUT_SUBJECT)
                        .with("part", asked)
                        .with("hint", Nearest.hint(asked, there)));
    }

    private List<String> ruled() {
        return groups.values().stream()
                .filter(group -> group.rule().isPresent())
                .map(group -> group.id().value())
                .toList();
    }

    /** Whether a group's light rests on another's: by its parts, theirs, or any gate of these. */
    private boolean rests(GroupId id, GroupId on, Set<GroupId> seen) {
        Group group = groups.get(id);
        if (id.equals(on)) {
            return true;
        }
        if (group == null || !seen.add(id)) {
            return false;
        }
        boolean byGate = group.rule().stream()
                .flatMap(rule -> rule.gates().stream())
                .map(Gate::condition)
                .filter(Gate.Condition.GroupAtLeast.class::isInstance)
                .map(Gate.Condition.GroupAtLeast.class::cast)
                .anyMatch(asked -> rests(asked.group(), on, seen));
        return byGate || group.groups().stream().anyMatch(below -> rests(below.id(), on, seen));
    }

    /** The nearest descendants that are indicators or carry a rule, without the advisory ones. */
    private List<Member> members(List<CardEntry> own, List<Group> below) {
        List<Member> members = new ArrayList<>();
        for (CardEntry entry : own) {
            if (!entry.isAdvisory()) {
                Optional<Indicator> indicator = known.apply(entry.indicator());
                members.add(new Member(
                        entry.indicator().value(),
                        entry.weight(),
                        indicator.map(Indicator::scale).orElse(null),
                        indicator.flatMap(Indicator::score).isPresent()));
            }
        }
        for (Group group : below) {
            Optional<GroupRule> rule = group.rule();
            if (rule.isPresent()) {
                boolean scored = rule.get().kind() == GroupRule.Kind.WEIGHTED_SCORE;
                members.add(new Member(
                        group.id().value(), group.weight(), rule.get().scale(), scored));
            } else {
                members.addAll(members(group.entries(), group.groups()));
            }
        }
        return members;
    }

    private void report(@Nullable GroupId group, Issue issue) {
        faults.add(new Fault(group, issue));
    }

    private Issue issue(@Nullable GroupId group, ScorecardIssue code) {
        return Issue.of(code, subject(group));
    }

    private String subject(@Nullable GroupId group) {
        return group == null ? card : subject(card, group);
    }

    static String subject(String card, GroupId group) {
        return card + ", group '" + group + "'";
    }
}

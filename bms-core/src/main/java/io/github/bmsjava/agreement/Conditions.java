package io.github.bmsjava.agreement;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.StatusScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether conditions of a scheme can be asked of a card. */
final class Conditions {
    private final String subject;
    private final UnitCard card;
    private final ScorecardModel model;
    private final Period period;

    Conditions(String subject, UnitCard card, ScorecardModel model, Period period) {
        this.subject = subject;
        this.card = card;
        this.model = model;
        this.period = period;
    }

    /** What is wrong with a condition. */
    List<Issue> check(String name, Gate gate) {
        return gate.condition()
                .fold(
                        one -> indicator(name, one.indicator(), one.level()),
                        one -> group(name, one.group(), one.level()),
                        one -> indicator(name, one.indicator(), null),
                        one -> indicator(name, one.indicator(), null));
    }

    private List<Issue> indicator(String name, IndicatorId id, @Nullable String level) {
        List<String> known =
                card.allRows().map(row -> row.entry().indicator().value()).toList();
        Optional<Indicator> found = known.contains(id.value()) ? model.findIndicator(id, period) : Optional.empty();
        return found.map(indicator -> level(name, indicator.scale(), level))
                .orElseGet(() -> List.of(missing(name, id.value(), Nearest.hint(id.value(), known))));
    }

    private List<Issue> group(String name, GroupId id, String level) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Stream.concat(card.groups().stream(), card.offCardGroups().stream())
                .forEach(top -> top.forEach(group -> groups.put(group.id().value(), group)));
        Group found = groups.get(id.value());
        if (found == null) {
            return List.of(missing(name, id.value(), Nearest.hint(id.value(), groups.keySet())));
        }
        Optional<GroupRule> rule = found.rule();
        return rule.map(known -> level(name, known.scale(), level))
                .orElseGet(() -> List.of(Issue.of(AgreementIssue.CONDITION_WITHOUT_RULE, subject)
                        .with("condition", name)
                        .with("group", id)));
    }

    private List<Issue> level(String name, StatusScale scale, @Nullable String level) {
        return level == null || scale.findLevel(level).isPresent()
                ? List.of()
                : List.of(Issue.of(AgreementIssue.CONDITION_LEVEL, subject)
                        .with("condition", name)
                        .with("level", level)
                        .with("scale", scale));
    }

    private Issue missing(String name, String part, String hint) {
        return Issue.of(AgreementIssue.CONDITION_WITHOUT_SUBJECT, subject)
                .with("condition", name)
                .with("part", part)
                .with("card", card.card().id())
                .with("hint", hint);
    }
}

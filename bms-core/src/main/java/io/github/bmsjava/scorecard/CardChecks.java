package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What can be checked of a card by itself, and the targets that its entries set. */
final class CardChecks {
    private CardChecks() {}

    static List<Issue> check(Scorecard card) {
        String subject = "card '" + card.id() + "'";
        List<Issue> issues = new ArrayList<>();
        Map<IndicatorId, Indicator> defined = new LinkedHashMap<>();
        for (Indicator indicator : card.indicators()) {
            Indicator earlier = defined.putIfAbsent(indicator.id(), indicator);
            if (earlier != null && !earlier.equals(indicator)) {
                issues.add(redefined(subject, earlier, indicator));
            }
        }
        for (TargetAssignment target : targets(card)) {
            Indicator indicator = defined.get(target.indicator());
            if (indicator != null) {
                issues.addAll(Targets.check(target, indicator));
            }
        }
        if (card.layers().stream().allMatch(layer -> layer.groups().isEmpty())) {
            issues.add(Issue.of(ScorecardIssue.EMPTY_CARD, subject));
        }
        GroupsByScope.of(
                card, card.layers().stream().filter(layer -> !layer.isDraft()).toList(), issues);
        issues.addAll(LayerChecks.check(card));
        return issues;
    }

    static Issue redefined(String subject, Indicator one, Indicator other) {
        return Issue.of(ScorecardIssue.INDICATOR_REDEFINED, subject)
                .with("indicator", one.id())
                .with("one", one)
                .with("other", other);
    }

    /** The bounds that stand on the card itself, as targets: a layer's scope decides for whom they hold. */
    static List<TargetAssignment> targets(Scorecard card) {
        List<TargetAssignment> targets = new ArrayList<>();
        for (CardLayer layer : card.layers()) {
            if (!layer.isDraft()) {
                layer.forEachGroup(entriesOf(card, targets));
            }
        }
        return targets;
    }

    private static Consumer<Group> entriesOf(Scorecard card, List<TargetAssignment> targets) {
        return group -> group.entries().stream()
                .filter(entry -> !entry.bounds().isEmpty())
                .forEach(entry -> targets.add(target(card, entry)));
    }

    private static TargetAssignment target(Scorecard card, CardEntry entry) {
        TargetScope scope = entry.layer()
                .fold(
                        () -> new TargetScope.Card(card.id()),
                        role -> new TargetScope.Card(card.id()),
                        type -> new TargetScope.UnitType(type.type()),
                        unit -> new TargetScope.Unit(unit.unit()));
        var target = TargetAssignment.builder(entry.indicator().value(), scope)
                .onCard(card.id())
                .version(card.version());
        entry.bounds().forEach(target::level);
        entry.place().ifPresent(target::place);
        return (card.inForce().equals(DateRange.always()) ? target : target.validity(card.inForce())).build();
    }
}

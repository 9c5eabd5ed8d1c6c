package io.github.bmsjava.scorecard;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the layers of a card that cover a unit over each other, the highest first, and keeps the minimum requirement
 * (J17): what any higher layer requires, a lower one removes only with a waiver. What was removed, a still lower one may
 * add again.
 */
final class CardAssembly {
    private final Scorecard card;
    private final OrgUnit unit;
    private final String subject;
    private final List<Issue> issues = new ArrayList<>();
    private final ListMultimap<IndicatorId, CardEntry> noted = ArrayListMultimap.create();
    private final Set<IndicatorId> removed = new HashSet<>();

    private CardAssembly(Scorecard card, OrgUnit unit) {
        this.card = card;
        this.unit = unit;
        this.subject = "card '" + card.id() + "' of '" + unit.id() + "'";
    }

    /**
     * Assembles a unit's card.
     *
     * @param card the card with its layers
     * @param unit the unit
     * @param known the indicators by id, once for each time in which their definitions are others
     * @return the card, with what is wrong with it
     */
    static Validated<UnitCard> assemble(
            Scorecard card, OrgUnit unit, List<Function<IndicatorId, Optional<Indicator>>> known) {
        return new CardAssembly(card, unit).assemble(known);
    }

    private Validated<UnitCard> assemble(List<Function<IndicatorId, Optional<Indicator>>> known) {
        List<CardLayer> layers = card.layersOf(unit);
        for (CardLayer layer : layers) {
            Set<IndicatorId> seen = new LinkedHashSet<>();
            layer.groups().stream()
                    .filter(group -> group.kind() != GroupKind.OFF_CARD)
                    .forEach(top -> top.forEach(group -> group.entries().forEach(entry -> note(entry, seen))));
            layer.removals().forEach(removal -> remove(layer, removal));
        }
        List<Group> groups = List.of();
        for (Map.Entry<LayerScope, List<Group>> layer :
                GroupsByScope.of(card, layers, issues).entrySet()) {
            groups = GroupMerge.merge(
                    groups, layer.getValue(), (upper, lower) -> overruled(layer.getKey(), upper, lower));
        }
        Map<Boolean, List<Group>> byPlace =
                groups.stream().collect(Collectors.partitioningBy(group -> group.kind() == GroupKind.OFF_CARD));
        List<Group> onCard = prune(byPlace.getOrDefault(false, List.of()), new HashSet<>());
        List<Group> offCard = byPlace.getOrDefault(true, List.of());
        List<Group> all = Stream.concat(onCard.stream(), offCard.stream()).toList();
        List<GroupChecks.Fault> faults = known.stream()
                .flatMap(then -> GroupChecks.check(card, all, then).stream())
                .distinct()
                .toList();
        faults.forEach(fault -> issues.add(fault.issue()));
        UnitCard assembled = new UnitCard(
                card,
                unit,
                onCard,
                offCard,
                faults.stream().filter(GroupChecks.Fault::isError).toList());
        int count = assembled.rows().size();
        if (card.limit() > 0 && count > card.limit()) {
            issues.add(Issue.of(ScorecardIssue.TOO_MANY_INDICATORS, subject)
                    .with("count", count)
                    .with("limit", card.limit()));
        }
        return Validated.of(assembled, issues);
    }

    private void overruled(LayerScope layer, Group upper, Group lower) {
        issues.add(Issue.of(
                        ScorecardIssue.GROUP_RULE_OVERRULED,
                        GroupChecks.subject("card '" + card.id() + "'", upper.id()))
                .with("layer", layer.describe())
                .with("lower", lower.rule().orElseThrow())
                .with("higher", upper.rule().orElseThrow()));
    }

    private void note(CardEntry entry, Set<IndicatorId> seenInLayer) {
        if (!seenInLayer.add(entry.indicator())) {
            issues.add(Issue.of(ScorecardIssue.ENTRY_TWICE, subject).with("indicator", entry.indicator()));
        }
        noted.put(entry.indicator(), entry);
        removed.remove(entry.indicator());
    }

    private void remove(CardLayer layer, Removal removal) {
        List<CardEntry> higher = noted.get(removal.indicator()).stream()
                .filter(entry -> !entry.layer().equals(layer.scope()))
                .toList();
        Optional<CardEntry> required =
                higher.stream().filter(CardEntry::isRequired).findFirst();
        if (higher.isEmpty()) {
            report(
                    removal,
                    Issue.of(ScorecardIssue.NOTHING_TO_REMOVE, subject)
                            .with("layer", layer.scope().describe())
                            .with("indicator", removal.indicator()));
        } else if (required.isPresent() && removal.waiver().isEmpty()) {
            report(
                    removal,
                    Issue.of(ScorecardIssue.REQUIRED_INDICATOR_REMOVED, subject)
                            .with("layer", layer.scope().describe())
                            .with("indicator", removal.indicator())
                            .with("required", required.get().layer().describe()));
        } else {
            removed.add(removal.indicator());
        }
    }

    private void report(Removal removal, Issue issue) {
        issues.add(removal.place().map(issue::at).orElse(issue));
    }

    /** Drops what was removed, repeats of an entry (the first place counts), and groups left empty. */
    private List<Group> prune(List<Group> groups, Set<IndicatorId> placed) {
        List<Group> kept = new ArrayList<>();
        for (Group group : groups) {
            List<CardEntry> entries = group.entries().stream()
                    .filter(entry -> !removed.contains(entry.indicator()) && placed.add(entry.indicator()))
                    .toList();
            List<Group> below = prune(group.groups(), placed);
            if (!entries.isEmpty() || !below.isEmpty()) {
                kept.add(group.with(entries, below));
            }
        }
        return kept;
    }
}

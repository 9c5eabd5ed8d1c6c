package io.github.bmsjava.scorecard;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.indicator.FormulaCheck;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.RollUpCheck;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.target.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** Builds a {@link ScorecardModel}. Not thread-safe. */
public final class ScorecardModelBuilder {
    private final List<Indicator> catalogue = new ArrayList<>();
    private final List<Scorecard> cards = new ArrayList<>();
    private final List<TargetAssignment> targets = new ArrayList<>();
    private final Set<IndicatorId> ambiguous = new LinkedHashSet<>();
    private LooserPolicy looser = LooserPolicy.WARN;

    ScorecardModelBuilder() {}

    ScorecardModelBuilder(ScorecardModel from) {
        Set<TargetAssignment> onCards = new LinkedHashSet<>();
        from.cards().forEach(card -> onCards.addAll(CardChecks.targets(card)));
        DefinitionsByTime ofCards = new DefinitionsByTime();
        from.cards().forEach(card -> card.indicators().forEach(i -> ofCards.add("", card.inForce(), i)));
        Collection<Indicator> inCards = ofCards.merge(new ArrayList<>()).values();
        from.indicators().stream().filter(i -> !inCards.contains(i)).forEach(catalogue::add);
        cards.addAll(from.cards());
        from.targets().assignments().stream().filter(t -> !onCards.contains(t)).forEach(targets::add);
        from.indicators().stream().map(Indicator::id).filter(from::isAmbiguous).forEach(ambiguous::add);
        looser = from.targets().policy();
    }

    /**
     * Adds an indicator to the catalogue.
     *
     * @param indicator its definition
     * @return this builder
     */
    public ScorecardModelBuilder indicator(Indicator indicator) {
        catalogue.add(Objects.requireNonNull(indicator, "indicator"));
        return this;
    }

    /**
     * Adds a card, or a version of one.
     *
     * @param card the card
     * @return this builder
     */
    public ScorecardModelBuilder card(Scorecard card) {
        cards.add(Objects.requireNonNull(card, "card"));
        return this;
    }

    /**
     * Adds a target.
     *
     * @param target the assignment
     * @return this builder
     */
    public ScorecardModelBuilder target(TargetAssignment target) {
        targets.add(Objects.requireNonNull(target, "target"));
        return this;
    }

    /**
     * Sets what happens to a unit's target that asks for less than the common one; the default is a warning (R60).
     *
     * @param policy forbid, warn or allow
     * @return this builder
     */
    public ScorecardModelBuilder looserTargets(LooserPolicy policy) {
        looser = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** Replaces the cards, one by one. */
    ScorecardModelBuilder cards(UnaryOperator<Scorecard> change) {
        cards.replaceAll(change);
        return this;
    }

    /** Takes the targets that another model has beside its cards. */
    ScorecardModelBuilder targetsOf(ScorecardModelBuilder other) {
        targets.clear();
        targets.addAll(other.targets);
        looser = other.looser;
        return this;
    }

    /** Puts a definition in place of the one of its id, wherever that stands. */
    ScorecardModelBuilder replacing(Indicator indicator) {
        UnaryOperator<Indicator> change = known -> known.id().equals(indicator.id()) ? indicator : known;
        catalogue.replaceAll(change);
        cards.replaceAll(card -> {
            ScorecardBuilder copy = card.toBuilder();
            copy.indicators.replaceAll(change);
            return copy.assemble();
        });
        ambiguous.remove(indicator.id());
        return this;
    }

    /**
     * The model.
     *
     * @return the model with everything that does not fit: an indicator defined twice or not at all, two cards of one id
     *     in force at one time, a target on a card that is not there, bounds that make no rule, a gate or
     *     rule of a group that cannot be used with the indicators defined beside its card
     */
    public Validated<ScorecardModel> build() {
        List<Issue> issues = new ArrayList<>();
        List<Scorecard> standing = withoutClashes(issues);
        DefinitionsByTime definitions = new DefinitionsByTime();
        catalogue.forEach(indicator -> definitions.add("the catalogue", DateRange.always(), indicator));
        for (Scorecard card : standing) {
            card.indicators().forEach(i -> definitions.add("card '" + card.id() + "'", card.inForce(), i));
        }
        Map<IndicatorId, Indicator> indicators = definitions.merge(issues);
        Set<IndicatorId> unclear = new LinkedHashSet<>(ambiguous);
        unclear.addAll(definitions.ambiguous());
        Set<IndicatorId> unsound = new LinkedHashSet<>();
        Multimaps.asMap(faults(indicators.values())).forEach((id, faults) -> {
            issues.addAll(faults);
            if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
                unsound.add(id);
            }
        });
        List<TargetAssignment> all = new ArrayList<>();
        standing.forEach(card -> checkEntries(card, indicators, issues));
        issues.addAll(faults(standing, indicators));
        standing.forEach(card -> all.addAll(cardTargets(card, indicators, issues)));
        for (TargetAssignment target : targets) {
            Indicator indicator = indicators.get(target.indicator());
            if (indicator == null) {
                issues.add(missing(ScorecardIssue.TARGET_WITHOUT_INDICATOR, "target", target.indicator(), indicators));
            } else {
                issues.addAll(Targets.check(target, indicator));
                if (isOnKnownCards(target, issues)) {
                    all.add(target);
                }
            }
        }
        return Validated.of(
                new ScorecardModel(
                        indicators, unclear, unsound, standing, Targets.of(all).withPolicy(looser), issues),
                issues);
    }

    /** A card that clashes with another was reported as such; it is known all the same. */
    private boolean isOnKnownCards(TargetAssignment target, List<Issue> issues) {
        Set<ScorecardId> named = new LinkedHashSet<>();
        if (target.scope() instanceof TargetScope.Card scope) {
            named.add(scope.card());
        }
        target.onCard().ifPresent(named::add);
        cards.forEach(card -> named.remove(card.id()));
        for (ScorecardId unknown : named) {
            Issue issue = Issue.of(ScorecardIssue.TARGET_WITHOUT_CARD, "target of '" + target.indicator() + "'")
                    .with("indicator", target.indicator())
                    .with("card", unknown)
                    .with("hint", Nearest.hint(unknown.value(), cardIds()));
            issues.add(target.place().map(issue::at).orElse(issue));
        }
        return named.isEmpty();
    }

    private List<String> cardIds() {
        return cards.stream().map(card -> card.id().value()).distinct().toList();
    }

    private List<Scorecard> withoutClashes(List<Issue> issues) {
        Set<Scorecard> distinct = new LinkedHashSet<>(cards);
        List<Scorecard> standing = new ArrayList<>();
        for (Scorecard card : distinct) {
            boolean clashes = distinct.stream()
                    .anyMatch(other -> !other.equals(card)
                            && other.id().equals(card.id())
                            && other.inForce().overlaps(card.inForce()));
            if (clashes) {
                issues.add(Issue.of(ScorecardIssue.DUPLICATE_CARD, "version " + card.version())
                        .with("card", card.id()));
            } else {
                standing.add(card);
            }
        }
        return standing;
    }

    /** What is wrong with how indicators climb or are computed, among the definitions of one time. */
    private static SetMultimap<IndicatorId, Issue> faults(Collection<Indicator> indicators) {
        SetMultimap<IndicatorId, Issue> faults =
                MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();
        for (DateRange piece : DateRange.always().cutAt(ScorecardModel.changes(indicators))) {
            List<Indicator> then = indicators.stream()
                    .map(indicator -> indicator.on(piece.anyDay()))
                    .toList();
            for (Indicator indicator : then) {
                faults.putAll(indicator.id(), RollUpCheck.check(indicator, then));
                faults.putAll(indicator.id(), FormulaCheck.check(indicator, then));
            }
        }
        return faults;
    }

    /**
     * What is wrong with the rules of groups where they meet what is defined beside their card, once for versions of a card that have
     * it alike; the rest was found when the card was built.
     */
    private static Set<Issue> faults(List<Scorecard> cards, Map<IndicatorId, Indicator> indicators) {
        SortedSet<LocalDate> changes = ScorecardModel.changes(indicators.values());
        Set<Issue> faults = new LinkedHashSet<>();
        cards.forEach(card -> faults.addAll(
                LayerChecks.checkBeside(card, ScorecardModel.definitionsDuring(card.inForce(), indicators, changes))));
        return faults;
    }

    private static void checkEntries(Scorecard card, Map<IndicatorId, Indicator> indicators, List<Issue> issues) {
        for (CardLayer layer : card.layers()) {
            layer.forEachGroup(group -> group.entries().stream()
                    .filter(entry -> !indicators.containsKey(entry.indicator()))
                    .forEach(entry -> {
                        Issue issue = missing(
                                ScorecardIssue.UNDEFINED_INDICATOR,
                                "card '" + card.id() + "', layer "
                                        + layer.scope().describe(),
                                entry.indicator(),
                                indicators);
                        issues.add(entry.place().map(issue::at).orElse(issue));
                    }));
        }
    }

    /** The card's own targets; those of indicators defined inside it were checked when it was built. */
    private static List<TargetAssignment> cardTargets(
            Scorecard card, Map<IndicatorId, Indicator> indicators, List<Issue> issues) {
        List<TargetAssignment> all = new ArrayList<>();
        for (TargetAssignment target : CardChecks.targets(card)) {
            Indicator indicator = indicators.get(target.indicator());
            if (indicator != null) {
                all.add(target);
                if (!card.indicators().contains(indicator)) {
                    issues.addAll(Targets.check(target, indicator));
                }
            }
        }
        return all;
    }

    private static Issue missing(
            ScorecardIssue code, String subject, IndicatorId id, Map<IndicatorId, Indicator> indicators) {
        return Issue.of(code, subject)
                .with("indicator", id)
                .with(
                        "hint",
                        Nearest.hint(
                                id.value(),
                                indicators.keySet().stream()
                                        .map(IndicatorId::value)
                                        .toList()));
    }
}

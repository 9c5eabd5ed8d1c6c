package io.github.bmsjava.scorecard;

import io.github.bmsjava.indicator.FormulaCheck;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.RollUpCheck;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
        Set<Indicator> inCards = new LinkedHashSet<>();
        from.cards().forEach(card -> inCards.addAll(card.indicators()));
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

    /**
     * The model.
     *
     * @return the model with everything that does not fit: an indicator defined twice or not at all, two cards of one id
     *     in force at one time, bounds that make no rule
     */
    public Validated<ScorecardModel> build() {
        List<Issue> issues = new ArrayList<>();
        List<Scorecard> standing = withoutClashes(issues);
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        Set<IndicatorId> unclear = new LinkedHashSet<>(ambiguous);
        catalogue.forEach(indicator -> define("the catalogue", indicator, indicators, unclear, issues));
        for (Scorecard card : standing) {
            card.indicators().forEach(i -> define("card '" + card.id() + "'", i, indicators, unclear, issues));
        }
        Set<IndicatorId> unsound = new LinkedHashSet<>();
        indicators.values().forEach(indicator -> {
            List<Issue> faults = new ArrayList<>(RollUpCheck.check(indicator, indicators.values()));
            faults.addAll(FormulaCheck.check(indicator, indicators.values()));
            issues.addAll(faults);
            if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
                unsound.add(indicator.id());
            }
        });
        List<TargetAssignment> all = new ArrayList<>();
        standing.forEach(card -> checkEntries(card, indicators, issues));
        standing.forEach(card -> all.addAll(cardTargets(card, indicators, issues)));
        for (TargetAssignment target : targets) {
            Indicator indicator = indicators.get(target.indicator());
            if (indicator == null) {
                issues.add(missing(ScorecardIssue.TARGET_WITHOUT_INDICATOR, "target", target.indicator(), indicators));
            } else {
                issues.addAll(Targets.check(target, indicator));
                all.add(target);
            }
        }
        return Validated.of(
                new ScorecardModel(
                        indicators, unclear, unsound, standing, Targets.of(all).withPolicy(looser)),
                issues);
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

    private static void define(
            String where,
            Indicator indicator,
            Map<IndicatorId, Indicator> indicators,
            Set<IndicatorId> ambiguous,
            List<Issue> issues) {
        Indicator earlier = indicators.putIfAbsent(indicator.id(), indicator);
        if (earlier != null && !earlier.equals(indicator) && ambiguous.add(indicator.id())) {
            issues.add(CardChecks.redefined(where, earlier, indicator));
        }
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

package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.CardLayer;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardIssue;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetIssue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a model speaks of nothing that a plan has: a unit, a type of units, a type of periods. */
final class PlanChecks {
    private final Organisation organisation;
    private final Set<UnitTypeId> types;
    private final Set<PeriodType> evaluated;
    /** What a layer has named, so that the bounds in it are not reported again as targets. */
    private final Set<OrgUnitId> unknownUnits = new HashSet<>();

    private final Set<UnitTypeId> unknownTypes = new HashSet<>();
    private final Set<Unevaluated> told = new HashSet<>();
    private final Set<Issue> issues = new LinkedHashSet<>();

    /** Targets of an indicator for periods of a type; one for each of many units and years is told once. */
    private record Unevaluated(String indicator, PeriodType type) {}

    private PlanChecks(Organisation organisation, PlanOptions options) {
        this.organisation = organisation;
        this.types = organisation.units().stream()
                .map(OrgUnit::type)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        this.evaluated = options.periods().stream().map(Period::type).collect(Collectors.toSet());
    }

    /**
     * Checks cards and targets.
     *
     * @param model the cards and targets
     * @param organisation the units
     * @param options the periods
     * @return what was found: of the cards, then of the targets
     */
    static Set<Issue> check(ScorecardModel model, Organisation organisation, PlanOptions options) {
        PlanChecks checks = new PlanChecks(organisation, options);
        model.cards().forEach(checks::checkCard);
        model.targets().assignments().forEach(checks::checkTarget);
        return checks.issues;
    }

    /** Whom a card names, in its layers and among those it applies to. */
    private void checkCard(Scorecard card) {
        Stream.concat(card.layers().stream().map(CardLayer::scope), card.appliesTo().stream())
                .forEach(scope -> checkScope(card, scope));
    }

    private void checkScope(Scorecard card, LayerScope scope) {
        if (scope instanceof LayerScope.Unit one && isUnknown(one.unit())) {
            unknownUnits.add(one.unit());
            issues.add(layer(ScorecardIssue.LAYER_WITHOUT_UNIT, card, scope, hint(one.unit())));
        }
        if (scope instanceof LayerScope.UnitType many && !types.contains(many.type())) {
            unknownTypes.add(many.type());
            issues.add(layer(ScorecardIssue.LAYER_WITHOUT_TYPE, card, scope, hint(many.type())));
        }
    }

    private static Issue layer(IssueCode code, Scorecard card, LayerScope scope, String hint) {
        return Issue.of(code, "card '" + card.id() + "'")
                .with("layer", scope.describe())
                .with("hint", hint);
    }

    private void checkTarget(TargetAssignment target) {
        target.scope()
                .<Optional<Issue>>fold(
                        agreement -> checkUnit(target, agreement.unit()),
                        unit -> checkUnit(target, unit.unit()),
                        type -> checkType(target, type.type()),
                        card -> Optional.empty())
                .ifPresent(issue -> report(target, issue));
        target.period().ifPresent(stated -> checkPeriod(target, stated));
    }

    private Optional<Issue> checkUnit(TargetAssignment target, OrgUnitId unit) {
        return isUnknown(unit) && !unknownUnits.contains(unit)
                ? Optional.of(of(ScorecardIssue.TARGET_WITHOUT_UNIT, target)
                        .with("unit", unit)
                        .with("hint", hint(unit)))
                : Optional.empty();
    }

    private Optional<Issue> checkType(TargetAssignment target, UnitTypeId type) {
        return types.contains(type) || unknownTypes.contains(type)
                ? Optional.empty()
                : Optional.of(of(ScorecardIssue.TARGET_WITHOUT_TYPE, target)
                        .with("type", type)
                        .with("hint", hint(type)));
    }

    /** A period judges itself only, so that one of a type that is not evaluated judges nothing (J12). */
    private void checkPeriod(TargetAssignment target, Period stated) {
        if (target.validity().isEmpty()
                && !evaluated.contains(stated.type())
                && told.add(new Unevaluated(target.indicator().value(), stated.type()))) {
            report(target, of(TargetIssue.TARGET_OF_NO_EVALUATED_PERIOD, target).with("stated", stated));
        }
    }

    private static Issue of(IssueCode code, TargetAssignment target) {
        return Issue.of(code, "target of '" + target.indicator() + "'").with("indicator", target.indicator());
    }

    private void report(TargetAssignment target, Issue issue) {
        issues.add(target.place().map(issue::at).orElse(issue));
    }

    private boolean isUnknown(OrgUnitId unit) {
        return organisation.findUnit(unit).isEmpty();
    }

    private String hint(OrgUnitId unit) {
        return hint(
                unit.value(),
                organisation.units().stream().map(known -> known.id().value()));
    }

    private String hint(UnitTypeId type) {
        return hint(type.value(), types.stream().map(UnitTypeId::value));
    }

    private static String hint(String word, Stream<String> known) {
        List<String> words = known.toList();
        return Nearest.hint(word, words);
    }
}

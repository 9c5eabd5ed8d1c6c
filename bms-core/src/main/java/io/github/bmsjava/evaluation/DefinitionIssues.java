package io.github.bmsjava.evaluation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.target.Targets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is odd or wrong with the definitions of a plan and told by none of its results. What is wrong with a target is told by every
 * result that it judges, and of the target itself only where there is no such result.
 */
final class DefinitionIssues {
    private final Set<Issue> untold;
    /** The issues of targets by what they are, said of indicator and unit; of the indicator alone where many units share the target. */
    private final SetMultimap<Said, Issue> ofTargets = HashMultimap.create();

    /** What a result says of a target; where the target judges on one card only, the result on that card. */
    private record Said(Issue issue, Optional<ScorecardId> card) {}

    DefinitionIssues(EvaluationPlan plan) {
        untold = new LinkedHashSet<>(plan.issues());
        if (!untold.isEmpty()) {
            plan.model()
                    .targets()
                    .assignments()
                    .forEach(target -> plan.model()
                            .findIndicator(target.indicator())
                            .ifPresent(indicator -> Targets.check(target, indicator).stream()
                                    .filter(untold::contains)
                                    .forEach(issue -> ofTargets.put(
                                            new Said(retold(issue, target.indicator(), unit(target)), card(target)),
                                            issue))));
        }
    }

    private static Optional<OrgUnitId> unit(TargetAssignment target) {
        return target.scope()
                .fold(
                        agreement -> Optional.of(agreement.unit()),
                        unit -> Optional.of(unit.unit()),
                        type -> Optional.empty(),
                        card -> Optional.empty());
    }

    private static Optional<ScorecardId> card(TargetAssignment target) {
        return target.scope() instanceof TargetScope.Card scope ? Optional.of(scope.card()) : target.onCard();
    }

    private static Issue retold(Issue issue, IndicatorId indicator, Optional<OrgUnitId> unit) {
        return issue.retold(
                issue.code(), unit.map(one -> one + " · " + indicator).orElse(indicator.value()));
    }

    /** Takes what the result of a unit tells on a card. */
    void told(OrgUnitId unit, ScorecardId card, IndicatorId indicator, Collection<Issue> issues) {
        if (!ofTargets.isEmpty()) {
            for (Issue issue : issues) {
                told(retold(issue, indicator, Optional.of(unit)), card);
                told(retold(issue, indicator, Optional.empty()), card);
            }
        }
    }

    private void told(Issue issue, ScorecardId card) {
        untold.removeAll(ofTargets.removeAll(new Said(issue, Optional.of(card))));
        untold.removeAll(ofTargets.removeAll(new Said(issue, Optional.empty())));
    }

    /** In the order found. */
    Set<Issue> untold() {
        return untold;
    }
}

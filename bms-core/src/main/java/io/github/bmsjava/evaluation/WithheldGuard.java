package io.github.bmsjava.evaluation;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.DataNeeds;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.Targets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses changes that would give withheld figures away when the results before and after are seen side by side (J16): the figures
 * above a withheld cell are made of it, so that who may vary what lies beside it can solve for it. A sum before and after a unit has
 * moved differs by that unit, a weighted mean with another weight is a second equation, and a light that climbs tells on which side
 * of a bound a figure lies. What no withheld figure is combined with may change: other indicators, targets, weights of groups.
 *
 * <p>It goes by the pattern that there is. Where nothing is withheld it refuses nothing, and it cannot know whether the rule that computed
 * the pattern would withhold more of the changed figures.
 */
final class WithheldGuard {
    private final EvaluationPlan before;
    private final DisclosurePattern pattern;
    private final Set<IndicatorId> withheld = new LinkedHashSet<>();

    WithheldGuard(EvaluationPlan before, DisclosurePattern pattern) {
        this.before = before;
        this.pattern = pattern;
        pattern.cells().forEach(cell -> withheld.add(cell.indicator()));
    }

    void require(EvaluationPlan after, Collection<ObservationKey> replaced) {
        if (pattern.isEmpty()) {
            return;
        }
        boolean sameUnits = after.organisation().equals(before.organisation())
                && after.options().structureDate().equals(before.options().structureDate());
        refuseIf(!sameUnits, "other units");
        ScorecardModel model = after.model();
        ScorecardModel otherwise = before.model().withWeightsOf(model).withTargetsOf(model);
        refuseIf(!model.withWeightsOf(model).withTargetsOf(model).equals(otherwise), "other definitions");
        List<Indicator> touching = model.indicators().stream()
                .filter(any -> withheld.stream().anyMatch(hidden -> DataNeeds.restsOn(model, any.id(), hidden)))
                .toList();
        Set<IndicatorId> changed = new LinkedHashSet<>();
        replaced.forEach(key -> changed.add(key.indicator()));
        for (IndicatorId id : changed) {
            refuseIf(
                    touching.stream().anyMatch(any -> DataNeeds.restsOn(model, any.id(), id)),
                    "another observation of '" + id + "'");
        }
        for (Indicator any : touching) {
            refuseIf(climbsByLight(any) && targetsDiffer(model, any.id()), "targets of '" + any.id() + "'");
        }
    }

    private static boolean climbsByLight(Indicator indicator) {
        return indicator.definitions().stream()
                .anyMatch(definition -> definition.rollUp().overUnits().kind().isOverStatuses());
    }

    private boolean targetsDiffer(ScorecardModel model, IndicatorId id) {
        return !targetsOf(model.targets(), id).equals(targetsOf(before.model().targets(), id))
                || model.targets().policy() != before.model().targets().policy();
    }

    private static Set<TargetAssignment> targetsOf(Targets targets, IndicatorId id) {
        Set<TargetAssignment> found = new LinkedHashSet<>();
        targets.assignments().stream()
                .filter(target -> target.indicator().equals(id))
                .forEach(found::add);
        return found;
    }

    private static void refuseIf(boolean givesAway, String change) {
        if (givesAway) {
            throw new IllegalArgumentException(
                    "figures that are withheld could be worked out from " + change
                            + ", so it is not tried.\nMaybe try it where nothing is withheld, and show no one but those who may see it.");
        }
    }
}

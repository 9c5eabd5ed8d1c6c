package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.DataNeeds;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.Targets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of which something else can be odd in one run than in another. Where that is only what a few observations, targets or units
 * make of it, not every result of a country has to be explained to find out.
 */
final class Concerned {
    private static final Concerned ALL = new Concerned(true);

    private final boolean all;
    private final Set<IndicatorId> everywhere = new HashSet<>();
    private final Set<OrgUnitId> wholly = new HashSet<>();
    private final Set<IndicatorId> changed = new HashSet<>();
    private final Set<OrgUnitId> path = new HashSet<>();

    private Concerned(boolean all) {
        this.all = all;
    }

    /** Every row. */
    static Concerned all() {
        return ALL;
    }

    /** What differs between two runs of the same periods. */
    static Concerned between(EvaluationPlan before, Inputs was, EvaluationPlan after, Inputs is) {
        boolean isAll = !before.options().equals(after.options())
                || !before.organisation()
                        .timeline()
                        .events()
                        .equals(after.organisation().timeline().events())
                || !was.withholding().pattern().equals(is.withholding().pattern())
                || areDefinedOtherwise(before.model(), after.model());
        Concerned found = new Concerned(isAll);
        if (!isAll) {
            found.addTargets(before.model().targets(), after.model().targets());
            found.addUnits(before, after);
            found.addFigures(before, was.figures(), after, is.figures());
        }
        return found;
    }

    private static boolean areDefinedOtherwise(ScorecardModel one, ScorecardModel other) {
        return !one.equals(other)
                && (one.targets().policy() != other.targets().policy()
                        || !one.withWeightsOf(other)
                                .withTargetsOf(other)
                                .equals(other.withWeightsOf(other).withTargetsOf(other)));
    }

    private void addTargets(Targets was, Targets is) {
        Set<TargetAssignment> before = new HashSet<>(was.assignments());
        Set<TargetAssignment> after = new HashSet<>(is.assignments());
        Stream.concat(
                        before.stream().filter(one -> !after.contains(one)),
                        after.stream().filter(one -> !before.contains(one)))
                .forEach(one -> everywhere.add(one.indicator()));
    }

    /** Units that are others, those below them, which may have other cards, and those above them. */
    private void addUnits(EvaluationPlan before, EvaluationPlan after) {
        Organisation was = before.organisation();
        Organisation is = after.organisation();
        if (was.equals(is)) {
            return;
        }
        Set<OrgUnitId> others = new HashSet<>();
        addOthers(was, is, others);
        addOthers(is, was, others);
        for (EvaluationPlan plan : List.of(before, after)) {
            List<List<OrgUnitId>> bound = bound(plan);
            for (OrgUnit unit : plan.organisation().units()) {
                Set<OrgUnitId> line = withAllAbove(plan, bound, Set.of(unit.id()));
                if (line.stream().anyMatch(others::contains)) {
                    wholly.addAll(line);
                }
            }
        }
    }

    private static void addOthers(Organisation one, Organisation other, Set<OrgUnitId> found) {
        one.units().stream()
                .filter(unit -> !other.findUnit(unit.id()).equals(Optional.of(unit)))
                .forEach(unit -> found.add(unit.id()));
    }

    private void addFigures(EvaluationPlan before, FigureTable was, EvaluationPlan after, FigureTable is) {
        Set<ObservationKey> keys = new HashSet<>();
        addOthers(was, is, keys);
        addOthers(is, was, keys);
        Set<OrgUnitId> units = new HashSet<>();
        Set<IndicatorId> indicators = new HashSet<>();
        for (ObservationKey key : keys) {
            indicators.add(key.indicator());
            if (key.subject() instanceof OrgUnitId unit) {
                units.add(unit);
            }
        }
        ScorecardModel model = after.model();
        model.indicators().stream()
                .filter(any -> indicators.stream().anyMatch(one -> DataNeeds.restsOn(model, any.id(), one)))
                .forEach(any -> changed.add(any.id()));
        path.addAll(withAllAbove(before, bound(before), units));
        path.addAll(withAllAbove(after, bound(after), units));
    }

    private static void addOthers(FigureTable one, FigureTable other, Set<ObservationKey> found) {
        one.forEach((key, history) -> {
            if (other.find(key).filter(known -> isSame(known, history)).isEmpty()) {
                found.add(key);
            }
        });
    }

    private static boolean isSame(ObservationHistory one, ObservationHistory other) {
        return one == other
                || (one.current().equals(other.current()) && one.superseded().equals(other.superseded()));
    }

    /** Those that are bound together by a reorganisation, for each. */
    private static List<List<OrgUnitId>> bound(EvaluationPlan plan) {
        return plan.organisation().timeline().events().stream()
                .map(event -> Stream.of(
                                event.predecessors().stream(),
                                event.successors().stream(),
                                event.from().stream(),
                                event.to().stream())
                        .flatMap(ids -> ids)
                        .toList())
                .toList();
    }

    /** Those above in any of the periods, and those that are bound together by a reorganisation. */
    private static Set<OrgUnitId> withAllAbove(EvaluationPlan plan, List<List<OrgUnitId>> bound, Set<OrgUnitId> units) {
        Set<OrgUnitId> found = new HashSet<>(units);
        for (int known = -1; known < found.size(); ) {
            known = found.size();
            for (OrgUnitId unit : List.copyOf(found)) {
                addParents(plan, unit, found);
            }
            for (List<OrgUnitId> together : bound) {
                if (!Collections.disjoint(together, found)) {
                    found.addAll(together);
                }
            }
        }
        return found;
    }

    private static void addParents(EvaluationPlan plan, OrgUnitId unit, Set<OrgUnitId> found) {
        int place = plan.organisation().indexOf(unit);
        for (Period period : plan.options().periods()) {
            int parent = place < 0 ? -1 : plan.structure().in(period).parent(place);
            if (parent >= 0) {
                found.add(plan.organisation().units().get(parent).id());
            }
        }
    }

    /** Whether the results of an indicator for a unit are concerned. */
    boolean contains(OrgUnitId unit, IndicatorId indicator) {
        return all
                || everywhere.contains(indicator)
                || wholly.contains(unit)
                || (changed.contains(indicator) && path.contains(unit));
    }
}

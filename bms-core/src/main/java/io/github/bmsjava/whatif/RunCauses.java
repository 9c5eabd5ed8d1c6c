package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why results of two runs differ: what was changed between them, and which of that decides. Every choice of the changes is run; a change
 * decides where some choice gives another judgement with it than without it. With one change there is nothing to run.
 */
final class RunCauses {
    private final Evaluation before;
    private final Evaluation after;
    private final List<Difference> found;
    private final List<Cause> changes;

    RunCauses(Evaluation before, Evaluation after, List<Difference> found) {
        this.before = before;
        this.after = after;
        this.found = found;
        Set<Cause> changed = EnumSet.noneOf(Cause.class);
        for (Cause cause : Cause.values()) {
            if (isChanged(cause)) {
                changed.add(cause);
            }
        }
        if (!isOpen() && isToldByFigures(changed)) {
            changed.add(Cause.DATA);
        }
        this.changes = List.copyOf(changed);
    }

    private boolean isOpen() {
        return before.withheld().isEmpty() && after.withheld().isEmpty();
    }

    /** Whether what is shown can only come from another observation, though all that may be compared are the same (J16). */
    private boolean isToldByFigures(Set<Cause> changed) {
        boolean mayFiguresDiffer = changed.contains(Cause.STRUCTURE)
                || changed.contains(Cause.DEFINITION)
                || changed.contains(Cause.DISCLOSURE);
        return changed.isEmpty() || (!mayFiguresDiffer && found.stream().anyMatch(one -> hasOtherValue(one, changed)));
    }

    /** A share of lights is another one also where bounds turn the lights. */
    private static boolean hasOtherValue(Difference one, Set<Cause> changed) {
        boolean isOfBounds = changed.contains(Cause.TARGET)
                && one.known()
                        .findIndicator()
                        .filter(PeriodCauses::isOverLights)
                        .isPresent();
        return !isOfBounds
                && !one.before()
                        .flatMap(Judgement::findValue)
                        .equals(one.after().flatMap(Judgement::findValue));
    }

    private boolean isChanged(Cause cause) {
        ScorecardModel was = before.plan().model();
        ScorecardModel is = after.plan().model();
        return switch (cause) {
            case STRUCTURE ->
                !before.organisation().equals(after.organisation())
                        || !before.structureDate().equals(after.structureDate());
            case DEFINITION ->
                !was.withWeightsOf(is)
                        .withTargetsOf(is)
                        .equals(is.withWeightsOf(is).withTargetsOf(is));
            case TARGET -> !is.withTargetsOf(was).equals(is.withTargetsOf(is));
            case WEIGHT -> !is.withWeightsOf(was).equals(is.withWeightsOf(is));
            case DATA -> !before.hasObservationsOf(after);
            case DISCLOSURE -> !before.withheld().equals(after.withheld());
        };
    }

    List<Difference> explained() {
        return changes.size() > 1 && isOpen() && before.hasReadFor(after.plan()) && after.hasReadFor(before.plan())
                ? deciding()
                : all();
    }

    private List<Difference> all() {
        Set<Cause> all = EnumSet.noneOf(Cause.class);
        all.addAll(changes);
        return found.stream().map(difference -> difference.because(all)).toList();
    }

    private List<Difference> deciding() {
        List<Set<Cause>> causes = new ArrayList<>();
        found.forEach(any -> causes.add(EnumSet.noneOf(Cause.class)));
        // a choice is a number whose bits are the changes made; all but none and everything have to be run
        @Nullable Cell[][] cells = new Cell[1 << changes.size()][];
        for (int choice = 0; choice < cells.length; choice++) {
            cells[choice] = cells(run(choice), found);
        }
        for (int change = 0; change < changes.size(); change++) {
            int bit = 1 << change;
            for (int choice = 0; choice < cells.length; choice++) {
                for (int i = 0; (choice & bit) == 0 && i < found.size(); i++) {
                    if (UnitPair.isOther(cells[choice][i], cells[choice | bit][i])) {
                        causes.get(i).add(changes.get(change));
                    }
                }
            }
        }
        List<Difference> explained = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            explained.add(found.get(i).because(causes.get(i)));
        }
        return explained;
    }

    private Evaluation run(int choice) {
        if (choice == 0) {
            return before;
        }
        if (choice == (1 << changes.size()) - 1) {
            return after;
        }
        Evaluation structure = side(choice, Cause.STRUCTURE);
        PlanOptions periods = PlanOptions.of(before.periods());
        ScorecardModel model = side(choice, Cause.DEFINITION)
                .plan()
                .model()
                .withWeightsOf(side(choice, Cause.WEIGHT).plan().model())
                .withTargetsOf(side(choice, Cause.TARGET).plan().model());
        EvaluationPlan plan = EvaluationPlan.compile(
                        model,
                        structure.organisation(),
                        structure.structureDate().map(periods::asOf).orElse(periods))
                .partial()
                .orElseThrow();
        return side(choice, Cause.DATA).rerun(plan, List.of());
    }

    private Evaluation side(int choice, Cause cause) {
        int change = changes.indexOf(cause);
        return change >= 0 && (choice & (1 << change)) != 0 ? after : before;
    }

    /** What stands in the places of the differences; those of a unit follow each other. */
    private static @Nullable Cell[] cells(Evaluation run, List<Difference> places) {
        @Nullable Cell[] cells = new Cell[places.size()];
        Map<Cell.Place, Cell> ofUnit = Map.of();
        for (int i = 0; i < cells.length; i++) {
            Difference place = places.get(i);
            boolean isNew = i == 0 || !isOfOneUnit(places.get(i - 1), place);
            if (isNew) {
                OrgUnitId unit = place.unit().id();
                ofUnit = run.in(place.to(), place.kind())
                        .findUnit(unit)
                        .map(Cell::of)
                        .orElse(Map.of());
            }
            cells[i] = ofUnit.get(place.known().place());
        }
        return cells;
    }

    private static boolean isOfOneUnit(Difference one, Difference other) {
        return one.unit().id().equals(other.unit().id()) && one.to().equals(other.to()) && one.kind() == other.kind();
    }
}

package io.github.bmsjava.target;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.LevelBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A plan of targets for some years to come, rolled on every year (økonomiplan; R141): a later plan supersedes an earlier one in the
 * years that both have, since its targets are later versions. Immutable.
 *
 * <pre>{@code
 * RollingPlan.of("Økonomiplan 2002–2005", 2002, 2005, TargetScope.card("kort"))
 *     .target("sykefravær", Bound.atMost("9,9"), Bound.atMost("9,5"), Bound.atMost("9,5"), Bound.atMost("9,0"))
 * }</pre>
 */
public final class RollingPlan {
    private final String name;
    private final int first;
    private final int last;
    private final TargetScope scope;
    private final List<TargetAssignment> assignments;

    private RollingPlan(String name, int first, int last, TargetScope scope, List<TargetAssignment> assignments) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.scope = scope;
        this.assignments = List.copyOf(assignments);
    }

    /**
     * A plan without targets.
     *
     * @param name what it is called, which is the origin of its targets
     * @param first its first year, which is the version of its targets
     * @param last its last year, included
     * @param scope for whom its targets hold
     * @return the plan
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static RollingPlan of(String name, int first, int last, TargetScope scope) {
        if (last < first) {
            throw new IllegalArgumentException(
                    "the plan '" + name + "' ends in " + last + " and begins in " + first + ".");
        }
        return new RollingPlan(
                Objects.requireNonNull(name, "name"), first, last, Objects.requireNonNull(scope, "scope"), List.of());
    }

    /**
     * The plan with the targets of an indicator.
     *
     * @param indicator the id of the indicator
     * @param bounds one for each year, in order
     * @return a new plan
     * @throws IllegalArgumentException if there are more or fewer bounds than years
     */
    public RollingPlan target(String indicator, LevelBound... bounds) {
        if (bounds.length != last - first + 1) {
            throw new IllegalArgumentException("the plan '" + name + "' of " + first + "–" + last + " has "
                    + (last - first + 1) + " years, and '" + indicator + "' " + bounds.length
                    + " targets.\nMaybe repeat the target of the year before.");
        }
        List<TargetAssignment> more = new ArrayList<>(assignments);
        for (int i = 0; i < bounds.length; i++) {
            more.add(TargetAssignment.builder(IndicatorId.of(indicator).value(), scope)
                    .period(Period.year(first + i))
                    .target(bounds[i])
                    .origin(TargetOrigin.document(name))
                    .version(first)
                    .build());
        }
        return new RollingPlan(name, first, last, scope, more);
    }

    /**
     * Its targets.
     *
     * @return one for each indicator and year
     */
    public List<TargetAssignment> assignments() {
        return assignments;
    }

    /** The name and how many targets it has. */
    @Override
    public String toString() {
        return name + ": " + assignments.size() + " targets for " + scope;
    }
}

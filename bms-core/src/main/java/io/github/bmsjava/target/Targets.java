package io.github.bmsjava.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All target assignments, and the question which of them holds (J10). Immutable; the order of the assignments decides
 * nothing.
 */
public final class Targets {
    private final ImmutableList<TargetAssignment> assignments;
    /** Those of types and cards. */
    private final ImmutableListMultimap<IndicatorId, TargetAssignment> common;
    /** Those of single units, and of agreements about them. */
    private final ImmutableMap<IndicatorId, ImmutableListMultimap<OrgUnitId, TargetAssignment>> own;

    private final LooserPolicy policy;

    private Targets(List<TargetAssignment> assignments, LooserPolicy policy) {
        this.assignments = ImmutableList.copyOf(assignments);
        ImmutableListMultimap.Builder<IndicatorId, TargetAssignment> ofMany = ImmutableListMultimap.builder();
        Map<IndicatorId, ImmutableListMultimap.Builder<OrgUnitId, TargetAssignment>> ofOne = new LinkedHashMap<>();
        for (TargetAssignment assignment : this.assignments) {
            Optional<OrgUnitId> unit = unit(assignment.scope());
            if (unit.isEmpty()) {
                ofMany.put(assignment.indicator(), assignment);
            } else {
                ofOne.computeIfAbsent(assignment.indicator(), any -> ImmutableListMultimap.builder())
                        .put(unit.get(), assignment);
            }
        }
        this.common = ofMany.build();
        this.own = ImmutableMap.copyOf(Maps.transformValues(ofOne, ImmutableListMultimap.Builder::build));
        this.policy = policy;
    }

    /**
     * Targets that warn where a unit asks less of itself than the common target.
     *
     * @param assignments in any order
     * @return the targets
     */
    public static Targets of(List<TargetAssignment> assignments) {
        return new Targets(assignments, LooserPolicy.WARN);
    }

    /**
     * The same targets under another policy for looser local ones.
     *
     * @param looser forbid, warn or allow
     * @return new targets
     */
    public Targets withPolicy(LooserPolicy looser) {
        return new Targets(assignments, looser);
    }

    /**
     * The target that judges a value.
     *
     * <p>Adopted agreement before unit before unit type before card; within a scope the period's own before a dated range
     * before an undated one; within those the latest version.
     *
     * @param query whose value, of what, when, on which card
     * @return the rule, or the reason why there is none
     */
    public TargetResolution resolve(TargetQuery query) {
        IndicatorId indicator = query.indicator().id();
        return Resolver.resolve(
                query,
                ImmutableList.<TargetAssignment>builder()
                        .addAll(common.get(indicator))
                        .addAll(ownTargets(indicator).get(query.unit()))
                        .build(),
                policy);
    }

    private ImmutableListMultimap<OrgUnitId, TargetAssignment> ownTargets(IndicatorId indicator) {
        return own.getOrDefault(indicator, ImmutableListMultimap.of());
    }

    private static Optional<OrgUnitId> unit(TargetScope scope) {
        return scope.fold(
                agreement -> Optional.of(agreement.unit()),
                unit -> Optional.of(unit.unit()),
                type -> Optional.empty(),
                card -> Optional.empty());
    }

    /**
     * The units with a target of their own, be it their own or an agreement's. All others of one type have the same one.
     *
     * @param indicator what is judged
     * @return in the order of the assignments
     */
    public Set<OrgUnitId> unitsWithOwn(IndicatorId indicator) {
        return ownTargets(indicator).keySet();
    }

    /**
     * Whether the targets of an indicator differ from period to period.
     *
     * @param indicator what is judged
     * @return true if any is stated for a period or valid for a time
     */
    public boolean areDated(IndicatorId indicator) {
        return Stream.concat(common.get(indicator).stream(), ownTargets(indicator).values().stream())
                .anyMatch(one -> one.period().isPresent() || one.validity().isPresent());
    }

    /**
     * What is wrong with an assignment's bounds for its indicator: gaps, overlaps, disorder, an operator against the
     * direction, a bound finer than the indicator; by every definition that the indicator has while the target holds.
     *
     * @param assignment the assignment
     * @param indicator its indicator
     * @return issues whose subject is the assignment; empty where all is well
     */
    public static List<Issue> check(TargetAssignment assignment, Indicator indicator) {
        return definitions(assignment, indicator)
                .flatMap(definition ->
                        RuleFaults.of(assignment, definition, () -> assignment.indicator() + " · " + assignment.scope())
                                .stream())
                .distinct()
                .toList();
    }

    /** The definitions of an indicator in the time of a target. */
    private static Stream<Indicator> definitions(TargetAssignment assignment, Indicator indicator) {
        if (assignment.period().isPresent()) {
            return Stream.of(indicator.in(assignment.period().get()));
        }
        return indicator.during(assignment.validity().orElse(DateRange.always())).stream();
    }

    /**
     * Every assignment.
     *
     * @return in the order given
     */
    public List<TargetAssignment> assignments() {
        return assignments;
    }

    /**
     * What happens to a looser local target.
     *
     * @return the policy
     */
    public LooserPolicy policy() {
        return policy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Targets that && assignments.equals(that.assignments) && policy == that.policy;
    }

    @Override
    public int hashCode() {
        return assignments.hashCode();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return assignments.size() + " target assignments, looser local ones: " + policy.id();
    }
}

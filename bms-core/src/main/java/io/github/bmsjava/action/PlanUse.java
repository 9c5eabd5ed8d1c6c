package io.github.bmsjava.action;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which types of unit use action plans (R148): a municipality starts with schools and kindergartens and switches on the others later.
 *
 * @param types the types that do
 */
public record PlanUse(Set<UnitTypeId> types) {
    /**
     * Copies the types.
     *
     * @param types the types that use plans
     */
    public PlanUse {
        types = ImmutableSet.copyOf(types);
    }

    /**
     * The use of plans by some types.
     *
     * @param types their ids; none: nobody uses plans yet
     * @return the use
     */
    public static PlanUse by(String... types) {
        return new PlanUse(Arrays.stream(types).map(UnitTypeId::of).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Whether a unit uses plans.
     *
     * @param unit the unit
     * @return false for a unit without a type
     */
    public boolean covers(OrgUnit unit) {
        return unit.type().filter(types::contains).isPresent();
    }

    /**
     * The units that use plans and have no action in one.
     *
     * @param organisation the units
     * @param plan the actions of all
     * @return in the order of the organisation
     */
    public List<OrgUnit> lacking(Organisation organisation, ActionPlan plan) {
        Set<OrgUnitId> have = plan.actions().stream().map(Action::unit).collect(Collectors.toSet());
        return organisation.units().stream()
                .filter(this::covers)
                .filter(unit -> !have.contains(unit.id()))
                .toList();
    }
}

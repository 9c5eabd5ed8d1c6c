package io.github.bmsjava.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is said for scopes, found by unit without asking every scope: a card may have a layer for each of thousands of
 * units.
 *
 * @param <T> what is said
 */
final class ByScope<T> {
    private final ImmutableList<T> forAll;
    private final ImmutableListMultimap<UnitRole, T> byRole;
    private final ImmutableListMultimap<UnitTypeId, T> byType;
    private final ImmutableListMultimap<OrgUnitId, T> byUnit;

    ByScope(List<T> all, Function<T, LayerScope> scope) {
        ImmutableList.Builder<T> everyone = ImmutableList.builder();
        ImmutableListMultimap.Builder<UnitRole, T> roles = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<UnitTypeId, T> types = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<OrgUnitId, T> units = ImmutableListMultimap.builder();
        for (T said : all) {
            LayerScope whom = scope.apply(said);
            if (whom instanceof LayerScope.Role role) {
                roles.put(role.role(), said);
            } else if (whom instanceof LayerScope.UnitType type) {
                types.put(type.type(), said);
            } else if (whom instanceof LayerScope.Unit unit) {
                units.put(unit.unit(), said);
            } else {
                everyone.add(said);
            }
        }
        forAll = everyone.build();
        byRole = roles.build();
        byType = types.build();
        byUnit = units.build();
    }

    /** What is said to a unit: the highest scope first, and within one in the order given. */
    List<T> covering(OrgUnit unit) {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        found.addAll(forAll);
        unit.role().ifPresent(role -> found.addAll(byRole.get(role)));
        unit.type().ifPresent(type -> found.addAll(byType.get(type)));
        return found.addAll(byUnit.get(unit.id())).build();
    }

    /** Whether anything is said to a unit. */
    boolean covers(OrgUnit unit) {
        return !forAll.isEmpty()
                || unit.role().filter(byRole::containsKey).isPresent()
                || unit.type().filter(byType::containsKey).isPresent()
                || names(unit);
    }

    /** Whether something is said to the unit by its id. */
    boolean names(OrgUnit unit) {
        return byUnit.containsKey(unit.id());
    }

    /** The units it is said to, where it is said to single units only. */
    Optional<Set<OrgUnitId>> onlyUnits() {
        return forAll.isEmpty() && byRole.isEmpty() && byType.isEmpty()
                ? Optional.of(byUnit.keySet())
                : Optional.empty();
    }
}

package io.github.bmsjava.scorecard;

import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * For whom a layer of a card is: all, the units of a role or a type, or one unit. Closed; listed from the highest to the
 * lowest, and what a higher layer requires a lower one cannot remove (J17).
 */
public sealed interface LayerScope {

    /** Everyone: the through-going card (gjennomgående målekart). */
    record All() implements LayerScope {}

    /**
     * All units of a role (R51).
     *
     * @param role the role
     */
    record Role(UnitRole role) implements LayerScope {
        /**
         * Checks the part.
         *
         * @param role the role
         */
        public Role {
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * All units of a type (R42).
     *
     * @param type the type
     */
    record UnitType(UnitTypeId type) implements LayerScope {
        /**
         * Checks the part.
         *
         * @param type the type
         */
        public UnitType {
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * One unit: its own part (unikt målekart, R41).
     *
     * @param unit the unit
     */
    record Unit(OrgUnitId unit) implements LayerScope {
        /**
         * Checks the part.
         *
         * @param unit the unit
         */
        public Unit {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * Everyone.
     *
     * @return the scope
     */
    static LayerScope all() {
        return new All();
    }

    /**
     * The units of a role.
     *
     * @param role the role
     * @return the scope
     */
    static LayerScope role(UnitRole role) {
        return new Role(role);
    }

    /**
     * The units of a type.
     *
     * @param type the id of the type
     * @return the scope
     */
    static LayerScope unitType(String type) {
        return new UnitType(UnitTypeId.of(type));
    }

    /**
     * One unit.
     *
     * @param unit the id of the unit
     * @return the scope
     */
    static LayerScope unit(String unit) {
        return new Unit(OrgUnitId.of(unit));
    }

    /**
     * One function for each kind of scope.
     *
     * @param <T> what they give
     * @param all for everyone
     * @param role for a role
     * @param type for a unit type
     * @param unit for one unit
     * @return what the function of this kind gives
     */
    default <T> T fold(Supplier<T> all, Function<Role, T> role, Function<UnitType, T> type, Function<Unit, T> unit) {
        if (this instanceof Role r) {
            return role.apply(r);
        }
        if (this instanceof UnitType t) {
            return type.apply(t);
        }
        return this instanceof Unit u ? unit.apply(u) : all.get();
    }

    /**
     * How low the layer is.
     *
     * @return 0 for everyone, 1 for a role, 2 for a type, 3 for one unit
     */
    default int depth() {
        return fold(() -> 0, r -> 1, t -> 2, u -> 3);
    }

    /**
     * Whether the layer is for a unit.
     *
     * @param unit the unit
     * @return true if its card includes the layer
     */
    default boolean covers(OrgUnit unit) {
        return fold(
                () -> true,
                r -> unit.role().filter(r.role()::equals).isPresent(),
                t -> unit.type().filter(t.type()::equals).isPresent(),
                u -> u.unit().equals(unit.id()));
    }

    /**
     * The layer in words, for messages and labels.
     *
     * @return {@code all}, {@code role service}, {@code type barnehage} or {@code unit lund}
     */
    default String describe() {
        return fold(
                () -> "all",
                r -> "role " + r.role().id(),
                t -> "type " + t.type().value(),
                u -> "unit " + u.unit().value());
    }
}

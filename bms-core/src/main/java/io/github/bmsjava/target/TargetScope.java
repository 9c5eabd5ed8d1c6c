package io.github.bmsjava.target;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.Objects;
import java.util.function.Function;

/**
 * For whom a target holds. Closed; listed from the strongest to the weakest (J10). A unit's target is not inherited by
 * the units below it.
 */
public sealed interface TargetScope {

    /**
     * Set in a leader agreement; holds for the card once adopted.
     *
     * @param agreement the id of the agreement
     * @param unit the unit it is about
     * @param adopted whether it has become the card's target; else it judges the agreement only
     */
    record Agreement(String agreement, OrgUnitId unit, boolean adopted) implements TargetScope {
        /**
         * Checks the parts.
         *
         * @param agreement the id of the agreement
         * @param unit the unit it is about
         * @param adopted whether it has become the card's target
         */
        public Agreement {
            Ids.require("agreement id", agreement);
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * Set for one unit.
     *
     * @param unit the unit
     */
    record Unit(OrgUnitId unit) implements TargetScope {
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
     * Set for all units of a type.
     *
     * @param type the type
     */
    record UnitType(UnitTypeId type) implements TargetScope {
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
     * Set on a card, for every unit that has it.
     *
     * @param card the card
     */
    record Card(ScorecardId card) implements TargetScope {
        /**
         * Checks the part.
         *
         * @param card the card
         */
        public Card {
            Objects.requireNonNull(card, "card");
        }
    }

    /**
     * The scope of one unit.
     *
     * @param unit the id of the unit
     * @return the scope
     */
    static TargetScope unit(String unit) {
        return new Unit(OrgUnitId.of(unit));
    }

    /**
     * The scope of all units of a type.
     *
     * @param type the id of the type
     * @return the scope
     */
    static TargetScope unitType(String type) {
        return new UnitType(UnitTypeId.of(type));
    }

    /**
     * The scope of a card.
     *
     * @param card the id of the card
     * @return the scope
     */
    static TargetScope card(String card) {
        return new Card(ScorecardId.of(card));
    }

    /**
     * One function for each kind of scope.
     *
     * @param <T> what they give
     * @param agreement for an agreement
     * @param unit for a unit
     * @param type for a unit type
     * @param card for a card
     * @return what the function of this kind gives
     */
    default <T> T fold(
            Function<Agreement, T> agreement,
            Function<Unit, T> unit,
            Function<UnitType, T> type,
            Function<Card, T> card) {
        if (this instanceof Agreement a) {
            return agreement.apply(a);
        }
        if (this instanceof Unit u) {
            return unit.apply(u);
        }
        return this instanceof UnitType t ? type.apply(t) : card.apply((Card) this);
    }

    /**
     * The strength of the scope.
     *
     * @return 0 for an agreement, 1 for a unit, 2 for a unit type, 3 for a card
     */
    default int rank() {
        return fold(a -> 0, u -> 1, t -> 2, c -> 3);
    }

    /**
     * Whether a target of this scope can judge a value.
     *
     * @param query whose value, on which card
     * @return true if it holds for that unit and card; an agreement's only when adopted
     */
    default boolean covers(TargetQuery query) {
        return fold(
                a -> a.adopted() && a.unit().equals(query.unit()),
                u -> u.unit().equals(query.unit()),
                t -> query.unitType().filter(t.type()::equals).isPresent(),
                c -> c.card().equals(query.card()));
    }
}
